// What is likely known when a right answer may have been a guess, counted by hand.
#include "made_deck.h"
#include "study/belief.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;

namespace {

Belief believed(const std::vector<std::pair<int, bool>>& answers)
{
    return belief_of(answered(answers).reviews, 4);
}

} // namespace

TEST_CASE("a first wrong answer was not known, a first right one was known in four of seven cases")
{
    const Belief wrong = believed({{0, false}});
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].memory == next_state({}, Grade::Again, day(0)));
    CHECK(wrong[0].probability == 1);

    // A quarter knew it before; of the others a quarter guessed right: 1/4 : 3/4 · 1/4 is 4 : 3.
    const Belief right = believed({{0, true}});
    REQUIRE(right.size() == 2);
    CHECK(right[0].memory == next_state({}, Grade::Good, day(0)));
    CHECK(right[0].probability == doctest::Approx(4.0 / 7));
    CHECK(right[1].memory == next_state({}, Grade::Again, day(0)));
    CHECK(right[1].probability == doctest::Approx(3.0 / 7));
    CHECK(belief_of({}, 4).empty());
    CHECK(recall_of(Belief{}, day(0)) == 0);
}

TEST_CASE("a wrong answer later makes it likelier that the first one was a guess")
{
    const Belief belief = believed({{0, true}, {3, false}});
    REQUIRE(belief.size() == 2);
    const double known = 4.0 / 7 * (1 - retrievability(2.3065, 3));
    const double guessed = 3.0 / 7 * (1 - retrievability(0.212, 3));
    CHECK(belief[0].probability == doctest::Approx(guessed / (known + guessed)));
    CHECK(belief[1].probability == doctest::Approx(known / (known + guessed)));
    CHECK(belief[0].memory == next_state(next_state({}, Grade::Again, day(0)), Grade::Again, day(3)));
}

TEST_CASE("probabilities add up to 1 however long it went on, and recall lies below what every right answer promises")
{
    std::vector<std::pair<int, bool>> answers;
    for (int i = 0; i < 30; ++i) {
        answers.push_back({3 * i, i % 5 != 1});
        const Belief belief = believed(answers);
        double sum = 0;
        for (const Likelihood& one : belief) {
            sum += one.probability;
        }
        CHECK(sum == doctest::Approx(1));
        CHECK(belief.size() <= 6);
        CHECK(recall_of(belief, day(3 * i + 3)) < 1);
    }
    const ItemProgress twice = answered({{0, true}, {2, true}});
    CHECK(recall_of(belief_of(twice.reviews, 4), day(12)) < recall_of(twice, day(12)));
    CHECK_MESSAGE(recall_of(belief_of(twice.reviews, 100), day(12)) > recall_of(belief_of(twice.reviews, 2), day(12)),
                  "the more options, the less a guess helps");
}

TEST_CASE("wrong where nothing can have been forgotten is a lapse all the same")
{
    const Belief belief = believed({{0, false}, {0, false}});
    REQUIRE(belief.size() == 1);
    CHECK(belief[0].memory == next_state(next_state({}, Grade::Again, day(0)), Grade::Again, day(0)));
    CHECK(belief[0].probability == 1);
}

TEST_CASE("what may have been a guess gains more by being asked than what was surely known")
{
    const Belief guess = believed({{0, true}});
    const Belief known = {{next_state({}, Grade::Good, day(0)), 1}};
    CHECK(recall_gained(guess, day(1), 30) > recall_gained(known, day(1), 30));
    CHECK(recall_gained(known, day(1), 30) == recall_gained(known[0].memory, day(1), 30));
}
