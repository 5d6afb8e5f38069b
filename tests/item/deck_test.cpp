// Lookups in a deck.
#include "item/deck.h"
#include "small_deck.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("blocks, sections and keys are found by id")
{
    const Deck deck = test::small_deck();
    CHECK(key_index(deck.items[0]) == 2);
    CHECK(find_block(deck, "p1") == &deck.sections[0].blocks[1]);
    CHECK(find_block(deck, "s1") == nullptr);
    CHECK(find_section(deck, "s1") == &deck.sections[0]);
    CHECK(find_section(deck, "b1") == nullptr);
    CHECK(section_of(deck, "b1") == &deck.sections[0]);
    CHECK(section_of(deck, "s1") == &deck.sections[0]);
    CHECK(section_of(deck, "b9") == nullptr);
}

TEST_CASE("a title falls back to the deck's id")
{
    const Deck deck = test::small_deck();
    CHECK(title_of(deck, "ru") == "Чай");
    CHECK(title_of(deck, "th") == "tea");
}

TEST_CASE("evidence points into a block or a section's title")
{
    const Deck deck = test::small_deck();
    CHECK(evidence_text(deck, {"b1", {}}, "en") == "Heat: green tea wants 80 degrees.");
    CHECK(evidence_text(deck, {"s1", {}}, "ru") == "Вода");
    CHECK(evidence_text(deck, {"p1", {}}, "ru") == "");
    CHECK(evidence_text(deck, {"b9", {}}, "en") == "");
}
