// Names typed in any script and with any input method: those of teams, and that of a new profile.
#pragma once

#include "ui/game.h"
#include "ui/input.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace nuqta {

/// True while a name is typed: letters are letters then.
bool is_typing(const GameState& state);

/// What a key asks for while a name is typed; letters come as text.
std::optional<Action> typing_action_of(const SDL_KeyboardEvent& key, const GameState& state);

/// What was typed, appended to the name as long as that stays within k_longest_name and its bytes: k_most_name_bytes
/// for a team; a profile's must remain a name for a file. The rest of the text is left out, whole.
GameState with_typed(GameState state, std::string_view text);

/// What an input method shows of letters that are not chosen yet, in the place of what it showed before.
GameState with_composing(GameState state, std::string_view text);

/// The name without its last character (grapheme cluster).
GameState with_erased(GameState state);

/// The state in which nothing is typed; what was typed for a new profile is gone, the name of a team stays.
GameState without_typing(GameState state);

} // namespace nuqta
