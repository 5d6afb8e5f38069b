// Matches made in memory: plans with plain names, and events told one after another.
#pragma once

#include "classroom/match.h"
#include "classroom/scores.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace nuqta::test {

inline constexpr Milliseconds k_start{1764298800000};

/// `questions` questions whose right place is 0, 1, 2, 3, 0 … and as many teams as said (none with Hands).
inline MatchPlan made_plan(Mode mode, int teams, int questions, Scoring scoring = Scoring::Accuracy, int timer = 0)
{
    MatchPlan plan;
    plan.deck = "made";
    plan.language = "fa";
    plan.made = k_start;
    plan.mode = mode;
    plan.scoring = scoring;
    plan.timer = timer;
    for (int i = 0; i < teams; ++i) {
        plan.teams.push_back({"T" + std::to_string(i), i, i, "fa"});
    }
    for (int i = 0; i < questions; ++i) {
        plan.questions.push_back({"q/" + std::to_string(i), {"a", "b", "c", "d"}, i % k_option_count, 100});
    }
    return plan;
}

/// An event `after` milliseconds after k_start.
inline Event at(int after, EventKind kind, int team = 0, int place = 0, int number = 0)
{
    return {kind, k_start + Milliseconds(after), team, place, number};
}

inline Event go_on(int after)
{
    return at(after, EventKind::GoOn);
}

inline Event pick(int after, int team, int place)
{
    return at(after, EventKind::Pick, team, place);
}

inline Event buzz(int after, int team)
{
    return at(after, EventKind::Buzz, team);
}

inline Match after(Match match, std::initializer_list<Event> events)
{
    for (const Event& event : events) {
        match = apply(std::move(match), event);
    }
    return match;
}

} // namespace nuqta::test
