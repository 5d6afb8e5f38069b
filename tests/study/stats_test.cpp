// What is counted, and when items come back.
#include "made_deck.h"
#include "study/forecast.h"
#include "study/stats.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::answered;
using nuqta::test::day;
using nuqta::test::made_deck;
using nuqta::test::made_item;

namespace {

Deck seven_items()
{
    Deck deck = made_deck(7);
    for (const char* n : {"1", "2", "3", "4", "5", "6", "7"}) {
        deck.items.push_back(made_item(std::string("x/") + n, "x", std::string("b") + n, {"fa", "ru"},
                                       std::string("Q") + n + "?", std::string("k") + n));
    }
    return deck;
}

/// As known on day 10.
DeckProgress some()
{
    DeckProgress known = {
        {"x/1", answered({{0, true}, {2, true}})},   // stability 10.96 days: due on day 13, known
        {"x/2", answered({{10, false}})},            // due on day 11, learning
        {"x/3", answered({{0, true}, {1, true}})},   // stability 7.32: due on day 8, fading
        {"x/4", answered({{9, false}, {9, false}})}, // due on day 10, learning
        {"x/5", answered({{9, true}})},              // suspended
        {"x/old", answered({{9, true}})},            // gone
    };
    known["x/5"].suspended = true;
    known["x/6"].reported = Complaint::Wording;
    return known;
}

} // namespace

TEST_CASE("the worked intervals of the cases below")
{
    CHECK(some()["x/1"].memory->due == day(13));
    CHECK(some()["x/3"].memory->due == day(8));
    CHECK(some()["x/4"].memory->due == day(10));
}

TEST_CASE("items are counted by what is known of them; those left out, gone or never seen are not")
{
    const DeckStats stats = stats_of(seven_items(), some(), day(10));
    CHECK(stats.items == 5);
    CHECK(stats.seen == 4);
    CHECK(stats.learning == 2);
    CHECK(stats.known == 2);
    CHECK(stats.fading == 1);
    CHECK(stats.gone == 1);
    CHECK(stats.suspended == std::vector<std::string>{"x/5"});
    REQUIRE(stats.reported.size() == 1);
    CHECK(stats.reported[0] == std::pair<std::string, Complaint>{"x/6", Complaint::Wording});
}

TEST_CASE("in one language only its items count, and what is recalled is a share of them")
{
    Deck deck = seven_items();
    deck.items[0].wordings.erase("ru"); // known
    deck.items[6].wordings.erase("ru"); // never seen
    const DeckStats stats = stats_of(deck, some(), day(10), "ru");
    CHECK(stats.items == 3);
    CHECK(stats.known == 1);
    CHECK(stats.gone == 1);
    // x/2 was missed today and counts 0; x/4 was missed yesterday, x/3 told nine days ago.
    const double second = recall_of(some()["x/4"], day(10));
    const double third = recall_of(some()["x/3"], day(10));
    // x/5 and x/6 are left out, so three can be asked.
    const double recalled = (second + third) / 3;
    CHECK(stats.recalled == doctest::Approx(recalled));
    CHECK(stats.right == doctest::Approx(recalled + (1 - recalled) / 4)); // four options each
    CHECK(stats_of(deck, {}, day(10)).right == doctest::Approx(0.25));
    CHECK(stats_of(deck, {}, day(10), "zh").recalled == 0);
}

TEST_CASE("the forecast has what is overdue today and ends after 14 days")
{
    const DeckStats stats = stats_of(seven_items(), some(), day(10));
    CHECK(stats.forecast == std::array<std::size_t, 14>{2, 1, 0, 1});
    CHECK(stats_of(seven_items(), some(), day(-1)).forecast[13] == 0); // day 12, between two due days
    CHECK(stats_of(seven_items(), {{"x/1", answered({{0, true}, {2, true}})}}, day(2)).forecast[11] == 1);
}

TEST_CASE("options picked instead of the right one are counted, the most frequent first")
{
    DeckProgress known = {{"x/1", answered({{0, false}, {1, true}})},
                          {"x/2", answered({{0, false}, {1, false}, {2, false}})},
                          {"x/3", answered({{0, false}})}};
    known["x/3"].reviews[0].picked.clear(); // "I don't know" confuses nothing
    const DeckStats stats = stats_of(seven_items(), known, day(3));
    REQUIRE(stats.confusions.size() == 2);
    CHECK(stats.confusions[0].item == "x/2");
    CHECK(stats.confusions[0].picked == "b");
    CHECK(stats.confusions[0].times == 3);
    CHECK(stats.confusions[1].item == "x/1");
}

TEST_CASE("due are the items of the language that are not left out")
{
    Deck deck = seven_items();
    CHECK(due_items(deck, "fa", some(), day(10)) == 2);
    deck.items[2].wordings.erase("fa");
    CHECK(due_items(deck, "fa", some(), day(10)) == 1);
    CHECK(due_items(deck, "ru", some(), day(10)) == 2);
    CHECK(due_items(deck, "ru", {}, day(10)) == 0);
}

TEST_CASE("a streak lasts through today or yesterday, and a day without an answer ends it")
{
    const auto streak = [](const std::vector<std::pair<int, bool>>& answers, int today) {
        return streak_of({{"made", {{"x/1", answered(answers)}}}}, day(today));
    };
    CHECK(streak({{1, true}, {2, false}, {2, true}, {3, true}}, 3) == 3);
    CHECK(streak({{1, true}, {2, true}, {3, true}}, 4) == 3);
    CHECK(streak({{1, true}, {2, true}, {3, true}}, 5) == 0);
    CHECK(streak({{1, true}, {3, true}}, 3) == 1);
    CHECK(streak_of({}, day(3)) == 0);
}

TEST_CASE("the items of a sitting come back on their days, each counted once, those left out never")
{
    const Deck deck = seven_items();
    const auto noon = [](int n) { return Moment{day(n).time_since_epoch() + std::chrono::hours(12), day(n)}; };
    Learner learner = begin({}, deck, "fa", 3, noon(0));
    learner = answer(std::move(learner), 1, noon(0)); // wrong, and returns at the end
    learner.session = next(std::move(*learner.session));
    learner = answer(std::move(learner), 0, noon(0));
    learner.session = next(std::move(*learner.session));
    learner = toggle_suspended(answer(std::move(learner), 0, noon(0)));
    learner.session = next(std::move(*learner.session));
    learner = answer(std::move(learner), 0, noon(0));
    CHECK(returns_of(learner, day(0)) == std::map<long, std::size_t>{{1, 1}, {2, 1}});
}
