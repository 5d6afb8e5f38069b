// The nineteen flaws: for each an item that has it and one that has not, and the decks of the shipped articles.
#include "article/align.h"
#include "article/read.h"
#include "generate/flaws.h"
#include "generate/flaws_summary.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace nuqta;
using test::names;
using test::packs;

namespace {

/// One item in one language. The first option is the key; `source` is the block it comes from.
struct Question {
    const char* tag;
    const char* stem;
    std::vector<std::string> options;
    bool ascending = false;
    const char* source = "";
    const char* distractor_source = ""; ///< the block of every distractor
};

Deck deck_of(const Question& question)
{
    Deck deck;
    deck.id = "one";
    deck.languages = {question.tag};
    DeckBlock block{"b1", "bullet", {}, {{question.tag, question.source}}};
    DeckBlock other{"b2", "bullet", {}, {{question.tag, question.distractor_source}}};
    deck.sections.push_back({"s0", 0, {}, {block, other}});
    Item item;
    item.id = "question/1/1";
    item.type = "claim";
    item.block = "b1";
    item.fixed_order = question.ascending;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const bool key = i == 0;
        item.options.push_back({"option-" + std::to_string(i), key ? OptionRole::Key : OptionRole::Distractor,
                                key ? "b1" : (*question.distractor_source != '\0' ? "b2" : ""), ""});
    }
    Wording& wording = item.wordings[question.tag];
    wording.stem = question.stem;
    wording.options = question.options;
    wording.evidence.block = "b1";
    deck.items.push_back(std::move(item));
    return deck;
}

/// The numbers of the flaws found, with their messages for the log.
std::set<int> flaws_of(const Question& question, std::string& messages)
{
    std::set<int> numbers;
    for (const Flaw& flaw : find_flaws(deck_of(question), packs(), names())) {
        numbers.insert(flaw.number);
        messages += std::to_string(flaw.number) + " " + place_of(flaw) + ": " + flaw.message + "\n";
    }
    return numbers;
}

struct Pair {
    int number;
    Question with;
    Question without;
};

const char* const k_en = "Which metal is used for the coils of the motor?";
const char* const k_ru = "Какой металл используют для обмоток двигателя?";
const char* const k_zh = "电动机的线圈使用哪种金属？";
const char* const k_fa = "برای سیم‌پیچ موتور از کدام فلز استفاده می‌شود؟";
const char* const k_th = "ขดลวดของมอเตอร์ใช้โลหะใด?";
const char* const k_ar = "أي معدن يستخدم في ملفات المحرك؟";

void check_pairs(const std::vector<Pair>& pairs)
{
    for (const Pair& pair : pairs) {
        CAPTURE(pair.number);
        CAPTURE(std::string(pair.with.tag));
        std::string messages;
        CAPTURE(messages);
        INFO(std::string(pair.with.stem));
        CHECK(flaws_of(pair.with, messages).count(pair.number) == 1);
        messages.clear();
        INFO(std::string(pair.without.stem));
        CHECK_MESSAGE(flaws_of(pair.without, messages).count(pair.number) == 0, messages);
    }
}

const std::vector<std::string> k_metals_en = {"copper", "nickel", "silver", "cobalt"};
const std::vector<std::string> k_metals_ru = {"медь", "цинк", "никель", "серебро"};
const std::vector<std::string> k_metals_zh = {"黄铜", "白银", "金属镍", "金属钴"};
const std::vector<std::string> k_metals_fa = {"مس", "روی", "نقره", "نیکل"};
const std::vector<std::string> k_metals_th = {"ทองแดง", "สังกะสี", "นิกเกิล", "โคบอลต์"};
const std::vector<std::string> k_metals_ar = {"النحاس", "الزنك", "النيكل", "الفضة"};

} // namespace

TEST_CASE("a plain question has no flaw, in every language")
{
    for (const Question& question :
         {Question{"en", k_en, k_metals_en}, Question{"ru", k_ru, k_metals_ru}, Question{"zh", k_zh, k_metals_zh},
          Question{"fa", k_fa, k_metals_fa}, Question{"th", k_th, k_metals_th}, Question{"ar", k_ar, k_metals_ar}}) {
        std::string messages;
        const std::set<int> found = flaws_of(question, messages);
        CHECK_MESSAGE(found.empty(), messages);
    }
}

