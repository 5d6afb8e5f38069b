// Any bytes as a deck. One that is read is written and read again the same, can be judged, and goes into every format.
#include "exchange/export_formats.h"
#include "exchange/sheet.h"
#include "fuzz/generator_data.h"
#include "fuzz/input.h"
#include "generate/flaws.h"
#include "item/deck_json.h"
#include "item/shuffle.h"

using namespace nuqta;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<Deck> read = read_deck(fuzz::Input(data, size).rest(), "d.json");
    if (!read) {
        return 0;
    }
    const Deck& deck = read.value();
    const std::string written = write_deck(deck);
    const Result<Deck> again = read_deck(written, "d.json");
    fuzz::promise(again.ok(), "what is written can be read");
    fuzz::promise(write_deck(again.value()) == written, "a deck that is written and read is the same");
    find_flaws(deck, fuzz::packs(), fuzz::names());
    for (const Language& language : fuzz::packs().all()) {
        const Result<Sheet> sheet = make_sheet(deck, language, 1);
        if (!sheet) {
            continue;
        }
        for (const ExportFormat& format : export_formats()) {
            fuzz::promise(!first_invalid_utf8(format.write(sheet.value())), "what is exported is UTF-8");
        }
    }
    return 0;
}
