// What must hold for every text, tried on seeded random ones of all scripts, controls and marks.
#include "base/rng.h"
#include "text/setting.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace nuqta;

namespace {

constexpr std::array k_pieces = {
    "a",      "V",      "fi",    "DeepSeek-R1", " ",      " ",      "  ",     "س",      "لا",     "منبع‌باز",
    "ّ",       "۱۲",     "٣",     "12",          "中",     "文。",   "（",     "การ",    "กลั่น",    "ๆ",
    "ำ",      "\u0301", "(",     ")",           "«",      "»",      "-",      "—",      ".",      "،",
    "\t",     "\u00A0", "😀",     "\u200C",      "\u200D", "\u200F", "\u2066", "\u2067", "\u2068", "\u2069",
    "\u202E", "\u202C", "да",    "\u00AD",      "\u061C", "한",     "\u1100", "\u1161", "🇮🇷",     "न",
    "ि",      "\u2028", "\u3000"};

std::string random_text(Rng& rng)
{
    std::string text;
    for (std::uint64_t left = rng.below(40); left > 0; --left) {
        text += k_pieces[static_cast<std::size_t>(rng.below(k_pieces.size()))];
    }
    return text;
}

Paragraph random_paragraph(Rng& rng)
{
    static const std::array tags = {"ar", "en", "fa", "ru", "th", "zh"};
    Paragraph made = test::paragraph(random_text(rng), tags[static_cast<std::size_t>(rng.below(tags.size()))]);
    if (rng.below(3) == 0) {
        made.direction = rng.below(2) == 0 ? Direction::LeftToRight : Direction::RightToLeft;
    }
    std::size_t from = made.text.size() / 3;
    std::size_t to = made.text.size() / 2;
    while (!is_boundary(made.text, from)) {
        ++from;
    }
    while (!is_boundary(made.text, to)) {
        ++to;
    }
    if (from < to && rng.below(2) == 0) {
        made.spans = {{{from, to}, Weight::Bold, nullptr}};
    }
    return made;
}

void check_lines(const Layout& layout, Px max_width)
{
    const std::vector<std::size_t> graphemes = grapheme_boundaries(layout.text);
    std::size_t at = 0;
    for (const Line& line : layout.lines) {
        CHECK(line.range.begin == at);
        at = line.range.end;
        CHECK(line.range.contains(line.visible));
        CHECK(std::binary_search(graphemes.begin(), graphemes.end(), line.range.end));
        const auto count = std::count_if(graphemes.begin(), graphemes.end(), [&line](std::size_t g) {
            return line.visible.begin <= g && g < line.visible.end;
        });
        CHECK((line.width <= max_width + 1e-6 || count <= 1));
        std::vector<ByteRange> ranges;
        Px x = 0;
        for (const Run& run : line.runs) {
            CHECK(run.x == doctest::Approx(x));
            x += run.width;
            ranges.push_back(run.range);
            for (const Glyph& glyph : run.glyphs) {
                const bool is_box =
                    std::find(run.missing.begin(), run.missing.end(), glyph.cluster) != run.missing.end();
                CHECK((glyph.id == 0) == is_box);
                CHECK(run.range.begin <= glyph.cluster);
                CHECK(glyph.cluster < run.range.end);
            }
        }
        CHECK(line.width == doctest::Approx(x));
        std::sort(ranges.begin(), ranges.end(), [](ByteRange a, ByteRange b) { return a.begin < b.begin; });
        std::size_t covered = line.visible.begin;
        for (const ByteRange range : ranges) {
            CHECK(range.begin == covered);
            covered = range.end;
        }
        CHECK(covered == line.visible.end);
    }
    CHECK(at == layout.text.size());
}

} // namespace

TEST_CASE("lines cover the text, stay within the limit, and are the same from the cache")
{
    Rng rng(20250128);
    TextEngine engine(test::fonts());
    for (int i = 0; i < 1500; ++i) {
        const Paragraph text = random_paragraph(rng);
        CAPTURE(text.text);
        CAPTURE(i);
        for (const Px width : {0.0, 1.0, 37.5, 120.0, 100000.0}) {
            const LayoutOptions how = test::options(24, width);
            const std::string first = dump(engine.lay_out(text, how));
            check_lines(engine.lay_out(text, how), width);
            if (i % 10 == 0) {
                TextEngine fresh(test::fonts());
                CHECK(dump(fresh.lay_out(text, how)) == first);
            }
        }
        const Layout one = engine.lay_out_one_line(text, test::options(24, 90));
        CHECK(one.lines.size() == 1);
        CHECK(one.width <= 90 + 1e-6);
    }
}

TEST_CASE("the boxes of all parts of a line make up the line")
{
    Rng rng(7);
    TextEngine engine(test::fonts());
    for (int i = 0; i < 300; ++i) {
        const Paragraph text = random_paragraph(rng);
        const Layout& layout = engine.lay_out(text, test::options(24, 100000));
        CAPTURE(text.text);
        Px total = 0;
        for (const Box& box : boxes_of(layout, {0, text.text.size()})) {
            CHECK(box.width >= 0);
            total += box.width;
        }
        CHECK(total == doctest::Approx(layout.width));
    }
}
