// What must hold of the game whatever is done to it.
#pragma once

#include "ui/game.h"

#include <string>

namespace nuqta::test {

/// The first promise the state breaks, in words; empty when it keeps all: languages, places and indexes are of what
/// there is, a screen has a title, and a match is what its journal comes to.
std::string broken_promise(const GameData& data, const GameState& state);

/// The same for two readings of one learner: what was shown and what the file has. The sitting of a finished one may be
/// gone.
std::string lost_of_learner(const Learner& shown, const Learner& kept);

} // namespace nuqta::test
