// Tables of keys by screen and mode.
#include "ui/class_input.h"

#include "ui/class_keys.h"

#include <algorithm>
#include <array>

namespace nuqta {
namespace {

struct Key {
    SDL_Scancode key;
    Action action;
};

/// On every screen of a match.
constexpr std::array<Key, 9> k_teacher = {{
    {SDL_SCANCODE_BACKSPACE, {ActionKind::Erase, 0}},
    {SDL_SCANCODE_P, {ActionKind::PauseMatch, 0}},
    {SDL_SCANCODE_PAUSE, {ActionKind::PauseMatch, 0}},
    {SDL_SCANCODE_N, {ActionKind::SkipQuestion, 0}},
    {SDL_SCANCODE_F, {ActionKind::FinishMatch, 0}},
    {SDL_SCANCODE_E, {ActionKind::MoreTime, 0}},
    {SDL_SCANCODE_W, {ActionKind::SwapDisplays, 0}},
    {SDL_SCANCODE_C, {ActionKind::RaiseStake, -1}},
    {SDL_SCANCODE_U, {ActionKind::Undo, 0}},
}};

/// Two rows of four for the teams on keys, in Secret.
constexpr std::array<std::array<SDL_Scancode, 4>, 2> k_blocks = {
    {{SDL_SCANCODE_1, SDL_SCANCODE_2, SDL_SCANCODE_3, SDL_SCANCODE_4},
     {SDL_SCANCODE_7, SDL_SCANCODE_8, SDL_SCANCODE_9, SDL_SCANCODE_0}}};

/// 0 to 9 for the digits of both fields of keys.
std::optional<int> digit_of(SDL_Scancode key)
{
    if (key == SDL_SCANCODE_0 || key == SDL_SCANCODE_KP_0) {
        return 0;
    }
    if (key >= SDL_SCANCODE_1 && key <= SDL_SCANCODE_9) {
        return key - SDL_SCANCODE_1 + 1;
    }
    if (key >= SDL_SCANCODE_KP_1 && key <= SDL_SCANCODE_KP_9) {
        return key - SDL_SCANCODE_KP_1 + 1;
    }
    return std::nullopt;
}

std::optional<Action> secret_pick(SDL_Scancode key, const ClassState& room)
{
    for (int team = 0; team < static_cast<int>(room.match->plan.teams.size()); ++team) {
        const std::optional<int> block = key_block(room, team);
        if (!block) {
            continue;
        }
        if (key == (*block == 0 ? SDL_SCANCODE_5 : SDL_SCANCODE_6)) { // beside the block
            return Action{ActionKind::RaiseStake, team};
        }
        const auto& keys = k_blocks[static_cast<std::size_t>(*block)];
        const auto found = std::find(keys.begin(), keys.end(), key);
        if (found != keys.end()) {
            return Action{ActionKind::TeamPick, team * k_option_count + static_cast<int>(found - keys.begin())};
        }
    }
    return std::nullopt;
}

std::optional<Action> buzz_of(SDL_Scancode key, const ClassState& room)
{
    for (int team = 0; team < static_cast<int>(room.match->plan.teams.size()); ++team) {
        const char letter = buzz_key_name(team).front();
        if (key == static_cast<SDL_Scancode>(SDL_SCANCODE_A + (letter - 'A'))) {
            return Action{ActionKind::Buzz, team};
        }
    }
    return std::nullopt;
}

/// What a key means while answers come in.
std::optional<Action> answer_key(SDL_Scancode key, const ClassState& room)
{
    switch (room.match->plan.mode) {
    case Mode::Hands:
        if (const std::optional<int> digit = digit_of(key)) {
            return Action{ActionKind::Digit, *digit};
        }
        return std::nullopt;
    case Mode::Turns:
        return std::nullopt;
    case Mode::Buzz:
        return buzz_of(key, room);
    case Mode::Secret:
        return secret_pick(key, room);
    }
    return std::nullopt;
}

} // namespace

bool is_match_screen(ScreenId screen)
{
    return screen >= ScreenId::ClassLobby && screen <= ScreenId::ClassPause;
}

ScreenId lower_screen(const GameState& state)
{
    const ScreenId over = state.screen == ScreenId::Help ? state.below : state.screen;
    return over == ScreenId::Settings ? state.behind_settings : over;
}

bool is_in_match(const GameState& state)
{
    return state.room.match && is_match_screen(lower_screen(state));
}

std::optional<Input> class_input_of(const SDL_KeyboardEvent& key, const GameState& state)
{
    const bool plain = (key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) == 0;
    if (!plain || key.repeat != 0 || !state.room.match || !is_match_screen(state.screen)) {
        if (plain && state.screen == ScreenId::ClassSetup && key.keysym.scancode == SDL_SCANCODE_V) {
            return Action{ActionKind::Preview, 0};
        }
        return std::nullopt;
    }
    if (state.screen == ScreenId::ClassAnswer) {
        if (const std::optional<Action> answer = answer_key(key.keysym.scancode, state.room)) {
            return *answer;
        }
    }
    if (state.room.match->plan.mode == Mode::Buzz && buzz_of(key.keysym.scancode, state.room)) {
        return Action{ActionKind::Tick, 0}; // too early or too late; a team's key never does anything else
    }
    const auto found = std::find_if(k_teacher.begin(), k_teacher.end(),
                                    [&](const Key& one) { return one.key == key.keysym.scancode; });
    return found == k_teacher.end() ? std::nullopt : std::optional<Input>(found->action);
}

std::optional<Action> pad_input_of(SDL_GameControllerButton button, int team, const GameState& state)
{
    const bool face = button >= SDL_CONTROLLER_BUTTON_A && button <= SDL_CONTROLLER_BUTTON_Y;
    if (!answers_with_pads(state.room) || team >= static_cast<int>(state.room.match->plan.teams.size())) {
        return std::nullopt;
    }
    if (state.screen == ScreenId::ClassLobby || state.screen == ScreenId::ClassPause) {
        return face ? std::optional(Action{ActionKind::ShowPad, team}) : std::nullopt;
    }
    if (state.screen != ScreenId::ClassAnswer) {
        return std::nullopt;
    }
    if (button == SDL_CONTROLLER_BUTTON_LEFTSHOULDER || button == SDL_CONTROLLER_BUTTON_RIGHTSHOULDER) {
        return Action{ActionKind::RaiseStake, team};
    }
    if (!face) {
        return std::nullopt;
    }
    const int place = button - SDL_CONTROLLER_BUTTON_A;
    return state.room.match->plan.mode == Mode::Secret ? Action{ActionKind::TeamPick, team * k_option_count + place}
                                                       : Action{ActionKind::Buzz, team};
}

std::optional<Input> pad_step_of(SDL_GameControllerButton button, const GameState& state)
{
    if (state.screen == ScreenId::ClassAnswer && answers_with_pads(state.room)) {
        return std::nullopt;
    }
    switch (button) {
    case SDL_CONTROLLER_BUTTON_DPAD_UP:
        return Move::Up;
    case SDL_CONTROLLER_BUTTON_DPAD_DOWN:
        return Move::Down;
    case SDL_CONTROLLER_BUTTON_DPAD_LEFT:
        return Move::Left;
    case SDL_CONTROLLER_BUTTON_DPAD_RIGHT:
        return Move::Right;
    case SDL_CONTROLLER_BUTTON_A:
    case SDL_CONTROLLER_BUTTON_START:
        return Activate{};
    case SDL_CONTROLLER_BUTTON_B:
    case SDL_CONTROLLER_BUTTON_BACK:
        return Action{ActionKind::Back, 0};
    default:
        return std::nullopt;
    }
}

} // namespace nuqta
