// The Markdown of many publishers: what is a block, what is its text, where it stands.
#include "article/prepare.h"
#include "base/sha256.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::outline;
using test::read;

TEST_CASE("lists of every kind are bullets, nested ones too")
{
    CHECK(outline(read("# T\n\n* one\n* two\n\n+ three\n\n1. four\n2) five\n- [x] six\n")) ==
          "s1 T\nb1 one\nb2 two\nb3 three\nb4 four\nb5 five\nb6 six\n");
    CHECK(outline(read("- parent\n  - child\n    - grandchild\n  - second child\n- next\n")) ==
          "s0\nb1 parent\nb2 child\nb3 grandchild\nb4 second child\nb5 next\n");
    CHECK(outline(read("- first\n\n  more of the first\n\n- second\n")) ==
          "s0\nb1 first\np1 more of the first\nb2 second\n");
    CHECK(outline(read("> - quoted item\n>\n> Quoted words stand here.\n")) ==
          "s0\nb1 quoted item\np1 Quoted words stand here.\n");
    CHECK(outline(read("-\n- ![picture](a.png)\n- text\n")) == "s0\nb1 text\n");
}

TEST_CASE("code, tables, HTML blocks, pictures and rules are no blocks")
{
    CHECK(outline(read("One sentence stands here.\n\n```\ncode: one\n- code\n```\n\n    indented code\n\n"
                       "| a | b |\n|---|:-:|\n| 1 | 2 |\n\n<div>\nhtml words here\n</div>\n\n![only](a.png)\n\n"
                       "[![linked](a.png)](b)\n\n***\n\n- item\n")) == "s0\np1 One sentence stands here.\nb1 item\n");
    CHECK(outline(read("a | b\n--- | ---\n1 | 2\n\n- item\n")) == "s0\nb1 item\n");
    CHECK(outline(read("- item\n\n  ```\n  code\n  ```\n\n- next\n")) == "s0\nb1 item\nb2 next\n");
}

TEST_CASE("inline Markdown becomes its text")
{
    struct Case {
        const char* markdown;
        const char* text;
    };
    const Case cases[] = {
        {"a *b* _c_ **d** ***e*** f", "a b c d e f"},
        {"see [the *page*](https://example.org \"t\") now", "see the page now"},
        {"see [the page][ref] now\n\n[ref]: https://example.org", "see the page now"},
        {"see <https://example.org> now", "see https://example.org now"},
        {"a ![chart](c.png) b", "a chart b"},
        {"run `a  *b*` now", "run a *b* now"},
        {"2 \\* 3 &amp; 4 &lt; 5", "2 * 3 & 4 < 5"},
        {"a<br>b <span class=\"x\">c</span><!-- gone -->", "a b c"},
        {"a \t b\u00a0c\u2009d", "a b c d"},
        {"用于*“示例”*的文字", "用于“示例”的文字"},
        {"a hard  \n  wrapped\\\n  item", "a hard wrapped item"},
        {"一行\n  又一行", "一行又一行"},
        {"一行\n  with Latin", "一行 with Latin"},
        {"2 * 3 * 4", "2 * 3 * 4"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.markdown);
        CHECK(outline(read(std::string("- ") + c.markdown)) == std::string("s0\nb1 ") + c.text + "\n");
    }
}

TEST_CASE("headings of both kinds open sections with their level")
{
    const Article article = read("Before.\n\nTitle\n=====\n\n- a\n\n### **Third** `x` {#third}\n\n- b\n\n##\n\n- c\n");
    CHECK(outline(article) == "s0\np1 Before.\ns1 Title\nb1 a\ns2 Third x\nb2 b\nb3 c\n");
    CHECK(article.sections[1].level == 1);
    CHECK(article.sections[2].level == 3);
    CHECK(article.title == "Title");
}

TEST_CASE("the title is the front matter's, else the first heading, else the first words")
{
    CHECK(read("---\ntitle: \"A: b\"\ndescription: words\nlang: en\n---\n# H\n\n- a\n").title == "A: b");
    CHECK(read("---\ntags: [x]\n---\n# H\n\n- a\n").title == "H");
    CHECK(read("One two three four five six seven eight nine ten.\n").title ==
          "One two three four five six seven eight…");
    CHECK(read("---\ntitle: t\ndescription: words\n---\n- a\n").description == "words");
    CHECK(front_matter_language("---\nlang: fa_IR\n---\n- a\n") == "fa_IR");
    CHECK(front_matter_language("---\nlang: [broken\n---\n- a\n") == "");
    CHECK(front_matter_language("lang: fa\n") == "");
}

TEST_CASE("a rule at the top is no front matter")
{
    CHECK(outline(read("---\n\nSome words stand here.\n\n---\n\n- a\n")) == "s0\np1 Some words stand here.\nb1 a\n");
}

TEST_CASE("line ends and a byte order mark change nothing but the hash")
{
    const std::string plain = "---\ntitle: t\n---\n\n# H\n\nSome words stand here.\n\n- **a:** b\n- c\n";
    std::string windows = "\xef\xbb\xbf";
    std::string old_mac;
    for (const char c : plain) {
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
        old_mac += c == '\n' ? '\r' : c;
    }
    const Article expected = read(plain);
    for (const std::string& text : {windows, old_mac}) {
        const Article article = read(text);
        CHECK(outline(article) == outline(expected));
        CHECK(article.title == "t");
        CHECK(find_block(article, "b2")->where == find_block(expected, "b2")->where);
        CHECK(slice(text, find_block(article, "b1")->source) == "**a:** b");
        CHECK(article.sha256 == sha256_hex(text));
    }
}

TEST_CASE("a block knows its line, its column in bytes and its bytes")
{
    const std::string text = "---\ntitle: t\n---\n# H\n\n  Some words,\nmore words.\n\n1. one\n   wrapped\n   - "
                             "``two``\n\nEnd of it all. \n";
    const Article article = read(text);
    struct Case {
        const char* id;
        int line;
        int column;
        const char* source;
    };
    const Case cases[] = {
        {"p1", 6, 3, "Some words,\nmore words."},
        {"b1", 9, 4, "one\n   wrapped"},
        {"b2", 11, 6, "``two``"},
        {"p2", 13, 1, "End of it all."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.id);
        const Block* const block = find_block(article, c.id);
        REQUIRE(block != nullptr);
        CHECK(block->where == Where{"test.md", c.line, c.column});
        CHECK(slice(text, block->source) == c.source);
    }
    CHECK(article.sections[0].where == Where{"test.md", 4, 1});
    CHECK(section_of(article, "b2") == &article.sections[0]);
    CHECK(section_of(article, "b9") == nullptr);
    CHECK(find_block(article, "b9") == nullptr);
}

TEST_CASE("helpers for emphasis leave the lines where they are")
{
    Diagnostics diagnostics;
    const std::string text = "x\n- **核心：**文\n- `**核心：**文`\n";
    const std::string prepared = prepare_for_cmark(split_lines(text), 0, "f", diagnostics);
    CHECK(prepared == "x\n- **核心：**" + std::string(k_closing_helper) + "文\n- `**核心：**文`\n");
    CHECK(outline(read("Here `**核心：**文` is code.")) == "s0\np1 Here **核心：**文 is code.\n");
}
