// Keys of a class to wishes: digits, letters and pads mean something else while a question is open. By scancode, as
// input.h.
#pragma once

#include "ui/game.h"
#include "ui/input.h"

#include <optional>

namespace nuqta {

/// True on the screens of a match, from the lobby to the results and the pause.
bool is_match_screen(ScreenId screen);

/// What is on, or what help or the settings lie over, also help over the settings.
ScreenId lower_screen(const GameState& state);

/// True on the screens of a match that is there, also when help or the settings lie over one.
bool is_in_match(const GameState& state);

/// What a key asks for on a screen of a class; nothing when it means there what it means everywhere.
std::optional<Input> class_input_of(const SDL_KeyboardEvent& key, const GameState& state);

/// What a button of a team's game pad asks for in its match: the four face buttons by their place (below, right, left,
/// above) are the first to the fourth option, or, in Buzz, any of them buzzes; a shoulder button raises the stake.
std::optional<Action> pad_input_of(SDL_GameControllerButton button, int team, const GameState& state);

/// In the lobby and in a pause of a match that is played with pads a face button shows whose the pad is. Elsewhere, and
/// where pads do not answer, any pad is a way about the screens: the cross moves the focus, below and Start do what it
/// is on, right and Back lead back.
std::optional<Input> pad_step_of(SDL_GameControllerButton button, const GameState& state);

} // namespace nuqta
