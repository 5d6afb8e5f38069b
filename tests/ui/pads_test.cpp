// Game pads through SDL itself, with its virtual joysticks: plugged, pressed, unplugged, plugged again.
#include "ui/pads.h"

#include <doctest/doctest.h>

#include <optional>

using namespace nuqta;

namespace {

/// SDL without a display, for one test.
class QuietSdl {
public:
    QuietSdl()
    {
        SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1"); // there is no window to have the focus
        SDL_InitSubSystem(SDL_INIT_EVENTS);
    }
    ~QuietSdl() { SDL_QuitSubSystem(SDL_INIT_EVENTS); }
    QuietSdl(const QuietSdl&) = delete;
    QuietSdl& operator=(const QuietSdl&) = delete;
    QuietSdl(QuietSdl&&) = delete;
    QuietSdl& operator=(QuietSdl&&) = delete;
};

int plug_in()
{
    return SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                     SDL_CONTROLLER_BUTTON_MAX, 0);
}

/// The next event of this type, or nothing when SDL has no more.
std::optional<SDL_Event> next_of(Uint32 type)
{
    SDL_Event event;
    for (int tries = 0; tries < 50; ++tries) {
        while (SDL_PollEvent(&event) != 0) {
            if (event.type == type) {
                return event;
            }
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a pad is told when it comes, speaks by the place of its buttons, and is told when it goes")
{
    const QuietSdl sdl;
    Pads pads;
    pads.listen(true);
    const int device = plug_in();
    REQUIRE_MESSAGE(device >= 0, SDL_GetError());
    const auto added = next_of(SDL_CONTROLLERDEVICEADDED);
    REQUIRE(added.has_value());
    const std::optional<int> number = pads.open(added->cdevice.which);
    REQUIRE(number.has_value());
    CHECK(*number > 0);

    SDL_Joystick* const joystick = SDL_JoystickFromInstanceID(*number - 1);
    REQUIRE(joystick != nullptr);
    SDL_JoystickSetVirtualButton(joystick, SDL_CONTROLLER_BUTTON_X, SDL_PRESSED);
    const auto pressed = next_of(SDL_CONTROLLERBUTTONDOWN);
    REQUIRE(pressed.has_value());
    CHECK(pressed->cbutton.button == SDL_CONTROLLER_BUTTON_X); // the left one, whatever is printed on it
    CHECK(Pads::number_of(pressed->cbutton.which) == *number);

    SDL_JoystickDetachVirtual(device);
    const auto removed = next_of(SDL_CONTROLLERDEVICEREMOVED);
    REQUIRE(removed.has_value());
    CHECK(pads.close(removed->cdevice.which) == *number);

    REQUIRE(plug_in() >= 0);
    const auto again = next_of(SDL_CONTROLLERDEVICEADDED);
    REQUIRE(again.has_value());
    const std::optional<int> other = pads.open(again->cdevice.which);
    REQUIRE(other.has_value());
    CHECK(*other != *number); // a number of its own
    SDL_JoystickDetachVirtual(again->cdevice.which);
    pads.listen(false);
    CHECK(SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0);
}
