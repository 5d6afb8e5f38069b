// Which items a sitting asks.
#include "made_deck.h"
#include "study/session.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace nuqta;
using nuqta::test::made_deck;
using nuqta::test::made_item;

namespace {

/// Twelve bullets with two items each, of two types, asked in Russian.
Deck two_a_bullet()
{
    Deck deck = made_deck(12);
    for (int i = 1; i <= 12; ++i) {
        const std::string n = std::to_string(i);
        deck.items.push_back(
            made_item("quantity/" + n, "quantity", "b" + n, {"ru"}, "How many " + n + "q?", "k" + n + "q"));
        deck.items.push_back(made_item("name/" + n, "name", "b" + n, {"ru"}, "Who " + n + "n?", "k" + n + "n"));
    }
    return deck;
}

int place_of(const Deck& deck, std::size_t item)
{
    return std::stoi(deck.items[item].block.substr(1));
}

} // namespace

TEST_CASE("a sitting spreads its questions over the article, in its order, one a bullet")
{
    const Deck deck = two_a_bullet();
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::vector<std::size_t> items = select_items(deck, "ru", seed, 6);
        REQUIRE(items.size() == 6);
        for (std::size_t i = 1; i < items.size(); ++i) {
            CHECK(place_of(deck, items[i]) - place_of(deck, items[i - 1]) == 2);
        }
    }
}

TEST_CASE("types are mixed evenly")
{
    const Deck deck = two_a_bullet();
    const std::vector<std::size_t> items = select_items(deck, "ru", 7, 10);
    CHECK(std::count_if(items.begin(), items.end(), [&](std::size_t i) { return deck.items[i].type == "name"; }) == 5);
}

TEST_CASE("no bullet is asked twice in a row, also when every item is asked")
{
    const Deck deck = two_a_bullet();
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::vector<std::size_t> items = select_items(deck, "ru", seed, 24);
        REQUIRE(items.size() == 24);
        CHECK(std::set<std::size_t>(items.begin(), items.end()).size() == 24);
        for (std::size_t i = 1; i < items.size(); ++i) {
            CHECK(deck.items[items[i]].block != deck.items[items[i - 1]].block);
        }
    }
}

TEST_CASE("only items worded in the language are asked")
{
    Deck deck = made_deck(3);
    deck.items = {made_item("x/1", "x", "b1", {"ru", "zh"}, "One?", "eins"),
                  made_item("x/2", "x", "b2", {"ru"}, "Two?", "zwei"),
                  made_item("x/3", "x", "b3", {"zh"}, "Three?", "drei")};
    CHECK(select_items(deck, "zh", 1, 10) == std::vector<std::size_t>{0, 2});
    CHECK(select_items(deck, "th", 1, 10).empty());
}

TEST_CASE("an item whose key another stem shows is not asked beside it")
{
    Deck deck = made_deck(2);
    SUBCASE("as a word of its own, in other digits and case")
    {
        deck.items = {made_item("x/1", "x", "b1", {"fa"}, "How many chips?", "3000 H800"),
                      made_item("x/2", "x", "b2", {"fa"}, "Who has ۳۰۰۰ h800?", "Liang")};
        CHECK(select_items(deck, "fa", 1, 10).size() == 1);
    }
    SUBCASE("but a number inside a longer one gives nothing away")
    {
        deck.items = {made_item("x/1", "x", "b1", {"fa"}, "How many chips?", "300"),
                      made_item("x/2", "x", "b2", {"fa"}, "Who has 3000?", "Liang")};
        CHECK(select_items(deck, "fa", 1, 10).size() == 2);
    }
}

TEST_CASE("an item whose key another item's options give away is asked only when there are too few others")
{
    struct Case {
        const char* type; ///< of the item asked
        const char* key;
        const char* other_type; ///< of the item that shows `option`
        const char* option;
        bool together;
    };
    for (const Case& one :
         {Case{"quantity", "3–9 месяцев", "quantity", "3–9 МЕСЯЦЕВ", false},
          Case{"quantity", "3000", "quantity", "3000", true}, // a bare number tells nothing
          Case{"quantity", "3000", "claim", "DeepSeek has 3000 chips", false},
          Case{"quantity", "300", "claim", "DeepSeek has 3000 chips", true},
          Case{"name", "SoftBank", "claim", "softbank pays for it", false},
          Case{"name", "SoftBank", "name", "SoftBank", true}, // names stand beside each other in many items
          Case{"claim", "It is big", "claim", "It is big", true}}) {
        CAPTURE(one.key);
        CAPTURE(one.option);
        Deck deck = made_deck(3);
        deck.items = {made_item("x/1", one.type, "b1", {"ru"}, "First?", one.key),
                      made_item("x/2", one.other_type, "b2", {"ru"}, "Second?", "second key"),
                      made_item("x/3", "term", "b3", {"ru"}, "Third?", "third key")};
        deck.items[1].wordings["ru"].options[2] = one.option;
        bool together = false;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::vector<std::size_t> items = select_items(deck, "ru", seed, 2);
            REQUIRE(items.size() == 2);
            together = together || std::set<std::size_t>(items.begin(), items.end()) == std::set<std::size_t>{0, 1};
        }
        CHECK(together == one.together);
        CHECK_MESSAGE(select_items(deck, "ru", 1, 3).size() == 3, "with nothing else left it is asked all the same");
    }
}

TEST_CASE("the same seed gives the same sitting, another seed another one")
{
    const Deck deck = two_a_bullet();
    CHECK(select_items(deck, "ru", 5, 10) == select_items(deck, "ru", 5, 10));
    std::set<std::vector<std::size_t>> sittings;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        sittings.insert(select_items(deck, "ru", seed, 10));
    }
    CHECK(sittings.size() > 10);
}
