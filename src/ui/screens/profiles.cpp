// Whose progress it is: another profile, or a new one, whose name is typed.
#include "ui/screens/screens.h"
#include "ui/screens/words.h"
#include "ui/typing.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// Those that have a file, and the one that is on.
std::vector<std::string> names_of(const GameData& data, const GameState& state)
{
    std::vector<std::string> names = data.profiles;
    if (std::find(names.begin(), names.end(), state.profile) == names.end()) {
        names.insert(names.begin(), state.profile);
    }
    return names;
}

ProfilesModel profiles_body(const GameData& data, const GameState& state, const Language& interface)
{
    ProfilesModel model{message(interface, "profiles.title"), message(interface, "profiles.note"), {}};
    for (const std::string& name : names_of(data, state)) {
        model.rows.push_back({{profile_in_words(name, interface)},
                              name == state.profile,
                              {ActionKind::ChooseProfile, static_cast<int>(model.rows.size())}});
    }
    const bool typing = state.new_profile.has_value();
    model.rows.push_back({{typing ? *state.new_profile + state.composing : message(interface, "profiles.new"),
                           typing ? state.composing.size() : 0, typing},
                          false,
                          {ActionKind::NewProfile, 0}});
    return model;
}

GameState use(GameState state, const std::string& name)
{
    state = without_typing(std::move(state));
    if (name == state.profile) {
        state.screen = ScreenId::Settings;
    } else {
        state.errand = {ErrandKind::UseProfile, name};
    }
    return state;
}

/// Begins typing, or uses what was typed, spaces around it aside; nothing typed is no profile.
GameState name_new(GameState state)
{
    if (!state.new_profile) {
        state.new_profile = std::string();
        return state;
    }
    const std::string& typed = *state.new_profile;
    const std::size_t begin = typed.find_first_not_of(' ');
    if (begin == std::string::npos) {
        return without_typing(std::move(state));
    }
    const std::string name = typed.substr(begin, typed.find_last_not_of(' ') + 1 - begin);
    return is_profile_name(name) ? use(std::move(state), name) : without_typing(std::move(state));
}

} // namespace

std::string profile_in_words(const std::string& profile, const Language& interface)
{
    return profile == k_first_profile ? message(interface, "profiles.first") : profile;
}

ScreenModel present_profiles(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model =
        screen_with(interface, profiles_body(data, state, interface), message(interface, "profiles.title"));
    model.back = message(interface, "hint.back");
    const auto& rows = std::get<ProfilesModel>(model.body).rows;
    const auto on = std::find_if(rows.begin(), rows.end(), [](const ProfileRow& row) { return row.on; });
    model.primary = state.new_profile ? rows.back().action : on->action;
    add_common_hints(model, interface);
    return model;
}

GameState handle_profiles(const GameData& data, GameState state, Action action, Moment)
{
    const std::vector<std::string> names = names_of(data, state);
    switch (action.kind) {
    case ActionKind::ChooseProfile:
        return action.index >= 0 && static_cast<std::size_t>(action.index) < names.size()
                   ? use(std::move(state), names[static_cast<std::size_t>(action.index)])
                   : state;
    case ActionKind::NewProfile:
        return name_new(std::move(state));
    case ActionKind::Back:
        state.screen = state.new_profile ? ScreenId::Profiles : ScreenId::Settings;
        return without_typing(std::move(state));
    default:
        return state;
    }
}

} // namespace nuqta
