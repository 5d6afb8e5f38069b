// The loop around the game, with events of its own making and a window nobody sees.
#include "stage.h"
#include "ui/play_loop.h"

#include <SDL.h>
#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;

namespace {

void push_drop(const char* file)
{
    SDL_Event event{};
    event.type = SDL_DROPFILE;
    event.drop.file = SDL_strdup(file);
    SDL_PushEvent(&event);
}

void push_key(SDL_Scancode key)
{
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.scancode = key;
    SDL_PushEvent(&event);
}

} // namespace

TEST_CASE("what is dropped on the window ends the loop with its path; keys before it have counted")
{
    const auto window = must(Window::open_unseen({640, 480, false}));
    const SettableClock clock(Milliseconds{1000});
    GameState state;
    state.language = "fa";
    state.screen = ScreenId::Home;
    push_key(SDL_SCANCODE_EQUALS);
    push_drop("/home/a reader/نحل.md");
    const PlaySetup setup{stage().data(), stage().fonts, &clock, [](const GameState&, GameState&) {}};
    const GameState after = play_in(*window, setup, state);
    CHECK(after.dropped == "/home/a reader/نحل.md");
    CHECK(after.text_percent == 110);
    CHECK_FALSE(after.quit);
}
