// Who gets which.
#include "ui/class_pads.h"

#include "ui/screens/class_match.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr int k_on_keys = 2; ///< teams that can answer in secret on the keyboard

int team_count(const ClassState& room)
{
    return room.match ? static_cast<int>(room.match->plan.teams.size()) : room.setup.teams;
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

bool is_played_with_pads(const ClassState& room)
{
    return room.match && (room.match->plan.mode == Mode::Secret || room.match->plan.mode == Mode::Buzz);
}

} // namespace

GameState with_pad(GameState state, int pad)
{
    if (team_of_pad(state.room, pad)) {
        return state;
    }
    for (const int team : order_of(team_count(state.room))) {
        int& slot = state.room.pads[static_cast<std::size_t>(team)];
        if (slot == 0) {
            slot = pad;
            return state;
        }
    }
    return state;
}

GameState without_pad(GameState state, int pad, Milliseconds now)
{
    const std::optional<int> team = team_of_pad(state.room, pad);
    if (!team) {
        return state;
    }
    state.room.pads[static_cast<std::size_t>(*team)] = 0;
    const bool plays = is_class_screen(state.screen) && is_played_with_pads(state.room) &&
                       *team < team_count(state.room) && !state.room.match->paused &&
                       state.room.match->stage < MatchStage::Podium;
    if (plays) {
        state = with_event(std::move(state), {EventKind::Pause, now, 0, 0, 0});
        state.room.pad_lost = true;
    }
    return state;
}

std::optional<int> team_of_pad(const ClassState& room, int pad)
{
    const auto found = std::find(room.pads.begin(), room.pads.end(), pad);
    return pad == 0 || found == room.pads.end() ? std::nullopt
                                                : std::optional<int>(static_cast<int>(found - room.pads.begin()));
}

} // namespace nuqta
