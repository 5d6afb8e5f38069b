// The teacher's own view of a match, beside the screen of the class.
#pragma once

#include "ui/game.h"

namespace nuqta {

/// The view of the state's match, which must be there with its deck; what the class sees says its status.
ScreenModel present_for_teacher(const GameData& data, const GameState& state);

} // namespace nuqta
