// Any bytes as progress to be imported. What is read is written and read again the same, and put to itself changes
// nothing.
#include "fuzz/input.h"
#include "study/progress_json.h"

using namespace nuqta;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<Progress> read = parse_progress(fuzz::Input(data, size).rest(), "p.json");
    if (!read) {
        return 0;
    }
    const Result<Progress> again = parse_progress(write_progress(read.value()), "p.json");
    fuzz::promise(again.ok(), "what is written can be read");
    fuzz::promise(again.value() == read.value(), "progress that is written and read is the same");
    const Progress once = merged(read.value(), Progress());
    fuzz::promise(merged(once, once) == once, "progress put to itself is the same");
    return 0;
}
