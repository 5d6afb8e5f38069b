// What the match came to, and where it is written.
#include "classroom/question_texts.h"
#include "classroom/results.h"
#include "ui/class_plan.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

/// From the hardest; those that tell nothing at the end.
std::vector<ResultLine> lines_of(const Match& match, const Deck& deck, const Language& interface)
{
    std::vector<ResultLine> lines;
    for (const QuestionResult& question : results_of(match).questions) {
        ResultLine line;
        line.stem = texts_of(match.plan.questions[question.question], deck, match.plan.language).stem;
        line.counted = question.facility.has_value();
        line.right = question.facility.value_or(2);
        line.share = question.skipped ? message(interface, "class.skipped")
                     : !line.counted  ? message(interface, "class.nobody")
                                      : message(interface, "class.percent_right",
                                                {{"percent", std::lround(*question.facility * 100)}});
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ResultLine& a, const ResultLine& b) { return a.right < b.right; });
    return lines;
}

} // namespace

ScreenModel present_class_results(const GameData& data, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const ClassFiles& files = state.room.files;
    ClassResultsModel body;
    body.title = message(interface, "class.results");
    body.trouble = !files.trouble.empty();
    if (body.trouble) {
        body.saved = message(interface, "class.not_saved", {{"place", isolated(files.trouble)}});
    } else if (!files.results.empty()) {
        body.saved = message(interface, "class.saved", {{"place", isolated(files.results)}});
    }
    body.rows = score_rows(match, interface, false);
    body.questions_title = message(interface, "class.hardest");
    body.language = data.languages->find(match.plan.language);
    body.questions = lines_of(match, *deck_of(data, match.plan), interface);
    body.button = message(interface, "class.new_match");
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.results"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back({"Backspace", message(interface, "hint.step_back"), {ActionKind::Erase, 0}});
    add_common_hints(model, interface);
    return model;
}

} // namespace nuqta
