// The facts of a block, from the marks of the items that ask about it.
#include "item/block_facts.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

Item item_at(const std::string& block, ByteRange mark)
{
    Item item;
    item.wordings["fa"].evidence = {block, mark};
    return item;
}

} // namespace

TEST_CASE("facts stand in the order of the text, those that overlap are one")
{
    Deck deck;
    deck.items = {item_at("b1", {40, 52}), item_at("b1", {3, 9}),  item_at("b2", {0, 4}),
                  item_at("b1", {48, 60}), item_at("b1", {9, 12}), item_at("b1", {5, 5})};
    const std::vector<BlockFact> facts = facts_of_block(deck, "b1", "fa");
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].range == ByteRange{3, 9});
    CHECK(facts[0].items == std::vector<std::size_t>{1});
    CHECK(facts[1].range == ByteRange{9, 12}); // side by side is not one
    CHECK(facts[2].range == ByteRange{40, 60});
    CHECK(facts[2].items == std::vector<std::size_t>{0, 3});
    CHECK(facts_of_block(deck, "b1", "ru").empty());
}

TEST_CASE("blocks are numbered through the article, each section before its blocks")
{
    Deck deck;
    deck.sections = {{"s1", 1, {}, {{"b1", "bullet", {}, {}}, {"b2", "bullet", {}, {}}}},
                     {"s2", 2, {}, {{"p1", "", {}, {}}}}};
    CHECK(block_ids(deck) == std::vector<std::string>{"s1", "b1", "b2", "s2", "p1"});
}
