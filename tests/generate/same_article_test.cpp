// Lists of one shape that are no translations of each other.
#include "article/read.h"
#include "generate/pack.h"
#include "generate/same_article.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::names;
using test::packs;

namespace {

Article article_in(const std::string& language, std::string_view markdown)
{
    Diagnostics diagnostics;
    return read_article(markdown, language + ".md", language, diagnostics).value();
}

Alignment parted(std::vector<Article> articles)
{
    return *part_by_facts(align_largest("x", std::move(articles)).value(), packs(), names()).articles;
}

constexpr const char* k_harbour = "# Harbour\n\n- The harbour has 14 cranes and cost 3 million dollars.\n"
                                  "- Work took 5 years, and Intel paid 40% of it.\n- It opened in 1998.\n";
constexpr const char* k_harbour_ru = "# Порт\n\n- В порту 14 кранов, он обошёлся в 3 млн долларов.\n"
                                     "- Работа заняла 5 лет, 40% оплатила Intel.\n- Он открылся в 1998 году.\n";
constexpr const char* k_harbour_zh = "# 港口\n\n- 港口耗资 300 万美元。\n- 工程历时 5 年，Intel 支付了 40%。\n"
                                     "- 它于 1998 年开放。\n";
constexpr const char* k_bakery_fa = "# نانوایی\n\n- نانوایی در سال ۲۰۰۷ با ۲ میلیون دلار آغاز شد.\n"
                                    "- Google و Microsoft ۶۰٪ آن را خریدند.\n- ساخت آن ۹ ماه طول کشید.\n";

} // namespace

TEST_CASE("an article of the same shape with other facts stands alone, with the first block that differs")
{
    const Alignment alignment = parted({article_in("en", k_harbour), article_in("ru", k_harbour_ru),
                                        article_in("zh", k_harbour_zh), article_in("fa", k_bakery_fa)});
    CHECK(alignment.group.languages == std::vector<std::string>{"en", "ru", "zh"});
    REQUIRE(alignment.alone.size() == 1);
    const LoneArticle& bakery = alignment.alone[0];
    CHECK(bakery.set.id == "x-fa");
    CHECK(bakery.reason.where == Where{"fa.md", 3, 3});
    CHECK(bakery.reason.message.find("the structures agree, the facts do not") == 0);
    CHECK(bakery.reason.message.find("en.md:3:3 has ") != std::string::npos);
    CHECK(bakery.reason.message.find("fa.md:3:3 has money-2000000-usd, year-2007") != std::string::npos);
}

TEST_CASE("without names and numbers the structure decides")
{
    const Alignment alignment =
        parted({article_in("en", "# A\n\n- Bees fly.\n"), article_in("ru", "# Б\n\n- Чай пьют горячим.\n")});
    CHECK(alignment.group.languages.size() == 2);
    CHECK(alignment.alone.empty());
}

TEST_CASE("the shipped translations are one article by their facts too")
{
    Alignment alignment{test::shipped_articles("deepseek-summit"), {}};
    alignment = *part_by_facts(std::move(alignment), packs(), names()).articles;
    CHECK(alignment.group.languages.size() == 4);
    CHECK(alignment.alone.empty());
}
