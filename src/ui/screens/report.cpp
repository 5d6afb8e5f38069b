// What is wrong with the item just answered.
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

constexpr int k_complaints = 4;

/// The complaints as options, in the order of Complaint.
QuestionModel report_body(const Session& session, const Language& interface)
{
    std::vector<std::string> options;
    for (int complaint = 0; complaint < k_complaints; ++complaint) {
        options.push_back(complaint_text(static_cast<Complaint>(complaint), interface));
    }
    return own_question(progress_of(session, interface), interface, message(interface, "report.title"), options);
}

} // namespace

ScreenModel present_report(const GameData&, const GameState& state, const Language& interface)
{
    ScreenModel model =
        screen_with(interface, report_body(*state.learner.session, interface), message(interface, "report.title"));
    model.back = message(interface, "hint.back");
    model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
    add_common_hints(model, interface);
    return model;
}

GameState handle_report(const GameData&, GameState state, Action action, Moment)
{
    const bool picked = action.kind == ActionKind::PickOption && action.index >= 0 && action.index < k_complaints;
    if (picked) {
        state.learner = report_item(std::move(state.learner), static_cast<Complaint>(action.index));
    }
    if (picked || action.kind == ActionKind::Back) {
        state.screen = ScreenId::Reveal;
    }
    return state;
}

} // namespace nuqta
