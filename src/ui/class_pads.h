// Game pads of the teams: plugged and unplugged at any time. Pure; pads.h talks to SDL.
#pragma once

#include "ui/game.h"

#include <optional>

namespace nuqta {

/// Deals the pads there are, in the order they came, to the teams of the match, or, outside of one, of the set-up:
/// first to those that have no keys. A team keeps its pad as long as the number of teams is the same.
GameState with_pads_dealt(GameState state);

/// A pad was plugged in (`pad`: a number of its own above 0) and is dealt. When all teams have one it is kept for the
/// next deal.
GameState with_pad(GameState state, int pad);

/// The pad is gone. In a match that is played with pads, also under help or settings, its team's loss pauses, and the
/// pause says why.
GameState without_pad(const GameData& data, GameState state, int pad, Milliseconds now);

/// Nothing is known of any pad: nobody listens to them any more.
GameState without_pads(GameState state);

/// Whether pads are to be listened to. They are from the first screen of a class on (`listening`: they are now), and
/// as long as a match is not over, so that no team loses its pad by a look at help, settings or Home.
bool needs_pads(const GameState& state, bool listening);

/// The team that has this pad.
std::optional<int> team_of_pad(const ClassState& room, int pad);

} // namespace nuqta
