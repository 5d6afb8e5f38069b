// What can be set, a row each; what is set works at once.
#include "lang/numbers.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// One thing to set: its label, its value in words, and the state with the next (`by` 1) or last (-1) value.
struct Setting {
    std::string_view label;
    std::string (*value)(const GameData& data, const GameState& state, const Language& interface);
    GameState (*step)(const GameData& data, GameState state, int by);
};

/// `index` moved by one within [0, count), round the ends.
std::size_t turned(std::size_t index, int by, std::size_t count)
{
    return (index + (by > 0 ? 1 : count - 1)) % count;
}

/// The place of `value` among `values`; of one that is not there, the last, so that the first comes next.
template<typename Values, typename Value> std::size_t place_of(const Values& values, const Value& value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? values.size() - 1 : static_cast<std::size_t>(found - values.begin());
}

std::string on_off(const Language& interface, bool on)
{
    return message(interface, on ? "settings.on" : "settings.off");
}

std::string quiz_language(const GameData& data, const GameState& state, const Language&)
{
    const Language* language = data.languages->find(state.language);
    return language != nullptr ? language->autonym : state.language;
}

GameState choose_language(const GameData&, GameState state, int)
{
    state.screen = ScreenId::Language;
    return state;
}

std::string menu_language(const GameData& data, const GameState& state, const Language& interface)
{
    const Language* language = data.languages->find(state.settings.interface);
    return language != nullptr ? language->autonym : message(interface, "settings.as_quiz");
}

GameState step_menu_language(const GameData& data, GameState state, int by)
{
    std::vector<std::string> tags = {""};
    for (const Language& language : data.languages->all()) {
        tags.push_back(language.tag);
    }
    state.settings.interface = tags[turned(place_of(tags, state.settings.interface), by, tags.size())];
    return state;
}

std::string text_size(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "settings.percent", {{"percent", static_cast<long>(state.text_percent)}});
}

GameState step_text_size(const GameData&, GameState state, int by)
{
    constexpr int k_step = 10;
    state.text_percent = std::clamp(state.text_percent + by * k_step, k_min_text_percent, k_max_text_percent);
    return state;
}

/// A theme that was added to the file has no text of ours and is called as it is there.
std::string theme_name(const GameData&, const GameState& state, const Language& interface)
{
    const std::string id = "theme." + state.settings.theme;
    const auto ids = string_ids();
    return std::find(ids.begin(), ids.end(), id) != ids.end() ? message(interface, id) : state.settings.theme;
}

GameState step_theme(const GameData& data, GameState state, int by)
{
    std::vector<std::string> names;
    for (const Theme& theme : *data.themes) {
        names.push_back(theme.name);
    }
    state.settings.theme = names[turned(place_of(names, state.settings.theme), by, names.size())];
    return state;
}

std::string sitting_length(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "home.questions", {{"questions", as_long(state.settings.sitting_length)}});
}

GameState step_sitting_length(const GameData&, GameState state, int by)
{
    constexpr std::array<std::size_t, 5> k_lengths = {5, 10, 15, 20, 30};
    state.settings.sitting_length = k_lengths[turned(place_of(k_lengths, state.settings.sitting_length), by, 5)];
    return state;
}

std::string retention(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "settings.percent", {{"percent", static_cast<long>(state.settings.retention_percent)}});
}

GameState step_retention(const GameData&, GameState state, int by)
{
    constexpr std::array<int, 4> k_percents = {80, 85, 90, 95};
    state.settings.retention_percent =
        k_percents[turned(place_of(k_percents, state.settings.retention_percent), by, 4)];
    return with_set_retention(std::move(state));
}

std::string sounds(const GameData&, const GameState& state, const Language& interface)
{
    return on_off(interface, state.settings.sounds);
}

GameState step_sounds(const GameData&, GameState state, int)
{
    state.settings.sounds = !state.settings.sounds;
    return state;
}

std::string motion(const GameData&, const GameState& state, const Language& interface)
{
    return on_off(interface, state.settings.motion);
}

GameState step_motion(const GameData&, GameState state, int)
{
    state.settings.motion = !state.settings.motion;
    return state;
}

std::string full_screen(const GameData&, const GameState& state, const Language& interface)
{
    return on_off(interface, state.full_screen);
}

GameState step_full_screen(const GameData&, GameState state, int)
{
    state.full_screen = !state.full_screen;
    return state;
}

constexpr std::array<Setting, 9> k_settings = {{
    {"settings.quiz_language", quiz_language, choose_language},
    {"settings.menu_language", menu_language, step_menu_language},
    {"settings.sitting_length", sitting_length, step_sitting_length},
    {"settings.retention", retention, step_retention},
    {"settings.text_size", text_size, step_text_size},
    {"settings.theme", theme_name, step_theme},
    {"settings.sounds", sounds, step_sounds},
    {"settings.motion", motion, step_motion},
    {"settings.full_screen", full_screen, step_full_screen},
}};

} // namespace

ScreenModel present_settings(const GameData& data, const GameState& state, const Language& interface)
{
    SettingsModel body{message(interface, "settings.title"), {}};
    for (const Setting& setting : k_settings) {
        const auto row = static_cast<int>(body.rows.size());
        body.rows.push_back({message(interface, setting.label),
                             setting.value(data, state, interface),
                             {ActionKind::LowerSetting, row},
                             {ActionKind::RaiseSetting, row}});
    }
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "settings.title"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::RaiseSetting, 0};
    add_common_hints(model, interface);
    return model;
}

GameState handle_settings(const GameData& data, GameState state, Action action, Moment)
{
    switch (action.kind) {
    case ActionKind::LowerSetting:
    case ActionKind::RaiseSetting:
        if (action.index < 0 || static_cast<std::size_t>(action.index) >= k_settings.size()) {
            return state;
        }
        return k_settings[static_cast<std::size_t>(action.index)].step(
            data, std::move(state), action.kind == ActionKind::RaiseSetting ? 1 : -1);
    case ActionKind::Back:
        state.screen = state.behind_settings;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
