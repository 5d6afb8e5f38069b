// Conditions, concessions, causes and contrasts in small made-up articles: where they are cut, and what is asked.
#include "article/align.h"
#include "article/read.h"
#include "generate/generate.h"
#include "generate/pack.h"
#include "generate/subordinates.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace nuqta;
using test::names;
using test::packs;

namespace {

constexpr Openers k_conditions = {&Discourse::condition_start, &Discourse::only_if};
constexpr Openers k_concessions = {&Discourse::concession, nullptr};
constexpr Openers k_causes = {&Discourse::because, &Discourse::because};

ArticleSet one_article(std::string_view tag, const std::string& markdown)
{
    Diagnostics diagnostics;
    return align("one", {read_article(markdown, "a.md", std::string(tag), diagnostics).value()}).value();
}

/// "clause|main" of the sentence, or "" when it is none of these.
std::string cut(std::string_view tag, const std::string& sentence, const Openers& openers)
{
    const ArticleSet set = one_article(tag, "- **L:** " + sentence + "\n");
    const SetReading reading = read_set(set, packs(), names());
    const std::optional<FoundSubordinate> found = find_subordinate(reading.blocks.at(0), openers);
    if (!found) {
        return "";
    }
    const auto& [language, parts] = *found->in.begin();
    const BlockReading& block = reading.blocks.at(0).in.at(language);
    return std::string(text_of(block, parts.clause)) + "|" + std::string(text_of(block, parts.main));
}

struct Case {
    std::string_view tag;
    std::string sentence;
    std::string expected;
};

void check_all(const std::vector<Case>& cases, const Openers& openers)
{
    for (const Case& one : cases) {
        CAPTURE(one.tag);
        CAPTURE(one.sentence);
        CHECK(cut(one.tag, one.sentence, openers) == one.expected);
    }
}

Deck deck_of(std::string_view tag, const std::string& markdown)
{
    return generate_deck(one_article(tag, markdown), packs(), names(), 1);
}

std::vector<Item> items_of(const Deck& deck, const std::string& type)
{
    std::vector<Item> items;
    std::copy_if(deck.items.begin(), deck.items.end(), std::back_inserter(items),
                 [&](const Item& item) { return item.type == type; });
    return items;
}

/// A section with one bullet for each text.
std::string article(const std::vector<std::string>& bullets)
{
    std::string markdown = "# Town\n\n";
    int number = 0;
    for (const std::string& bullet : bullets) {
        const std::string letter(1, static_cast<char>('A' + number++));
        markdown += "## Part " + letter + "\n\n- **Point " + letter + ":** " + bullet + "\n\n";
    }
    return markdown;
}

} // namespace

TEST_CASE("a condition is cut from what follows, in every language")
{
    check_all(
        {
            {"en", "If the river rises, the bridge closes.", "the river rises|the bridge closes."},
            {"ru", "Если река поднимется, мост закроют.", "река поднимется|мост закроют."},
            {"fa", "اگر رودخانه بالا بیاید، پل بسته می‌شود.",
             "رودخانه بالا بیاید|پل بسته می‌شود."},
            {"ar", "إذا ارتفع النهر، فإن الجسر يُغلق.", "ارتفع النهر|الجسر يُغلق."},
            {"zh", "如果河水上涨，大桥就会关闭。", "河水上涨|大桥就会关闭。"},
            {"th", "หากแม่น้ำสูงขึ้น สะพานจะปิด", "แม่น้ำสูงขึ้น|สะพานจะปิด"},
            {"en", "The bridge closes, but only if the river rises.", "the river rises|The bridge closes"},
            {"ru", "Мост закроют, но только если река поднимется.", "река поднимется|Мост закроют"},
            {"fa", "پل بسته می‌شود، اما فقط اگر رودخانه بالا بیاید.",
             "رودخانه بالا بیاید|پل بسته می‌شود"},
            {"ar", "سيُغلق الجسر، ولكن فقط إذا ارتفع النهر.", "ارتفع النهر|سيُغلق الجسر"},
            {"zh", "大桥会关闭，但前提是河水上涨。", "河水上涨|大桥会关闭"},
            {"th", "สะพานจะปิด แต่เฉพาะเมื่อแม่น้ำสูงขึ้น", "แม่น้ำสูงขึ้น|สะพานจะปิด"},
        },
        k_conditions);
}

