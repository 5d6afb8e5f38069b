// Breaking into lines and shaping again at unsafe cuts.
#include "text/set_lines.h"
#include "text/setting.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;
using test::paragraph;

namespace {

struct Set {
    ShapedParagraph shaped;
    SetLines set;
};

Set set(const Paragraph& text, Px size, Px max_width)
{
    Shaper shaper(test::fonts());
    ShapedParagraph shaped = shape_paragraph(text, shaper);
    SetLines lines = set_lines(shaped, size, max_width, shaper);
    return {std::move(shaped), std::move(lines)};
}

Px width_of(std::string_view text, std::string_view tag)
{
    return set(paragraph(text, tag), 20, 1e9).set.lines.front().width;
}

std::string shown(const Set& result)
{
    std::string out;
    for (const Line& line : result.set.lines) {
        out += (out.empty() ? "" : "|") + result.shaped.text.substr(line.visible.begin, line.visible.size());
    }
    return out;
}

} // namespace

TEST_CASE("spaces at a line's end hang: they take no width and are not drawn")
{
    const Px one = width_of("one", "en");
    const Set result = set(paragraph("one   two  ", "en"), 20, one);
    CHECK(shown(result) == "one|two");
    CHECK(result.set.lines[0].range == ByteRange{0, 6});
    CHECK(result.set.lines[0].visible == ByteRange{0, 3});
    CHECK(result.set.lines[0].width == doctest::Approx(one));
    CHECK(result.set.lines[1].range == ByteRange{6, 11});
    CHECK(result.set.lines[1].visible == ByteRange{6, 9});
    CHECK_FALSE(result.set.inside_a_word);
}

TEST_CASE("a soft hyphen shows where a line ends at it, and nowhere else")
{
    const std::string word = "элек\u00ADтро\u00ADграф";
    CHECK(width_of(word, "ru") ==
          doctest::Approx(width_of("элек", "ru") + width_of("тро", "ru") + width_of("граф", "ru")));
    const Px with_hyphen = width_of("элек", "ru") + width_of("тро", "ru") + width_of("\u2010", "ru");
    const Set result = set(paragraph(word, "ru"), 20, with_hyphen);
    CHECK(shown(result) == "элек\u00ADтро\u00AD|граф");
    CHECK(result.set.lines[0].width == doctest::Approx(with_hyphen));
    CHECK(result.set.lines[1].width == doctest::Approx(width_of("граф", "ru")));
    // the hyphen takes part in the width: a hundredth of a pixel less and the line ends at the hyphen before
    CHECK(shown(set(paragraph(word, "ru"), 20, with_hyphen - 0.01)) == "элек\u00AD|тро\u00ADграф");
}

TEST_CASE("the hyphen of a right-to-left line stands at its left end")
{
    const Px width = width_of("سار", "fa") + width_of("\u2010", "fa");
    const Set result = set(paragraph("سار\u00ADدنیا", "fa"), 20, width);
    REQUIRE(shown(result) == "سار\u00AD|دنیا");
    const Run& run = result.set.lines[0].runs.front();
    CHECK(run.glyphs.front().cluster == 6); // the soft hyphen's byte
    CHECK(run.glyphs.front().advance == doctest::Approx(width_of("\u2010", "fa")));
    CHECK(run.glyphs[1].x == doctest::Approx(run.glyphs.front().advance));
    CHECK(run.width == doctest::Approx(width));
}

TEST_CASE("a line takes what fits exactly and not a hundredth of a pixel less")
{
    const Px width = width_of("one two", "en");
    CHECK(shown(set(paragraph("one two three", "en"), 20, width)) == "one two|three");
    CHECK(shown(set(paragraph("one two three", "en"), 20, width - 0.01)) == "one|two|three");
}

TEST_CASE("a word wider than the line is cut between graphemes, and the next word goes on behind it")
{
    const Px three = width_of("aaa", "en");
    const Set result = set(paragraph("b aaaa c", "en"), 20, three);
    CHECK(shown(result) == "b|aaa|a c");
    CHECK(result.set.inside_a_word);
    CHECK_FALSE(result.set.wider);
}

