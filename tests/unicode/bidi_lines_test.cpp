// Levels of the lines of one paragraph, as rule L1 of UAX #9 leaves them. No file of the standard covers lines. Every
// expected level was worked out by hand from the rules that the remark beside it names.
#include "unicode/bidi.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace nuqta;

namespace {

constexpr auto rtl = Direction::RightToLeft;
constexpr auto ltr = Direction::LeftToRight;

/// The levels of the lines that `marked` ends with "|", again with "|" between them; "x" where `expected` has one.
std::string levels_of_lines(std::string_view marked, Direction base, std::string_view expected)
{
    std::string text;
    std::vector<ByteRange> lines(1);
    for (const char byte : marked) {
        if (byte == '|') {
            lines.push_back({text.size(), text.size()});
        } else {
            text += byte;
            lines.back().end = text.size();
        }
    }
    const BidiText bidi = resolve_bidi(text, base);
    std::string levels;
    for (const ByteRange line : lines) {
        levels += (levels.empty() ? "" : "|") + levels_of_line(bidi, line);
    }
    for (std::size_t i = 0; i < std::min(levels.size(), expected.size()); ++i) {
        levels[i] = expected[i] == 'x' ? 'x' : levels[i];
    }
    return levels;
}

} // namespace

TEST_CASE("white space at the end of every line returns to the paragraph's level")
{
    struct Case {
        const char* lines;
        Direction base;
        const char* levels;
    };
    const Case cases[] = {
        // N1 gives the space between two words their level; where a line ends L1 takes it back
        {"سلام abc |def", rtl, "111112221|222"},
        {"سلام |abc def", rtl, "11111|2222222"},
        {"abc |def |ghi", rtl, "2221|2221|222"},
        {"abc سلام |دنیا", ltr, "000011110|1111"},
        {"abc |سلام دنیا", ltr, "0000|111111111"},
        {"سلام |دنیا |روز", ltr, "11110|11110|111"},
        // all of a sequence of spaces, and a line of nothing else
        {"abc  |def", rtl, "22211|222"},
        {"abc |  |def", rtl, "2221|11|222"},
        {"سلام |  |دنیا", ltr, "11110|00|1111"},
        // every character of class WS: thin and ideographic space, line separator
        {"a\u2009|b", rtl, "21|2"},
        {"中\u3000|文", rtl, "21|2"},
        {"abc\u2028|def", rtl, "2221|222"},
        // a no-break space is of class CS, no white space: W6 and N1 give it the level of the words, and it keeps it
        {"abc\u00A0|def", rtl, "2222|222"},
        // a tab (S) and the space before it return on any place of the line, the space behind it does not
        {"abc\tdef", rtl, "2221222"},
        {"abc \tdef", rtl, "22211222"},
        {"abc\t def", rtl, "22212222"},
        {"abc\t |def", rtl, "22211|222"},
        // punctuation at a line's end is no white space: it keeps what N1 gave it in the paragraph
        {"abc, |def", rtl, "22221|222"},
        {"abc def,", rtl, "22222221"}, // at the paragraph's end N2 gives it the embedding level
        // N0: brackets around the other direction follow the embedding, or what stands before them
        {"سلام (abc) |def", rtl, "11111122211|222"},
        {"abc (def) |ghi", rtl, "2222222221|222"},
        // W2: digits behind an Arabic letter are AN; between two AN the space is R by N1
        {"سال ۱۲ |۱۳", rtl, "1111221|22"},
        {"abc سلام ۱۲ |x", ltr, "000011111220|0"},
        {"abc سلام ۱۲ |سلام", ltr, "000011111220|1111"},
        // W4: a minus between European digits is part of the number
        {"۳-۹ |ماه", rtl, "2221|111"},
        // a line that ends inside an isolate returns to the paragraph's level, not to the isolate's
        {"\u2067سلام abc |دنیا\u2069", ltr, "0111112220|11110"},
        {"\u2066abc سلام |دنیا a\u2069 روز", rtl, "1222233331|33332211111"},
        // ICU gives a line all of whose levels are of the paragraph's direction that level (here 333311111): it is
        // ordered alike
        {"\u2066abc سلام |دنیا\u2069 روز", rtl, "1222233331|111111111"},
        // the isolate's end mark is passed over: the space inside before it returns too
        {"\u2067سلام \u2069|x", ltr, "0111100|0"},
        {"\u2067سلام \u2069x", ltr, "01111100"},
        // so are marks of embeddings (removed by X9: "x") and other characters of class BN; a direction mark is a
        // letter
        {"\u202Bسلام \u202C|x", ltr, "x11110x|0"},
        {"abc \u200C|def", rtl, "22211|222"},
        {"abc \u200E|def", rtl, "22222|222"},
        // one level for a character of four bytes
        {"سلام 😀 |سلام", ltr, "1111110|1111"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.lines));
        CHECK(levels_of_lines(c.lines, c.base, c.levels) == c.levels);
    }
}
