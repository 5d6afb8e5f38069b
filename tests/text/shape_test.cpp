// Shaping with context, fallback by cluster, and what no font has.
#include "text/setting.h"
#include "text/shape.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;
using test::paragraph;

namespace {

ShapedParagraph shaped(const Paragraph& text)
{
    Shaper shaper(test::fonts());
    return shape_paragraph(text, shaper);
}

/// Glyph ids in logical order of clusters.
std::vector<std::uint32_t> glyph_ids(const ShapedParagraph& text)
{
    std::vector<ShapedGlyph> glyphs;
    for (const ShapedRun& run : text.runs) {
        glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
    }
    std::stable_sort(glyphs.begin(), glyphs.end(),
                     [](const ShapedGlyph& a, const ShapedGlyph& b) { return a.cluster < b.cluster; });
    std::vector<std::uint32_t> ids;
    for (const ShapedGlyph& glyph : glyphs) {
        ids.push_back(glyph.id);
    }
    return ids;
}

/// The runs as "font[text]".
std::string fonts_used(const ShapedParagraph& text)
{
    std::string result;
    for (const ShapedRun& run : text.runs) {
        result += test::fonts()->name(run.font) + "[" + std::string(slice(text.text, run.range)) + "]";
    }
    return result;
}

std::int32_t width_of(const ShapedParagraph& text)
{
    std::int32_t width = 0;
    for (const ShapedRun& run : text.runs) {
        for (const ShapedGlyph& glyph : run.glyphs) {
            width += glyph.advance;
        }
    }
    return width;
}

} // namespace

TEST_CASE("a Persian word cut in two runs keeps its joining forms")
{
    const ShapedParagraph whole = shaped(paragraph("ببب", "fa"));
    Paragraph cut = paragraph("ببب", "fa");
    // The span changes nothing but the run: the same weight, another language of the same font.
    cut.spans = {{{2, 4}, Weight::Regular, &test::language("ar")}};
    const ShapedParagraph parts = shaped(cut);
    CHECK(parts.runs.size() == 3);
    const auto ids = glyph_ids(whole);
    CHECK(glyph_ids(parts) == ids);
    // Initial, medial and final form are three glyphs, none of them the isolated one.
    const auto isolated = glyph_ids(shaped(paragraph("ب", "fa")));
    REQUIRE(ids.size() == 3);
    CHECK(ids[0] != ids[1]);
    CHECK(ids[1] != ids[2]);
    CHECK(std::find(ids.begin(), ids.end(), isolated[0]) == ids.end());
}

TEST_CASE("a weight span inside a word keeps the joining forms of both weights")
{
    Paragraph whole = paragraph("سلام", "fa");
    whole.weight = Weight::Bold;
    Paragraph cut = paragraph("سلام", "fa");
    cut.spans = {{{0, 2}, Weight::Bold, nullptr}};
    const auto bold = glyph_ids(shaped(whole));
    const auto mixed = glyph_ids(shaped(cut));
    const auto regular = glyph_ids(shaped(paragraph("سلام", "fa")));
    REQUIRE(mixed.size() == regular.size());
    CHECK(mixed[0] == bold[0]);
    CHECK(std::equal(mixed.begin() + 1, mixed.end(), regular.begin() + 1));
}

TEST_CASE("each piece is in the first font of the chain that has it")
{
    struct Case {
        const char* language;
        const char* text;
        const char* fonts;
    };
    const Case cases[] = {
        {"fa", "سلام (GPT) ۱۲",
         "Vazirmatn-Regular[سلام (]Vazirmatn-Regular[GPT]Vazirmatn-Regular[) ]Vazirmatn-Regular[۱۲]"},
        {"th", "การ", "NotoSansThai-Regular[การ]"},
        {"en", "a การ b", "NotoSans-Regular[a ]NotoSansThai-Regular[การ]NotoSans-Regular[ ]NotoSans-Regular[b]"},
        {"en", "سلام", "Vazirmatn-Regular[سلام]"},
        {"ru", "да 中文", "NotoSans-Regular[да ]NotoSansSC-Regular[中文]"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        std::string used = fonts_used(shaped(paragraph(c.text, c.language)));
        CHECK(used == c.fonts);
    }
}

TEST_CASE("a base and its mark stay in one font")
{
    for (const char* text : {"e\u0301", "х\u0301", "ก\u0301", "ب\u0651\u064E", "中\u0301", "ก\u064B"}) {
        for (const char* tag : {"fa", "ru", "th", "zh"}) {
            CAPTURE(text);
            CAPTURE(tag);
            CHECK(shaped(paragraph(text, tag)).runs.size() == 1);
        }
    }
}

TEST_CASE("invisible characters take no width, no other font and no box")
{
    const std::int32_t plain = width_of(shaped(paragraph("آب", "fa")));
    for (const char* text : {"\u2068آب\u2069", "\u061Cآب", "آب\u200F", "آب\uFEFF", "آب\uFE0F"}) {
        CAPTURE(text);
        const ShapedParagraph invisible = shaped(paragraph(text, "fa"));
        CHECK(width_of(invisible) == plain);
        for (const ShapedRun& run : invisible.runs) {
            CHECK(test::fonts()->name(run.font) == "Vazirmatn-Regular");
            CHECK(run.missing.empty());
        }
    }
}

TEST_CASE("what no font has is one box for each grapheme and one diagnostic for each character")
{
    Shaper shaper(test::fonts());
    const ShapedParagraph text = shape_paragraph(paragraph("سلام 😀😀👩\u200D👧 a", "fa"), shaper);
    std::vector<std::size_t> missing;
    for (const ShapedRun& run : text.runs) {
        missing.insert(missing.end(), run.missing.begin(), run.missing.end());
        for (const ShapedGlyph& glyph : run.glyphs) {
            const bool is_box = std::find(run.missing.begin(), run.missing.end(), glyph.cluster) != run.missing.end();
            CHECK((glyph.id == 0) == is_box);
            CHECK((glyph.id != 0 || glyph.advance > 0));
        }
    }
    CHECK(missing == std::vector<std::size_t>{9, 13, 17});
    std::string messages;
    for (const Diagnostic& diagnostic : shaper.diagnostics().list) {
        messages += diagnostic.message + "\n";
    }
    CHECK(messages == "no font has U+1F600\nno font has U+1F469\nno font has U+1F467\n");
}

TEST_CASE("tabs and other white-space controls are drawn as spaces, byte for byte")
{
    CHECK(text_to_shape("a\tb\x0B\x1C"
                        "c\u0085d") == "a b  c\u00A0d");
    CHECK(shaped(paragraph("a\tb", "en")).runs.size() == 1);
}

TEST_CASE("brackets are mirrored once")
{
    // In a right-to-left run "(" is drawn with the glyph that ")" has in a left-to-right one.
    const auto rtl = glyph_ids(shaped(paragraph("(ب)", "fa")));
    const auto ltr = glyph_ids(shaped(paragraph("()", "fa")));
    REQUIRE(rtl.size() == 3);
    Paragraph left_to_right = paragraph("()", "fa");
    left_to_right.direction = Direction::LeftToRight;
    const auto plain = glyph_ids(shaped(left_to_right));
    CHECK(rtl[0] == plain[1]);
    CHECK(rtl[2] == plain[0]);
    CHECK(ltr[0] == plain[1]);
}
