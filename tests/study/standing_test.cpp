// How far a block is known by its items.
#include "made_deck.h"
#include "study/standing.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;

TEST_CASE("a block is what its items make it")
{
    const ItemProgress unseen;
    const ItemProgress learning = answered({{10, false}});
    const ItemProgress known = answered({{0, true}, {2, true}});  // due on day 13
    const ItemProgress fading = answered({{0, true}, {1, true}}); // due on day 8
    struct Case {
        std::vector<ItemProgress> items;
        Mastery mastery;
        std::size_t known;
    };
    for (const Case& one : {Case{{unseen, unseen}, Mastery::Unseen, 0}, Case{{unseen, learning}, Mastery::Learning, 0},
                            Case{{unseen, known}, Mastery::Learning, 1}, Case{{known, known}, Mastery::Known, 2},
                            Case{{known, fading}, Mastery::Fading, 2}, Case{{unseen, fading}, Mastery::Fading, 1}}) {
        Deck deck = made_deck(1);
        DeckProgress progress;
        for (std::size_t i = 0; i < one.items.size(); ++i) {
            const std::string id = "x/" + std::to_string(i);
            deck.items.push_back(made_item(id, "x", "b1", {"fa"}, "Q" + id, "k" + id));
            progress[id] = one.items[i];
        }
        const auto standing = standing_of_blocks(deck, "fa", progress, day(10));
        REQUIRE(standing.size() == 1);
        CHECK(standing.at("b1").items == one.items.size());
        CHECK(standing.at("b1").known == one.known);
        CHECK(standing.at("b1").mastery == one.mastery);
    }
}

TEST_CASE("what is left out or not worded in the language asks about no block")
{
    Deck deck = made_deck(2);
    deck.items = {made_item("x/1", "x", "b1", {"fa"}, "One?", "eins"),
                  made_item("x/2", "x", "b2", {"fa"}, "Two?", "zwei")};
    DeckProgress progress;
    progress["x/1"].suspended = true;
    const auto standing = standing_of_blocks(deck, "fa", progress, day(0));
    CHECK(standing.size() == 1);
    CHECK(standing.count("b2") == 1);
    CHECK(standing_of_blocks(deck, "ru", progress, day(0)).empty());
}
