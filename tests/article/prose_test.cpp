// Where prose ends a block although CommonMark goes on.
#include "article/prose.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::outline;
using test::read;

TEST_CASE("a line ends a sentence by its last mark, quotes and emphasis aside")
{
    for (const char* line : {"Yes.", "Yes!", "Why?", "So…", "要。", "为什么？", "چرا؟", "One thing:", "**One thing:**",
                             "He said \"yes.\"", "(It is so.)", "He said “yes.” ", "منافسوهم ."}) {
        CAPTURE(line);
        CHECK(ends_sentence(line));
    }
    for (const char* line : {"and then", "one,", "", "\"", "要，", "v1.2"}) {
        CAPTURE(line);
        CHECK_FALSE(ends_sentence(line));
    }
}

TEST_CASE("in prose a source line that ends a sentence ends a block")
{
    CHECK(outline(read("First sentence here.\nSecond one there.\n\nThird.\n")) ==
          "s0\np1 First sentence here.\np2 Second one there.\np3 Third.\n");
    CHECK(outline(read("**A thought:**\n If you had one chance, what would it be?\n")) ==
          "s0\np1 A thought:\np2 If you had one chance, what would it be?\n");
    CHECK(outline(read("A sentence that\ngoes on here.\n")) == "s0\np1 A sentence that goes on here.\n");
}

TEST_CASE("prose broken at a margin stays one block even when a sentence ends at a line's end")
{
    // The widest line has 62 characters; no first word of a next line would have fitted.
    const std::string text = "The kettle is filled with cold water and set on a small flame.\n"
                             "Meanwhile the leaves are weighed, three grams to a cup, and\n"
                             "warmed in the pot.\n";
    CHECK(outline(read(text)) == "s0\np1 The kettle is filled with cold water and set on a small flame. Meanwhile the "
                                 "leaves are weighed, three grams to a cup, and warmed in the pot.\n");
}

TEST_CASE("prose glued to a list item without indentation is prose")
{
    const std::string text = "- Tea: from nothing to everywhere\n"
                             "The story of tea is one of those that make you think.\n"
                             "It began long ago.\n"
                             "- The second trick: patience\n"
                             "And so it went on.\n";
    CHECK(outline(read(text)) == "s0\nb1 [Tea|:|from nothing to everywhere]\n"
                                 "p1 The story of tea is one of those that make you think.\np2 It began long ago.\n"
                                 "b2 [The second trick|:|patience]\np3 And so it went on.\n");
    Diagnostics diagnostics;
    CHECK(read_article(text, "f.md", "en", diagnostics).ok());
    REQUIRE(diagnostics.list.size() == 2);
    CHECK(diagnostics.list[0].where == Where{"f.md", 1, 3});
}

TEST_CASE("a list item that is indented goes on, sentence or not")
{
    CHECK(outline(read("- One sentence.\n  And another.\n")) == "s0\nb1 One sentence. And another.\n");
}

TEST_CASE("a list item broken at a margin goes on without indentation")
{
    const std::string text = "- The kettle is filled with cold water and set on a small flame, and\n"
                             "meanwhile the leaves are weighed.\n";
    CHECK(outline(read(text)) == "s0\nb1 The kettle is filled with cold water and set on a small flame, and meanwhile "
                                 "the leaves are weighed.\n");
}
