// The match stands still; nothing of the question is to be seen.
#include "ui/class_keys.h"
#include "ui/screens/class_words.h"

#include <utility>

namespace nuqta {

namespace {

std::string reason_of(const GameState& state, const Language& interface)
{
    const std::optional<int>& lost = state.room.pad_lost;
    return lost ? message(interface, "class.pad_lost", {{"team", isolated(badge_of(*state.room.match, *lost).name)}})
                : message(interface, "class.about_pause");
}

/// The teams, with what each answers with; the one whose game pad was pressed is ticked.
std::vector<TeamChip> teams_of(const GameState& state, const Language& interface)
{
    std::vector<TeamChip> teams;
    const Match& match = *state.room.match;
    for (int team = 0; answers_with_pads(state.room) && team < static_cast<int>(match.plan.teams.size()); ++team) {
        const std::string keys =
            match.plan.mode == Mode::Buzz ? buzz_key_name(team) : secret_keys_name(state.room, team);
        const std::string note = has_pad(state.room, team) ? message(interface, "class.pad")
                                 : keys.empty()            ? message(interface, "class.no_pad")
                                                           : isolated(keys);
        teams.push_back({badge_of(match, team), note, true, state.room.lit == team});
    }
    return teams;
}

} // namespace

ScreenModel present_class_pause(const GameData&, const GameState& state, const Language& interface)
{
    ClassPauseModel body{message(interface, "class.paused"), reason_of(state, interface),
                         teams_of(state, interface),         message(interface, "class.unpause"),
                         message(interface, "class.finish"), message(interface, "class.leave")};
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.paused"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(hint(interface, "Enter", "class.unpause", ActionKind::GoOn));
    model.hints.push_back(hint(interface, "F", "class.finish", ActionKind::FinishMatch));
    model.hints.push_back(hint(interface, "Esc", "class.leave", ActionKind::Back));
    model.more_keys.push_back(hint(interface, "P", "class.unpause", ActionKind::PauseMatch));
    add_more_teacher_keys(model, *state.room.match, interface);
    return model;
}

} // namespace nuqta
