// A sitting is to begin while another one was left in the middle: to go on with that, or to leave it.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

enum Answer { GoOnWithIt, BeginAnother };

/// The sitting in the language the player has chosen since, where it is in that as well.
Session in_chosen_language(const GameState& state)
{
    return continue_in(*state.learner.session, state.beginning->language);
}

} // namespace

ScreenModel present_unfinished(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const long left = as_long(questions_left(session));
    const std::string language = in_chosen_language(state).language;
    const std::string title = isolated(title_of(*session.deck, language), *data.languages->find(language));
    ScreenModel model =
        screen_with(interface,
                    own_question(progress_of(session, interface), interface,
                                 message(interface, "unfinished.title", {{"title", title}, {"questions", left}}),
                                 {message(interface, "unfinished.go_on"), message(interface, "unfinished.begin")}),
                    message(interface, "home.left", {{"questions", left}}));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::PickOption, GoOnWithIt};
    model.hints.push_back({"1–2", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
    add_common_hints(model, interface);
    return model;
}

GameState handle_unfinished(const GameData& data, GameState state, Action action, Moment now)
{
    if (action.kind == ActionKind::PickOption && action.index == GoOnWithIt) {
        state.learner.session = in_chosen_language(state);
        state.beginning.reset();
        return show_sitting(std::move(state));
    }
    if (action.kind == ActionKind::PickOption && action.index == BeginAnother) {
        return begin_sitting(data, std::move(state), *state.beginning, now);
    }
    if (action.kind == ActionKind::Back) {
        state.screen = state.beginning->from;
        state.beginning.reset();
    }
    return state;
}

} // namespace nuqta
