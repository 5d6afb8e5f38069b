// The loop around the game, with events of its own making and a window nobody sees.
#include "class_player.h"
#include "stage.h"
#include "ui/play_loop.h"

#include <SDL.h>
#include <doctest/doctest.h>

#include <vector>

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

/// An event as it came `age` milliseconds ago; SDL_PushEvent would date it anew.
void push_old(SDL_Event event, Uint32 age)
{
    event.common.timestamp = SDL_GetTicks() - age;
    SDL_PeepEvents(&event, 1, SDL_ADDEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT);
}

SDL_Event key_event(SDL_Scancode key)
{
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.scancode = key;
    return event;
}

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
    CHECK(after.errand.what == "/home/a reader/نحل.md");
    CHECK(after.text_percent == 110);
    CHECK_FALSE(after.quit);
}

TEST_CASE("a key counts when it was pressed, and its age is not that of the click after it")
{
    const auto window = must(Window::open_unseen({1280, 720, false}));
    const SettableClock clock(Milliseconds{100000});
    GameState state = stage().after("fa", {});
    std::vector<Milliseconds> moments;
    const PlaySetup setup{stage().data(), stage().fonts, &clock, [&](const GameState&, GameState& after) {
                              moments.push_back(after.room.now);
                              after.quit = moments.size() == 2;
                          }};
    push_old(key_event(SDL_SCANCODE_EQUALS), 3000);
    push_old(key_event(SDL_SCANCODE_F15), 5000); // means nothing
    const Scene scene = stage().scene(stage().after("fa", {{ActionKind::Larger, 0}}));
    REQUIRE_FALSE(scene.regions.empty());
    SDL_Event click{};
    click.type = SDL_MOUSEBUTTONDOWN;
    click.button.button = SDL_BUTTON_LEFT;
    const Box& box = scene.regions.front().box;
    click.button.x = static_cast<int>(box.x + box.width / 2);
    click.button.y = static_cast<int>(box.y + box.height / 2);
    push_old(click, 0);
    play_in(*window, setup, state);
    REQUIRE(moments.size() == 2);
    CHECK(moments[0] <= Milliseconds{97000});
    CHECK(moments[0] > Milliseconds{90000});
    CHECK(moments[1] == Milliseconds{100000});
}

TEST_CASE("a window that is resized while a match is set up has another choice of legible questions")
{
    const auto window = must(Window::open_unseen({1280, 720, false}));
    const SettableClock clock(Milliseconds{100000});
    GameState state = stage().after("fa", {{ActionKind::OpenClass, 0}});
    state.settings.motion = false;
    std::size_t before = 0;
    std::size_t after_resize = 0;
    bool resized = false;
    const PlaySetup setup{stage().data(), stage().fonts, &clock, [&](const GameState&, GameState& after) {
                              if (!resized) {
                                  before = after.room.setup.too_long.size();
                                  resized = true;
                                  SDL_SetWindowSize(SDL_RenderGetWindow(window->renderer()), 480, 1200);
                              } else {
                                  after_resize = after.room.setup.too_long.size();
                                  after.quit = true;
                              }
                          }};
    push_key(SDL_SCANCODE_EQUALS);
    play_in(*window, setup, state);
    CHECK(after_resize > before);
}

TEST_CASE("a look at the help of a match leaves the game pads what they were")
{
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    const auto window = must(Window::open_unseen({640, 480, false}));
    const SettableClock clock(Milliseconds{100000});
    GameState state = stage().after("fa", {{ActionKind::OpenClass, 0}, {ActionKind::BeginMatch, 0}});
    int device = -1;
    int pad = 0;
    bool alive = false;
    const PlaySetup setup{
        stage().data(), stage().fonts, &clock, [&](const GameState& before, GameState& after) {
            const std::vector<int>& plugged = after.room.plugged;
            if (device < 0) {
                device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                                   SDL_CONTROLLER_BUTTON_MAX, 0);
                after.quit = device < 0;
            } else if (pad == 0 && !plugged.empty()) {
                pad = plugged.front();
                push_key(SDL_SCANCODE_F1);
            } else if (after.screen == ScreenId::Help) {
                push_key(SDL_SCANCODE_ESCAPE);
            } else if (before.screen == ScreenId::Help) {
                alive = plugged == std::vector<int>{pad} && SDL_JoystickFromInstanceID(pad - 1) != nullptr;
                SDL_JoystickDetachVirtual(device);
                after.quit = true;
            }
        }};
    push_key(SDL_SCANCODE_EQUALS);
    const GameState after = play_in(*window, setup, state);
    REQUIRE(device >= 0);
    CHECK(alive);
    CHECK(after.screen == ScreenId::ClassLobby);
}

TEST_CASE("in a class Enter takes the answer that was typed, wherever the focus was led before")
{
    const auto window = must(Window::open_unseen({1280, 720, false}));
    const SettableClock clock(k_start_time + Milliseconds{60000});
    Player player(Mode::Turns);
    player.begin_question();
    int changes = 0;
    const PlaySetup setup{stage().data(), stage().fonts, &clock,
                          [&](const GameState&, GameState& after) { after.quit = ++changes == 2; }};
    push_key(SDL_SCANCODE_TAB);
    push_key(SDL_SCANCODE_TAB);
    push_key(SDL_SCANCODE_4);
    push_key(SDL_SCANCODE_RETURN);
    const std::size_t before = player.state().room.journal.size();
    const GameState after = play_in(*window, setup, player.state());
    const std::vector<Event>& journal = after.room.journal;
    REQUIRE(journal.size() == before + 2);
    CHECK(journal[before].kind == EventKind::Pick);
    CHECK(journal[before].place == 3);
    CHECK(journal[before + 1].kind == EventKind::GoOn); // and no other pick
}
