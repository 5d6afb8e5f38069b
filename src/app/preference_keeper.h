// Saves the player's choices as they are made.
#pragma once

#include "app/preferences.h"
#include "ui/game.h"

#include <filesystem>

namespace nuqta {

/// Saves what is worth remembering whenever it changed; says once when that cannot be done. What the command line set
/// for this time alone is not remembered.
class PreferenceKeeper {
public:
    /// `begun` is what the game begins with: `preferences`, but for the command line.
    PreferenceKeeper(std::filesystem::path path, Preferences preferences, const GameState& begun);

    /// When it cannot be saved, `state` tells the player, unless it has something worse to tell.
    void keep(GameState& state);

private:
    std::filesystem::path path_;
    Preferences saved_;
    Preferences begun_;
    bool told_ = false;
};

} // namespace nuqta
