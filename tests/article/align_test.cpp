// Which articles are translations of each other, and how their blocks are numbered.
#include "article/align.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::outline;

namespace {

Article article_in(const std::string& language, std::string_view markdown)
{
    Diagnostics diagnostics;
    auto article = read_article(markdown, language + ".md", language, diagnostics);
    REQUIRE(article.ok());
    return std::move(article).value();
}

std::string without_line(std::string text, int number)
{
    std::size_t begin = 0;
    for (int line = 1; line < number; ++line) {
        begin = text.find('\n', begin) + 1;
    }
    return text.erase(begin, text.find('\n', begin) + 1 - begin);
}

} // namespace

TEST_CASE("the four translations of the summit correspond in 16 headings and 32 bullets")
{
    std::vector<Article> articles;
    for (const char* language : {"zh", "fa", "th", "ru"}) {
        articles.push_back(test::read_content("deepseek-summit", language));
    }
    const auto set = align("deepseek-summit", std::move(articles));
    REQUIRE(set.ok());
    CHECK(set.value().languages == std::vector<std::string>{"fa", "ru", "th", "zh"});
    for (const auto& entry : set.value().articles) {
        const Article& article = entry.second;
        CAPTURE(article.language);
        CHECK(article.sections.size() == 16);
        CHECK(section_of(article, "b3")->id == "s2");
        CHECK(section_of(article, "b32")->id == "s16");
        CHECK(find_block(article, "b33") == nullptr);
        CHECK(find_block(article, "p6") != nullptr);
        CHECK(find_block(article, "p7") == nullptr);
    }
}

TEST_CASE("heading levels, list depth and pictures do not stand in the way")
{
    const auto set = align("x", {article_in("en", "# T\n\n![](a.png)\n\n1. a\n   - b\n2. c\n\n### U\n\n- d\n"),
                                 article_in("ru", "## T\n\n1. a\n2. b\n\n* c\n\n#### U\n\n![](a.png)\n\n1) d\n")});
    REQUIRE(set.ok());
    CHECK(outline(set.value().articles.at("en")) == "s1 T\nb1 a\nb2 b\nb3 c\ns2 U\nb4 d\n");
    CHECK(outline(set.value().articles.at("ru")) == "s1 T\nb1 a\nb2 b\nb3 c\ns2 U\nb4 d\n");
}

TEST_CASE("paragraphs correspond where their number between two neighbours agrees")
{
    const auto set = align("x", {article_in("en", "One.\n\n# T\n\nTwo.\n\nThree.\n\n- a\n\nFour.\n\n- b\n\nFive.\n"),
                                 article_in("ru", "One.\n\n# T\n\nTwo and three.\n\n- a\n\nFour.\n\n- b\n")});
    REQUIRE(set.ok());
    CHECK(outline(set.value().articles.at("en")) ==
          "s0\np1 One.\ns1 T\np2 Two.\np3 Three.\nb1 a\np5 Four.\nb2 b\np6 Five.\n");
    CHECK(outline(set.value().articles.at("ru")) == "s0\np1 One.\ns1 T\np4 Two and three.\nb1 a\np5 Four.\nb2 b\n");
}

TEST_CASE("a single article is a set")
{
    const auto set = align("x", {article_in("en", "- a\n")});
    REQUIRE(set.ok());
    CHECK(set.value().languages == std::vector<std::string>{"en"});
}

TEST_CASE("another article is refused at the first place of difference")
{
    const auto set =
        align("x", {test::read_content("deepseek-rival", "ar"), test::read_content("deepseek-summit", "zh")});
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().code == ErrorCode::BadValue);
    CHECK(set.error().message.find("the structures differ") == 0);
}

TEST_CASE("a copy with one bullet removed is refused, naming the place in both files")
{
    const auto text = read_file(test::data_root() / "content" / "articles" / "deepseek-summit" / "zh.md");
    REQUIRE(text.ok());
    const auto set =
        align("x", {test::read_content("deepseek-summit", "fa"), article_in("zh", without_line(text.value(), 30))});
    REQUIRE_FALSE(set.ok());
    // Line 30 is the second bullet of its section, so the list of the copy ends where the heading of (old) line 32
    // stands.
    CHECK(set.error().where == Where{"zh.md", 31, 1});
    CHECK(set.error().message.find("test.md:30:3 has the list item \"آیا DeepSeek") != std::string::npos);
    CHECK(set.error().message.find("zh.md:31:1 has the heading \"DeepSeek 背后的技术创新\"") != std::string::npos);
    CHECK(set.error().message.find(": 2, in \"探索者与追随者：AI 的幂律法则\": 1") != std::string::npos);
}

