// Which name it is, and its bounds.
#include "ui/typing.h"

#include "unicode/breaks.h"
#include "unicode/hidden.h"

#include <string>
#include <utility>

namespace nuqta {
namespace {

/// The name that is typed, or nullptr.
std::string* typed_name(GameState& state)
{
    if (state.new_profile) {
        return &*state.new_profile;
    }
    return state.room.naming >= 0 ? &state.room.setup.names[static_cast<std::size_t>(state.room.naming)] : nullptr;
}

bool fits(const GameState& state, const std::string& name)
{
    return grapheme_boundaries(name).size() <= k_longest_name + 1 &&
           (state.new_profile ? is_profile_name(name) : name.size() <= k_most_name_bytes);
}

/// The name of the team after or before the one that is named, round the ends.
Action next_team(const ClassState& room, int by)
{
    return {ActionKind::NameTeam, (room.naming + by + room.setup.teams) % room.setup.teams};
}

} // namespace

bool is_typing(const GameState& state)
{
    return state.new_profile || state.room.naming >= 0;
}

std::optional<Action> typing_action_of(const SDL_KeyboardEvent& key, const GameState& state)
{
    const bool of_team = !state.new_profile;
    switch (key.keysym.scancode) {
    case SDL_SCANCODE_RETURN:
    case SDL_SCANCODE_KP_ENTER:
        return of_team ? Action{ActionKind::NameTeam, state.room.naming} : Action{ActionKind::NewProfile, 0};
    case SDL_SCANCODE_TAB:
    case SDL_SCANCODE_DOWN:
        return of_team ? std::optional<Action>(next_team(state.room, (key.keysym.mod & KMOD_SHIFT) != 0 ? -1 : 1))
                       : std::nullopt;
    case SDL_SCANCODE_UP:
        return of_team ? std::optional<Action>(next_team(state.room, -1)) : std::nullopt;
    case SDL_SCANCODE_ESCAPE:
        return Action{ActionKind::Back, 0};
    default:
        return std::nullopt;
    }
}

GameState with_typed(GameState state, std::string_view text)
{
    state.composing.clear();
    std::string* const name = typed_name(state);
    if (name == nullptr || with_hidden_controls_as("", text) != text) {
        return state;
    }
    if (const std::string longer = *name + std::string(text); fits(state, longer)) {
        *name = longer;
    }
    return state;
}

GameState with_composing(GameState state, std::string_view text)
{
    state.composing = is_typing(state) ? with_hidden_controls_as("", text) : std::string();
    return state;
}

GameState with_erased(GameState state)
{
    if (std::string* const name = typed_name(state)) {
        const auto boundaries = grapheme_boundaries(*name);
        if (boundaries.size() > 1) {
            name->resize(boundaries[boundaries.size() - 2]);
        }
    }
    return state;
}

GameState without_typing(GameState state)
{
    state.room.naming = -1;
    state.new_profile.reset();
    state.composing.clear();
    return state;
}

} // namespace nuqta
