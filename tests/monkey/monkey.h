// Feeds the play loop: it is the loop's clock, and whenever the loop asks for the time with no event left to take, it
// does the next random thing and lets some time pass. So one seed gives one run, on any machine.
#pragma once

#include "base/clock.h"
#include "monkey/wishes.h"
#include "ui/game.h"

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace nuqta::test {

class Monkey final : public Clock {
public:
    /// Does `events` things, then quits.
    Monkey(std::uint64_t seed, std::size_t events, SDL_Window* window, std::vector<std::filesystem::path> droppable);

    Milliseconds now() const override;

    /// To be called after each change: sees where the game is. Ends the program when a promise is broken.
    void see(const GameData& data, const GameState& state);

    bool has_more() const { return left_ > 0; }

private:
    void feed();
    void do_something();
    void go_home();
    void rest();
    void let_time_pass();

    mutable Milliseconds now_{1764298800000}; ///< 28 November 2025
    Rng rng_;
    Wishes wishes_;
    std::size_t left_;
    std::size_t until_home_; ///< events; 0: the screen is being left
    ScreenId screen_ = ScreenId::Language;
    std::atomic<bool> resting_ = false; ///< a timer ends it, in a thread of its own
    int escapes_ = 0;                   ///< keys pressed to leave it
};

/// Says which seed failed and why, and ends the program.
[[noreturn]] void fail(const std::string& why);

} // namespace nuqta::test
