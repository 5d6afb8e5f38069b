// The wrong numbers beside a right one: near it, of its kind, and telling nothing of its place.
#include "article/align.h"
#include "article/read.h"
#include "generate/date_ladder.h"
#include "generate/generate.h"
#include "generate/number_ladder.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace nuqta;
using test::names;
using test::pack;
using test::packs;

namespace {

Deck deck_of(const std::string& tag, const std::string& markdown, std::uint64_t seed = 1)
{
    Diagnostics diagnostics;
    std::vector<Article> articles = {read_article(markdown, tag + ".md", tag, diagnostics).value()};
    return generate_deck(align("made", std::move(articles)).value(), packs(), names(), seed);
}

/// Four bullets, so that the article is no prose; the first states the quantity.
std::string article_with(const std::string& sentence)
{
    return "# Tea houses\n\n## The year\n\n- **Opening:** " + sentence +
           "\n- **Tea:** The leaves come from the hills behind the town.\n- **Cups:** Every guest brings a cup of "
           "clay.\n"
           "- **Music:** A drummer plays until the lamps go out.\n";
}

const Item* quantity_of(const Deck& deck)
{
    const auto found =
        std::find_if(deck.items.begin(), deck.items.end(), [](const Item& item) { return item.type == "quantity"; });
    return found == deck.items.end() ? nullptr : &*found;
}

std::vector<std::string> options_for(const std::string& sentence)
{
    const Deck deck = deck_of("en", article_with(sentence));
    const Item* item = quantity_of(deck);
    REQUIRE_MESSAGE(item != nullptr, sentence);
    return item->wordings.at("en").options;
}

} // namespace

TEST_CASE("a part of a date stands in all options or in none but the key, at every rank")
{
    for (const double key : {120.0, 20241226.0, 20240331.0, 20250100.0, 20240600.0, 501.0}) {
        std::size_t ranks = 0;
        for (std::size_t rank = 0; rank < 4; ++rank) {
            const std::vector<Rung> dates = date_ladder(key, rank);
            if (dates.empty()) {
                continue;
            }
            CAPTURE(key);
            CAPTURE(rank);
            ++ranks;
            REQUIRE(dates.size() == 4);
            CHECK(dates[rank].low == key);
            std::set<int> years;
            std::set<int> months;
            std::set<int> days;
            for (std::size_t i = 0; i < dates.size(); ++i) {
                const int date = static_cast<int>(dates[i].low);
                years.insert(date / 10000);
                months.insert(date / 100 % 100);
                days.insert(date % 100);
                CHECK((i == rank || date % 100 <= 28));
                CHECK((i == 0 || dates[i - 1].low < dates[i].low));
            }
            for (const std::size_t values : {years.size(), months.size(), days.size()}) {
                CHECK((values == 1 || values == 4));
            }
        }
        CHECK(ranks >= 2);
    }
}

TEST_CASE("no year lies after all the article speaks of, unless it foretells")
{
    for (const std::string& option : options_for("The house opened its doors in 2019 after a long fight.")) {
        CHECK(option <= "2019");
    }
    bool ahead = false;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Deck deck =
            deck_of("en", article_with("The house may open a second hall in 2031 for more guests."), seed);
        const Item* item = quantity_of(deck);
        REQUIRE(item != nullptr);
        ahead = ahead || item->wordings.at("en").options.back() > "2031";
    }
    CHECK(ahead);
}

TEST_CASE("a year that stands in a heading is not asked")
{
    const std::string article = article_with("The house opened its doors in 2019 after a long fight.");
    const std::string shown = article + "\n## What 2019 was; back in 2019\n\nNobody knows.\n";
    CHECK(quantity_of(deck_of("en", article)) != nullptr);
    CHECK(quantity_of(deck_of("en", shown)) == nullptr);
}

TEST_CASE("options have the key's unit, style and number of digits, and shares stay below 100")
{
    const struct {
        const char* sentence;
        const char* ends; ///< every option ends so
        std::size_t longest;
    } cases[] = {
        {"The guests drink 95% of all tea before noon.", "%", 3},
        {"The house saved 37% of its water last summer.", "%", 3},
        {"The house paid $5.6 million for the old mill.", " million", 13},
        {"The hall was closed for 14 months after the flood.", " months", 9},
        {"The house served 12,500 guests before the winter.", "0", 7},
        {"The oven runs 1.29× to 1.32× hotter than before.", " times", 17},
    };
    for (const auto& test : cases) {
        for (const std::string& option : options_for(test.sentence)) {
            CAPTURE(option);
            CHECK(option.ends_with(test.ends));
            CHECK(option.size() <= test.longest);
        }
    }
}

