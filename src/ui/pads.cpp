// Subsystem on, subsystem off.
#include "ui/pads.h"

namespace nuqta {

Pads::~Pads()
{
    listen(false);
}

void Pads::listen(bool on)
{
    if (on == listening_) {
        return;
    }
    if (on) {
        SDL_SetHint(SDL_HINT_GAMECONTROLLER_USE_BUTTON_LABELS, "0"); // buttons by place, whatever is printed on them
        listening_ = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
        return;
    }
    open_.clear();
    SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    listening_ = false;
}

std::optional<int> Pads::open(int device)
{
    ControllerHandle pad(SDL_GameControllerOpen(device));
    if (!pad) {
        return std::nullopt;
    }
    const SDL_JoystickID instance = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(pad.get()));
    open_[instance] = std::move(pad);
    return number_of(instance);
}

int Pads::close(SDL_JoystickID instance)
{
    open_.erase(instance);
    return number_of(instance);
}

} // namespace nuqta
