// Game pads of the teams: plugged and unplugged at any time. Pure; pads.h talks to SDL.
#pragma once

#include "ui/game.h"

#include <optional>

namespace nuqta {

/// A pad was plugged in (`pad`: a number of its own above 0): it goes to the first team that has no keys and no pad,
/// else to the first without a pad. Without such a team nothing changes.
GameState with_pad(GameState state, int pad);

/// The pad is gone. In a match that is played with pads its team's loss pauses, and the pause says why.
GameState without_pad(GameState state, int pad, Milliseconds now);

/// The team that has this pad.
std::optional<int> team_of_pad(const ClassState& room, int pad);

} // namespace nuqta
