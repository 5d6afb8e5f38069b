// Questions on lists: how many points one has, what stands on it, and which point some words belong to.
#include "generate/generate.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace nuqta;

namespace {

Deck deck_of(const std::string& markdown)
{
    return generate_deck(test::written_articles({{"en", markdown}}), test::packs(), test::names(), 1);
}

const Item* item_of(const Deck& deck, std::string_view type, std::string_view block)
{
    const auto found = std::find_if(deck.items.begin(), deck.items.end(),
                                    [&](const Item& item) { return item.type == type && item.block == block; });
    return found == deck.items.end() ? nullptr : &*found;
}

std::vector<std::string> sorted_options(const Item& item)
{
    std::vector<std::string> options = item.wordings.at("en").options;
    std::sort(options.begin(), options.end());
    return options;
}

std::string key_of(const Item& item)
{
    return item.wordings.at("en").options[key_index(item)];
}

const std::string k_principles = "# The tea house\n\n## Rules\n\n"
                                 "The house is built on four plain principles: calm among them.\n\n"
                                 "- **Calm:** Nobody shouts after dusk.\n"
                                 "- **Light:** Each table has a lamp of its own.\n"
                                 "- **Water:** The spring is cleaned on Mondays.\n";

const std::string k_post = "# Post of the valley\n\n## Routes\n\n"
                           "- **The Ferry:** Carries parcels over the river at dawn.\n"
                           "- **The Cable:** Lifts letters from the mill up to the cloister.\n"
                           "- **The Mule:** Brings newspapers down from the pass in winter.\n\n"
                           "## People\n\n"
                           "- **The Clerk:** Weighs whatever is handed over and writes a receipt.\n"
                           "- **The Rider:** Rings a bell before every farm and never waits.\n";

} // namespace

TEST_CASE("how many points a list has is asked of the paragraph that opens it, up to its colon")
{
    const Deck deck = deck_of(k_principles + "- **Bread:** It is baked twice a day.\n");
    const Item* const item = item_of(deck, "quantity", "p1");
    REQUIRE(item != nullptr);
    CHECK(item->wordings.at("en").stem == "Which number is missing from “The house is built on … plain principles”?");
    CHECK(key_of(*item) == "4");
}

TEST_CASE("a number in a paragraph that is not the number of points is not asked")
{
    const Deck deck = deck_of(k_principles + "- **Bread:** It is baked twice a day.\n- **Salt:** It comes by boat.\n");
    CHECK(item_of(deck, "quantity", "p1") == nullptr);
}

TEST_CASE("a count that announces no list is not asked, and a time is no end of a question")
{
    const auto with = [](const std::string& paragraph) {
        return deck_of("# The town\n\n## Shops\n\n" + paragraph +
                       "\n\n- **Calm:** Nobody shouts after dusk.\n"
                       "- **Light:** Each table has a lamp of its own.\n- **Water:** The spring is clean.\n"
                       "- **Bread:** It is baked twice a day.\n");
    };
    const Deck plain = with("The valley has four old bridges, and each of them is older than the house.");
    CHECK(item_of(plain, "quantity", "p1") == nullptr);
    const Deck timed = with("The house is built on four plain principles that hold from 9:30 on every day:");
    const Item* const item = item_of(timed, "quantity", "p1");
    REQUIRE(item != nullptr);
    CHECK(item->wordings.at("en").stem ==
          "Which number is missing from “The house is built on … plain principles that hold from 9:30 on every day”?");
}

TEST_CASE("what a list names stands beside kin that the article never mentions")
{
    const Deck deck = deck_of("# The helper\n\nIt began with face recognition on old photographs.\n\n## Uses\n\n"
                              "- **Sentiment Analysis:** Letters of guests are sorted by mood.\n"
                              "- **Garden:** It reminds the gardener of thirsty beds.\n"
                              "- **Kitchen:** It reads recipes aloud.\n"
                              "- **Stable:** It counts the hay.\n\n## Spam filtering\n\nLetters of no use go.\n");
    const Item* const item = item_of(deck, "listed", "b1");
    REQUIRE(item != nullptr);
    CHECK(item->wordings.at("en").stem == "Which of these does the article list under “Uses”?");
    CHECK(key_of(*item) == "sentiment analysis");
    const std::vector<std::string> options = sorted_options(*item);
    CHECK(std::count(options.begin(), options.end(), "face recognition") == 0);
    CHECK(std::count(options.begin(), options.end(), "spam filtering") == 0);
    CHECK(std::adjacent_find(options.begin(), options.end()) == options.end());
}

TEST_CASE("the points of a list of three are each other's wrong options, and the fourth comes from another list")
{
    const Deck deck = deck_of(k_post);
    const Item* const item = item_of(deck, "lead", "b1");
    REQUIRE(item != nullptr);
    CHECK(key_of(*item) == "The Ferry");
    const std::vector<std::string> options = sorted_options(*item);
    CHECK(std::count(options.begin(), options.end(), "The Cable") == 1);
    CHECK(std::count(options.begin(), options.end(), "The Mule") == 1);
}

TEST_CASE("points that the quoted words speak of too are no wrong options")
{
    std::string markdown = k_post;
    const std::string said = "Carries parcels over the river at dawn.";
    markdown.replace(markdown.find(said), said.size(), "Carries parcels when the clerk and the rider sleep.");
    const Deck deck = deck_of(markdown);
    CHECK(item_of(deck, "lead", "b1") == nullptr);
    CHECK(item_of(deck, "lead", "b2") != nullptr);
}
