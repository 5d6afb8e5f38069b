// Texts and widths at the ends of what there is: nothing, one pixel and none, a mark a hundred thousand times, a
// megabyte without a space. What comes out stays in proportion to what went in, and so does the time.
#include "text/setting.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"
#include "unicode/escapes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

using namespace nuqta;
using test::options;
using test::paragraph;
using test::repeated;

namespace {

constexpr std::chrono::seconds k_longest{
    120}; ///< a second as built for users, half a minute with sanitizers; squared, hours
constexpr std::size_t k_megabyte = 1000000;

std::size_t glyphs_of(const Layout& layout)
{
    std::size_t count = 0;
    for (const Line& line : layout.lines) {
        for (const Run& run : line.runs) {
            count += run.glyphs.size();
        }
    }
    return count;
}

/// Lays `text` out at `width` and checks that all bytes are there, once, in at most a line a grapheme and a glyph or
/// two a character, in time.
void check_bounded(TextEngine& engine, const std::string& text, Px width)
{
    const std::size_t graphemes = grapheme_boundaries(text).size() - 1;
    const auto begin = std::chrono::steady_clock::now();
    const Layout& layout = engine.lay_out(paragraph(text, "fa"), options(20, width));
    CHECK(std::chrono::steady_clock::now() - begin < k_longest);
    std::size_t at = 0;
    bool in_order = true;
    for (const Line& line : layout.lines) {
        in_order = in_order && line.range.begin == at && line.range.begin < line.range.end;
        at = line.range.end;
    }
    CHECK(in_order);
    CHECK(at == text.size());
    CHECK(layout.lines.size() <= graphemes);
    CHECK(glyphs_of(layout) <= 2 * to_code_points(text).size());
    if (width <= 0) {
        CHECK(layout.lines.size() == graphemes);
    }
}

} // namespace

TEST_CASE("an empty text has one empty line of the usual height at every width")
{
    for (const Px width : {-1.0, 0.0, 1.0, 1e9}) {
        for (const char* tag : {"ar", "en", "fa", "ru", "th", "zh"}) {
            TextEngine engine(test::fonts());
            const Layout& layout = engine.lay_out(paragraph("", tag), options(20, width));
            REQUIRE(layout.lines.size() == 1);
            CHECK(layout.lines[0].range.empty());
            CHECK(layout.lines[0].runs.empty());
            CHECK(layout.width == 0);
            CHECK(layout.height == engine.lay_out(paragraph("a", tag), options(20, 1e9)).height);
            CHECK(boxes_of(layout, {0, 0}).empty());
        }
    }
}

TEST_CASE("huge texts without a place to break are bounded at no width and one pixel")
{
    const std::string texts[] = {
        repeated("a", k_megabyte),       repeated("ب", k_megabyte / 8),      repeated("ก", k_megabyte / 24),
        repeated("กา", k_megabyte / 24), repeated("\u00A0", k_megabyte / 8), repeated("a\u2060", k_megabyte / 16),
    };
    for (const std::string& text : texts) {
        CAPTURE(test::escaped(text.substr(0, 6)));
        TextEngine engine(test::fonts());
        for (const Px width : {0.0, 1.0}) { // wider ones: engine_test.cpp
            CAPTURE(width);
            check_bounded(engine, text, width);
        }
    }
}

TEST_CASE("a hundred thousand marks, joiners or direction marks are bounded at every width")
{
    constexpr std::size_t many = 100000;
    const std::string texts[] = {
        repeated("\u0301", many),
        "a" + repeated("\u0301", many),
        "ب" + repeated("\u0651", many),
        "ก" + repeated("\u0E49", many),
        "a" + repeated("\u0323\u0301", many / 2) + "b",
        repeated("\u200D", many),
        repeated("👩\u200D", many / 2),
        repeated("\u2067", many),
        repeated("\u202Ea\u202C", many / 3),
        repeated("a\u00AD", many / 2),
    };
    for (const std::string& text : texts) {
        CAPTURE(test::escaped(text.substr(0, 11)));
        TextEngine engine(test::fonts());
        for (const Px width : {0.0, 1.0, 300.0, 1e9}) {
            CAPTURE(width);
            check_bounded(engine, text, width);
        }
    }
}
