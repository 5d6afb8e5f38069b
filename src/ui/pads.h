// SDL's game controllers. They are listened to only while a class plays: otherwise they would keep the program awake.
// When listening ends nothing tells of pads going, and they come back with other numbers.
#pragma once

#include "ui/sdl_handles.h"

#include <map>
#include <optional>

namespace nuqta {

class Pads {
public:
    Pads() = default;
    ~Pads();
    Pads(const Pads&) = delete;
    Pads& operator=(const Pads&) = delete;
    Pads(Pads&&) = delete;
    Pads& operator=(Pads&&) = delete;

    /// Begins or ends listening. What is plugged in already is told by events.
    void listen(bool on);

    bool listening() const { return listening_; }

    /// Opens the pad of an SDL_CONTROLLERDEVICEADDED event; its number, or nothing when it cannot be used.
    std::optional<int> open(int device);
    /// Closes the pad of an SDL_CONTROLLERDEVICEREMOVED event; its number.
    int close(SDL_JoystickID instance);

    /// The number of a pad: above 0, its own until it is unplugged.
    static int number_of(SDL_JoystickID instance) { return static_cast<int>(instance) + 1; }

private:
    std::map<SDL_JoystickID, ControllerHandle> open_;
    bool listening_ = false;
};

} // namespace nuqta
