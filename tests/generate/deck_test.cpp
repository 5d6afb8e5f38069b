// The decks of the real articles: what every item must be, and the two questions readers ask first.
#include "article/align.h"
#include "article/read.h"
#include "generate/generate.h"
#include "generate/pack.h"
#include "item/deck_json.h"
#include "lang/numbers.h"
#include "unicode/fold.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace nuqta;
using test::names;
using test::pack;
using test::packs;
using test::shipped_articles;

namespace {

const Deck& summit()
{
    static const Deck deck = generate_deck(shipped_articles("deepseek-summit"), packs(), names(), 1);
    return deck;
}

const Deck& rival()
{
    static const Deck deck = generate_deck(shipped_articles("deepseek-rival"), packs(), names(), 1);
    return deck;
}

const Item& item_with(const Deck& deck, const std::string& id)
{
    const auto found =
        std::find_if(deck.items.begin(), deck.items.end(), [&](const Item& item) { return item.id == id; });
    REQUIRE_MESSAGE(found != deck.items.end(), id);
    return *found;
}

template<typename Check> void for_each_wording(const Deck& deck, Check check)
{
    for (const Item& item : deck.items) {
        for (const auto& [tag, wording] : item.wordings) {
            CAPTURE(item.id);
            CAPTURE(tag);
            CAPTURE(wording.stem);
            check(item, tag, wording);
        }
    }
}

} // namespace

TEST_CASE("how many H800s: 3,000, in all four languages")
{
    const Item& item = item_with(summit(), "quantity/count-3000-h800/1");
    const std::map<std::string, std::pair<std::string, std::string>> expected = {
        {"fa",
         {"به گفتهٔ مقاله، \u2068DeepSeek\u2069 چه تعداد از تراشه‌های H800 را در اختیار "
          "دارد؟",
          "۳,۰۰۰"}},
        {"ru", {"Сколько чипов H800, согласно статье, есть у DeepSeek?", "3\u00A0000"}},
        {"th", {"ตามบทความ DeepSeek มี H800 จำนวนเท่าใด?", "3,000"}},
        {"zh", {"据文章，DeepSeek 的 H800 数量是多少？", "3,000"}},
    };
    for (const auto& [tag, question] : expected) {
        const Wording& wording = item.wordings.at(tag);
        CHECK(wording.stem == question.first);
        CHECK(wording.options[key_index(item)] == question.second);
    }
}

TEST_CASE("how large the China–US gap is estimated to be: 3–9 months, beside the two years the article denies")
{
    const Item& item = item_with(summit(), "quantity/duration-3-9-month/1");
    const std::map<std::string, std::pair<std::string, std::string>> expected = {
        {"fa",
         {"مقاله فاصله هوش مصنوعی بین چین و ایالات متحده را چقدر برآورد "
          "می‌کند؟",
          "۳–۹ ماه"}},
        {"ru", {"Сколько, по оценке, приведенной в статье, составляет разрыв в ИИ между Китаем и США?", "3–9 месяцев"}},
        {"th", {"บทความประเมินช่องว่าง AI ระหว่างจีนและสหรัฐฯ ไว้เท่าใด?", "3–9 เดือน"}},
        {"zh", {"据文章估计，中美之间的 AI 差距是多少？", "3–9 个月"}},
    };
    for (const auto& [tag, question] : expected) {
        const Wording& wording = item.wordings.at(tag);
        CHECK(wording.stem == question.first);
        CHECK(wording.options[key_index(item)] == question.second);
    }
    CHECK(std::any_of(item.options.begin(), item.options.end(), [](const Option& option) {
        return option.id == "duration-2-year" && option.reason == "denied in the same block";
    }));
}

TEST_CASE("a question that a bare number does not answer puts the word before it into its options")
{
    const Item* ratio = nullptr;
    for (const Item& item : summit().items) {
        ratio = item.id == "quantity/ratio-10-times/1" ? &item : ratio;
    }
    REQUIRE(ratio != nullptr);
    const Wording& wording = ratio->wordings.at("ru");
    CHECK(wording.stem == "Во сколько раз, согласно статье, стоимость догоняющих ниже, чем у лидеров?");
    CHECK(wording.options[key_index(*ratio)] == "в 10 раз");
}

