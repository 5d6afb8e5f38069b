// From a deck to the questions of one language.
#include "exchange/sheet.h"

#include "item/deck_index.h"
#include "item/shuffle.h"

#include <fmt/format.h>

namespace nuqta {
namespace {

SheetQuestion question_of(const Item& item, const Wording& wording, std::string_view evidence, std::uint64_t seed)
{
    SheetQuestion question;
    question.item = &item;
    question.stem = on_one_line(wording.stem);
    const std::size_t key = key_index(item);
    for (const std::size_t index : shown_order(item, seed, 0)) {
        if (index == key) {
            question.key = question.options.size();
        }
        question.options.push_back(on_one_line(wording.options[index]));
    }
    const ByteRange mark = wording.evidence.mark;
    question.source_before = on_one_line(evidence.substr(0, mark.begin));
    question.source_mark = on_one_line(slice(evidence, mark));
    question.source_after = on_one_line(evidence.substr(mark.end));
    return question;
}

} // namespace

Result<Sheet> make_sheet(const Deck& deck, const Language& language, std::uint64_t seed)
{
    const DeckIndex index(deck);
    Sheet sheet{&deck, &language, on_one_line(title_of(deck, language.tag)), {}, {}};
    for (const Item& item : deck.items) {
        const auto wording = item.wordings.find(language.tag);
        if (wording != item.wordings.end()) {
            const std::string_view evidence = index.evidence_text(wording->second.evidence, language.tag);
            sheet.questions.push_back(question_of(item, wording->second, evidence, seed));
        }
    }
    if (sheet.questions.empty()) {
        return Error{ErrorCode::Missing, fmt::format("the deck has no question in {}", language.tag), {deck.id}};
    }
    return sheet;
}

std::string on_one_line(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\r' || c == '\t') {
            line += ' ';
        } else if (byte >= 0x20 && byte != 0x7F) {
            line += c;
        }
    }
    return line;
}

std::string_view html_direction(const Language& language)
{
    return language.direction == Direction::RightToLeft ? "rtl" : "ltr";
}

} // namespace nuqta
