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
std::string team_name(const ClassChoices& setup, int team, const Language& interface);

/// The language beside the quiz's: the chosen one when the deck has it and it is another, else none (empty).
std::string second_language(const GameData& data, const ClassSetup& setup, const Quiz& quiz);

/// Languages that can stand beside the quiz's, in the registry's order.
std::vector<std::string> second_languages(const GameData& data, const Quiz& quiz);

/// Whether a team plays in the second language, when there is one.
bool is_in_second(const ClassChoices& choices, int team);

/// Whether the item is worded in the quiz's language and in the one beside it, if any.
bool is_worded(const GameData& data, const ClassSetup& setup, const Quiz& quiz, const Item& item);

/// Items of the quiz that cannot be legible on a screen of this size, by GameData::fits; none when that is not set.
std::vector<std::size_t> items_too_long(const GameData& data, const ClassSetup& setup, const Quiz& quiz);

/// How many questions the length comes to: so many minutes at the pace the timer allows, at least one.
std::size_t questions_of(const MatchLength& length, int timer);

/// The questions of the match in order: what fits and is not left out, as a sitting would choose them for a learner who
/// knows nothing (no two of one bullet in a row, none that gives another away); those of matches before only when there
/// are not enough others. Indices into the deck's items.
std::vector<std::size_t> class_items(const GameData& data, const GameState& state, const Quiz& quiz);

/// The plan, dated `now`; nothing when there is no question to ask.
std::optional<MatchPlan> class_plan(const GameData& data, const GameState& state, const Language& interface,
                                    Milliseconds now);

/// The deck of a match, or nullptr when it is not loaded or lacks one of its questions in a language of the match.
const Deck* deck_of(const GameData& data, const MatchPlan& plan);

} // namespace nuqta