TEST_CASE("a claim about a count asks how many its company has")
{
    const Item& claimed = item_with(summit(), "quantity/count-50000-gpu/1");
    for (const auto& [tag, wording] : claimed.wordings) {
        CAPTURE(wording.stem);
        CHECK(wording.stem.find("DeepSeek") != std::string::npos);
    }
}

TEST_CASE("what letters stand for stands beside what they might stand for")
{
    const Item& term = item_with(summit(), "term/moe/1");
    const std::vector<std::string>& options = term.wordings.at("fa").options;
    CHECK(options[key_index(term)] == "ترکیب کارشناسان");
    CHECK(std::find(options.begin(), options.end(), "ترکیب رمزگذارها") != options.end());
}

TEST_CASE("a second item with the same key is there only for a bullet without another")
{
    for (const std::string& tag : summit().languages) {
        std::map<std::string, int> asked; // by the key's option
        std::map<std::string, int> of_block;
        for (const Item& item : summit().items) {
            of_block[item.block] += item.wordings.count(tag) > 0 ? 1 : 0;
        }
        for (const Item& item : summit().items) {
            if (item.type == "name" && item.wordings.count(tag) > 0 && of_block[item.block] > 1) {
                CAPTURE(item.id);
                CHECK(++asked[item.options[key_index(item)].id] == 1);
            }
        }
    }
}

TEST_CASE("a sentence is asked for one name and for one word at most")
{
    for (const std::string& tag : summit().languages) {
        std::map<std::pair<std::string, bool>, int> asked; // by the sentence that explains, and whether for a word
        for (const Item& item : summit().items) {
            const std::vector<NameEntry>& all = names().entries();
            const auto key = std::find_if(all.begin(), all.end(), [&](const NameEntry& name) {
                return name.id == item.options[key_index(item)].id;
            });
            if (item.type == "name" && key != all.end() && item.wordings.count(tag) > 0) {
                const bool word = key->type == "concept" || key->type == "technique";
                ++asked[{item.wordings.at(tag).explanation, word}];
            }
        }
        for (const auto& [sentence, count] : asked) {
            CAPTURE(sentence.first);
            CHECK(count == 1);
        }
    }
}

TEST_CASE("every bullet is asked about in every language; the Arabic prose gives at least eight items")
{
    for (const std::string& tag : summit().languages) {
        CAPTURE(tag);
        CHECK(coverage(summit(), tag).bullets == 32);
        CHECK(coverage(summit(), tag).covered == 32);
    }
    const auto arabic = std::count_if(rival().items.begin(), rival().items.end(),
                                      [](const Item& item) { return item.wordings.count("ar") > 0; });
    CHECK(arabic >= 8);
}

TEST_CASE("the translations agree on every value and unit; they differ in how long the meeting was and in a clause")
{
    const ArticleSet set = shipped_articles("deepseek-summit");
    const SetReading reading = read_set(set, packs(), names());
    const FactSet facts = find_facts(reading);
    CHECK(facts.quantities.all == 11);
    CHECK(facts.quantities.everywhere == 11);
    CHECK(facts.quantities.in.at("zh") == 11);
    CHECK(facts.qualified.everywhere == 10);
    REQUIRE(facts.disagreements.size() == 2);
    CHECK(facts.disagreements[0].block == "p2");
    CHECK(facts.disagreements[0].what == "duration-3-hour: “at least” in th, “at least” in zh");
    CHECK(facts.disagreements[1].block == "b3");
    CHECK(facts.disagreements[1].what == "a clause is missing in zh");
    CHECK(facts.disagreements[1].in.at("zh").find("与美国实验室不同") == 0);
    std::map<std::string, std::string> expected = {
        {"quantity/count-50000-gpu/1", "b3"},     {"quantity/count-10000-a100/1", "b3"},
        {"quantity/count-3000-h800/1", "b3"},     {"quantity/ratio-10-times/1", "b5"},
        {"quantity/year-2025/1", "b21"},          {"quantity/money-500000000000-usd/1", "b22"},
        {"quantity/share-95-percent/1", "b27"},   {"quantity/money-500000000000-usd/2", "b23"},
        {"quantity/duration-3-9-month/1", "b29"}, {"quantity/duration-2-year/1", "b29"},
    };
    for (const Fact& fact : facts.facts) {
        if (fact.kind == FactKind::Quantity) {
            CAPTURE(fact.id);
            CHECK(expected[fact.id] == fact.block);
            CHECK(fact.in.size() == 4);
            expected.erase(fact.id);
        }
    }
    CHECK(expected.empty());
}

