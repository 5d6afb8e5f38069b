// A class that plays by keys, without a window.
#pragma once

#include "stage.h"
#include "ui/class_input.h"

#include <optional>
#include <string>
#include <utility>

namespace nuqta::test {

inline constexpr Milliseconds k_start_time{1764298800000};

/// A player of the game: keys go through the same tables as in the window.
class Player {
public:
    explicit Player(Mode mode, int teams = 4, const std::string& language = "fa")
        : state_(stage().after(language, {{ActionKind::OpenClass, 0}}))
    {
        state_.room.setup.mode = mode;
        state_.room.setup.teams = teams;
    }

    GameState& state() { return state_; }
    const Match& match() const { return *state_.room.match; }

    void act(ActionKind kind, int index = 0)
    {
        state_ = handle(stage().data(), std::move(state_), {kind, index}, now_);
        now_ += Milliseconds(1000);
    }

    /// A key, `after` milliseconds after the last one; false when it means nothing.
    bool key(SDL_Scancode scancode, int after = 1000)
    {
        SDL_KeyboardEvent event{};
        event.keysym.scancode = scancode;
        const std::optional<Input> of_class = class_input_of(event, state_);
        const std::optional<Input> input = of_class ? of_class : input_of(event);
        if (!input) {
            return false;
        }
        now_ += Milliseconds(after);
        const Action* action = std::get_if<Action>(&*input);
        state_ = handle(stage().data(), std::move(state_), action != nullptr ? *action : k_go_on, now_);
        return true;
    }

    void begin_question()
    {
        act(ActionKind::BeginMatch);
        while (state_.screen != ScreenId::ClassAnswer) {
            act(ActionKind::GoOn);
        }
    }

    int right_place() const { return current_question(match()).key; }
    SDL_Scancode right_key() const { return static_cast<SDL_Scancode>(SDL_SCANCODE_1 + right_place()); }
    SDL_Scancode wrong_key() const { return static_cast<SDL_Scancode>(SDL_SCANCODE_1 + (right_place() + 1) % 4); }

    ClassQuestionModel question() const { return std::get<ClassQuestionModel>(present(stage().data(), state_).body); }

    Milliseconds now() const { return now_; }

private:
    GameState state_;
    Milliseconds now_ = k_start_time;
};

} // namespace nuqta::test
