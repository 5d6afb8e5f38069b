// Keys go by their place on the keyboard.
#include "ui/input.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

std::optional<Input> press(SDL_Scancode scancode, SDL_Keycode symbol = SDLK_UNKNOWN, int mod = KMOD_NONE,
                           bool repeat = false)
{
    SDL_KeyboardEvent key{};
    key.type = SDL_KEYDOWN;
    key.repeat = repeat ? 1 : 0;
    key.keysym.scancode = scancode;
    key.keysym.sym = symbol;
    key.keysym.mod = static_cast<Uint16>(mod);
    return input_of(key);
}

} // namespace

TEST_CASE("digits pick on both pads, whatever the layout prints on them")
{
    CHECK(press(SDL_SCANCODE_1, 0x06F1) == Input(Action{ActionKind::PickOption, 0}));
    CHECK(press(SDL_SCANCODE_4) == Input(Action{ActionKind::PickOption, 3}));
    CHECK(press(SDL_SCANCODE_KP_2) == Input(Action{ActionKind::PickOption, 1}));
    CHECK(press(SDL_SCANCODE_0) == Input(Action{ActionKind::DontKnow, 0}));
    CHECK(press(SDL_SCANCODE_U) == Input(Action{ActionKind::Undo, 0}));
    CHECK(press(SDL_SCANCODE_X, 0x0637) == Input(Action{ActionKind::Suspend, 0}));
    CHECK(press(SDL_SCANCODE_R) == Input(Action{ActionKind::Report, 0}));
    CHECK(press(SDL_SCANCODE_L, 0x0645) == Input(Action{ActionKind::SwitchLanguage, 0}));
}

TEST_CASE("F2 toggles the debug view, once for each press")
{
    CHECK(press(SDL_SCANCODE_F2) == Input(ToggleDebugView{}));
    CHECK(press(SDL_SCANCODE_F2, SDLK_F2, KMOD_NONE, true) == std::nullopt);
}

TEST_CASE("Ctrl+Q quits, Q and Esc do not; Alt+Enter is full screen")
{
    CHECK(press(SDL_SCANCODE_Q, SDLK_q, KMOD_LCTRL) == Input(Action{ActionKind::Quit, 0}));
    CHECK_FALSE(press(SDL_SCANCODE_Q).has_value());
    CHECK_FALSE(press(SDL_SCANCODE_1, SDLK_1, KMOD_LCTRL).has_value());
    CHECK(press(SDL_SCANCODE_ESCAPE) == Input(Action{ActionKind::Back, 0}));
    CHECK(press(SDL_SCANCODE_RETURN, SDLK_RETURN, KMOD_LALT) == Input(Action{ActionKind::FullScreen, 0}));
    CHECK(press(SDL_SCANCODE_RETURN) == Input(Activate{}));
    CHECK(press(SDL_SCANCODE_SPACE) == Input(Activate{}));
}

TEST_CASE("a held key moves and resizes, but answers and goes on only once")
{
    CHECK(press(SDL_SCANCODE_DOWN, SDLK_DOWN, KMOD_NONE, true) == Input(Move::Down));
    CHECK(press(SDL_SCANCODE_EQUALS, SDLK_PLUS, KMOD_NONE, true) == Input(Action{ActionKind::Larger, 0}));
    CHECK_FALSE(press(SDL_SCANCODE_1, SDLK_1, KMOD_NONE, true).has_value());
    CHECK_FALSE(press(SDL_SCANCODE_RETURN, SDLK_RETURN, KMOD_NONE, true).has_value());
    CHECK(press(SDL_SCANCODE_TAB, SDLK_TAB, KMOD_LSHIFT) == Input(Move::Backward));
}