TEST_CASE("an item has four options, no two alike, one key, and its mark lies in its block")
{
    for (const Deck* deck : {&summit(), &rival()}) {
        for_each_wording(*deck, [&](const Item& item, const std::string& tag, const Wording& wording) {
            CHECK(item.options.size() == 4);
            CHECK(wording.options.size() == 4);
            CHECK(std::count_if(item.options.begin(), item.options.end(),
                                [](const Option& option) { return option.role == OptionRole::Key; }) == 1);
            std::set<std::string> folded;
            for (const std::string& option : wording.options) {
                folded.insert(fold(option));
                CHECK_FALSE(option.empty());
            }
            CHECK(folded.size() == 4);
            const std::string_view text = evidence_text(*deck, wording.evidence, tag);
            CHECK(wording.evidence.mark.begin < wording.evidence.mark.end);
            CHECK(wording.evidence.mark.end <= text.size());
        });
    }
}

TEST_CASE("the key of a quantity is read again from its marked evidence")
{
    for (const Deck* deck : {&summit(), &rival()}) {
        for_each_wording(*deck, [&](const Item& item, const std::string& tag, const Wording& wording) {
            if (item.type != "quantity") {
                return;
            }
            const std::string text(evidence_text(*deck, wording.evidence, tag));
            const std::vector<Quantity> found = find_quantities(text, names().find(text, pack(tag)), pack(tag));
            const auto at_mark = std::find_if(found.begin(), found.end(), [&](const Quantity& quantity) {
                return quantity.range == wording.evidence.mark;
            });
            REQUIRE(at_mark != found.end());
            CHECK(quantity_fingerprint(at_mark->unit, at_mark->low, at_mark->high, at_mark->of) ==
                  item.options[key_index(item)].id);
        });
    }
}

TEST_CASE("a stem ends in one question mark, holds no key, no placeholder, no underscore and no Markdown")
{
    for (const Deck* deck : {&summit(), &rival()}) {
        for_each_wording(*deck, [&](const Item& item, const std::string& tag, const Wording& wording) {
            const std::string& mark = pack(tag).question_mark;
            CHECK(wording.stem.ends_with(mark));
            CHECK_FALSE(wording.stem.ends_with(mark + mark));
            CHECK(wording.stem.find_first_of("_*{}`") == std::string::npos);
            const std::string& key = wording.options[key_index(item)];
            CHECK(fold(wording.stem).find(fold(key)) == std::string::npos);
        });
    }
}

TEST_CASE("numbers ascend, share their unit's dimension, and the key's rank is not always the same")
{
    std::set<std::size_t> ranks;
    for (const Item& item : summit().items) {
        if (item.type == "quantity") {
            CHECK(item.fixed_order);
            ranks.insert(key_index(item));
        }
    }
    CHECK(ranks.size() >= 3);
}

TEST_CASE("text options are within a factor 0.6 of the key's length in every language, labels within 0.4")
{
    constexpr double k_label = 20; // graphemes: shorter ones are names of points, whose lengths are what they are
    for (const Deck* deck : {&summit(), &rival()}) {
        for_each_wording(*deck, [&](const Item& item, const std::string&, const Wording& wording) {
            if (item.type == "quantity" || item.type == "name") {
                return;
            }
            const double key = static_cast<double>(grapheme_count(wording.options[key_index(item)]));
            for (const std::string& option : wording.options) {
                const double length = static_cast<double>(grapheme_count(option));
                const double least = std::max(key, length) < k_label ? 0.4 : 0.6;
                CHECK(std::min(key, length) / std::max(key, length) >= least);
            }
        });
    }
}

