// What is wrong with the item just answered.
#include "lang/numbers.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

constexpr int k_complaints = 4;

/// The complaints as options, in the order of Complaint.
QuestionModel report_body(const Session& session, const Language& interface)
{
    QuestionModel model{progress_of(session, interface), &interface, message(interface, "report.title"), {}};
    for (const char* complaint : {"report.wrong_key", "report.several_right", "report.unclear", "report.wording"}) {
        const std::size_t place = model.options.size();
        model.options.push_back({place,
                                 localise_digits(std::to_string(place + 1), interface.numbers),
                                 message(interface, complaint),
                                 OptionState::Open,
                                 {}});
    }
    return model;
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
