// Who stands where, and who moved.
#include "ui/screens/class_words.h"

#include <utility>

namespace nuqta {

ScreenModel present_class_scores(const GameData&, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    ClassScoresModel body{match_progress(match, interface), message(interface, "class.scores"),
                          score_rows(match, interface, true), next_label(match, interface)};
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.scores"));
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(hint(interface, "F", "class.finish", ActionKind::FinishMatch));
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
