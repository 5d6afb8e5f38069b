// What actions do in a match: they become events, and the screen follows the stage (handle_match in screens.h).
#pragma once

#include "ui/screens/screens.h"

namespace nuqta {

/// What MoreTime adds, in seconds.
inline constexpr int k_more_seconds = 30;

/// The state when the clock tells this time. The time of a match goes on by what has passed since the clock was asked
/// last (time_between).
GameState with_time(GameState state, Milliseconds told);

/// True when time counts in the match that is there and yet nothing was heard for long before now: the lid was closed,
/// or the program stopped.
bool has_slept(const ClassState& room);

/// The match that is on paused, as of before the computer slept when it did; as it is when it is paused or played out.
GameState with_match_paused(const GameData& data, GameState state);

/// The state after this event, which is noted for the journal when it changed the match, and on the match's screen.
GameState with_event(GameState state, const Event& event);

/// Hands are typed from the first option that is not counted on, and the reveal begins with its bars. There must be a
/// match.
GameState with_fresh_inputs(GameState state);

} // namespace nuqta
