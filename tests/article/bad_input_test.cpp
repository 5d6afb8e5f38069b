// Files that are no articles, and files made to hang a parser.
#include "article/prepare.h"
#include "reading.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace nuqta;

namespace {

Error error_of(std::string_view markdown)
{
    Diagnostics diagnostics;
    const auto article = read_article(markdown, "bad.md", "en", diagnostics);
    REQUIRE_FALSE(article.ok());
    return article.error();
}

std::string repeated(const std::string& text, std::size_t bytes)
{
    std::string result;
    while (result.size() + text.size() <= bytes) {
        result += text;
    }
    return result;
}

} // namespace

TEST_CASE("what is no article is refused with its place")
{
    struct Case {
        std::string markdown;
        ErrorCode code;
        const char* place;
    };
    const Case cases[] = {
        {"", ErrorCode::BadValue, "bad.md:1:1: "},
        {" \n\t\r\n", ErrorCode::BadValue, "bad.md:1:1: "},
        {"\xef\xbb\xbf", ErrorCode::BadValue, "bad.md:1:1: "},
        {"# Only a heading\n", ErrorCode::BadValue, "bad.md:1:1: "},
        {"# T\n\nword\n", ErrorCode::BadValue, "bad.md:1:1: "},
        {"---\ntitle: t\n---\n", ErrorCode::BadValue, "bad.md:1:1: "},
        {"```\nonly code\n```\n", ErrorCode::BadValue, "bad.md:1:1: "},
        {"- a\n- b\xff\n", ErrorCode::NotUtf8, "bad.md:2:4: "},
        {"- \xd8\xa7\xd8\n", ErrorCode::NotUtf8, "bad.md:1:5: "},
        {"\xff\xfe-\0", ErrorCode::NotUtf8, "bad.md:1:1: "},
        {"---\ntitle: \"t\nx: [1\n---\n- a\n", ErrorCode::BadSyntax, "bad.md:2:8: "},
        {"---\ntitle: t\nkeys: [a, b\n---\n- a\n", ErrorCode::BadSyntax, "bad.md:"},
        {"---\ntitle: t\n\n- a\n", ErrorCode::BadSyntax, "bad.md:1:1: "},
        {"---\ntags: a\ntitle: [a, b]\n---\n- a\n", ErrorCode::BadValue, "bad.md:3:8: "},
        {std::string(k_max_article_bytes + 1, 'x'), ErrorCode::TooLarge, "bad.md: "},
    };
    for (const Case& c : cases) {
        CAPTURE(c.markdown.substr(0, 40));
        const Error error = error_of(c.markdown);
        CHECK(error.code == c.code);
        CHECK(to_string(error).substr(0, std::string(c.place).size()) == c.place);
        CHECK((error.where.line > 0 || error.code == ErrorCode::TooLarge));
    }
}

TEST_CASE("a mistake in the front matter is named by its line in the file")
{
    CHECK(error_of("---\ntitle: t\nlang: 'fa\n  x\nkeys: ]\n---\n- a\n").where.line == 3);
    CHECK(error_of("---\na: b\nc: d: e\n---\n- a\n").where.line == 3);
    CHECK(error_of("---\na: b\n\n\nkeys: }\n---\n- a\n").where.line == 5);
}

TEST_CASE("text made to hang a parser is left out in seconds, and the rest is read")
{
    for (const std::string& pattern :
         {std::string("![[]()"), std::string("["), std::string("[a]("), std::string("> "), std::string("- "),
          std::string("*a **a "), std::string("_a __a "), std::string("<!"), std::string("`a"), std::string("&"),
          std::string("[a]: u\n"), std::string("<a "), std::string("1. ")}) {
        CAPTURE(pattern);
        const std::string text = "- before\n\n" + repeated(pattern, k_max_article_bytes - 100) + "\n\n- after\n";
        const auto start = std::chrono::steady_clock::now();
        const Article article = test::read(text);
        const auto took = std::chrono::steady_clock::now() - start;
        CHECK(find_block(article, "b1")->text == "before");
        CHECK(article.sections.back().blocks.back().text == "after");
        CHECK(took < std::chrono::seconds(20)); // far below without sanitizers; cmark alone takes minutes
    }
}

TEST_CASE("what is left out is reported with its line")
{
    Diagnostics diagnostics;
    const std::string text = "- before\n\n" + repeated("[", 5000) + "\n\n- after\n";
    REQUIRE(read_article(text, "f.md", "en", diagnostics).ok());
    REQUIRE(diagnostics.list.size() == 1);
    CHECK(diagnostics.list[0].severity == Severity::Warning);
    CHECK(diagnostics.list[0].where == Where{"f.md", 2, 1});
}

TEST_CASE("a long list without blank lines is not taken for one text")
{
    const std::string text = repeated("- an [item](u) of a *long* list\n", 300000);
    const Article article = test::read(text);
    CHECK(article.sections.front().blocks.size() == text.size() / 32);
    CHECK(k_max_piece_bytes < text.size());
}
