// The cache, fitting and the ellipsis, and what hostile texts cost.
#include "text/engine.h"
#include "text/layout_json.h"
#include "text/setting.h"
#include "text/shaped_cache.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace nuqta;
using doctest::Approx;
using test::lines_of;
using test::options;
using test::paragraph;
using test::repeated;

TEST_CASE("a layout asked for again is the same object, and equal to one made afresh")
{
    TextEngine engine(test::fonts());
    const Paragraph text = paragraph("Это модель DeepSeek-R1, около 50 000 GPU", "ru");
    const Layout* first = &engine.lay_out(text, options(28, 200));
    const std::string dumped = dump(*first);
    CHECK(first == &engine.lay_out(text, options(28, 200)));
    for (const Px width : {100.0, 150.0, 250.0, 300.0, 350.0, 400.0}) {
        TextEngine fresh(test::fonts());
        CHECK(dump(engine.lay_out(text, options(28, width))) == dump(fresh.lay_out(text, options(28, width))));
    }
    CHECK(dump(engine.lay_out(text, options(28, 200))) == dumped);
    engine.clear_cache();
    CHECK(dump(engine.lay_out(text, options(28, 200))) == dumped);
}

TEST_CASE("paragraphs that differ in anything have different keys")
{
    std::vector<Paragraph> all(8 + std::size(k_break_rules), paragraph("abc 123", "en"));
    all[1].text = "abc 124";
    all[2].language = &test::language("ru");
    all[3].direction = Direction::LeftToRight;
    all[4].direction = Direction::RightToLeft;
    all[5].weight = Weight::Bold;
    all[6].spans = {{{0, 3}, Weight::Bold, nullptr}};
    all[7].spans = {{{0, 3}, Weight::Regular, &test::language("fa")}};
    std::size_t next = 8;
    for (const NamedBreakRule& named : k_break_rules) {
        all[next++].breaks.*named.rule = false;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ParagraphKey key(all[i]);
        for (std::size_t j = 0; j < all.size(); ++j) {
            CAPTURE(i);
            CAPTURE(j);
            CHECK(key.is_of(all[j]) == (i == j));
        }
    }
}

TEST_CASE("texts that differ only where the hash does not look are kept apart, and forgotten one by one")
{
    TextEngine engine(test::fonts());
    const auto text = [](int i) {
        const std::string filling(40, 'x');
        return paragraph(filling + std::to_string(1000 + i) + filling + filling, "en");
    };
    const std::string first = dump(engine.lay_out(text(0), options(20, 1000)));
    for (int i = 1; i < 1200; ++i) {
        const std::string& laid_out = engine.lay_out(text(i), options(20, 1000)).text;
        REQUIRE(laid_out == text(i).text);
    }
    CHECK(dump(engine.lay_out(text(0), options(20, 1000))) == first);
}

TEST_CASE("more paragraphs than the cache holds are still laid out right")
{
    TextEngine engine(test::fonts());
    const std::string before = dump(engine.lay_out(paragraph("0 abc", "en"), options(20, 100)));
    for (int i = 1; i < 1500; ++i) {
        engine.lay_out(paragraph(std::to_string(i) + " abc", "en"), options(20, 100));
    }
    CHECK(dump(engine.lay_out(paragraph("0 abc", "en"), options(20, 100))) == before);
}

TEST_CASE("text is shrunk until it fits, and never below the smallest size")
{
    TextEngine engine(test::fonts());
    const Paragraph text = paragraph("один два три четыре пять шесть семь", "ru");
    const Px tall = engine.lay_out(text, options(32, 200)).height;

    const Fit same = engine.fit(text, options(32, 200), tall, 16);
    CHECK(same.fits);
    CHECK(same.layout.size == 32);

    const Fit smaller = engine.fit(text, options(32, 200), tall * 0.6, 16);
    CHECK(smaller.fits);
    CHECK(smaller.layout.size < 32);
    CHECK(smaller.layout.height <= tall * 0.6 + 1e-6);
    CHECK(std::fmod(32 - smaller.layout.size, 2) == Approx(0)); // steps of a sixteenth
    const Px larger = smaller.layout.size + 2;
    CHECK(engine.lay_out(text, options(larger, 200)).height > tall * 0.6);

    const Fit too_much = engine.fit(text, options(32, 200), 10, 20);
    CHECK_FALSE(too_much.fits);
    CHECK(too_much.layout.size == 20);
    CHECK(lines_of(too_much.layout).ends_with("семь")); // nothing is cut
}

