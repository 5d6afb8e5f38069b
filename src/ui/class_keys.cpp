// Letters, digits, pads.
#include "ui/class_keys.h"

#include <array>
#include <string_view>

namespace nuqta {

std::string buzz_key_name(int team)
{
    constexpr std::string_view k_letters = "QIZMALTB";
    return std::string(1, k_letters[static_cast<std::size_t>(team)]);
}

bool answers_with_pads(const ClassState& room)
{
    return room.match && (room.match->plan.mode == Mode::Secret || room.match->plan.mode == Mode::Buzz);
}

std::string buzz_key_names(const ClassState& room)
{
    std::string names;
    for (int team = 0; team < static_cast<int>(room.match->plan.teams.size()); ++team) {
        names += (names.empty() ? "" : " ") + buzz_key_name(team);
    }
    return names;
}

bool has_pad(const ClassState& room, int team)
{
    return room.pads[static_cast<std::size_t>(team)] != 0;
}

std::optional<int> key_block(const ClassState& room, int team)
{
    return has_pad(room, team) || team >= 2 ? std::nullopt : std::optional<int>(team);
}

std::string secret_keys_name(const ClassState& room, int team)
{
    constexpr std::array<std::string_view, 2> k_blocks = {"1 2 3 4", "7 8 9 0"};
    const std::optional<int> block = key_block(room, team);
    return block ? std::string(k_blocks[static_cast<std::size_t>(*block)]) : std::string();
}

std::vector<int> teams_without_pad(const ClassState& room)
{
    std::vector<int> teams;
    for (int team = 0; team < static_cast<int>(room.match->plan.teams.size()); ++team) {
        if (!has_pad(room, team) && !key_block(room, team)) {
            teams.push_back(team);
        }
    }
    return teams;
}

std::string stake_key_name(const ClassState& room, int team)
{
    const std::optional<int> block = key_block(room, team);
    return block ? std::to_string(5 + *block) : std::string();
}

} // namespace nuqta