TEST_CASE("an empty text has one empty line, a text of spaces one line without width")
{
    for (const Px width : {-1.0, 0.0, 1.0, 500.0}) {
        const Set empty = set(paragraph("", "fa"), 20, width);
        REQUIRE(empty.set.lines.size() == 1);
        CHECK(empty.set.lines[0].range == ByteRange{0, 0});
        CHECK(empty.set.lines[0].runs.empty());
    }
    const Set spaces = set(paragraph("   ", "fa"), 20, 1);
    REQUIRE(spaces.set.lines.size() == 1);
    CHECK(spaces.set.lines[0].range == ByteRange{0, 3});
    CHECK(spaces.set.lines[0].width == 0);
}

TEST_CASE("without width every grapheme has a line, at one pixel spaces still hang")
{
    const char* text = "سلا e\u0301 กำ";
    CHECK(shown(set(paragraph(text, "fa"), 20, 0)) == "س|ل|ا||e\u0301||กำ");
    CHECK(shown(set(paragraph(text, "fa"), 20, 1)) == "س|ل|ا|e\u0301|กำ");
    CHECK(set(paragraph(text, "fa"), 20, 1).set.wider);
}

TEST_CASE("a ligature cut by a line's end is shaped again as its letters, in their joining forms")
{
    // lam-alef is one glyph; cut, lam keeps its initial form and alef its final one.
    const Set whole = set(paragraph("لا", "fa"), 20, 500);
    REQUIRE(whole.set.lines.size() == 1);
    CHECK(whole.set.lines[0].runs[0].glyphs.size() == 1);
    CHECK(whole.set.shaped_again == 0);

    const Set cut = set(paragraph("لا", "fa"), 20, 1);
    REQUIRE(cut.set.lines.size() == 2);
    CHECK(cut.set.shaped_again == 2);
    const auto glyph = [](const Set& from, std::size_t line, std::size_t index) {
        return from.set.lines[line].runs[0].glyphs[index].id;
    };
    // The same forms where no ligature interferes: lam before beh, alef after beh.
    const Set lam = set(paragraph("لب", "fa"), 20, 500);
    const Set alef = set(paragraph("با", "fa"), 20, 500);
    CHECK(glyph(cut, 0, 0) == glyph(lam, 0, lam.set.lines[0].runs[0].glyphs.size() - 1));
    CHECK(glyph(cut, 1, 0) == glyph(alef, 0, 0));
}

TEST_CASE("lines after an unsafe cut are still within the limit")
{
    for (const char* text : {"لالالالالا", "خللاللالالاخ", "VAVAVAVAToToTo", "AV To. fi ffi fl"}) {
        for (Px width = 1; width < 150; width += 0.7) {
            const Set result = set(paragraph(text, "fa"), 30, width);
            for (const Line& line : result.set.lines) {
                const auto& g = result.shaped.graphemes;
                const auto graphemes = std::count_if(g.begin(), g.end(), [&line](std::size_t at) {
                    return line.visible.begin <= at && at < line.visible.end;
                });
                CHECK((line.width <= width + k_width_tolerance || graphemes <= 1));
            }
        }
    }
}

TEST_CASE("the trailing space of a line does not move its words (UAX #9, L1)")
{
    // In a right-to-left line "abc " ends with its space at the paragraph's level, so abc stands at the left edge.
    const Px width = width_of("سلام abc", "fa");
    const Set result = set(paragraph("سلام abc def", "fa"), 20, width + 1);
    CHECK(shown(result) == "سلام abc|def");
    const Line& line = result.set.lines[0];
    REQUIRE(line.runs.size() == 2);
    CHECK(line.runs[0].range == ByteRange{9, 12});
    CHECK(line.runs[0].x == 0);
    CHECK(line.runs[1].range == ByteRange{0, 9});
    CHECK(line.runs[1].x == doctest::Approx(line.runs[0].width));
    CHECK(line.width == doctest::Approx(width));
}
