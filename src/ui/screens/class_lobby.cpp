// Before the first question: who plays, with which key, by which rules.
#include "ui/class_keys.h"
#include "ui/screens/class_words.h"

#include <utility>

namespace nuqta {
namespace {

std::string facts_of(const MatchPlan& plan, const Language& interface)
{
    std::string facts = message(interface, "home.questions", {{"questions", as_long(plan.questions.size())}});
    if (plan.timer > 0) {
        facts +=
            separator(interface) + message(interface, "class.seconds", {{"seconds", static_cast<long>(plan.timer)}});
    }
    if (plan.mode != Mode::Hands) {
        facts += separator(interface) + message(interface, "class." + std::string(name_of(plan.scoring)));
    }
    return facts;
}

/// What became of the unfinished match before this one.
std::string news_of(const ClassFiles& files, const Language& interface)
{
    if (!files.closed.empty()) {
        return message(interface, "class.closed", {{"place", isolated(files.closed)}});
    }
    return files.put_aside.empty() ? std::string()
                                   : message(interface, "class.put_aside", {{"place", isolated(files.put_aside)}});
}

LobbyTeam lobby_team(const GameData& data, const GameState& state, int team, const Language& interface)
{
    const Match& match = *state.room.match;
    LobbyTeam one{badge_of(match, team), language_of(data, match, team), {}, {}, state.room.lit == team};
    if (match.plan.mode == Mode::Buzz) {
        one.key = buzz_key_name(team);
    } else if (match.plan.mode == Mode::Secret) {
        const bool padded = has_pad(state.room, team);
        one.key = secret_keys_name(state.room, team);
        one.note = padded            ? message(interface, "class.pad")
                   : one.key.empty() ? message(interface, "class.no_pad")
                                     : std::string();
    }
    return one;
}

} // namespace

ScreenModel present_class_lobby(const GameData& data, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    ClassLobbyModel body;
    body.title = message(interface, "class.ready");
    body.about = message(interface, "class.about_" + std::string(name_of(match.plan.mode)));
    if (match.plan.mode == Mode::Secret) {
        if (const std::vector<int> teams = teams_without_pad(state.room); !teams.empty()) {
            body.notice = message(interface, "class.pads_missing", {{"teams", names_of(match, teams, interface)}});
        }
    }
    body.news = news_of(state.room.files, interface);
    body.facts = facts_of(match.plan, interface);
    for (std::size_t i = 0; i < match.plan.teams.size(); ++i) {
        body.teams.push_back(lobby_team(data, state, static_cast<int>(i), interface));
    }
    body.begin = message(interface, "class.begin");
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.ready"));
    model.primary = Action{ActionKind::GoOn, 0};
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
