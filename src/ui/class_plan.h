// From what a teacher chose to the plan of a match.
#pragma once

#include "ui/game.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// The quiz that is chosen, or nothing when there is none.
std::optional<Quiz> class_quiz(const GameData& data, const GameState& state);

/// The name of a team as it is shown: what was typed, or "Team 3" in `interface`.
std::string team_name(const ClassSetup& setup, int team, const Language& interface);

/// Items of the quiz that cannot be legible on a screen of this size, by GameData::fits; none when that is not set.
std::vector<std::size_t> items_too_long(const GameData& data, const Quiz& quiz);

/// How many questions the length comes to: so many minutes at the pace the timer allows, at least one.
std::size_t questions_of(const MatchLength& length, int timer);

/// The questions of the match in order: what fits and is not left out, as a sitting would choose them for a learner who
/// knows nothing (no two of one bullet in a row, none that gives another away); those of matches before only when there
/// are not enough others. Indices into the deck's items.
std::vector<std::size_t> class_items(const GameData& data, const GameState& state, const Quiz& quiz);

/// The plan, dated `now`; nothing when there is no question to ask.
std::optional<MatchPlan> class_plan(const GameData& data, const GameState& state, const Language& interface,
                                    Milliseconds now);

/// The deck of a match, or nullptr when it is not loaded or lacks one of its questions in the match's language.
const Deck* deck_of(const GameData& data, const MatchPlan& plan);

} // namespace nuqta
