// Cutting paragraphs and runs.
#include "text/itemise.h"
#include "text/setting.h"
#include "unicode/breaks.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace nuqta;
using test::paragraph;

namespace {

std::string shown(const Paragraph& text)
{
    std::string result;
    for (const ItemisedRun& run : itemise(text, resolve_paragraph_bidi(text), grapheme_boundaries(text.text))) {
        result += fmt::format("{}{}{}{}[{}]", run.level, run.script, run.language->tag,
                              run.weight == Weight::Bold ? "*" : "", slice(text.text, run.range));
    }
    return result;
}

} // namespace

TEST_CASE("text is cut at every kind of line end, and the marks belong to no part")
{
    CHECK(split_paragraphs("") == std::vector<ByteRange>{{0, 0}});
    CHECK(split_paragraphs("a\nb") == std::vector<ByteRange>{{0, 1}, {2, 3}});
    CHECK(split_paragraphs("a\r\nb\rc\n") == std::vector<ByteRange>{{0, 1}, {3, 4}, {5, 6}, {7, 7}});
    CHECK(split_paragraphs("a\u2028b\u2029c") == std::vector<ByteRange>{{0, 1}, {4, 5}, {8, 9}});
    CHECK(split_paragraphs("\n\n") == std::vector<ByteRange>{{0, 0}, {1, 1}, {2, 2}});
}

TEST_CASE("a run is of one level, script, language and weight")
{
    CHECK(shown(paragraph("سلام DeepSeek ۱۲", "fa")) == "1Arabfa[سلام ]2Latnfa[DeepSeek ]2Arabfa[۱۲]");
    CHECK(shown(paragraph("Это GPT.", "ru")) == "0Cyrlru[Это ]0Latnru[GPT.]");
    CHECK(shown(paragraph("", "ru")).empty());

    Paragraph styled = paragraph("one two three", "en");
    styled.spans = {{{4, 7}, Weight::Bold, nullptr}, {{8, 13}, Weight::Regular, &test::language("ru")}};
    CHECK(shown(styled) == "0Latnen[one ]0Latnen*[two]0Latnen[ ]0Latnru[three]");
}

TEST_CASE("a style span that would part a base from its mark begins at the base")
{
    Paragraph styled = paragraph("xe\u0301y", "en");
    styled.spans = {{{2, 5}, Weight::Bold, nullptr}};
    CHECK(shown(styled) == "0Latnen[x]0Latnen*[e\u0301y]");
}

TEST_CASE("a grapheme has the script of its first character, whatever its marks are of")
{
    CHECK(shown(paragraph("x中\u0E33z", "en")) == "0Latnen[x]0Hanien[中\u0E33]0Latnen[z]");
    CHECK(shown(paragraph("a\u0E33b", "en")) == "0Latnen[a\u0E33b]");
}

TEST_CASE("a paragraph's direction is the explicit one, else its first strong character's, else its language's")
{
    Paragraph text = paragraph("GPT سلام", "fa");
    CHECK(resolve_paragraph_bidi(text).direction() == Direction::LeftToRight);
    text.direction = Direction::RightToLeft;
    CHECK(resolve_paragraph_bidi(text).direction() == Direction::RightToLeft);
    CHECK(resolve_paragraph_bidi(paragraph("۱۲ – ۱۳", "fa")).direction() == Direction::RightToLeft);
    CHECK(resolve_paragraph_bidi(paragraph("12", "ru")).direction() == Direction::LeftToRight);
}
