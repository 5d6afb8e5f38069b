// Levels of paragraphs and of lines. Expected levels are worked out by hand from UAX #9.
#include "unicode/bidi.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace nuqta;

namespace {

/// The runs of a line from left to right, as "level:text".
std::vector<std::string> shown(const BidiText& bidi, std::string_view text, ByteRange line)
{
    std::vector<std::string> result;
    for (const LevelRun& run : bidi.visual_runs(line)) {
        result.push_back(std::to_string(run.level) + ":" + std::string(slice(text, run.range)));
    }
    return result;
}

} // namespace

TEST_CASE("a line gives the space at its end back to the paragraph's level (UAX #9, L1)")
{
    const auto bidi = resolve_bidi("سلام abc def", Direction::RightToLeft);
    CHECK(levels_of_line(bidi, {0, 13}) == "111112221");
    CHECK(levels_of_line(bidi, {0, 16}) == "111112222222");
}

TEST_CASE("levels of whole paragraphs")
{
    struct Case {
        const char* text;
        Direction base;
        const char* levels;
    };
    constexpr auto rtl = Direction::RightToLeft;
    constexpr auto ltr = Direction::LeftToRight;
    const Case cases[] = {
        {"abc", ltr, "000"},
        {"abc", rtl, "222"},
        {"سلام", ltr, "1111"},
        {"ab سلام 12", ltr, "0001111122"},
        {"۳-۹ ماه", rtl, "2221111"}, // Persian digits are EN; W4: EN ES EN is one number
        {"", rtl, ""},
        {"😀a", ltr, "00"}, // one level for a character of two UTF-16 units
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const std::string_view text(c.text);
        CHECK(levels_of_line(resolve_bidi(text, c.base), {0, text.size()}) == c.levels);
    }
}

TEST_CASE("the first strong character decides, isolates are passed over, and nothing strong leaves the choice")
{
    CHECK(resolve_bidi_by_first_strong("1 abc", Direction::RightToLeft).direction() == Direction::LeftToRight);
    CHECK(resolve_bidi_by_first_strong("«سلام» abc", Direction::LeftToRight).direction() == Direction::RightToLeft);
    CHECK(resolve_bidi_by_first_strong("\u2068abc\u2069 سلام", Direction::LeftToRight).direction() ==
          Direction::RightToLeft);
    CHECK(resolve_bidi_by_first_strong("123 !", Direction::RightToLeft).direction() == Direction::RightToLeft);
    CHECK(resolve_bidi_by_first_strong("123 !", Direction::LeftToRight).direction() == Direction::LeftToRight);
    CHECK(resolve_bidi_by_first_strong("", Direction::RightToLeft).direction() == Direction::RightToLeft);
}

TEST_CASE("the runs of a line come from left to right")
{
    const std::string_view text = "سلام abc سلام";
    const auto bidi = resolve_bidi(text, Direction::RightToLeft);
    CHECK(shown(bidi, text, {0, text.size()}) == std::vector<std::string>{"1: سلام", "2:abc", "1:سلام "});
    CHECK(shown(bidi, text, {9, 13}) == std::vector<std::string>{"1: ", "2:abc"});
    CHECK(shown(bidi, text, {4, 4}).empty());
}

TEST_CASE("the logical runs cover the text without gaps")
{
    const std::string_view text = "a سلام (b) \u2067x\u2069 12 \x1C y \u2028z";
    const auto bidi = resolve_bidi(text, Direction::LeftToRight);
    std::size_t at = 0;
    for (const LevelRun& run : bidi.runs()) {
        CHECK(run.range.begin == at);
        at = run.range.end;
    }
    CHECK(at == text.size());
}

TEST_CASE("a character that would end a paragraph inside one is white space, so every line can be set")
{
    const std::string_view text = "سلام\x1C"
                                  "abc\u0085def";
    const auto bidi = resolve_bidi(text, Direction::RightToLeft);
    CHECK(levels_of_line(bidi, {0, text.size()}) == "111112222222");
}
