// What must hold for every text, tried on seeded random ones of all scripts, controls and marks.
#include "base/rng.h"
#include "text/promises.h"
#include "text/set_lines.h"
#include "text/setting.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"
#include "unicode/escapes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace nuqta;

namespace {

/// Scripts the program ships and others, digits, punctuation, spaces.
constexpr std::array k_letters = {
    "a",    "V",      "fi", "DeepSeek-R1", " ",    " ",      "  ",   "س",      "لا",     "منبع‌باز",
    "۱۲",   "٣",      "12", "中",          "文。", "（",     "“你”", "的——",   "กา",     "กลั่น",
    "ๆ",    "น้ำ",     "(",  ")",           "«",    "»",      "-",    "—",      ".",      "،",
    "\t",   "\u00A0", "да", "é",           "한",   "ञ्ज",     "नि",   "שלום",   "ខ្មែរ",   "မြန်",
    "བོད",   "ሰላም",    "ᠮᠣ", "𐎠",           "𠮷",   "\u3000", "50 %", "\u2028", "\uE000", "\u0378",
    "\x01", "\uFFFC"};

/// What joins, marks, hides, or turns the direction.
constexpr std::array k_others = {"\u0651", "\u0301", "\u0323", "\u20DD",     "\u093F",     "\u0E33", "\u0E4D",
                                 "\u0600", "\u1100", "\u1161", "\u11A8",     "\u200B",     "\u200C", "\u200D",
                                 "\u2060", "\u00AD", "\uFE0F", "\U000E0100", "\U0001F3FD", "😀",      "👩\u200D👧",
                                 "🇮🇷",     "🇮",      "\u200E", "\u200F",     "\u061C",     "\u202A", "\u202B",
                                 "\u202C", "\u202D", "\u202E", "\u2066",     "\u2067",     "\u2068", "\u2069"};

/// Any assigned or unassigned character but the surrogates.
char32_t random_character(Rng& rng)
{
    const auto c = static_cast<char32_t>(rng.below(0x110000));
    return c >= 0xD800 && c < 0xE000 ? U'?' : c;
}

std::string random_text(Rng& rng)
{
    std::string text;
    for (std::uint64_t left = rng.below(40); left > 0; --left) {
        const std::uint64_t kind = rng.below(50);
        if (kind == 0) {
            append_utf8(text, random_character(rng));
        } else if (kind < 30) {
            text += k_letters[static_cast<std::size_t>(rng.below(k_letters.size()))];
        } else {
            text += k_others[static_cast<std::size_t>(rng.below(k_others.size()))];
        }
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

} // namespace

TEST_CASE("lines cover the text, stay within the limit, keep graphemes whole, and are the same from the cache")
{
    Rng rng(20250128);
    TextEngine engine(test::fonts());
    for (int i = 0; i < 2000; ++i) {
        const Paragraph text = random_paragraph(rng);
        CAPTURE(test::escaped(text.text));
        CAPTURE(i);
        for (const Px width : {0.0, 1.0, 37.5, 120.0, 100000.0}) {
            const LayoutOptions how = test::options(24, width);
            const std::string first = dump(engine.lay_out(text, how));
            const Layout& cached = engine.lay_out(text, how);
            CHECK(test::broken_promise(cached, width) == "");
            CHECK(dump(cached) == first);
            TextEngine fresh(test::fonts());
            CHECK(dump(fresh.lay_out(text, how)) == first);
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

TEST_CASE("a line ends at the last break of all that fits, though not all are looked for")
{
    Rng rng(11);
    Shaper shaper(test::fonts());
    constexpr Px size = 24;
    for (int i = 0; i < 1000; ++i) {
        const Paragraph text = random_paragraph(rng);
        CAPTURE(text.text);
        const ShapedParagraph shaped = shape_paragraph(text, shaper);
        const auto breaks = break_opportunities(text.text, text.language->tag);
        const auto is_break = [&](std::size_t grapheme) {
            return std::binary_search(breaks.begin(), breaks.end(), shaped.graphemes[grapheme]);
        };
        const Px width = 30.0 + static_cast<Px>(rng.below(200));
        const SetLines set = set_lines(shaped, size, width, shaper);
        std::size_t begin = 0;
        for (const Line& line : set.lines) {
            const auto found = std::lower_bound(shaped.graphemes.begin(), shaped.graphemes.end(), line.range.end);
            const auto end = static_cast<std::size_t>(found - shaped.graphemes.begin());
            for (std::size_t next = end + 1; set.shaped_again == 0 && next < shaped.graphemes.size(); ++next) {
                // A line that ends at a soft hyphen is wider by the hyphen that then shows.
                const bool hyphen = std::string_view(text.text).substr(0, shaped.graphemes[next]).ends_with("\u00AD");
                if (is_break(next) && !hyphen) {
                    const std::size_t visible = shaped.visible_end(begin, next);
                    CHECK((shaped.pen[visible] - shaped.pen[begin]) * size > width);
                }
            }
            begin = end;
        }
        for (std::size_t grapheme = 1; grapheme < shaped.graphemes.size(); ++grapheme) {
            CHECK(shaped.is_break(grapheme) == is_break(grapheme));
        }
    }
}