TEST_CASE("ranges do not overlap, and small counts are neighbours")
{
    for (const auto& [low, high] : {std::pair{3.0, 9.0}, {10.0, 15.0}, {1.29, 1.32}, {1.73, 2.65}, {1000.0, 2000.0}}) {
        CAPTURE(low);
        const std::vector<Rung> rungs = number_ladder("percent", low, high, {});
        CHECK(rungs.size() >= 3);
        for (const Rung& rung : rungs) {
            CHECK(rung.low < rung.high);
            CHECK((rung.high < low || rung.low > high));
        }
    }
    const std::vector<Rung> near = number_ladder("count", 4, 4, {});
    CHECK(std::all_of(near.begin(), near.end(), [](const Rung& rung) { return std::abs(rung.low - 4) <= 4; }));
}

TEST_CASE("a Russian noun beside the gap does not tell the number: five and more go together")
{
    const std::string bullets =
        "\n- **Чай:** Листья растут на холмах за старым городом.\n- **Чашки:** Каждый гость берёт "
        "чашку с собой.\n- **Музыка:** Барабанщик играет до темноты.\n";
    const auto deck = [&](const std::string& sentence) {
        return deck_of("ru", "# Чайная\n\n## О доме\n\n- **Люди:** " + sentence + bullets);
    };
    const Deck many = deck("В чайной работают 7 поваров из соседнего города.");
    REQUIRE(quantity_of(many) != nullptr);
    for (const std::string& option : quantity_of(many)->wordings.at("ru").options) {
        CHECK(std::stoi(option) >= 5);
    }
    CHECK(quantity_of(deck("В чайной работают 3 повара из соседнего города.")) == nullptr);
}

TEST_CASE("Thai years keep the era of the article")
{
    const Deck deck =
        deck_of("th", "# ร้านน้ำชา\n\n## เรื่องราว\n\n- **การเปิด:** ร้านน้ำชาเปิดให้บริการครั้งแรกในปี พ.ศ. 2562 ที่เมืองเก่า\n"
                      "- **ชา:** ใบชามาจากเนินเขาหลังเมือง\n- **ถ้วย:** แขกทุกคนนำถ้วยมาเอง\n- **ดนตรี:** คนตีกลองเล่นจนมืด\n");
    const Item* item = quantity_of(deck);
    REQUIRE(item != nullptr);
    for (const std::string& option : item->wordings.at("th").options) {
        CHECK(option.starts_with("พ.ศ. 25"));
    }
}

TEST_CASE("the key's rank among numbers is even: χ² of 400 items below 16.27 (3 degrees, p 0.001)")
{
    std::array<int, 4> ranks{};
    const std::array<const char*, 4> endings = {"% of the tea is sold before noon.", " hours are needed for the roof.",
                                                " cups stand on the long shelves.",
                                                " million dollars went into the mill."};
    std::string bullets;
    for (int i = 0; i < 100; ++i) {
        const int value = 12 + i * 7 % 60 + (i % 4 == 2 ? 100 : 0);
        bullets += "- **Point " + std::string(1, static_cast<char>('a' + i % 26)) + ":** In house number " +
                   std::string(1, static_cast<char>('A' + i % 26)) + " about " + std::to_string(value) +
                   endings[static_cast<std::size_t>(i % 4)] + "\n";
    }
    int items = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        for (const Item& item : deck_of("en", "# Tea\n\n## Numbers\n\n" + bullets, seed).items) {
            if (item.type == "quantity") {
                ++ranks.at(key_index(item));
                ++items;
            }
        }
    }
    CHECK(items >= 300);
    double chi_squared = 0;
    for (const int count : ranks) {
        const double expected = items / 4.0;
        chi_squared += (count - expected) * (count - expected) / expected;
    }
    CHECK(chi_squared < 16.27);
}
