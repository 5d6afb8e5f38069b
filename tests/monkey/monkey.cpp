// When what is done, and what is watched.
#include "monkey/monkey.h"

#include "monkey/promises.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>
#include <utility>

namespace nuqta::test {
namespace {

constexpr unsigned k_stuck = 120;                // seconds without asking for an event
constexpr int k_most_escapes = 12;               // from the deepest screen to Home
constexpr std::size_t k_between_ways_home = 300; // events
constexpr Uint32 k_rest = 300;                   // milliseconds, longer than what waits for rest

/// The event that ends what is done at a time: the loop draws, and asks for the time again.
constexpr Sint32 k_mark = 0x6D6F6E6B;

SDL_Event draw_again()
{
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_EXPOSED;
    event.window.data1 = k_mark;
    return event;
}

Uint32 wake(Uint32, void* resting)
{
    SDL_Event event = draw_again();
    SDL_PushEvent(&event);
    *static_cast<std::atomic<bool>*>(resting) = false;
    return 0;
}

/// SDL's own events do not count: not all of them make the loop draw.
bool is_fed()
{
    std::array<SDL_Event, 64> events{};
    const int count =
        SDL_PeepEvents(events.data(), static_cast<int>(events.size()), SDL_PEEKEVENT, SDL_WINDOWEVENT, SDL_WINDOWEVENT);
    return std::any_of(events.begin(), events.begin() + std::max(count, 0),
                       [](const SDL_Event& event) { return event.window.data1 == k_mark; });
}

} // namespace

void fail(const std::string& why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

Monkey::Monkey(std::uint64_t seed, std::size_t events, SDL_Window* window, std::vector<std::filesystem::path> droppable)
    : rng_(stable_hash("time", seed))
    , wishes_(seed, window, std::move(droppable))
    , left_(events)
    , until_home_(k_between_ways_home)
{
}

Milliseconds Monkey::now() const
{
    // The clock is all of the loop's surroundings it asks between two pictures.
    if (!resting_ && !is_fed()) {
        const_cast<Monkey*>(this)->feed();
    }
    return now_;
}

void Monkey::feed()
{
    alarm(k_stuck);
    if (left_ == 0) {
        SDL_Event event{};
        event.type = SDL_QUIT;
        push(event);
        return;
    }
    if (until_home_ == 0) {
        go_home();
    } else {
        do_something();
    }
    if (rng_.below(400) == 0) {
        rest();
    } else {
        push(draw_again());
    }
}

void Monkey::do_something()
{
    for (std::uint64_t count = 1 + rng_.below(3); count > 0 && left_ > 0; --count) {
        wishes_.do_next();
        --left_;
        until_home_ -= until_home_ > 0 ? 1 : 0;
    }
    let_time_pass();
}

/// Every screen can be left by the one key that says so.
void Monkey::go_home()
{
    if (screen_ == ScreenId::Home || screen_ == ScreenId::Language) {
        escapes_ = 0;
        until_home_ = k_between_ways_home;
        return;
    }
    if (++escapes_ > k_most_escapes) {
        fail("stuck on screen " + std::to_string(static_cast<int>(screen_)));
    }
    push_key(SDL_SCANCODE_ESCAPE);
}

/// Nothing happens for a while: what waits for that comes to its turn.
void Monkey::rest()
{
    resting_ = true;
    SDL_AddTimer(k_rest, wake, &resting_);
}

void Monkey::let_time_pass()
{
    constexpr std::array<std::int64_t, 5> k_jumps = {3'600'000, -3'600'000, 86'400'000 * 3, -86'400'000 * 3, -1};
    now_ += Milliseconds(rng_.below(10) == 0 ? 20'000 : rng_.below(2'500));
    if (rng_.below(300) == 0) {
        now_ += Milliseconds(k_jumps[static_cast<std::size_t>(rng_.below(k_jumps.size()))]);
    }
}

void Monkey::see(const GameData& data, const GameState& state)
{
    screen_ = state.screen;
    if (const std::string broken = broken_promise(data, state); !broken.empty()) {
        fail("broken promise: " + broken);
    }
}

} // namespace nuqta::test
