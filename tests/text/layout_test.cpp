// Geometry of layouts: alignment, line heights, boxes.
#include "text/layout.h"
#include "text/setting.h"

#include <doctest/doctest.h>

using namespace nuqta;
using doctest::Approx;
using test::options;
using test::paragraph;

namespace {

Layout laid_out(const Paragraph& text, const LayoutOptions& how)
{
    TextEngine engine(test::fonts());
    return engine.lay_out(text, how);
}

} // namespace

TEST_CASE("start is the left side of left-to-right and the right side of right-to-left text")
{
    struct Case {
        const char* text;
        const char* language;
        Align align;
        double share; // of the free space, left of the line
    };
    const Case cases[] = {
        {"abc", "en", Align::Start, 0},  {"abc", "en", Align::Center, 0.5},  {"abc", "en", Align::End, 1},
        {"سلام", "fa", Align::Start, 1}, {"سلام", "fa", Align::Center, 0.5}, {"سلام", "fa", Align::End, 0},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const Layout layout = laid_out(paragraph(c.text, c.language), options(20, 300, c.align));
        REQUIRE(layout.lines.size() == 1);
        CHECK(layout.lines[0].x == Approx(c.share * (300 - layout.lines[0].width)));
    }
}

TEST_CASE("line height is that of the language's font chain, whatever font the text needs")
{
    const Layout latin = laid_out(paragraph("abc", "fa"), options(20, 300));
    const Layout chinese = laid_out(paragraph("中文", "fa"), options(20, 300));
    CHECK(latin.line_height == Approx(chinese.line_height));
    CHECK(latin.line_height > 20);

    LayoutOptions spaced = options(20, 1);
    spaced.line_spacing = 1.5;
    const Layout two = laid_out(paragraph("ab", "fa"), spaced);
    REQUIRE(two.lines.size() == 2);
    CHECK(two.line_height == Approx(1.5 * latin.line_height));
    CHECK(two.height == Approx(2 * two.line_height));
    CHECK(two.lines[1].baseline - two.lines[0].baseline == Approx(two.line_height));
    // The extra space is shared between above and below.
    CHECK(two.ascent - latin.ascent == Approx((two.line_height - latin.line_height) / 2));
}

TEST_CASE("everything scales with the size")
{
    const Layout small = laid_out(paragraph("سلام DeepSeek-R1 است", "fa"), options(10, 1000));
    const Layout large = laid_out(paragraph("سلام DeepSeek-R1 است", "fa"), options(35, 1000));
    CHECK(large.width == Approx(3.5 * small.width));
    CHECK(large.line_height == Approx(3.5 * small.line_height));
    CHECK(large.lines[0].runs[0].glyphs[1].x == Approx(3.5 * small.lines[0].runs[0].glyphs[1].x));
}

TEST_CASE("the boxes of a range in mixed text are where its glyphs are")
{
    // Right to left: سلام at the right, abc left of it, دنیا at the left edge.
    const std::string text = "سلام abc دنیا";
    const Layout layout = laid_out(paragraph(text, "fa"), options(20, 400, Align::End));
    const auto boxes = [&layout](ByteRange range) { return boxes_of(layout, range); };

    const auto whole = boxes({0, text.size()});
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].x == Approx(0));
    CHECK(whole[0].y == Approx(0));
    CHECK(whole[0].width == Approx(layout.width));
    CHECK(whole[0].height == Approx(layout.line_height));

    const auto first = boxes({0, 8});
    const auto latin = boxes({9, 12});
    const auto last = boxes({13, 21});
    REQUIRE(first.size() == 1);
    REQUIRE(latin.size() == 1);
    REQUIRE(last.size() == 1);
    CHECK(last[0].x == Approx(0));
    CHECK(latin[0].x > last[0].x + last[0].width);
    CHECK(first[0].x > latin[0].x + latin[0].width);
    CHECK(first[0].x + first[0].width == Approx(layout.width));

    // "ab" of abc and the word before it are not neighbours on the line: c stands between b and the word … to the left.
    const auto parted = boxes({0, 10});
    REQUIRE(parted.size() == 2);
    CHECK(parted[0].x == Approx(latin[0].x));
    CHECK(parted[0].x + parted[0].width < latin[0].x + latin[0].width);
    CHECK(boxes({5, 5}).empty());
}

TEST_CASE("a range over two lines has boxes on both, and hanging spaces have none")
{
    const Layout layout = laid_out(paragraph("aaa bbb", "en"), options(20, 50));
    REQUIRE(layout.lines.size() == 2);
    const auto boxes = boxes_of(layout, {2, 5});
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].y == Approx(0));
    CHECK(boxes[1].y == Approx(layout.line_height));
    CHECK(boxes[0].x > boxes[1].x);
    CHECK(boxes_of(layout, {3, 4}).empty());
}

TEST_CASE("a part of a cluster counts whole")
{
    const Layout layout = laid_out(paragraph("لا", "fa"), options(20, 300));
    const auto half = boxes_of(layout, {0, 2});
    REQUIRE(half.size() == 1);
    CHECK(half[0].width == Approx(layout.width));
}

TEST_CASE("a layout's dump names lines, runs and glyphs")
{
    const std::string text = dump(laid_out(paragraph("سلام abc", "fa"), options(20, 300)));
    CHECK(text.starts_with("layout rtl size 20.00 width "));
    CHECK(text.find("line 0..12 visible 0..12 x ") != std::string::npos);
    CHECK(text.find("  run 9..12 font ") < text.find("  run 0..9 font ")); // visual order
    CHECK(text.find(" level 2 Latn fa x 0.00 ") != std::string::npos);
}
