// The articles that the program ships, set at three widths: nothing missing, nothing too wide, nothing cut inside a
// word.
#include "base/files.h"
#include "text/set_lines.h"
#include "text/setting.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

struct File {
    const char* path;
    const char* language;
};

constexpr File k_articles[] = {
    {"deepseek-summit/fa.md", "fa"}, {"deepseek-summit/ru.md", "ru"}, {"deepseek-summit/th.md", "th"},
    {"deepseek-summit/zh.md", "zh"}, {"deepseek-rival/ar.md", "ar"},
};

std::vector<Paragraph> paragraphs_of(const File& file)
{
    const auto content = read_file(test::data_root() / "content" / "articles" / file.path);
    REQUIRE(content.ok());
    std::vector<Paragraph> paragraphs;
    for (const ByteRange part : split_paragraphs(content.value())) {
        paragraphs.push_back(test::paragraph(slice(content.value(), part), file.language));
    }
    return paragraphs;
}

} // namespace

TEST_CASE("every line of the articles is drawn whole at 320, 600 and 900 pixels")
{
    Shaper shaper(test::fonts());
    for (const File& file : k_articles) {
        CAPTURE(file.path);
        std::size_t lines = 0;
        for (const Paragraph& text : paragraphs_of(file)) {
            CAPTURE(text.text);
            const ShapedParagraph shaped = shape_paragraph(text, shaper);
            for (const ShapedRun& run : shaped.runs) {
                CHECK(run.missing.empty());
                for (const ShapedGlyph& glyph : run.glyphs) {
                    CHECK(glyph.id != 0);
                }
            }
            for (const Px width : {320.0, 600.0, 900.0}) {
                const SetLines set = set_lines(shaped, 28, width, shaper);
                lines += set.lines.size();
                for (const Line& line : set.lines) {
                    CHECK(line.width <= width + k_width_tolerance);
                }
            }
        }
        CHECK(lines > 100);
    }
    CHECK(shaper.diagnostics().list.empty());
}

TEST_CASE("no word of the articles is cut at 600 pixels and more")
{
    Shaper shaper(test::fonts());
    for (const File& file : k_articles) {
        for (const Paragraph& text : paragraphs_of(file)) {
            if (text.text.find("://") != std::string::npos) {
                continue; // addresses are longer than any line
            }
            CAPTURE(text.text);
            const SetLines set = set_lines(shape_paragraph(text, shaper), 28, 600, shaper);
            CHECK_FALSE(set.inside_a_word);
        }
    }
}
