// A match of a class as a plain value. apply() gives the next one; journal.h keeps the events so that a crash loses
// nothing. It knows nothing of decks: the plan names what is asked.
#pragma once

#include "classroom/event.h"
#include "classroom/plan.h"
#include "classroom/round.h"

#include <cstddef>
#include <vector>

namespace nuqta {

enum class MatchStage {
    Lobby,
    Read,   ///< the question alone; where time counts, then with its options
    Answer, ///< answers are taken
    Lock,   ///< no more
    Reveal, ///< the right option
    Scoreboard,
    Podium,
    Export, ///< the results are to be written; the match is over
};

struct Match {
    MatchPlan plan;
    MatchStage stage = MatchStage::Lobby;
    bool paused = false;
    bool options_shown = false; ///< in Read
    Milliseconds paused_at{0};  ///< while paused
    std::vector<Round> rounds;  ///< those asked so far, skipped ones too; the last is on the screen
    std::vector<Event> events;  ///< that count: none that was taken back
    Milliseconds last{0};       ///< time of the last event of any kind

    bool operator==(const Match&) const = default;
};

/// In the lobby. The plan must be in order (check_plan).
Match new_match(MatchPlan plan);

/// The match after an event. What makes no sense at this stage changes nothing: the result then equals `match`.
/// GoOn leads from the lobby through every question to the podium and to Export; Back one stage back from everywhere
/// but the lobby; Skip, Finish and Pause work until the podium.
Match apply(Match match, const Event& event);

/// The question on the screen, from 0. There must be one.
std::size_t question_index(const Match& match);
const MatchQuestion& current_question(const Match& match);
const Round& current_round(const Match& match);

/// Whether another question follows the one on the screen.
bool has_next(const Match& match);

/// Whether time counts: a timer runs, or speed is scored.
bool time_counts(const MatchPlan& plan);

/// Whether what time passes at `at`, while it is not paused, costs an answer or points: answers are open, time counts,
/// and no hands are still being counted after it was up.
bool time_runs(const Match& match, Milliseconds at);

/// What passes of a match between two moments that a clock tells, which may be set at any time: nothing when it was set
/// back, and a day when it was more than that.
Milliseconds time_between(Milliseconds told_before, Milliseconds told);

/// What is left of a running timer at `now`, also while paused; nothing when none runs.
std::optional<Milliseconds> timer_left(const Match& match, Milliseconds now);

} // namespace nuqta
