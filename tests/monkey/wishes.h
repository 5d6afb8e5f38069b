// What a monkey does next: one random event of the keyboard, mouse, window or a game pad, chosen so that all screens
// are met. Where the events go and when is not decided here.
#pragma once

#include "base/rng.h"

#include <SDL.h>

#include <filesystem>
#include <vector>

namespace nuqta::test {

class Wishes {
public:
    /// `droppable` are the files that may be dropped on the window.
    Wishes(std::uint64_t seed, SDL_Window* window, std::vector<std::filesystem::path> droppable);

    /// Puts one event into SDL's queue, or resizes the window, or plugs or unplugs a pad.
    void do_next();

private:
    void press_key();
    void use_mouse();
    void type_text();
    void change_window();
    void use_pad();
    void plug_or_unplug();
    void drop_file();

    std::uint64_t below(std::uint64_t n) { return rng_.below(n); }
    int within(int low, int high);

    Rng rng_;
    SDL_Window* window_;
    std::vector<std::filesystem::path> droppable_;
};

/// Puts a key that is pressed, or any other event, into SDL's queue. It counts as having come at the moment it is
/// taken, so that how long it waited, which is chance, changes nothing.
void push(SDL_Event event);
void push_key(SDL_Scancode key, Uint16 mod = KMOD_NONE, Uint8 repeat = 0);
void push_window_event(SDL_WindowEventID what);

} // namespace nuqta::test