TEST_CASE("a longer file is refused where the other ends, a repeated language at once")
{
    const auto longer = align("x", {article_in("en", "- a\n- b\n"), article_in("ru", "- a\n")});
    REQUIRE_FALSE(longer.ok());
    CHECK(longer.error().message.find("en.md:2:3 has the list item \"b\", but ru.md ends") != std::string::npos);
    const auto twice = align("x", {article_in("en", "- a\n"), article_in("en", "- a\n")});
    REQUIRE_FALSE(twice.ok());
}

TEST_CASE("the largest group that corresponds stays together, every other language stands alone with the reason")
{
    std::vector<Article> articles = {test::read_content("deepseek-rival", "ar")};
    for (const char* language : {"fa", "ru", "th"}) {
        articles.push_back(test::read_content("deepseek-summit", language));
    }
    const auto text = read_file(test::data_root() / "content" / "articles" / "deepseek-summit" / "zh.md");
    REQUIRE(text.ok());
    articles.push_back(article_in("zh", without_line(text.value(), 30)));
    const auto aligned = align_largest("mixed", std::move(articles));
    REQUIRE(aligned.ok());
    CHECK(aligned.value().group.id == "mixed");
    CHECK(aligned.value().group.languages == std::vector<std::string>{"fa", "ru", "th"});
    REQUIRE(aligned.value().alone.size() == 2);
    const LoneArticle& arabic = aligned.value().alone[0];
    CHECK(arabic.set.id == "mixed-ar");
    CHECK(arabic.set.languages == std::vector<std::string>{"ar"});
    CHECK(arabic.reason.message.find("the structures differ: ") == 0);
    const LoneArticle& chinese = aligned.value().alone[1];
    CHECK(chinese.set.id == "mixed-zh");
    CHECK(chinese.reason.where == Where{"zh.md", 31, 1});
    CHECK(chinese.reason.message.find("test.md:30:3 has the list item") != std::string::npos);
}

TEST_CASE("of two groups of one size the one with the first tag stays; a language twice is refused")
{
    const auto two = align_largest("x", {article_in("ru", "- a\n- b\n"), article_in("en", "- a\n")});
    REQUIRE(two.ok());
    CHECK(two.value().group.languages == std::vector<std::string>{"en"});
    CHECK(two.value().alone[0].set.languages == std::vector<std::string>{"ru"});
    CHECK_FALSE(align_largest("x", {article_in("en", "- a\n"), article_in("en", "- a\n")}).ok());
}

TEST_CASE("what is taken out of a set stands alone, and the rest is numbered anew")
{
    auto set = align("x", {article_in("en", "- a\n\nOne.\n\n- b\n\nTwo.\n"),
                           article_in("fa", "- a\n\nOne.\n\nMore.\n\n- b\n\nTwo.\n"),
                           article_in("ru", "- a\n\nOne.\n\nMore.\n\n- b\n\nTwo.\n")});
    REQUIRE(set.ok());
    ArticleSet rest = std::move(set).value();
    CHECK(outline(rest.articles.at("ru")) == "s0\nb1 a\np2 One.\np3 More.\nb2 b\np4 Two.\n");
    const LoneArticle taken = take_out(rest, "en", {ErrorCode::BadValue, "why", {}});
    CHECK(taken.set.id == "x-en");
    CHECK(taken.reason.message == "why");
    CHECK(outline(taken.set.articles.at("en")) == "s0\nb1 a\np1 One.\nb2 b\np2 Two.\n");
    CHECK(rest.languages == std::vector<std::string>{"fa", "ru"});
    CHECK(outline(rest.articles.at("ru")) == "s0\nb1 a\np1 One.\np2 More.\nb2 b\np3 Two.\n");
}
