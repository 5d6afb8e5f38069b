// What can be set, a row each; what is set works at once.
#include "lang/numbers.h"
#include "ui/screens/screens.h"
#include "ui/screens/setting.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

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
    state.settings.interface = next_of(tags, state.settings.interface, by);
    return state;
}

std::string profile(const GameData&, const GameState& state, const Language& interface)
{
    return profile_in_words(state.profile, interface);
}

GameState choose_profile(const GameData&, GameState state, int)
{
    state.screen = ScreenId::Profiles;
    return state;
}

/// Not over a match: its answers are those of this profile.
bool may_change_profile(const GameData&, const GameState& state)
{
    return !is_class_screen(state.behind_settings);
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

/// Three of the digits, as the menus have them.
std::string digits(const GameData&, const GameState&, const Language& interface)
{
    return localise_digits("123", interface.numbers);
}

GameState step_digits(const GameData&, GameState state, int)
{
    state.settings.other_digits = !state.settings.other_digits;
    return state;
}

bool has_other_digits(const GameData& data, const GameState& state)
{
    return !interface_language(data, state).numbers.other_digits.empty();
}

std::string theme(const GameData&, const GameState& state, const Language& interface)
{
    return theme_in_words(state.settings.theme, interface);
}

GameState step_theme(const GameData& data, GameState state, int by)
{
    state.settings.theme = next_theme(data, state.settings.theme, by);
    return state;
}

std::string sitting_length(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "home.questions", {{"questions", as_long(state.settings.sitting_length)}});
}

GameState step_sitting_length(const GameData&, GameState state, int by)
{
    constexpr std::array<std::size_t, 5> k_lengths = {5, 10, 15, 20, 30};
    state.settings.sitting_length = next_of(k_lengths, state.settings.sitting_length, by);
    return state;
}

std::string retention(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "settings.percent", {{"percent", static_cast<long>(state.settings.retention_percent)}});
}

GameState step_retention(const GameData&, GameState state, int by)
{
    constexpr std::array<int, 4> k_percents = {80, 85, 90, 95};
    state.settings.retention_percent = next_of(k_percents, state.settings.retention_percent, by);
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

constexpr std::array<Setting, 12> k_settings = {{
    {"settings.quiz_language", quiz_language, choose_language},
    {"settings.menu_language", menu_language, step_menu_language},
    {"settings.profile", profile, choose_profile, may_change_profile},
    {"settings.sitting_length", sitting_length, step_sitting_length},
    {"settings.retention", retention, step_retention},
    {"settings.class_timer", class_timer, step_class_timer},
    {"settings.text_size", text_size, step_text_size},
    {"settings.digits", digits, step_digits, has_other_digits},
    {"settings.theme", theme, step_theme},
    {"settings.sounds", sounds, step_sounds},
    {"settings.motion", motion, step_motion},
    {"settings.full_screen", full_screen, step_full_screen},
}};

} // namespace

ScreenModel present_settings(const GameData& data, const GameState& state, const Language& interface)
{
    SettingsModel body{message(interface, "settings.title"), rows_of(k_settings, data, state, interface)};
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
        return with_step(k_settings, data, std::move(state), action);
    case ActionKind::Back:
        state.screen = state.behind_settings;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
