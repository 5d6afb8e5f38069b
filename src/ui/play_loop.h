// The game in its window: waits for an event, changes the state, draws when something changed, and waits again.
#pragma once

#include "base/clock.h"
#include "text/fonts.h"
#include "ui/game.h"
#include "ui/theme.h"
#include "ui/window.h"

#include <functional>
#include <memory>

namespace nuqta {

struct PlaySetup {
    GameData data;
    std::shared_ptr<const FontLibrary> fonts;
    const Clock* clock = nullptr;
    /// Called after every action and before it is shown, with the state before and after it: for what is to be
    /// remembered. It may tell the player, by the notice of `after`, that this failed.
    std::function<void(const GameState& before, GameState& after)> changed;
};

/// Plays until the player quits or drops something on the window; returns the last state.
GameState play_in(Window& window, const PlaySetup& setup, GameState state);

} // namespace nuqta
