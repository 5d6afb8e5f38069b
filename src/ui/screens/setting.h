// What the settings and the set-up of a match are made of: rows with a value that steps through its possibilities.
#pragma once

#include "ui/game.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// One thing to set: its label, its value in words, and the state with the next (`by` 1) or last (-1) value.
struct Setting {
    std::string_view label;
    std::string (*value)(const GameData& data, const GameState& state, const Language& interface);
    GameState (*step)(const GameData& data, GameState state, int by);
    bool (*is_there)(const GameData& data, const GameState& state) = nullptr; ///< unset: always
};

/// A row for each setting that is there; its actions hold its index among all.
std::vector<SettingModel> rows_of(std::span<const Setting> settings, const GameData& data, const GameState& state,
                                  const Language& interface);

/// The state after LowerSetting or RaiseSetting of one of these rows; another index changes nothing.
GameState with_step(std::span<const Setting> settings, const GameData& data, GameState state, Action action);

/// The value after (`by` 1) or before (-1) this one, round the ends; after an unknown one comes the first.
template<typename Values>
typename Values::value_type next_of(const Values& values, const typename Values::value_type& value, int by)
{
    const auto found = std::find(values.begin(), values.end(), value);
    const std::size_t count = values.size();
    const std::size_t place = found == values.end() ? count - 1 : static_cast<std::size_t>(found - values.begin());
    return values[(place + (by > 0 ? 1 : count - 1)) % count];
}

/// The time a class has for each question, as a setting.
std::string class_timer(const GameData& data, const GameState& state, const Language& interface);
GameState step_class_timer(const GameData& data, GameState state, int by);

/// A theme in words; one that was added to the file has none of ours and is called as it is there.
std::string theme_in_words(const std::string& theme, const Language& interface);

/// The name of the next theme, or the last.
std::string next_theme(const GameData& data, const std::string& theme, int by);

} // namespace nuqta