TEST_CASE("whether, when and a quoted condition are no conditions")
{
    check_all(
        {
            {"ar", "ما إذا كان الجسر مغلقًا، غير واضح.", ""},
            {"en", "It is unclear if the bridge closes.", ""},
            {"ru", "Мост закроют, когда река поднимется.", ""},
            {"fa", "معلوم نیست که پل بسته می‌شود یا نه.", ""},
            {"zh", "大桥是否会关闭尚不清楚。", ""},
            {"th", "ยังไม่ชัดเจนว่าสะพานจะปิดหรือไม่", ""},
            {"en", "The sign says “open only if dry” today.", ""},
        },
        k_conditions);
}

TEST_CASE("a concession ends where the main clause begins, not at a comma of its own")
{
    check_all(
        {
            {"en", "Despite the rain, the market opened.", "the rain|the market opened."},
            {"en", "Despite the rain, which lasted all night, the market opened.",
             "the rain, which lasted all night|the market opened."},
            {"ru", "Несмотря на дождь, рынок открылся.", "дождь|рынок открылся."},
            {"ru", "Несмотря на дождь, который шёл всю ночь, рынок открылся.",
             "дождь, который шёл всю ночь|рынок открылся."},
            {"fa", "علی‌رغم باران، بازار باز شد.", "باران|بازار باز شد."},
            {"ar", "على الرغم من المطر، فُتح السوق.", "المطر|فُتح السوق."},
            {"zh", "尽管下雨，但市场仍然开门。", "下雨|市场仍然开门。"},
            {"th", "แม้จะมีฝน แต่ตลาดก็เปิด", "ฝน|ตลาดก็เปิด"},
            {"th", "แม้จะมีรถ Tesla แต่ถนนยังว่าง", "รถ Tesla|ถนนยังว่าง"},
            // no concessions
            {"ru", "Рынок важен не меньше, чем порт.", ""},
            {"zh", "与旧市场不同，新市场很大。", ""},
            {"en", "Unlike the port, the market opened.", ""},
            {"fa", "برخلاف بندر، بازار باز شد.", ""},
            {"ar", "على عكس الميناء، فُتح السوق.", ""},
            {"th", "แตกต่างจากท่าเรือ ตลาดเปิดแล้ว", ""},
        },
        k_concessions);
}

TEST_CASE("a cause is cut from its effect; a quoted one is left alone")
{
    check_all(
        {
            {"en", "The market closed because the river rose.", "the river rose|The market closed"},
            {"ru", "Рынок закрылся, потому что река поднялась.", "река поднялась|Рынок закрылся"},
            {"fa", "بازار بسته شد زیرا رودخانه بالا آمد.", "رودخانه بالا آمد|بازار بسته شد"},
            {"ar", "أُغلق السوق لأن النهر ارتفع.", "النهر ارتفع|أُغلق السوق"},
            {"zh", "市场之所以关闭，是因为河水上涨。", "河水上涨|市场之所以关闭"},
            {"th", "ตลาดปิดเพราะแม่น้ำสูงขึ้น", "แม่น้ำสูงขึ้น|ตลาดปิด"},
            // no causes
            {"en", "The sign says “closed because of rain” today.", ""},
            {"en", "The market has been open since the war.", ""},
            {"ru", "На вывеске написано «закрыто, потому что дождь» с утра.", ""},
            {"fa", "شهرهایی چون اصفهان زیبا هستند.", ""},
            {"ar", "كان التأخير بسبب المطر.", ""},
            {"zh", "雪来自于北方的山区。", ""},
            {"th", "หิมะมาจากภูเขาทางเหนือ", ""},
        },
        k_causes);
}

