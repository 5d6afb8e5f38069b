// States of a class to look at: matches played by a script up to a screen.
#pragma once

#include "base/result.h"
#include "ui/game.h"

#include <string>

namespace nuqta {

/// "hands", "turns", "buzz" or "secret"; turns for any other name.
Mode mode_named(const std::string& name);

/// How the match that is rendered goes.
struct ClassScene {
    std::string mode = "turns"; ///< hands, turns, buzz or secret
    std::string second;         ///< tag of the language beside the quiz's; empty: none
    std::string item;           ///< the first question; empty: the one a match begins with
    int teams = 4;
    int timer = 0;
};

/// The state on a screen of a class (is_class_screen), after a match of a few questions played to it. Fails with Usage
/// when there is no question to ask, or not this one.
Result<GameState> class_state_for(const ClassScene& scene, const GameData& data, GameState state);

} // namespace nuqta
