// What publishers write beside CommonMark: front matter of other kinds, footnotes, tasks, tags of their tools, list
// markers of other scripts. None of it may come to stand in a question.
#include "article/machinery.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::outline;
using test::read;

TEST_CASE("front matter between +++ is TOML")
{
    const std::string text =
        "+++\ntitle = \"Tea: a \\\"drink\\\" \\u00e9\"\ndescription = 'C:\\x'\nlang = \"fa\"\ndate = "
        "2020-01-01\n[extra]\ntitle = \"no\"\n+++\n\n# H\n\n- a\n";
    const Article article = read(text);
    CHECK(article.title == "Tea: a \"drink\" é");
    CHECK(article.description == "C:\\x");
    CHECK(front_matter_language(text) == "fa");
    CHECK(outline(article) == "s1 H\nb1 a\n");
    CHECK(find_block(article, "b1")->where == Where{"test.md", 12, 3});
    CHECK(outline(read("+++\n\nSome words stand here.\n")) == "s0\np1 +++\np2 Some words stand here.\n");
}

TEST_CASE("broken TOML is refused with its line")
{
    struct Case {
        const char* text;
        int line;
    };
    for (const Case& c : {Case{"+++\ntitle = \"Tea\n+++\n- a\n", 2}, Case{"+++\na = 1\ntitle = 5\n+++\n- a\n", 3},
                          Case{"+++\ntitle = \"a\\q\"\n+++\n- a\n", 2}, Case{"+++\ntitle = \"a\"\n- a\n", 1},
                          Case{"+++\ntitle = \"\\ud800\"\n+++\n- a\n", 2}}) {
        CAPTURE(c.text);
        Diagnostics diagnostics;
        const auto article = read_article(c.text, "f.md", "en", diagnostics);
        REQUIRE_FALSE(article.ok());
        CHECK(article.error().where.line == c.line);
    }
}

TEST_CASE("footnotes are neither text nor blocks")
{
    CHECK(outline(read("- Taxes are low.[^1] They differ[^tax-note].\n\n[^1]: About five percent in most "
                       "places,\nand more in some.\n\n    A second paragraph of the note.\n\nA sentence stands "
                       "here.\n\n[^tax-note]: https://example.org\n- next\n")) ==
          "s0\nb1 Taxes are low. They differ.\np1 A sentence stands here.\nb2 next\n");
    CHECK(outline(read("- The class `[^1]` and [^ no note] stay.\n")) ==
          "s0\nb1 The class [^1] and [^ no note] stay.\n");
}

TEST_CASE("the box of a task is no text, and its lead-in is found behind it")
{
    CHECK(outline(read("- [ ] open task\n- [x] **Done:** first harvest\n* [X] third\n- [y] no task\n[x] no item at "
                       "all.\n")) ==
          "s0\nb1 open task\nb2 [Done|:|first harvest]\nb3 third\nb4 [y] no task\np1 [x] no item at all.\n");
}

TEST_CASE("an image is text only where it stands for a word of the sentence")
{
    CHECK(outline(read("- ![A logo](a.png) **Bees:** they fly\n- Water is wet. ![photo](b.png)\n"
                       "- the [![gear](c.png)](d) sign\n")) ==
          "s0\nb1 [Bees|:|they fly]\nb2 Water is wet.\nb3 the gear sign\n");
    CHECK(outline(read("![A boat](a.png)\nThe boats carry grain\n![map](b.png)\nin summer.\n")) ==
          "s0\np1 The boats carry grain in summer.\n");
}

TEST_CASE("struck text is said no more, raised digits are no part of the number before them")
{
    CHECK(outline(read("- It costs ~~5~~ 4 dollars\n- about ~5 m\n- 10<sup>6</sup> and m<sup>2</sup>, the "
                       "5<sup>th</sup>\n")) == "s0\nb1 It costs 4 dollars\nb2 about ~5 m\nb3 10⁶ and m², the 5th\n");
}

TEST_CASE("tags of publishers' tools are no text")
{
    CHECK(outline(read("import Tabs from '@theme/Tabs';\n\n:::note[Heads up]\n\nA sentence stands here.\n\n:::\n\n"
                       "{% include ad.html %}\n{{< youtube x >}}\n[TOC]\n\n<Tabs items={['a']}>\n\n"
                       "- one\n{: .wide}\n\n</Tabs>\n")) == "s0\np1 A sentence stands here.\nb1 one\n");
    CHECK(outline(read("A sentence that tells of {% raw %} stays.\n")) ==
          "s0\np1 A sentence that tells of {% raw %} stays.\n");
}

TEST_CASE("list markers of other scripts open list items and keep the places")
{
    CHECK(with_known_marker("• یک") == "-   یک");
    CHECK(with_known_marker("  ۱۲. دوازده") == "  0012. دوازده");
    CHECK(with_known_marker("๓) สาม") == "003) สาม");
    CHECK(with_known_marker("2、二") == "02. 二");
    for (const char* const line : {"1. one", "2019、2020", "۲۰۲۰ سال", "•", "    • code", "۱.۵ متر", "- a"}) {
        CHECK(with_known_marker(line) == line);
    }
    const Article article = read("متن پیش از فهرست:\n• **یک:** نخستین\n• دوم\n\n۱. سوم\n۲. چهارم\n", "fa");
    CHECK(outline(article) == "s0\np1 متن پیش از فهرست:\nb1 [یک|:|نخستین]\nb2 دوم\nb3 سوم\nb4 چهارم\n");
    CHECK(find_block(article, "b2")->where == Where{"test.md", 3, 5});
    CHECK(find_block(article, "b4")->where == Where{"test.md", 6, 5});
}

TEST_CASE("comments, tags and entities leave their text only")
{
    CHECK(outline(read("<!-- a\n\nb -->\n\n- one <!-- two --> three\n- a &mdash; b&nbsp;c &#1587; <u>d</u>\n\n"
                       "<ul><li>no block</li></ul>\n\n<script>\nvar words = 'are here';\n\nvar more;\n</script>\n")) ==
          "s0\nb1 one three\nb2 a — b c س d\n");
}