TEST_CASE("1, 5, 10, 13, 19: flaws of the stem")
{
    check_pairs({
        {1, {"en", "It uses which metal for its coils?", k_metals_en}, {"en", k_en, k_metals_en}},
        {1,
         {"en", "Which (metal is used for the coils?", k_metals_en},
         {"en", "Which (pure) metal is used?", k_metals_en}},
        {1, {"ru", "Какой **металл** используют?", k_metals_ru}, {"ru", k_ru, k_metals_ru}},
        {1, {"zh", "哪种金属？", k_metals_zh}, {"zh", k_zh, k_metals_zh}},
        {1, {"th", "แต่มอเตอร์นี้ใช้โลหะใดในขดลวด?", k_metals_th}, {"th", k_th, k_metals_th}},
        {5, {"en", "Motors are old. Which metal is used for the coils?", k_metals_en}, {"en", k_en, k_metals_en}},
        {5,
         {"ru", "Какой металл назван в словах «Мотор греется. Обмотки плавятся»?", k_metals_ru},
         {"ru", "Какой металл назван в словах «Мотор греется, обмотки плавятся»?", k_metals_ru}},
        {5,
         {"zh", "电动机很旧。线圈使用哪种金属？", k_metals_zh},
         {"zh", "电动机会发热吗？线圈使用哪种金属？", k_metals_zh}},
        {10, {"en", "Which metal, ____, is used for the coils?", k_metals_en}, {"en", k_en, k_metals_en}},
        {10,
         {"ru", "Какой металл … используют для обмоток?", k_metals_ru},
         {"ru", "Какой металл назван в словах «для обмоток берут …»?", k_metals_ru}},
        {13, {"en", "The metal of the coils is", k_metals_en}, {"en", k_en, k_metals_en}},
        {13, {"fa", "فلز سیم‌پیچ موتور؟", k_metals_fa}, {"fa", k_fa, k_metals_fa}},
        {13, {"th", "โลหะของขดลวดมอเตอร์", k_metals_th}, {"th", "มอเตอร์ร้อนหรือไม่? ขดลวดใช้โลหะใด?", k_metals_th}},
        {19,
         {"en", "Which metal is not used for the coils?", k_metals_en},
         {"en", "Which metal makes up at least half of the coils?", k_metals_en}},
        {19,
         {"ru", "Какой металл не используют для обмоток?", k_metals_ru},
         {"ru", "Какой металл назван в словах «для обмоток не берут …»?", k_metals_ru}},
        {19,
         {"zh", "电动机的线圈不使用哪种金属？", k_metals_zh},
         {"zh", "电动机不同的线圈使用哪种金属？", k_metals_zh}},
        {19, {"th", "ขดลวดของมอเตอร์ไม่ใช้โลหะใด?", k_metals_th}, {"th", "มอเตอร์ใช้ทองหรือไม่?", k_metals_th}},
        {19, {"ar", "أي معدن لا يستخدم في ملفات المحرك؟", k_metals_ar}, {"ar", k_ar, k_metals_ar}},
    });
}

TEST_CASE("3, 6, 9, 11, 14, 17: flaws of what an option says")
{
    check_pairs({
        {3, {"en", k_en, {"copper", "nickel", "silver", "None of the above"}}, {"en", k_en, k_metals_en}},
        {3, {"fa", k_fa, {"مس", "روی", "نقره", "هیچ‌کدام"}}, {"fa", k_fa, k_metals_fa}},
        {3, {"zh", k_zh, {"黄铜", "白银", "金属镍", "以上都不是"}}, {"zh", k_zh, k_metals_zh}},
        {6, {"en", k_en, {"true", "false", "silver", "cobalt"}}, {"en", k_en, k_metals_en}},
        {6, {"zh", k_zh, {"是", "白银", "金属镍", "金属钴"}}, {"zh", k_zh, {"是黄铜", "是白银", "是镍", "是钴"}}},
        {6, {"ru", "Какое из утверждений верно?", k_metals_ru}, {"ru", k_ru, k_metals_ru}},
        {9, {"en", k_en, {"copper", "nickel", "silver", "All of the above."}}, {"en", k_en, k_metals_en}},
        {9, {"th", k_th, {"ทองแดง", "สังกะสี", "นิกเกิล", "ถูกทุกข้อ"}}, {"th", k_th, k_metals_th}},
        {9, {"ar", k_ar, {"النحاس", "الزنك", "النيكل", "كل ما سبق"}}, {"ar", k_ar, k_metals_ar}},
        {11,
         {"en", k_en, {"copper", "only nickel", "silver", "cobalt"}},
         {"en", k_en, {"only copper", "only nickel", "only silver", "only cobalt"}}},
        {11,
         {"ru", k_ru, {"медь", "всегда цинк", "никель", "серебро"}},
         {"ru", k_ru, {"медь", "всегда цинк", "никель", "серебро"}, false, "Медь.", "Лишь всегда цинк."}},
        {14, {"en", k_en, {"copper", "nickel", "silver", "A and C"}}, {"en", k_en, k_metals_en}},
        {14, {"en", k_en, {"iron, tin", "iron, zinc", "tin, zinc", "iron, lead"}}, {"en", k_en, k_metals_en}},
        {14, {"fa", k_fa, {"مس", "روی", "نقره", "الف و ب"}}, {"fa", k_fa, k_metals_fa}},
        {14, {"ru", k_ru, {"медь и цинк", "цинк и медь", "никель", "серебро"}}, {"ru", k_ru, k_metals_ru}},
        {17, {"en", k_en, {"copper", "usually nickel", "silver", "cobalt"}}, {"en", k_en, k_metals_en}},
        {17, {"zh", k_zh, {"黄铜", "通常白银", "金属镍", "金属钴"}}, {"zh", k_zh, k_metals_zh}},
    });
}

