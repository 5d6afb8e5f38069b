// What a terminal shows of a screen, and which action something that is typed there is.
#pragma once

#include "ui/action.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// What can be typed, and what it does. Letters are upper case.
struct TypedChoice {
    std::string input; ///< a number in ASCII digits or a letter; empty: Enter alone
    Action action;
};

struct PlainScreen {
    std::vector<std::string> lines; ///< without newlines
    std::vector<TypedChoice> choices;
    std::vector<std::string> keyboard; ///< what the keys A to Z write on the interface language's own keyboard, folded
};

/// What `typed` asks for, spaces around it and the case of letters aside, with digits of any of our languages or in
/// full-width forms, and letters also as the same keys write them on the language's own keyboard; nothing when the
/// screen has no such choice.
std::optional<Action> action_typed(const PlainScreen& screen, std::string_view typed);

} // namespace nuqta