TEST_CASE("items about lead-ins are at most half of the deck, but for bullets that have no other")
{
    const std::set<std::string> about_leads = {"claim", "question", "lead", "section", "continuation"};
    const auto sentences = std::count_if(summit().items.begin(), summit().items.end(),
                                         [&](const Item& item) { return about_leads.count(item.type) > 0; });
    CHECK(sentences * 2 <= static_cast<std::ptrdiff_t>(summit().items.size()));
}

TEST_CASE("the same articles and seed give the same bytes; another seed other options")
{
    const Deck again = generate_deck(shipped_articles("deepseek-summit"), packs(), names(), 1);
    CHECK(write_deck(again) == write_deck(summit()));
    const Deck other = generate_deck(shipped_articles("deepseek-summit"), packs(), names(), 2);
    CHECK(write_deck(other) != write_deck(summit()));
}

TEST_CASE("items that ask for facts keep their ids when a bullet is inserted, and most others too")
{
    const auto path = test::data_root() / "content" / "articles" / "deepseek-summit" / "zh.md";
    std::string markdown = read_file(path).value();
    const auto deck_of = [&](const std::string& text) {
        Diagnostics diagnostics;
        return generate_deck(align("one", {read_article(text, "zh.md", "zh", diagnostics).value()}).value(), packs(),
                             names(), 1);
    };
    const Deck before = deck_of(markdown);
    markdown.insert(markdown.find("- **DeepSeek 的核心使命"),
                    "- **新的一条：** 谷歌在 2019 年发布了一个全新的系统，用户达到 400 人。\n");
    const Deck after = deck_of(markdown);
    std::set<std::string> ids;
    for (const Item& item : after.items) {
        ids.insert(item.id);
    }
    const std::set<std::string> about_facts = {"quantity", "name",       "term", "condition",
                                               "contrast", "concession", "cause"};
    std::size_t kept = 0;
    for (const Item& item : before.items) {
        CAPTURE(item.id);
        kept += ids.count(item.id);
        if (about_facts.count(item.type) > 0) {
            CHECK(ids.count(item.id) == 1);
        }
    }
    CHECK(before.items.size() > 30);
    // Which lead-ins are asked about, and how, depends on the rest of the deck: its share is bounded.
    CHECK(kept * 10 >= before.items.size() * 9);
}

TEST_CASE("every deck that is written can be read: prose, bullets that stand twice, numbers beyond measure")
{
    const std::string sentence_prose =
        "The river rises in the high mountains, and it reaches the warm sea after a long way. Old towns stand along "
        "its "
        "banks, which were built by traders of many lands. The boats carry grain in summer, while the ice closes the "
        "way "
        "in winter. Children learn to swim early, because the water is slow and clear there.\n\n";
    std::string prose;
    for (const char* const start : {"In the north ", "In the south ", "In the east "}) {
        prose += start + sentence_prose;
    }
    std::string twice = "# Twice\n\n";
    for (int i = 0; i < 12; ++i) {
        twice += "- **Point " + std::to_string(i % 4) +
                 ":** If the price falls again, the shops will order more of it. "
                 "OpenAI and others wait for 30 months.\n";
    }
    std::string scales = "- **Cost:** It took 5";
    for (int i = 0; i < 60; ++i) {
        scales += " million";
    }
    scales += " dollars. Nobody paid it at once.\n";
    for (const std::string& markdown : {prose, twice, twice + scales}) {
        Diagnostics diagnostics;
        const Deck deck = generate_deck(
            align("one", {read_article(markdown, "en.md", "en", diagnostics).value()}).value(), packs(), names(), 1);
        const Result<Deck> read = read_deck(write_deck(deck), "deck.json");
        CHECK_MESSAGE(read.ok(), (read.ok() ? "" : to_string(read.error())));
    }
}
