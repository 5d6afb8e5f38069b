// What the game ends for and is begun anew: quizzes that come along or go, another profile.
#pragma once

#include "app/match_keeper.h"
#include "app/preference_keeper.h"
#include "ui/game.h"
#include "ui/window.h"

#include <filesystem>
#include <memory>

namespace nuqta {

/// What stays while the game ends for an errand and is begun anew: the window (none when the game is played as text)
/// and where things are kept.
struct Playing {
    std::unique_ptr<Window> window;
    std::filesystem::path data_folder;
    PreferenceKeeper preferences;
    MatchKeeper matches;
};

/// Runs the state's errand; returns the state to begin anew with: Home, or where the player was. What went wrong is its
/// notice, and on standard error in full.
GameState after_errand(GameState state, Playing& playing);

} // namespace nuqta
