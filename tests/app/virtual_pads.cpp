// Game pads for a program under test that has no idea of them: loaded before it (LD_PRELOAD), this library takes SDL's
// place where the program waits for events, and does what the lines of the pipe NUQTA_PADS say: "plug 1", "unplug 1",
// "press 1 3". Pads are SDL's virtual joysticks, numbered by who plugs them in; buttons are SDL_GameControllerButton.
#include <SDL.h>

#include <algorithm>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <sstream>
#include <string>
#include <unistd.h>

namespace {

constexpr int k_slice = 5; // milliseconds between two looks at the pipe

class VirtualPads {
public:
    /// Takes one line of the pipe: what it does is an event that the program takes before the next. Lines that come
    /// before the program listens to pads stay for later.
    void obey()
    {
        if (pipe_ < 0 || SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0) {
            return;
        }
        char bytes[256];
        for (ssize_t count = read(pipe_, bytes, sizeof bytes); count > 0; count = read(pipe_, bytes, sizeof bytes)) {
            said_.append(bytes, static_cast<std::size_t>(count));
        }
        if (const std::size_t end = said_.find('\n'); end != std::string::npos) {
            obey(said_.substr(0, end));
            said_.erase(0, end + 1);
        }
    }

private:
    void obey(const std::string& line)
    {
        std::istringstream words(line);
        std::string what;
        int pad = 0;
        int button = 0;
        words >> what >> pad >> button;
        if (what == "plug") {
            const int device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                                         SDL_CONTROLLER_BUTTON_MAX, 0);
            pads_[pad] = SDL_JoystickGetDeviceInstanceID(device);
        } else if (what == "unplug") {
            for (int device = 0; device < SDL_NumJoysticks(); ++device) {
                if (SDL_JoystickGetDeviceInstanceID(device) == pads_[pad]) {
                    SDL_JoystickDetachVirtual(device);
                    return;
                }
            }
        } else if (what == "press") {
            for (const Uint8 state : {SDL_PRESSED, SDL_RELEASED}) {
                SDL_JoystickSetVirtualButton(SDL_JoystickFromInstanceID(pads_[pad]), button, state);
                SDL_JoystickUpdate();
            }
        }
    }

    int pipe_ = std::getenv("NUQTA_PADS") != nullptr ? open(std::getenv("NUQTA_PADS"), O_RDWR | O_NONBLOCK) : -1;
    std::string said_;
    std::map<int, SDL_JoystickID> pads_;
};

using WaitEventTimeout = int (*)(SDL_Event*, int);

/// Waits in slices, with a look at the pipe before each; without end when `milliseconds` is negative.
int wait_for_event(SDL_Event* event, int milliseconds)
{
    static VirtualPads pads;
    static const auto of_sdl = reinterpret_cast<WaitEventTimeout>(dlsym(RTLD_NEXT, "SDL_WaitEventTimeout"));
    int left = milliseconds;
    do {
        pads.obey();
        const int slice = left < 0 ? k_slice : std::min(left, k_slice);
        if (of_sdl(event, slice) != 0) {
            return 1;
        }
        left -= left < 0 ? 0 : slice;
    } while (left != 0);
    return 0;
}

} // namespace

extern "C" int SDL_WaitEvent(SDL_Event* event)
{
    return wait_for_event(event, -1);
}

extern "C" int SDL_WaitEventTimeout(SDL_Event* event, int milliseconds)
{
    return wait_for_event(event, milliseconds);
}
