// Which part of a sentence asks for its number, and what becomes of a number that some translations leave out.
#include "generate/generate.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

using namespace nuqta;
using test::names;
using test::packs;

namespace {

Deck deck_of(const std::map<std::string, std::string>& markdown)
{
    return generate_deck(test::written_articles(markdown), packs(), names(), 1);
}

std::string english(const std::string& sentence)
{
    return "# Tea houses\n\n## The year\n\n- **Opening:** " + sentence +
           "\n- **Tea:** The leaves come from the hills behind the town.\n- **Cups:** Every guest brings a cup of "
           "clay.\n"
           "- **Music:** A drummer plays until the lamps go out.\n";
}

std::string russian(const std::string& sentence)
{
    return "# Чайные\n\n## Год\n\n- **Открытие:** " + sentence +
           "\n- **Чай:** Листья растут на холмах за городом.\n- **Чашки:** Каждый гость берёт чашку с собой.\n"
           "- **Музыка:** Барабанщик играет до темноты.\n";
}

std::string chinese(const std::string& sentence)
{
    return "# 茶馆\n\n## 这一年\n\n- **开业：** " + sentence +
           "\n- **茶：** 茶叶来自城外的山丘。\n- **杯子：** 每位客人自带陶杯。\n- **音乐：** 鼓手一直演奏到熄灯。\n";
}

const Item* quantity_of(const Deck& deck)
{
    const auto found =
        std::find_if(deck.items.begin(), deck.items.end(), [](const Item& item) { return item.type == "quantity"; });
    return found == deck.items.end() ? nullptr : &*found;
}

bool is_left_out(const Deck& deck, const std::string& reason)
{
    return std::any_of(deck.not_asked.begin(), deck.not_asked.end(),
                       [&](const NotAsked& entry) { return entry.reason == reason; });
}

std::string stem_of(const std::string& tag, const std::string& markdown)
{
    const Deck deck = deck_of({{tag, markdown}});
    const Item* item = quantity_of(deck);
    return item == nullptr ? "" : item->wordings.at(tag).stem;
}

} // namespace

TEST_CASE("a number that one translation leaves out is asked in the others, and listed")
{
    const Deck deck = deck_of({{"en", english("The house sells 40% of its tea to sailors.")},
                               {"ru", russian("Чайная продаёт 40% своего чая морякам.")},
                               {"zh", chinese("茶馆把大部分茶叶卖给水手。")}});
    const Item* item = quantity_of(deck);
    REQUIRE(item != nullptr);
    CHECK(item->wordings.count("en") == 1);
    CHECK(item->wordings.count("ru") == 1);
    CHECK(item->unworded.at("zh") == "the translation does not say it");
    CHECK(is_left_out(deck, "the translations disagree"));
}

TEST_CASE("a number that one translation contradicts is not asked at all")
{
    const Deck deck = deck_of({{"en", english("The house sells 40% of its tea to sailors.")},
                               {"ru", russian("Чайная продаёт 40% своего чая морякам.")},
                               {"zh", chinese("茶馆把 14% 的茶叶卖给水手。")}});
    CHECK(quantity_of(deck) == nullptr);
    CHECK(is_left_out(deck, "the translations disagree"));
}

TEST_CASE("a long sentence is cut to the clauses that stand alone")
{
    CHECK(
        stem_of("en",
                english("When the winter came and the river froze from bank to bank, the old master of the house, "
                        "a stubborn man, closed the hall for 14 weeks, and nobody in the town had warm tea.")) ==
        "Which length of time is missing from “the old master of the house, a stubborn man, closed the hall for …, and "
        "nobody in the town had warm "
        "tea”?");
}

TEST_CASE("quotation marks of the language and inches are not taken for an open quotation")
{
    CHECK(stem_of("ru", russian("Газета „Заря“ пишет, что порт грузит чай 14 часов подряд.")).find("”") ==
          std::string::npos);
    CHECK(stem_of("en", english("The 27\" screen of the house shows 14 lamps to every guest.")).find("guest’") ==
          std::string::npos);
}

TEST_CASE("a number inside a quotation is asked by a gap, and a quotation is not left open")
{
    CHECK(stem_of("zh", chinese("一位客人写道：“我在那里喝了 14 小时的茶”，然后离开了小城。")) ==
          "文中写道“一位客人写道：‘我在那里喝了（　　）的茶’，然后离开了小城”，括号里应填多长时间？");
    CHECK(stem_of("en", english("A guest wrote: “We sell 40% of the tea to sailors. The rest stays in town.”")) ==
          "Which percentage is missing from “A guest wrote: ‘We sell … of the tea to sailors’”?");
}

TEST_CASE("a sentence that says nothing but the number is not asked")
{
    CHECK(stem_of("en", english("40% more.")) == "");
    CHECK(stem_of("th",
                  "# ร้านน้ำชา\n\n## เรื่องราว\n\n- **การเปิด:** The house sells 40% of its tea to sailors.\n"
                  "- **ชา:** ใบชามาจากเนินเขาหลังเมือง\n- **ถ้วย:** แขกทุกคนนำถ้วยมาเอง\n- **ดนตรี:** คนตีกลองเล่นจนมืด\n") ==
          "");
}
