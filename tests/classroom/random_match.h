// Matches in which anything happens at any time.
#pragma once

#include "base/rng.h"
#include "made_match.h"

#include <algorithm>
#include <iterator>

namespace nuqta::test {

/// A number in [least, most].
inline int between(Rng& rng, int least, int most)
{
    return least + static_cast<int>(rng.below(static_cast<std::uint64_t>(most - least + 1)));
}

inline MatchPlan random_plan(Rng& rng)
{
    const Mode mode = static_cast<Mode>(between(rng, 0, 3));
    const int teams = mode == Mode::Hands ? 0 : between(rng, 2, 8);
    const int timer = rng.below(2) == 0 ? 0 : between(rng, 10, 30);
    MatchPlan plan = made_plan(mode, teams, between(rng, 1, 4), static_cast<Scoring>(between(rng, 0, 2)), timer);
    for (MatchQuestion& question : plan.questions) {
        question.key = between(rng, 0, 3);
        question.time = between(rng, 100, 200);
    }
    return plan;
}

/// What a class does most of the time, with everything else strewn in. `calm`: nothing that goes back or leaves out.
inline Event random_event(Rng& rng, int teams, Milliseconds now, bool calm)
{
    constexpr EventKind k_usual[] = {EventKind::GoOn, EventKind::GoOn, EventKind::Pick,   EventKind::Pick,
                                     EventKind::Pick, EventKind::Buzz, EventKind::Count,  EventKind::Stake,
                                     EventKind::Pass, EventKind::Pass, EventKind::TimeUp, EventKind::Resume};
    constexpr EventKind k_rare[] = {EventKind::Back,   EventKind::Undo,   EventKind::Skip, EventKind::Pause,
                                    EventKind::Extend, EventKind::Finish, EventKind::Undo, EventKind::Back};
    Event event;
    event.kind =
        calm || rng.below(5) > 0 ? k_usual[rng.below(std::size(k_usual))] : k_rare[rng.below(std::size(k_rare))];
    event.at = now;
    const bool of_team =
        event.kind == EventKind::Pick || event.kind == EventKind::Stake || event.kind == EventKind::Buzz;
    const bool of_place = event.kind == EventKind::Pick || event.kind == EventKind::Count;
    const bool of_number =
        event.kind == EventKind::Stake || event.kind == EventKind::Count || event.kind == EventKind::Extend;
    event.team = of_team ? between(rng, 0, rng.below(8) == 0 ? 7 : std::max(teams - 1, 0)) : 0;
    event.place = of_place ? between(rng, 0, 3) : 0;
    event.number = of_number ? between(rng, 0, 4) : 0;
    return event;
}

/// How far a clock moves: mostly milliseconds, so that ties come about, at times half a minute, and it may be set, back
/// too.
inline Milliseconds random_step(Rng& rng)
{
    if (rng.below(40) == 0) {
        return Milliseconds(between(rng, -7200000, 7200000));
    }
    return Milliseconds(rng.below(6) == 0 ? between(rng, 0, 30000) : between(rng, 0, 120));
}

} // namespace nuqta::test
