// The game in a terminal: each screen as lines of text, each line typed an answer. For screen readers, for ssh, and for
// scripts, which may feed it through a pipe.
#pragma once

#include "base/clock.h"
#include "ui/game.h"

#include <functional>
#include <istream>
#include <ostream>
#include <string>

namespace nuqta {

struct TerminalSetup {
    GameData data;
    const Clock* clock = nullptr;
    std::string prompt; ///< before each line that is typed; empty for a pipe
    /// As PlaySetup::changed.
    std::function<void(const GameState& before, GameState& after)> changed;
};

/// Plays until the player quits, something is to be done outside of the game, or `in` ends; returns the last state.
GameState play_in_terminal(std::istream& in, std::ostream& out, const TerminalSetup& setup, GameState state);

} // namespace nuqta
