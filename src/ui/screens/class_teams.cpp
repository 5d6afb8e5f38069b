// Names of the teams, typed in any script.
#include "ui/class_plan.h"
#include "ui/screens/class_words.h"
#include "unicode/breaks.h"

#include <utility>

namespace nuqta {
namespace {

/// What the team plays in, by its own name; empty where all play in one language.
std::string language_of_team(const GameData& data, const GameState& state, int team)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    const std::string second = quiz ? second_language(data, state.room.setup, *quiz) : std::string();
    if (second.empty()) {
        return {};
    }
    return data.languages->find(is_in_second(state.room.setup, team) ? second : quiz->language)->autonym;
}

/// What there is to know while names are typed.
std::string about_names(const ClassState& room, const Language& interface)
{
    const bool full =
        room.naming >= 0 &&
        grapheme_boundaries(room.setup.names[static_cast<std::size_t>(room.naming)]).size() > k_longest_name;
    return full ? message(interface, "class.name_full", {{"characters", as_long(k_longest_name)}})
                : message(interface, "class.about_names");
}

} // namespace

ScreenModel present_class_teams(const GameData& data, const GameState& state, const Language& interface)
{
    ClassTeamsModel body{message(interface, "class.names"), about_names(state.room, interface), {}};
    for (int i = 0; i < state.room.setup.teams; ++i) {
        const bool typing = state.room.naming == i;
        const std::string& typed = state.room.setup.names[static_cast<std::size_t>(i)];
        body.rows.push_back({{typing ? typed + state.composing : team_name(state.room.setup, i, interface), i, i},
                             typing ? state.composing.size() : 0,
                             language_of_team(data, state, i),
                             {ActionKind::TeamLanguage, i},
                             typing,
                             {ActionKind::NameTeam, i}});
    }
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.names"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::NameTeam, 0};
    add_common_hints(model, interface);
    return model;
}

GameState handle_class_teams(const GameData&, GameState state, Action action, Moment)
{
    switch (action.kind) {
    case ActionKind::NameTeam:
        // Choosing the team that is being named ends the typing, as Enter does.
        state.room.naming =
            action.index == state.room.naming || action.index >= state.room.setup.teams ? -1 : action.index;
        return state;
    case ActionKind::TeamLanguage:
        state.room.setup.in_second ^= 1U << static_cast<unsigned>(action.index);
        return state;
    case ActionKind::Back:
        state.screen = state.room.naming >= 0 ? ScreenId::ClassTeams : ScreenId::ClassSetup;
        state.room.naming = -1;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
