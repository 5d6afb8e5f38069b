// Sentence ends by marks, and by the length of translations where there are none.
#include "generate/pack.h"
#include "generate/sentences.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;
using test::pack;

namespace {

std::string joined(std::string_view text, const std::vector<ByteRange>& sentences)
{
    std::string result;
    for (const ByteRange& sentence : sentences) {
        result += result.empty() ? "" : " | ";
        result += slice(text, sentence);
    }
    return result;
}

std::string sentences_of(std::string_view tag, std::string_view text)
{
    return joined(text, split_sentences(text, {0, text.size()}, pack(tag)));
}

} // namespace

TEST_CASE("sentences end at the language's marks, not inside numbers, names or abbreviations")
{
    CHECK(sentences_of("ru", "Пока нет. Модель o1.5 стоит 3.5 млн. Да!") ==
          "Пока нет. | Модель o1.5 стоит 3.5 млн. | Да!");
    CHECK(sentences_of("zh", "这是可能的。AI 仍然开放。") == "这是可能的。 | AI 仍然开放。");
    CHECK(sentences_of("fa", "آیا ممکن است؟ بله… شاید. تمام") == "آیا ممکن است؟ | بله… | شاید. | تمام");
    CHECK(sentences_of("ar", "النتيجة؟ نموذج يتطلب أقل.") == "النتيجة؟ | نموذج يتطلب أقل.");
    CHECK(sentences_of("en", "He said “no.” Then e.g. this went on.") == "He said “no.” | Then e.g. this went on.");
}

TEST_CASE("Thai sentences are cut where the lengths and names of a translation put them")
{
    const std::string text = "SoftBank เป็นผู้สนับสนุนทางการเงิน แต่ขาดสภาพคล่อง การดำเนินการยังคงไม่แน่นอน";
    const std::vector<ByteRange> cut =
        split_like(text, {0, text.size()}, pack("th"), {{68, false, {"softbank"}}, {38, false, {}}}, {{0, "softbank"}});
    CHECK(joined(text, cut) == "SoftBank เป็นผู้สนับสนุนทางการเงิน แต่ขาดสภาพคล่อง | การดำเนินการยังคงไม่แน่นอน");
}

TEST_CASE("a sentence loses its end mark and nothing else")
{
    const std::string text = "Это возможно… ";
    CHECK(slice(text, without_end_mark(text, {0, text.size()}, pack("ru"))) == "Это возможно");
    CHECK(slice("OpenAI 出现失误。", without_end_mark("OpenAI 出现失误。", {0, 22}, pack("zh"))) == "OpenAI 出现失误");
}
