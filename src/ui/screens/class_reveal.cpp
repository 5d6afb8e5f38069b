// The right option, what was picked, and where it stands in the article.
#include "classroom/question_texts.h"
#include "classroom/results.h"
#include "lang/numbers.h"
#include "ui/class_plan.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

std::string verdict_of(const Match& match, const Language& interface)
{
    const Round& round = current_round(match);
    std::vector<int> right;
    for (const TeamAnswer& answer : round.answers) {
        if (answer.right) {
            right.push_back(answer.team);
        }
    }
    if (match.plan.mode == Mode::Hands) {
        const auto counted = is_counted(match.plan, round);
        if (std::find(counted.begin(), counted.end(), false) != counted.end()) {
            return message(interface, "reveal.right_option"); // of how many hands, nobody knows
        }
        const auto picks = picks_by_place(match.plan, round);
        const int all = picks[0] + picks[1] + picks[2] + picks[3];
        const int key = picks[static_cast<std::size_t>(current_question(match).key)];
        return all == 0 ? message(interface, "class.nobody")
                        : message(interface, "class.percent_right", {{"percent", rounded_percent(key, all)}});
    }
    if (right.empty()) {
        return message(interface, "class.none_right");
    }
    return right.size() == match.plan.teams.size()
               ? message(interface, "class.all_right")
               : message(interface, "class.right_are", {{"teams", names_of(match, right, interface)}});
}

void add_bars(ClassQuestionModel& body, const Match& match, const Language& interface)
{
    const Round& round = current_round(match);
    const auto picks = picks_by_place(match.plan, round);
    const int most = std::max(1, *std::max_element(picks.begin(), picks.end()));
    for (std::size_t place = 0; place < body.options.size(); ++place) {
        ClassOption& option = body.options[place];
        const bool key = static_cast<int>(place) == current_question(match).key;
        option.option.state = key ? OptionState::Right : OptionState::Passed;
        option.option.verdict = key ? message(interface, "reveal.right_option") : std::string();
        option.count = is_counted(match.plan, round)[place]
                           ? localise_digits(std::to_string(picks[place]), interface.numbers)
                           : "–";
        option.share = static_cast<double>(picks[place]) / most;
        for (const TeamAnswer& answer : round.answers) {
            if (answer.place == static_cast<int>(place)) {
                option.picked_by.push_back(badge_of(match, answer.team));
            }
        }
    }
}

void add_source(ClassRevealModel& body, const Deck& deck, const Match& match)
{
    ClassSource first = source_of(deck, current_question(match), match.plan.language);
    body.section = std::move(first.section);
    body.source = std::move(first.paragraphs);
    if (!match.plan.second.empty()) {
        ClassSource second = source_of(deck, current_question(match), match.plan.second);
        body.second_section = std::move(second.section);
        body.second_source = std::move(second.paragraphs);
    }
}

} // namespace

ScreenModel present_class_reveal(const GameData& data, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    ClassRevealModel body;
    body.question = class_question_body(data, state, interface);
    body.question.status = verdict_of(match, interface);
    body.somebody_right =
        picks_by_place(match.plan, current_round(match))[static_cast<std::size_t>(current_question(match).key)] > 0;
    body.question.notice = class_notice(state, interface);
    add_bars(body.question, match, interface);
    body.source_title = message(interface, "reveal.source");
    add_source(body, *deck_of(data, match.plan), match);
    body.only_source = state.room.source_shown;
    body.button = match.plan.mode == Mode::Hands ? next_label(match, interface) : message(interface, "class.to_scores");
    std::string title = body.question.progress.label + " · " + body.question.status;
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(
        hint(interface, "S", state.room.source_shown ? "hint.bars" : "hint.source_text", ActionKind::ToggleSource));
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
