// Rows, steps and themes.
#include "ui/screens/setting.h"

#include "ui/screens/words.h"

#include <array>
#include <utility>

namespace nuqta {

std::vector<SettingModel> rows_of(std::span<const Setting> settings, const GameData& data, const GameState& state,
                                  const Language& interface)
{
    std::vector<SettingModel> rows;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const Setting& setting = settings[i];
        const auto row = static_cast<int>(i);
        if (setting.is_there == nullptr || setting.is_there(data, state)) {
            rows.push_back({message(interface, setting.label),
                            setting.value(data, state, interface),
                            {ActionKind::LowerSetting, row},
                            {ActionKind::RaiseSetting, row}});
        }
    }
    return rows;
}

GameState with_step(std::span<const Setting> settings, const GameData& data, GameState state, Action action)
{
    if (action.index < 0 || static_cast<std::size_t>(action.index) >= settings.size()) {
        return state;
    }
    const int by = action.kind == ActionKind::RaiseSetting ? 1 : -1;
    return settings[static_cast<std::size_t>(action.index)].step(data, std::move(state), by);
}

std::string class_timer(const GameData&, const GameState& state, const Language& interface)
{
    const int timer = state.room.setup.timer;
    return timer == 0 ? message(interface, "class.no_timer")
                      : message(interface, "class.seconds", {{"seconds", static_cast<long>(timer)}});
}

GameState step_class_timer(const GameData&, GameState state, int by)
{
    constexpr std::array k_timers = {0, 10, 20, 30, 45, 60, 90, 120, 180, 240};
    state.room.setup.timer = next_of(k_timers, state.room.setup.timer, by);
    return state;
}

std::string theme_in_words(const std::string& theme, const Language& interface)
{
    const std::string id = "theme." + theme;
    const auto ids = string_ids();
    return std::find(ids.begin(), ids.end(), id) != ids.end() ? message(interface, id) : theme;
}

std::string next_theme(const GameData& data, const std::string& theme, int by)
{
    std::vector<std::string> names;
    for (const Theme& one : *data.themes) {
        names.push_back(one.name);
    }
    return next_of(names, theme, by);
}

} // namespace nuqta
