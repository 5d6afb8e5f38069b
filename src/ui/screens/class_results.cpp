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

/// Which wrong option was picked most (all of them that were), and how well the question tells strong teams from weak
/// ones. `language` is the one of `texts`.
std::string detail_of(const Match& match, const QuestionResult& question, const QuestionTexts& texts,
                      const Language& language, const Language& interface)
{
    std::array<int, k_option_count> wrong = question.picks;
    wrong[static_cast<std::size_t>(match.plan.questions[question.question].key)] = 0;
    const int most = *std::max_element(wrong.begin(), wrong.end());
    std::string options;
    for (std::size_t place = 0; place < wrong.size() && most > 0; ++place) {
        if (wrong[place] == most) {
            options += (options.empty() ? "" : interface.list_comma) + isolated(texts.options[place], language);
        }
    }
    std::string detail;
    if (!options.empty()) {
        detail = message(interface, "class.most_wrong", {{"option", options}, {"count", static_cast<long>(most)}});
    }
    if (question.discrimination) {
        detail += detail.empty() ? std::string() : separator(interface);
        detail += message(interface, "class.discrimination", {{"value", std::lround(*question.discrimination * 100)}});
    }
    return detail;
}

/// From the hardest; those that tell nothing at the end.
std::vector<ResultLine> lines_of(const Match& match, const Deck& deck, const Language& language,
                                 const Language& interface)
{
    std::vector<ResultLine> lines;
    for (const QuestionResult& question : results_of(match).questions) {
        ResultLine line;
        const QuestionTexts texts = texts_of(match.plan.questions[question.question], deck, match.plan.language);
        line.stem = texts.stem;
        line.detail = detail_of(match, question, texts, language, interface);
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
    body.questions = lines_of(match, *deck_of(data, match.plan), *body.language, interface);
    body.button = message(interface, "class.new_match");
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.results"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back({"Backspace", message(interface, "hint.step_back"), {ActionKind::Erase, 0}});
    add_common_hints(model, interface);
    add_more_teacher_keys(model, match, interface);
    return model;
}

} // namespace nuqta
