// Whether the sittings are worth it: what simulated minds know after a month of them, beside what they would know had
// the questions been chosen otherwise. Prints the figures of docs/learning.md.
#include "base/files.h"
#include "item/deck_json.h"
#include "made_deck.h"
#include "simulated_month.h"
#include "test_data.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr std::uint64_t k_seeds = 24;

/// The first article's items in Persian.
Deck shipped_deck()
{
    const auto path = data_root() / "decks" / "deepseek-summit.json";
    Deck deck = read_deck(read_file(path).value(), path.string()).value();
    const auto unworded = std::remove_if(deck.items.begin(), deck.items.end(),
                                         [](const Item& item) { return item.wordings.count("fa") == 0; });
    deck.items.erase(unworded, deck.items.end());
    return deck;
}

/// Two items a bullet.
Deck deck_of(int bullets)
{
    Deck deck = made_deck(bullets);
    for (int i = 1; i <= bullets; ++i) {
        const std::string n = std::to_string(i);
        deck.items.push_back(made_item("claim/" + n, "claim", "b" + n, {"fa"}, "Why " + n + "w?", "k" + n + "w"));
        deck.items.push_back(made_item("name/" + n, "name", "b" + n, {"fa"}, "Who " + n + "n?", "k" + n + "n"));
    }
    return deck;
}

/// A quantity over the seeds.
struct Spread {
    std::vector<double> values;

    double mean() const
    {
        double sum = 0;
        for (const double value : values) {
            sum += value;
        }
        return sum / static_cast<double>(values.size());
    }
    double deviation() const
    {
        double sum = 0;
        for (const double value : values) {
            sum += (value - mean()) * (value - mean());
        }
        return std::sqrt(sum / static_cast<double>(values.size() - 1));
    }
};

/// Our sittings against another way to choose.
struct Against {
    Spread recall;    ///< ours / theirs
    Spread forgotten; ///< 1 - recall; ours / theirs
    int wins = 0;     ///< seeds at which ours knows more

    void add(double ours, double theirs)
    {
        recall.values.push_back(ours / theirs);
        forgotten.values.push_back((1 - ours) / (1 - theirs));
        wins += ours > theirs ? 1 : 0;
    }
};

struct Comparison {
    Spread answers, recall, shown, error, chance, shown_chance;
    Against draws, rounds, boxes;
};

Comparison compare(const Deck& deck, int sittings_a_day, Like like)
{
    Comparison all;
    const std::size_t items = deck.items.size();
    for (std::uint64_t seed = 1; seed <= k_seeds; ++seed) {
        const Month ours = month_of_sittings(deck, "fa", sittings_a_day, seed);
        all.answers.values.push_back(answers_a_day(ours));
        all.recall.values.push_back(ours.recall);
        all.shown.values.push_back(ours.shown);
        all.error.values.push_back(ours.error);
        all.chance.values.push_back(ours.chance);
        all.shown_chance.values.push_back(ours.shown_chance);
        all.draws.add(ours.recall, month_of_draws(items, ours, like, seed).recall);
        all.rounds.add(ours.recall, month_of_rounds(items, ours, like, seed).recall);
        all.boxes.add(ours.recall, month_of_boxes(items, ours, like, seed).recall);
    }
    return all;
}

std::string text_of(const Against& against)
{
    return fmt::format("{:.2f} ±{:.2f}  {:.2f} ±{:.2f} {:3}/{}", against.recall.mean(), against.recall.deviation(),
                       against.forgotten.mean(), against.forgotten.deviation(), against.wins, k_seeds);
}

void print_head()
{
    fmt::print(
        "items sittings answers   recall (shown, error) | recall and what is forgotten, ours / theirs, and wins\n"
        "        a day   a day                          | {:28} | {:28} | {}\n",
        "drawn at random", "rounds", "Leitner's boxes");
}

void print(const Deck& deck, int sittings_a_day, const Comparison& all)
{
    fmt::print("{:5} {:8} {:7.1f}   {:.3f} ({:.3f}, {:.3f})  | {:28} | {:28} | {}\n", deck.items.size(), sittings_a_day,
               all.answers.mean(), all.recall.mean(), all.shown.mean(), all.error.mean(), text_of(all.draws),
               text_of(all.rounds), text_of(all.boxes));
}

} // namespace

TEST_SUITE_BEGIN("simulation");

TEST_CASE("after a month a learner knows more than with the same sittings of questions chosen otherwise")
{
    struct Case {
        Deck deck;
        int sittings_a_day;
        bool is_tight; ///< there is less time than the material takes
    };
    const std::vector<Case> cases = {{shipped_deck(), 1, false}, {shipped_deck(), 2, false}, {deck_of(28), 1, true},
                                     {deck_of(28), 2, false},    {deck_of(50), 1, true},     {deck_of(50), 2, false},
                                     {deck_of(100), 2, true},    {deck_of(100), 3, true}};
    print_head();
    for (const Case& one : cases) {
        const Comparison all = compare(one.deck, one.sittings_a_day, Like::Questions);
        print(one.deck, one.sittings_a_day, all);
        CAPTURE(one.deck.items.size());
        CAPTURE(one.sittings_a_day);
        // Random questions lose at nearly every seed, and leave a third more forgotten.
        CHECK(all.draws.wins >= static_cast<int>(k_seeds) - 1);
        CHECK(all.draws.forgotten.mean() < 0.75);
        CHECK(all.rounds.forgotten.mean() < 1);
        // Boxes do as well where there is time for everything, and lose where there is not.
        CHECK(all.boxes.recall.mean() > 0.995);
        if (one.is_tight) {
            CHECK(all.boxes.forgotten.mean() < 0.75);
            CHECK(all.boxes.wins >= static_cast<int>(k_seeds) - 2);
        }
    }
}

TEST_CASE("what the program believes to be known is known, within a tenth")
{
    for (const int sittings_a_day : {1, 2}) {
        for (const Deck& deck : {shipped_deck(), deck_of(50), deck_of(100)}) {
            CAPTURE(deck.items.size());
            CAPTURE(sittings_a_day);
            const Comparison all = compare(deck, sittings_a_day, Like::Questions);
            CHECK(std::abs(all.shown.mean() - all.recall.mean()) < 0.1);
            CHECK(std::abs(all.shown_chance.mean() - all.chance.mean()) < 0.1);
            CHECK(all.error.mean() < 0.1); // also item by item
        }
    }
}

TEST_CASE("that wrong ones come back on the same day, which the model hardly rewards, costs little")
{
    fmt::print("as many answers, where wrong ones do not come back on the same day:\n");
    print_head();
    for (const int sittings_a_day : {1, 2, 3}) {
        for (const Deck& deck : {shipped_deck(), deck_of(28), deck_of(50)}) {
            const Comparison all = compare(deck, sittings_a_day, Like::Answers);
            print(deck, sittings_a_day, all);
            CAPTURE(deck.items.size());
            CAPTURE(sittings_a_day);
            CHECK(all.draws.recall.mean() > 1);
            CHECK(all.boxes.recall.mean() > 0.97);
        }
    }
}

TEST_SUITE_END();
