// Whether the sittings are worth it: what simulated minds know after a month of them, beside what the same minds would
// know had the questions been chosen otherwise, with as many answers on each day. Prints the figures of
// docs/learning.md.
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
    /// Half the width of the interval the true mean lies in with a probability of 95 %.
    double doubt() const { return 1.96 * deviation() / std::sqrt(static_cast<double>(values.size())); }
};

/// Our sittings against another way to choose, learner by learner.
struct Against {
    Spread recall;    ///< ours / theirs
    Spread forgotten; ///< 1 - recall; ours / theirs
    int wins = 0;     ///< learners who know more with ours

    bool is_clear_win() const { return recall.mean() - recall.doubt() > 1; }
    bool is_no_loss() const { return recall.mean() + recall.doubt() > 1; }

    void add(double ours, double theirs)
    {
        recall.values.push_back(ours / theirs);
        forgotten.values.push_back((1 - ours) / (1 - theirs));
        wins += ours > theirs ? 1 : 0;
    }
};

struct Comparison {
    Spread recall, shown, error, chance, shown_chance;
    Against draws, rounds, boxes;
};

Comparison compare(const Deck& deck, std::size_t answers_a_day, Memory memory, Wrong wrong, std::uint64_t learners)
{
    Comparison all;
    const std::size_t items = deck.items.size();
    for (std::uint64_t seed = 1; seed <= learners; ++seed) {
        const Load load{answers_a_day, memory, seed};
        const Month ours = month_of_sittings(deck, "fa", load);
        all.recall.values.push_back(ours.recall);
        all.shown.values.push_back(ours.shown);
        all.error.values.push_back(ours.error);
        all.chance.values.push_back(ours.chance);
        all.shown_chance.values.push_back(ours.shown_chance);
        all.draws.add(ours.recall, month_of_draws(items, load, wrong).recall);
        all.rounds.add(ours.recall, month_of_rounds(items, load, wrong).recall);
        all.boxes.add(ours.recall, month_of_boxes(items, load, wrong).recall);
    }
    return all;
}

std::string text_of(const Against& against)
{
    return fmt::format("{:.4f} ±{:.4f} (sd {:.3f}) {:.2f} {:3}", against.recall.mean(), against.recall.doubt(),
                       against.recall.deviation(), against.forgotten.mean(), against.wins);
}

void print_head(const char* title)
{
    fmt::print("\n{}\n"
               "items answers  recall (shown, error) | recall, ours / theirs, with its 95 % interval (and deviation); "
               "forgotten, ours / theirs; wins\n"
               "      a day                          | {:34} | {:34} | {}\n",
               title, "drawn at random", "rounds", "Leitner's boxes");
}

void print(const Deck& deck, std::size_t answers_a_day, const Comparison& all)
{
    fmt::print("{:5} {:7}  {:.3f} ({:.3f}, {:.3f})  | {:34} | {:34} | {}\n", deck.items.size(), answers_a_day,
               all.recall.mean(), all.shown.mean(), all.error.mean(), text_of(all.draws), text_of(all.rounds),
               text_of(all.boxes));
}

} // namespace

TEST_SUITE_BEGIN("simulation");

TEST_CASE("after a month a learner knows more than with questions chosen otherwise, and what is shown to be known is")
{
    struct Case {
        Deck deck;
        std::size_t answers_a_day;
        bool is_tight; ///< there is less time than the material takes
    };
    const std::vector<Case> cases = {
        {shipped_deck(), 13, false}, {shipped_deck(), 20, false}, {shipped_deck(), 30, false},
        {deck_of(28), 13, true},     {deck_of(28), 20, false},    {deck_of(28), 30, false},
        {deck_of(50), 13, true},     {deck_of(50), 20, true},     {deck_of(50), 30, false},
        {deck_of(100), 13, true},    {deck_of(100), 20, true},    {deck_of(100), 30, true}};
    Against ample; // boxes, where there is time for everything
    print_head("memory as the program believes, with noise; wrong ones come back everywhere; 96 learners");
    for (const Case& one : cases) {
        const Comparison all = compare(one.deck, one.answers_a_day, Memory::Fsrs, Wrong::Returns, 96);
        print(one.deck, one.answers_a_day, all);
        CAPTURE(one.deck.items.size());
        CAPTURE(one.answers_a_day);
        CHECK(all.draws.is_clear_win());
        CHECK(all.rounds.is_clear_win());
        if (one.is_tight) {
            CHECK(all.boxes.is_clear_win());
        } else {
            CHECK(all.boxes.is_no_loss());
            ample.recall.values.insert(ample.recall.values.end(), all.boxes.recall.values.begin(),
                                       all.boxes.recall.values.end());
        }
        CHECK(std::abs(all.shown.mean() - all.recall.mean()) < 0.1);
        CHECK(std::abs(all.shown_chance.mean() - all.chance.mean()) < 0.1);
        CHECK(all.error.mean() < 0.1); // also item by item
    }
    // Where nobody forgets more than a few hundredths there is little to win; over all these articles it is won.
    fmt::print("boxes, all articles with time for everything: {:.4f} ±{:.4f}\n", ample.recall.mean(),
               ample.recall.doubt());
    CHECK(ample.is_clear_win());
}

TEST_CASE("for learners who forget more than the program believes its choice is right as well")
{
    print_head("what is learnt lasts 0.4 times as long as the program believes; 16 learners");
    for (const Deck& deck : {shipped_deck(), deck_of(50), deck_of(100)}) {
        for (const std::size_t answers : {20U, 30U}) {
            const Comparison all = compare(deck, answers, Memory::FsrsForgetful, Wrong::Returns, 16);
            print(deck, answers, all);
            CAPTURE(deck.items.size());
            CAPTURE(answers);
            CHECK(all.draws.is_clear_win());
            CHECK(all.rounds.recall.mean() > 1);
            CHECK(all.boxes.is_no_loss());
            CHECK(all.shown.mean() > all.recall.mean()); // it believes too much of them, but not boundlessly
            CHECK(all.shown.mean() - all.recall.mean() < 0.16);
            CHECK(all.error.mean() < 0.16);
        }
    }
}

TEST_CASE("for minds of another theory of memory its choice is better than chance, and little behind the best")
{
    print_head("traces that decay, each at its own rate; 16 learners");
    for (const Deck& deck : {shipped_deck(), deck_of(50), deck_of(100)}) {
        for (const std::size_t answers : {20U, 30U}) {
            const Comparison all = compare(deck, answers, Memory::Traces, Wrong::Returns, 16);
            print(deck, answers, all);
            CAPTURE(deck.items.size());
            CAPTURE(answers);
            CHECK(all.draws.is_clear_win());
            CHECK(all.rounds.recall.mean() > 0.97);
            CHECK(all.boxes.recall.mean() > 0.99);
            CHECK(std::abs(all.shown.mean() - all.recall.mean()) < 0.1);
            CHECK(all.error.mean() < 0.16);
        }
    }
}

TEST_CASE("that wrong ones come back on the same day, which the model hardly rewards, costs little")
{
    print_head("as the program believes, but where questions are chosen otherwise wrong ones wait; 16 learners");
    for (const Deck& deck : {shipped_deck(), deck_of(50), deck_of(100)}) {
        for (const std::size_t answers : {20U, 30U}) {
            const Comparison all = compare(deck, answers, Memory::Fsrs, Wrong::Waits, 16);
            print(deck, answers, all);
            CAPTURE(deck.items.size());
            CAPTURE(answers);
            CHECK(all.draws.recall.mean() > 1);
            CHECK(all.boxes.recall.mean() > 0.98);
        }
    }
}

TEST_SUITE_END();