TEST_CASE("text is shrunk rather than broken inside a word")
{
    TextEngine engine(test::fonts());
    const Paragraph text = paragraph("Производительность", "ru");
    const Px width = engine.lay_out(text, options(32, 1000)).width;
    const Fit fit = engine.fit(text, options(32, width * 0.8), 1000, 8);
    CHECK(fit.fits);
    CHECK(fit.layout.lines.size() == 1);
    CHECK(fit.layout.size <= 32 * 0.8);
    CHECK_FALSE(engine.fit(text, options(32, width * 0.1), 10000, 20).fits);
}

TEST_CASE("a line that fits stays as it is, a longer one is cut with an ellipsis within the width")
{
    TextEngine engine(test::fonts());
    for (const char* tag : {"en", "fa"}) {
        const Paragraph text = paragraph("سلام سلام hello hello", tag);
        const Px whole = engine.lay_out(text, options(20, 1e6)).width;
        CHECK(engine.lay_out_one_line(text, options(20, whole)).text == text.text);
        for (Px width = whole - 0.5; width > 30; width -= 7.3) {
            const Layout cut = engine.lay_out_one_line(text, options(20, width));
            CAPTURE(cut.text);
            REQUIRE(cut.lines.size() == 1);
            CHECK(cut.width <= width + 1e-6);
            CHECK(cut.text.ends_with("…"));
            CHECK(text.text.starts_with(cut.text.substr(0, cut.text.size() - 3)));
            CHECK_FALSE(cut.text.ends_with(" …"));
        }
    }
    CHECK(engine.lay_out_one_line(paragraph("hello", "en"), options(20, 2)).text.empty());
}

TEST_CASE("the ellipsis stands on the paragraph's end side, even behind text of the other direction")
{
    struct Case {
        const char* text;
        const char* language;
        Direction direction;
        bool left;
    };
    constexpr auto rtl = Direction::RightToLeft;
    constexpr auto ltr = Direction::LeftToRight;
    const Case cases[] = {
        {"سلام دنیا سلام", "fa", rtl, true},
        {"DeepSeek DeepSeek DeepSeek", "fa", rtl, true},
        {"\u2068DeepSeek DeepSeek DeepSeek\u2069", "fa", rtl, true},
        {"\u202ADeepSeek DeepSeek DeepSeek\u202C", "fa", rtl, true},
        {"123 456 789 123 456", "fa", rtl, true},
        {"hello hello hello", "en", ltr, false},
        {"سلام دنیا سلام", "en", ltr, false},
        {"\u2067سلام دنیا سلام\u2069", "en", ltr, false},
    };
    TextEngine engine(test::fonts());
    for (const Case& c : cases) {
        CAPTURE(c.text);
        Paragraph text = paragraph(c.text, c.language);
        text.direction = c.direction;
        const Layout cut = engine.lay_out_one_line(text, options(20, 70, c.left ? Align::End : Align::Start));
        REQUIRE(cut.text.ends_with("…"));
        const auto boxes = boxes_of(cut, {cut.text.size() - 3, cut.text.size()});
        REQUIRE(boxes.size() == 1);
        CHECK(boxes[0].x == Approx(c.left ? 0 : cut.width - boxes[0].width));
    }
}

TEST_CASE("layouts as JSON have the texts and the visible lines with their widths")
{
    TextEngine engine(test::fonts());
    Layout layout = engine.lay_out(paragraph("aaa bbb", "en"), options(20, 50));
    REQUIRE(layout.lines.size() == 2);
    layout.lines[0].width = 33.33349;
    layout.lines[1].width = 40;
    CHECK(layouts_to_json({layout}) ==
          "{\"format\":\"nuqta-layout/1\",\"paragraphs\":[{\"text\":\"aaa bbb\",\"lines\":["
          "{\"text\":\"aaa\",\"width\":33.333},{\"text\":\"bbb\",\"width\":40.0}]}]}\n");
}

TEST_CASE("hostile texts are laid out at any width, without a crash and without losing a byte")
{
    const std::string texts[] = {
        repeated("a", 1000000),    repeated("ب", 500000),      repeated("ก", 300000),  "a" + repeated("\u0301", 100000),
        repeated("\u0301", 50000), repeated("a ب ", 50000),    repeated("a😀", 20000),  repeated(" ", 100000),
        repeated("\u200C", 50000), repeated("\u2067(", 20000), repeated("a-", 100000),
    };
    TextEngine engine(test::fonts());
    for (const std::string& text : texts) {
        CAPTURE(text.substr(0, 8));
        for (const Px width : {100.0, 1e9}) {
            const Layout& layout = engine.lay_out(paragraph(text, "fa"), options(20, width));
            CHECK(layout.lines.front().range.begin == 0);
            CHECK(layout.lines.back().range.end == text.size());
        }
    }
}
