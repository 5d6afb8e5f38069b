// The split into lead-in and body, shape by shape.
#include "article/lead.h"
#include "reading.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("a bullet splits into lead-in, mark and body whatever ends the lead-in")
{
    struct Case {
        const char* markdown;
        const char* expected;
    };
    const Case cases[] = {
        // The mark inside the bold.
        {"- **Core:** it works.", "[Core|:|it works.]"},
        {"- **核心：** 它行。", "[核心|：|它行。]"},
        {"- **Will it win?** Perhaps.", "[Will it win|?|Perhaps.]"},
        {"- **会赢吗？** 也许。", "[会赢吗|？|也许。]"},
        {"- **آیا می‌برد؟** شاید.", "[آیا می‌برد|؟|شاید.]"},
        {"- **Not yet.** It leads.", "[Not yet|.|It leads.]"},
        {"- **还没有。** 它领先。", "[还没有|。|它领先。]"},
        {"- **Not so fast…** It waits.", "[Not so fast|…|It waits.]"},
        {"- **Not so fast...** It waits.", "[Not so fast|...|It waits.]"},
        {"- **If it is open,** all changes.", "[If it is open|,|all changes.]"},
        {"- **اگر باز باشد،** همه چیز.", "[اگر باز باشد|،|همه چیز.]"},
        {"- **Why?:** because.", "[Why|?|because.]"},
        // The mark just outside it.
        {"- **Core**: it works.", "[Core|:|it works.]"},
        {"- **核心**：它行。", "[核心|：|它行。]"},
        {"- **Core** : it works.", "[Core|:|it works.]"},
        {"- **Not yet**. It leads.", "[Not yet|.|It leads.]"},
        {"- **U.S.**: it leads.", "[U.S.|:|it leads.]"},
        // A dash, with and without spaces.
        {"- **多模态数据：尚未准备好**——尽管如此。", "[多模态数据：尚未准备好|——|尽管如此。]"},
        {"- **Data: not ready** — despite all.", "[Data: not ready|—|despite all.]"},
        {"- **Data: not ready**—despite all.", "[Data: not ready|—|despite all.]"},
        {"- **Data** - despite all.", "[Data|-|despite all.]"},
        {"- **Data** – despite all.", "[Data|–|despite all.]"},
        {"- **Why?** — because.", "[Why|?|because.]"},
        // Glued without a space, which CommonMark does not take for bold.
        {"- **核心：**文字。", "[核心|：|文字。]"},
        {"- **核心：**文字**更多**。", "[核心|：|文字更多。]"},
        // The sentence simply goes on: the bold is its subject, not a lead-in.
        {"- **Bolt.new** is fast.", "Bolt.new is fast."},
        {"- **Bolt**.new is fast.", "Bolt.new is fast."},
        // No bold, but a term and a colon.
        {"- Term: an explanation.", "[Term|:|an explanation.]"},
        {"- 来源：一个网站。", "[来源|：|一个网站。]"},
        {"- *Term*: an explanation.", "[Term|:|an explanation.]"},
        {"- source: https://example.org/a", "[source|:|https://example.org/a]"},
        // Other ways to be bold, and signs before it.
        {"- __Core:__ it works.", "[Core|:|it works.]"},
        {"- <b>Core:</b> it works.", "[Core|:|it works.]"},
        {"- 🚀 **Core:** it works.", "[Core|:|it works.]"},
        {"- **[Core](https://example.org):** it works.", "[Core|:|it works.]"},
        {"1. **Core**:\n   - it works", "[Core|:|]"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.markdown);
        const std::string lines = test::outline(test::read(c.markdown));
        CHECK(lines.substr(0, lines.find('\n', 4)) == std::string("s0\nb1 ") + c.expected);
    }
}

TEST_CASE("a bullet without a lead-in is body throughout")
{
    for (const char* text : {
             "It leaves at 10:30 in the morning.",
             "See https://example.org for the rest.",
             "This is a sentence. Note: it has a colon.",
             "This sentence takes its time before it comes to its colon: here.",
             "It uses the name **Bolt** in the middle.",
             "**All of it is bold.**",
             "Nothing follows:",
             "Class std::vector is one.",
         }) {
        CAPTURE(text);
        const Article article = test::read(std::string("- ") + text);
        const Block& block = article.sections.front().blocks.front();
        CHECK(block.lead.empty());
        CHECK(block.lead_mark == "");
        CHECK(block.body == ByteRange{0, block.text.size()});
    }
}