TEST_CASE("a condition is asked from one end only, and every option begins with its if")
{
    const Deck deck = deck_of("en", article({
                                        "If the river rises, the old bridge may close.",
                                        "If the harvest fails, the bread may run out.",
                                        "If the mayor resigns, new elections may follow.",
                                        "If the factory moves, young families may leave.",
                                        "If the school grows, another room may open.",
                                    }));
    const std::vector<Item> items = items_of(deck, "condition");
    CHECK(items.size() == 5);
    for (const Item& item : items) {
        CAPTURE(item.id);
        CHECK(std::count_if(items.begin(), items.end(), [&](const Item& o) { return o.block == item.block; }) == 1);
        const bool backward = item.wordings.at("en").stem.starts_with("Which condition");
        for (const std::string& option : item.wordings.at("en").options) {
            CHECK(option.starts_with("If ") == backward);
        }
    }
}

TEST_CASE("a concession is asked with main clauses of others, never of its own section")
{
    const Deck deck = deck_of("ru", article({
                                        "Несмотря на дождь, рынок открылся вовремя.",
                                        "Несмотря на мороз, паром ходит каждый день.",
                                        "Хотя зима была долгой, сад зацвёл рано.",
                                        "Несмотря на войну, школа работает до вечера.",
                                    }));
    const std::vector<Item> items = items_of(deck, "concession");
    REQUIRE(items.size() == 4);
    const Wording& wording = items[0].wordings.at("ru");
    CHECK(wording.stem == "Как в статье продолжается мысль «Несмотря на дождь…»?");
    CHECK(wording.options[key_index(items[0])] == "Рынок открылся вовремя");
}

TEST_CASE("why: causes of other sentences, each with the word that opens it")
{
    const Deck deck = deck_of("ru", article({
                                        "Рынок закрылся, потому что вышла река.",
                                        "Паром стоит, потому что сломался мотор.",
                                        "Школа пустует, потому что уехали семьи.",
                                        "Мельница молчит, потому что утих ветер.",
                                    }));
    const std::vector<Item> items = items_of(deck, "cause");
    REQUIRE(items.size() == 4);
    const Wording& wording = items[0].wordings.at("ru");
    CHECK(wording.stem == "Почему, согласно статье, это так: «Рынок закрылся»?");
    CHECK(wording.options[key_index(items[0])] == "Потому что вышла река");
}

TEST_CASE("the denied half is an option where it is denied in full, and stands in the stem where it is only less")
{
    const std::vector<std::string> others = {"Its bread comes from northern villages.",
                                             "Warmth comes from the burning of peat.",
                                             "Most of its salt comes from southern mines."};
    const auto contrasts = [&](const std::string& sentence) {
        std::vector<std::string> bullets = {sentence};
        bullets.insert(bullets.end(), others.begin(), others.end());
        return items_of(deck_of("en", article(bullets)), "contrast");
    };
    const std::vector<Item> denied = contrasts("Wealth comes from eastern trade, not western farms.");
    REQUIRE(denied.size() == 1);
    const Wording& wording = denied[0].wordings.at("en");
    CHECK(wording.stem == "Which words are missing from “Wealth comes from …”?");
    CHECK(wording.options[key_index(denied[0])] == "Eastern trade");
    CHECK(std::count(wording.options.begin(), wording.options.end(), "Western farms") == 1);
    const std::vector<Item> less = contrasts("Wealth comes from eastern fields, not just western farms.");
    REQUIRE(less.size() == 1);
    const Wording& gap = less[0].wordings.at("en");
    CHECK(gap.stem == "Which words are missing from “Wealth comes from …, not just western farms”?");
    CHECK(std::count(gap.options.begin(), gap.options.end(), "Western farms") == 0);
}

TEST_CASE("where names inflect, phrases of another case are no options; no less is no contrast")
{
    const Deck deck = deck_of("ru", article({
                                        "Богатство зависит от восточной торговли, а не от западных полей.",
                                        "Хлеб привозят из северных деревень.",
                                        "Соль привозят из южных рудников.",
                                        "Рынок важен не меньше, чем порт.",
                                    }));
    CHECK(items_of(deck, "contrast").empty());
}
