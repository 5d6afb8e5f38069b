// Question words in a fact's place, quotes within quotes, and the spaces around them.
#include "article/align.h"
#include "article/read.h"
#include "generate/pack.h"
#include "generate/wording.h"

#include <doctest/doctest.h>

#include <string>

using namespace nuqta;
using test::names;
using test::pack;
using test::packs;

namespace {

/// The clause of a one-bullet article's first sentence with `fact` taken out.
std::string clause(std::string_view tag, const std::string& sentence, std::string_view fact, const char* question)
{
    Diagnostics diagnostics;
    const ArticleSet set =
        align("one", {read_article("- **L:** " + sentence + "\n", "a.md", std::string(tag), diagnostics).value()})
            .value();
    const SetReading reading = read_set(set, packs(), names());
    const BlockReading& block = reading.blocks.at(0).in.begin()->second;
    const std::size_t at = block.block->text.find(fact);
    REQUIRE(at != std::string::npos);
    return clause_with_gap(block, block.sentences.at(0), {at, at + fact.size()}, question_form(pack(tag), question));
}

} // namespace

TEST_CASE("the question word takes the fact's place, with the spaces the language writes")
{
    CHECK(clause("zh", "追赶的成本比领先低 10 倍。", "10 倍", "quantity.clause.times") == "追赶的成本比领先低多少倍");
    CHECK(clause("zh", "软银是资金支持者。", "软银", "name.company.clause") == "哪家公司是资金支持者");
    CHECK(clause("th", "SoftBank เป็นผู้สนับสนุนทางการเงิน", "SoftBank", "name.company.clause") ==
          "บริษัทใดเป็นผู้สนับสนุนทางการเงิน");
    CHECK(clause("fa", "SoftBank حامی مالی است.", "SoftBank", "name.company.clause") == "کدام شرکت حامی مالی است");
}

TEST_CASE("a Russian question word moves to the front of its clause and takes the preposition along")
{
    CHECK(clause("ru", "Стоимость догоняющих в 10 раз ниже, чем у лидеров.", "10 раз", "quantity.clause.times") ==
          "Во сколько раз, согласно статье, стоимость догоняющих ниже, чем у лидеров");
    CHECK(clause("ru", "Если DeepSeek сохранит импульс, разработчики могут перейти в 2025 году.", "2025 году",
                 "quantity.clause.year_of") ==
          "Если DeepSeek сохранит импульс, в каком году разработчики могут перейти");
}

TEST_CASE("quotes inside a quoted text become the language's inner ones, straight ones too")
{
    CHECK(fill(question_form(pack("ru"), "claim"), {{"{lead}", "«Скрытый долг» дистилляции"}}, pack("ru"))
              .find("«„Скрытый долг“ дистилляции»") != std::string::npos);
    const std::string persian =
        fill(question_form(pack("fa"), "claim"), {{"{lead}", "\"بدهی پنهان\" تقطیر"}}, pack("fa"));
    CHECK(persian.find('"') == std::string::npos);
}

TEST_CASE("a sentence that leans on the one before it is recognised")
{
    const auto dangles = [](std::string_view tag, const std::string& sentence) {
        Diagnostics diagnostics;
        const ArticleSet set =
            align("one", {read_article("- **L:** " + sentence + "\n", "a.md", std::string(tag), diagnostics).value()})
                .value();
        const SetReading reading = read_set(set, packs(), names());
        const BlockReading& block = reading.blocks.at(0).in.begin()->second;
        return is_dangling(block, block.sentences.at(0));
    };
    CHECK(dangles("ru", "Это может ограничить возможности моделей."));
    CHECK(dangles("zh", "这可能在长期内限制模型能力。"));
    CHECK(dangles("fa", "این می‌تواند قابلیت‌های مدل را محدود کند."));
    CHECK(dangles("ru", "В отличие от Сэма Альтмана, он сосредоточен на деле."));
    CHECK_FALSE(dangles("ru", "SoftBank является финансовым спонсором, но у него нет ликвидности."));
    CHECK_FALSE(dangles("zh", "软银是资金支持者，但缺乏流动性。"));
}

TEST_CASE("a point is named in one frame, and names keep their capitals behind it")
{
    Diagnostics diagnostics;
    const auto in_point_of = [&](std::string_view tag, const std::string& question) {
        const ArticleSet set =
            align("one", {read_article("- **L:** Text of it.\n", "a.md", std::string(tag), diagnostics).value()})
                .value();
        const SetReading reading = read_set(set, packs(), names());
        return in_point(reading.blocks.at(0).in.begin()->second, question);
    };
    CHECK(in_point_of("zh", "据文章，A100 的数量是多少？") == "文章在“L”这一点中提到，A100 的数量是多少？");
    CHECK(in_point_of("en", "How many are there?") == "Under “L”: how many are there?");
}

TEST_CASE("an editor's brackets are left out of what is quoted")
{
    CHECK(clause("en", "One user spent 3 hours [on] errors.", "3 hours", "quantity.gap.duration") ==
          "One user spent … on errors");
}
