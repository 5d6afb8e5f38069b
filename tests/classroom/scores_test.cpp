#include "classroom/scores.h"
#include "made_match.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;

TEST_CASE("points by the rules of PLAY: flat, round((1 − t/2T)·1000), and certainty")
{
    struct Case {
        Scoring scoring;
        int timer;   // seconds; 0: measured by 30
        int percent; // of the timer
        bool right;
        int time; // ms
        int stake;
        int points;
    };
    const Case cases[] = {
        {Scoring::Accuracy, 0, 100, true, 99999, 1, 1000}, {Scoring::Accuracy, 20, 100, false, 0, 1, 0},
        {Scoring::Speed, 20, 100, true, 499, 1, 1000},     {Scoring::Speed, 20, 100, true, 500, 1, 988}, // 987.5
        {Scoring::Speed, 20, 100, true, 10000, 1, 750},    {Scoring::Speed, 20, 100, true, 20000, 1, 500},
        {Scoring::Speed, 20, 100, true, 90000, 1, 500},    {Scoring::Speed, 20, 200, true, 10000, 1, 875},
        {Scoring::Speed, 0, 100, true, 15000, 1, 750},     {Scoring::Speed, 30, 100, true, 1234, 1, 979}, // 979.43
        {Scoring::Speed, 20, 100, false, 600, 1, 0},       {Scoring::Certainty, 0, 100, true, 0, 1, 500},
        {Scoring::Certainty, 0, 100, true, 0, 2, 1000},    {Scoring::Certainty, 0, 100, true, 0, 3, 1500},
        {Scoring::Certainty, 0, 100, false, 0, 1, 0},      {Scoring::Certainty, 0, 100, false, 0, 2, -1000},
        {Scoring::Certainty, 0, 100, false, 0, 3, -3000},
    };
    for (const Case& one : cases) {
        CAPTURE(one.time);
        CAPTURE(one.stake);
        MatchPlan plan = made_plan(Mode::Turns, 2, 1, one.scoring, one.timer);
        plan.questions.front().time = one.percent;
        CHECK(points_for(plan, plan.questions.front(), one.right, Milliseconds(one.time), one.stake) == one.points);
    }
}

TEST_CASE("teams with the same points share a rank, and the next rank is left out")
{
    CHECK(ranks_of({1000, 3000, 1000, 0, 3000}) == std::vector<int>{3, 1, 3, 5, 1});
    CHECK(standing({1000, 3000, 1000, 0, 3000}) == std::vector<int>{1, 4, 0, 2, 3});
    CHECK(ranks_of({}).empty());
}

TEST_CASE("a stake counts when the answer stands, and a pass costs nothing")
{
    const auto stake = [](int after, int team, int number) { return at(after, EventKind::Stake, team, 0, number); };
    Match match = after(new_match(made_plan(Mode::Turns, 3, 1, Scoring::Certainty)), {go_on(0), go_on(1000)});
    match = after(match, {stake(1100, 0, 3), pick(1200, 0, 1), go_on(1300)});
    CHECK(after(match, {stake(1350, 0, 1), stake(1350, 1, 4), stake(1350, 1, 0)}) == match);
    match = after(match, {stake(1400, 1, 3), at(1500, EventKind::Pass), stake(1600, 2, 2), pick(1700, 2, 0)});
    match = after(match, {go_on(1800), go_on(1900)});
    CHECK(scores_of(match) == std::vector<int>{-3000, 0, 1000});
}