TEST_CASE("4, 7, 8, 12, 15: cues that give the key away")
{
    check_pairs({
        {4, {"en", k_en, {"electrolytic copper", "tin", "zinc", "iron"}}, {"en", k_en, k_metals_en}},
        {4, {"zh", k_zh, {"高纯度电解铜线", "银", "金属镍", "铁"}}, {"zh", k_zh, k_metals_zh}},
        {7,
         {"en", k_en, {"copper plate", "copper wire", "nickel wire", "silver wire"}},
         {"en", k_en, {"copper wire", "cobalt wire", "nickel wire", "silver wire"}}},
        {7, {"ru", k_ru, {"чистая медь", "чистая медь с цинком", "никель", "серебро"}}, {"ru", k_ru, k_metals_ru}},
        {7, {"zh", k_zh, {"黄铜合金", "白银合金", "金属镍", "金属钴"}}, {"zh", k_zh, k_metals_zh}},
        {8,
         {"en", "How many coils does the motor have?", {"12 days", "24", "36", "48"}, true},
         {"en", "How many coils does the motor have?", {"12", "24", "36", "48"}, true}},
        {8,
         {"ru", "Какая компания, кроме Tesla, делает моторы?", {"Tesla Motors", "Adobe", "Intel", "Meta"}},
         {"ru", k_ru, k_metals_ru}},
        {12,
         {"en", "Which metal wire is used for the coils?", {"wire of tin", "nickel", "silver", "cobalt"}},
         {"en", "Which metal wire is used for the coils?", {"tin wire", "zinc wire", "iron wire", "lead wire"}}},
        {12,
         {"ru", "Какой медный провод берут для обмоток?", {"медный", "никелевый", "стальной", "золотой"}},
         {"ru", k_ru, k_metals_ru}},
        {12,
         {"zh", "电动机的线圈使用哪种金属？", {"线圈铜", "白银", "金属镍", "金属钴"}},
         {"zh", k_zh, {"黄铜", "白银", "镍", "钴"}}},
        {15, {"en", k_en, {"copper.", "nickel", "silver", "cobalt"}}, {"en", k_en, k_metals_en}},
        {15,
         {"en", k_en, {"Copper", "nickel", "silver", "cobalt"}},
         {"en", k_en, {"Copper", "Nickel", "Silver", "Zinc"}}},
        {15,
         {"fa", "موتور چند سیم‌پیچ دارد؟", {"12", "۲۴", "۳۶", "۴۸"}, true},
         {"fa", "موتور چند سیم‌پیچ دارد؟", {"۱۲", "۲۴", "۳۶", "۴۸"}, true}},
        {15, {"ru", k_ru, {"«медь»", "цинк", "никель", "серебро"}}, {"ru", k_ru, k_metals_ru}},
    });
}

