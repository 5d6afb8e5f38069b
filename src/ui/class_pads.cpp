// Who gets which.
#include "ui/class_pads.h"

#include "ui/class_input.h"
#include "ui/class_keys.h"
#include "ui/class_plan.h"
#include "ui/screens/class_match.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr int k_on_keys = 2; ///< teams that can answer in secret on the keyboard

/// Of the match that is on, else of the one that is set up.
int team_count(const GameState& state)
{
    return is_in_match(state) ? static_cast<int>(state.room.match->plan.teams.size()) : state.room.setup.teams;
}

/// Those that cannot do without one first.
std::vector<int> order_of(int teams)
{
    std::vector<int> order;
    for (int team = k_on_keys; team < teams; ++team) {
        order.push_back(team);
    }
    for (int team = 0; team < std::min(k_on_keys, teams); ++team) {
        order.push_back(team);
    }
    return order;
}

} // namespace

GameState with_pads_dealt(GameState state)
{
    ClassState& room = state.room;
    const int teams = team_count(state);
    if (room.dealt_to != teams) {
        room.pads.fill(0);
        room.dealt_to = teams;
    }
    const std::vector<int> order = order_of(teams);
    for (const int pad : room.plugged) {
        const auto without = std::find_if(order.begin(), order.end(), [&](int team) { return !has_pad(room, team); });
        if (without != order.end() && !team_of_pad(room, pad)) {
            room.pads[static_cast<std::size_t>(*without)] = pad;
        }
    }
    return state;
}

GameState with_pad(GameState state, int pad)
{
    std::vector<int>& plugged = state.room.plugged;
    if (std::find(plugged.begin(), plugged.end(), pad) == plugged.end()) {
        plugged.push_back(pad);
    }
    return with_pads_dealt(std::move(state));
}

GameState without_pad(const GameData& data, GameState state, int pad, Milliseconds now)
{
    std::vector<int>& plugged = state.room.plugged;
    plugged.erase(std::remove(plugged.begin(), plugged.end(), pad), plugged.end());
    const std::optional<int> team = team_of_pad(state.room, pad);
    if (!team) {
        return state;
    }
    state.room.pads[static_cast<std::size_t>(*team)] = 0;
    if (is_in_match(state) && answers_with_pads(state.room) && *team < team_count(state)) {
        const bool played = !state.room.match->paused;
        state = with_match_paused(data, with_time(std::move(state), now));
        if (played && state.room.match->paused) {
            state.room.pad_lost = team;
        }
    }
    return with_pads_dealt(std::move(state)); // a spare pad takes its place
}

GameState without_pads(GameState state)
{
    state.room.plugged.clear();
    state.room.pads.fill(0);
    state.room.dealt_to = 0;
    return state;
}

bool needs_pads(const GameState& state, bool listening)
{
    const bool plays = state.room.match && state.room.match->stage != MatchStage::Export;
    return is_class_screen(state.screen) || (listening && plays);
}

std::optional<int> team_of_pad(const ClassState& room, int pad)
{
    const auto found = std::find(room.pads.begin(), room.pads.end(), pad);
    return pad == 0 || found == room.pads.end() ? std::nullopt
                                                : std::optional<int>(static_cast<int>(found - room.pads.begin()));
}

} // namespace nuqta
