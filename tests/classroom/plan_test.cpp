#include "classroom/plan.h"
#include "made_match.h"

#include <doctest/doctest.h>

#include <functional>

using namespace nuqta;
using namespace nuqta::test;

TEST_CASE("what is wrong with a plan is said")
{
    struct Case {
        std::function<void(MatchPlan&)> change;
        const char* says;
    };
    const Case cases[] = {
        {[](MatchPlan& plan) { plan.questions.clear(); }, "a match has 1 to 200 questions"},
        {[](MatchPlan& plan) { plan.questions.resize(201, plan.questions[0]); }, "a match has 1 to 200 questions"},
        {[](MatchPlan& plan) { plan.questions[1].key = 4; }, "questions[1].key: must be 0 to 3"},
        {[](MatchPlan& plan) { plan.questions[1].time = 99; }, "questions[1].time: must be 100 to 200"},
        {[](MatchPlan& plan) { plan.questions[0].options[3] = "a"; }, "questions[0].options: no two may be alike"},
        {[](MatchPlan& plan) { plan.teams.resize(1); }, "teams: must be 2 to 8"},
        {[](MatchPlan& plan) { plan.mode = Mode::Hands; }, "teams: there are none when hands are counted"},
        {[](MatchPlan& plan) { plan.teams[2].name = ""; }, "teams[2].name: must not be empty"},
        {[](MatchPlan& plan) { plan.teams[2].shape = 1; }, "teams[2]: its colour or shape is another team's"},
        {[](MatchPlan& plan) { plan.teams[0].colour = 8; }, "teams[0]: colour and shape must be 0 to 7"},
        {[](MatchPlan& plan) { plan.teams[1].language = "ru"; }, "teams[1].language: is none of the match's"},
        {[](MatchPlan& plan) { plan.second = "fa"; }, "second: must be another language"},
        {[](MatchPlan& plan) { plan.timer = 9; }, "timer: must be 0 (none) or 10 to 240 seconds"},
        {[](MatchPlan& plan) { plan.timer = 241; }, "timer: must be 0 (none) or 10 to 240 seconds"},
    };
    CHECK(check_plan(made_plan(Mode::Turns, 3, 2)).ok());
    for (const Case& one : cases) {
        MatchPlan plan = made_plan(Mode::Turns, 3, 2);
        one.change(plan);
        const Result<Done> checked = check_plan(plan);
        REQUIRE_FALSE(checked.ok());
        CHECK(checked.error().message == one.says);
    }
}

TEST_CASE("a longer text has more time, twice as much at most, and a shorter one not less")
{
    CHECK(time_for_length(50, 100) == 100);
    CHECK(time_for_length(150, 100) == 150);
    CHECK(time_for_length(900, 100) == 200);
    MatchPlan plan = made_plan(Mode::Secret, 2, 1, Scoring::Accuracy, 20);
    plan.questions.front().time = 150;
    CHECK(allowed_time(plan, plan.questions.front()) == Milliseconds(30000));
}