TEST_CASE("2, 16, 18: distractors that are implausible, out of order or right")
{
    const char* const how_long = "How long does the motor run?";
    const char* const ru_long = "Какой срок назван в статье?";
    check_pairs({
        {2,
         {"en", how_long, {"2 hours", "3 hours", "4 hours", "900 hours"}, true},
         {"en", how_long, {"2 hours", "3 hours", "4 hours", "9 hours"}, true}},
        {2,
         {"ru", ru_long, {"2 года", "30 долларов", "4 года", "5 лет"}, true},
         {"ru", ru_long, {"20 месяцев", "2 года", "3 года", "5 лет"}, true}},
        {2,
         {"en", k_en, {"copper from the old mines of the north", "tin", "copper from the new mines of the south", "x"}},
         {"en", k_en, k_metals_en}},
        {2,
         {"th", "บริษัทใดผลิตมอเตอร์?", {"Tesla", "Sam Altman", "Intel", "Meta"}},
         {"th", "บริษัทใดผลิตมอเตอร์?", {"Tesla", "OpenAI", "Intel", "Meta"}}},
        {16,
         {"en", how_long, {"4 hours", "3 hours", "6 hours", "9 hours"}, true},
         {"en", how_long, {"50 minutes", "1 hour", "2 hours", "1 day"}, true}},
        {16,
         {"zh", "电动机有多少个线圈？", {"12", "24", "36", "48"}, false},
         {"zh", "电动机有多少个线圈？", {"12", "24", "36", "48"}, true}},
        {16, {"fa", k_fa, k_metals_fa, true}, {"fa", k_fa, k_metals_fa, false}},
        {18,
         {"en", how_long, {"24 months", "2 years", "3 years", "9 years"}, true},
         {"en", how_long, {"23 months", "2 years", "3 years", "9 years"}, true}},
        {18, {"fa", k_fa, {"كتاب", "کتاب", "نقره", "نیکل"}}, {"fa", k_fa, k_metals_fa}},
        {18,
         {"zh", "电动机有多少个线圈？", {"3,000", "3000", "5,000", "8,000"}, true},
         {"zh", "电动机有多少个线圈？", {"3,000", "4,000", "5,000", "8,000"}, true}},
        {18,
         {"ru", "Какие месяцы названы в статье?", {"3–9 месяцев", "2–4 месяца", "10 месяцев", "12 месяцев"}, true},
         {"ru", "Какие месяцы названы в статье?", {"1–2 месяца", "3–9 месяцев", "10 месяцев", "12 месяцев"}, true}},
        {18,
         {"en",
          k_en,
          {"the coils of the motor are made of copper", "the old motor runs for a hundred years", "z", "y"},
          false,
          "the coils of the motor are made of copper, and the old motor runs for a hundred years."},
         {"en", k_en, k_metals_en}},
    });
}

TEST_CASE("the table has nineteen flaws, by number")
{
    REQUIRE(flaw_checks().size() == 19);
    for (std::size_t i = 0; i < flaw_checks().size(); ++i) {
        CHECK(flaw_checks()[i].number == static_cast<int>(i) + 1);
    }
}

namespace {

Deck shipped(const std::string& set)
{
    return generate_deck(test::shipped_articles(set), packs(), names(), 1);
}

} // namespace

TEST_CASE("the decks of the shipped articles: never flaws 3, 6, 9, 10, 14, 16 or 18; the others are counted")
{
    const std::set<int> never = {3, 6, 9, 10, 14, 16, 18};
    for (const char* set : {"deepseek-summit", "deepseek-rival"}) {
        const Deck deck = shipped(set);
        const std::vector<Flaw> flaws = find_flaws(deck, packs(), names());
        for (const Flaw& flaw : flaws) {
            CAPTURE(flaw.item);
            CAPTURE(flaw.language);
            CAPTURE(flaw.message);
            CHECK(never.count(flaw.number) == 0);
        }
        for (const FlawSummary& summary : summarise(deck, flaws)) {
            CHECK(summary.items > 0);
            MESSAGE(std::string(set) << " " << summary.language << ": " << summary.flawless << " of " << summary.items
                                     << " items without a flaw; key longest in " << summary.key_longest << "; covered "
                                     << summary.coverage.covered << "/" << summary.coverage.bullets);
        }
    }
}

TEST_CASE("a summary counts items once per flaw, and longest keys strictly")
{
    Deck deck = deck_of({"en", k_en, {"only copper", "tin", "zinc", "always iron"}});
    const std::vector<Flaw> flaws = find_flaws(deck, packs(), names());
    const std::vector<FlawSummary> summary = summarise(deck, flaws);
    REQUIRE(summary.size() == 1);
    CHECK(summary[0].items == 1);
    CHECK(summary[0].flawless == 0);
    CHECK(summary[0].worst == "question/1/1");
    CHECK(summary[0].of.at(11) == 1);   // two options, one item
    CHECK(summary[0].key_longest == 0); // "always iron" is as long
}

TEST_CASE("positions of a shuffled key are even, those of a fixed one are not")
{
    Deck deck = deck_of({"en", k_en, k_metals_en});
    const KeyPositions shuffled = simulate_key_positions(deck);
    CHECK(shuffled.counts[0] + shuffled.counts[1] + shuffled.counts[2] + shuffled.counts[3] == 1000);
    CHECK(shuffled.chi_square < 16.27);
    deck.items[0].fixed_order = true;
    const KeyPositions fixed = simulate_key_positions(deck);
    CHECK(fixed.counts[0] == 1000);
    CHECK(fixed.chi_square == doctest::Approx(3000)); // (750² + 3 · 250²) / 250
}
