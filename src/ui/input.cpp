// The table of keys.
#include "ui/input.h"

#include <algorithm>
#include <array>

namespace nuqta {
namespace {

struct Binding {
    SDL_Scancode key;
    Input input;
    bool repeats = false;
};

const std::array<Binding, 47>& bindings()
{
    static const std::array<Binding, 47> k_bindings = {{
        {SDL_SCANCODE_1, Action{ActionKind::PickOption, 0}},
        {SDL_SCANCODE_2, Action{ActionKind::PickOption, 1}},
        {SDL_SCANCODE_3, Action{ActionKind::PickOption, 2}},
        {SDL_SCANCODE_4, Action{ActionKind::PickOption, 3}},
        {SDL_SCANCODE_KP_1, Action{ActionKind::PickOption, 0}},
        {SDL_SCANCODE_KP_2, Action{ActionKind::PickOption, 1}},
        {SDL_SCANCODE_KP_3, Action{ActionKind::PickOption, 2}},
        {SDL_SCANCODE_KP_4, Action{ActionKind::PickOption, 3}},
        {SDL_SCANCODE_0, Action{ActionKind::DontKnow, 0}},
        {SDL_SCANCODE_KP_0, Action{ActionKind::DontKnow, 0}},
        {SDL_SCANCODE_L, Action{ActionKind::SwitchLanguage, 0}},
        {SDL_SCANCODE_S, Action{ActionKind::ToggleSource, 0}},
        {SDL_SCANCODE_U, Action{ActionKind::Undo, 0}},
        {SDL_SCANCODE_X, Action{ActionKind::Suspend, 0}},
        {SDL_SCANCODE_R, Action{ActionKind::Report, 0}},
        {SDL_SCANCODE_C, Action{ActionKind::OpenClass, 0}},
        {SDL_SCANCODE_A, Action{ActionKind::OpenReader, 0}},
        {SDL_SCANCODE_P, Action{ActionKind::OpenProgress, 0}},
        {SDL_SCANCODE_T, Action{ActionKind::OpenChoice, 0}},
        {SDL_SCANCODE_V, Action{ActionKind::ToggleVeil, 0}},
        {SDL_SCANCODE_D, Action{ActionKind::OpenLibrary, 0}},
        {SDL_SCANCODE_O, Action{ActionKind::OpenSettings, 0}},
        {SDL_SCANCODE_M, Action{ActionKind::ToggleSounds, 0}},
        {SDL_SCANCODE_F1, Action{ActionKind::Help, 0}},
        {SDL_SCANCODE_SLASH, Action{ActionKind::Help, 0}}, // ? on most layouts
        {SDL_SCANCODE_F2, ToggleDebugView{}},
        {SDL_SCANCODE_F11, Action{ActionKind::FullScreen, 0}},
        {SDL_SCANCODE_ESCAPE, Action{ActionKind::Back, 0}},
        {SDL_SCANCODE_AC_BACK, Action{ActionKind::Back, 0}},
        {SDL_SCANCODE_EQUALS, Action{ActionKind::Larger, 0}, true},
        {SDL_SCANCODE_KP_PLUS, Action{ActionKind::Larger, 0}, true},
        {SDL_SCANCODE_MINUS, Action{ActionKind::Smaller, 0}, true},
        {SDL_SCANCODE_KP_MINUS, Action{ActionKind::Smaller, 0}, true},
        {SDL_SCANCODE_LEFT, Move::Left, true},
        {SDL_SCANCODE_RIGHT, Move::Right, true},
        {SDL_SCANCODE_UP, Move::Up, true},
        {SDL_SCANCODE_DOWN, Move::Down, true},
        {SDL_SCANCODE_PAGEUP, Move::PageUp, true},
        {SDL_SCANCODE_PAGEDOWN, Move::PageDown, true},
        {SDL_SCANCODE_HOME, Move::Home},
        {SDL_SCANCODE_END, Move::End},
        {SDL_SCANCODE_TAB, Move::Forward, true},
        {SDL_SCANCODE_RETURN, Activate{}},
        {SDL_SCANCODE_RETURN2, Activate{}},
        {SDL_SCANCODE_KP_ENTER, Activate{}},
        {SDL_SCANCODE_SPACE, Activate{}},
        {SDL_SCANCODE_SELECT, Activate{}},
    }};
    return k_bindings;
}

} // namespace

std::optional<Input> input_of(const SDL_KeyboardEvent& key)
{
    const bool ctrl = (key.keysym.mod & KMOD_CTRL) != 0;
    const bool alt = (key.keysym.mod & KMOD_ALT) != 0;
    const bool shift = (key.keysym.mod & KMOD_SHIFT) != 0;
    if (ctrl) {
        return key.keysym.scancode == SDL_SCANCODE_Q ? std::optional<Input>(Action{ActionKind::Quit, 0}) : std::nullopt;
    }
    const auto found = std::find_if(bindings().begin(), bindings().end(),
                                    [&](const Binding& binding) { return binding.key == key.keysym.scancode; });
    if (found == bindings().end() || (key.repeat != 0 && !found->repeats)) {
        return std::nullopt;
    }
    if (alt) {
        const bool enter = found->input == Input(Activate{});
        return enter ? std::optional<Input>(Action{ActionKind::FullScreen, 0}) : std::nullopt;
    }
    if (shift && found->key == SDL_SCANCODE_TAB) {
        return Move::Backward;
    }
    return found->input;
}

} // namespace nuqta
