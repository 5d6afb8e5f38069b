// The open question.
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {

ScreenModel present_question(const GameData& data, const GameState& state, const Language& interface)
{
    QuestionModel body = question_body(data, *state.learner.session, interface);
    std::string title = body.progress.label;
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    model.back = message(interface, "hint.back");
    model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
    model.hints.push_back(hint(interface, "0", "hint.dont_know", ActionKind::DontKnow));
    if (!state.learner.session->responses.empty()) {
        model.hints.push_back(hint(interface, "U", "hint.undo", ActionKind::Undo));
    }
    add_language_switch(model, data, state, interface);
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "U", "help.undo", ActionKind::Undo));
    return model;
}

GameState handle_question(const GameData&, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::PickOption:
        state.learner = answer(std::move(state.learner), static_cast<std::size_t>(action.index), now);
        return show_sitting(std::move(state));
    case ActionKind::DontKnow:
        state.learner = dont_know(std::move(state.learner), now);
        return show_sitting(std::move(state));
    case ActionKind::Undo:
        state.learner = undo(std::move(state.learner));
        return show_sitting(std::move(state));
    case ActionKind::SwitchLanguage:
        state.learner.session = switch_language(std::move(*state.learner.session));
        return state;
    case ActionKind::Back:
        state.screen = ScreenId::Home;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
