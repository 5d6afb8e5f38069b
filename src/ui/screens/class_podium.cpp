// The winners; where hands were counted, what the class came to.
#include "classroom/results.h"
#include "classroom/scores.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <utility>

namespace nuqta {

ScreenModel present_class_podium(const GameData&, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const bool teams = !match.plan.teams.empty();
    ClassPodiumModel body;
    const std::vector<int> scores = scores_of(match);
    const bool scored = std::any_of(scores.begin(), scores.end(), [](int points) { return points > 0; });
    body.title = message(interface, !teams ? "class.well_done" : scored ? "class.podium" : "class.no_points");
    if (const std::optional<int> percent = percent_right(match)) {
        body.detail = message(interface, "class.class_result", {{"percent", static_cast<long>(*percent)}});
    }
    body.rows = score_rows(match, interface, false);
    body.ranks = ranks_of(scores);
    std::sort(body.ranks.begin(), body.ranks.end());
    body.button = message(interface, "class.to_results");
    std::string title = body.title;
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    model.primary = Action{ActionKind::GoOn, 0};
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
