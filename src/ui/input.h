// Keys to wishes, by scancode: the place of the key counts, whatever the keyboard layout prints on it.
#pragma once

#include "ui/action.h"
#include "ui/sdl_handles.h"

#include <optional>
#include <variant>

namespace nuqta {

/// Do what the focus is on.
struct Activate {
    bool operator==(const Activate&) const = default;
};

/// Show what the text engine did, or no longer (debug_view.h).
struct ToggleDebugView {
    bool operator==(const ToggleDebugView&) const = default;
};

using Input = std::variant<Action, Move, Activate, ToggleDebugView>;

/// What a key asks for, or nothing. Held keys repeat for moves and text size only.
std::optional<Input> input_of(const SDL_KeyboardEvent& key);

} // namespace nuqta
