// What actions do in a match: they become events, and the screen follows the stage (handle_match in screens.h).
#pragma once

#include "ui/screens/screens.h"

namespace nuqta {

/// The state after this event, which is noted for the journal when it changed the match, and on the match's screen.
GameState with_event(GameState state, const Event& event);

} // namespace nuqta
