// What the teacher sees beside the class's screen: the right option, where it stands, what comes next, every key.
#include "ui/screens/class_presenter.h"

#include "classroom/question_texts.h"
#include "classroom/scores.h"
#include "lang/numbers.h"
#include "ui/class_plan.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace nuqta {
namespace {

PresenterQuestion question_of(const GameData& data, const Match& match, const Deck& deck, const Language& interface)
{
    const MatchQuestion& asked = current_question(match);
    const QuestionTexts texts = texts_of(asked, deck, match.plan.language);
    PresenterQuestion question;
    question.language = data.languages->find(match.plan.language);
    question.stem = texts.stem;
    for (std::size_t place = 0; place < texts.options.size(); ++place) {
        const bool key = static_cast<int>(place) == asked.key;
        question.options.push_back({place, localise_digits(std::to_string(place + 1), interface.numbers),
                                    texts.options[place], key ? OptionState::Right : OptionState::Open, std::string()});
    }
    question.note = item_of(asked, deck)->wordings.at(match.plan.language).explanation;
    ClassSource source = source_of(deck, asked, match.plan.language);
    question.section = std::move(source.section);
    question.source = std::move(source.paragraphs);
    return question;
}

/// The question after the one on the screen, or before the first one that.
void add_next(ClassPresenterModel& body, const GameData& data, const Match& match, const Deck& deck,
              const Language& interface)
{
    const std::size_t next = match.rounds.empty() ? 0 : question_index(match) + 1;
    body.next_title = message(interface, "class.next_question");
    body.language = data.languages->find(match.plan.language);
    if (next >= match.plan.questions.size()) {
        body.next_title = message(interface, "presenter.last");
        return;
    }
    const MatchQuestion& question = match.plan.questions[next];
    const QuestionTexts texts = texts_of(question, deck, match.plan.language);
    body.next_stem = texts.stem;
    body.next_key = texts.options[static_cast<std::size_t>(question.key)];
}

/// What Enter does, as the class's screen says it; empty when it does nothing.
std::string label_of_enter(const ScreenBody& shown)
{
    return std::visit(
        [](const auto& body) -> std::string {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, ClassLobbyModel>) {
                return body.begin;
            } else if constexpr (std::is_same_v<Body, ClassPauseModel>) {
                return body.resume;
            } else if constexpr (std::is_same_v<Body, ClassRevealModel> || std::is_same_v<Body, ClassQuestionModel> ||
                                 std::is_same_v<Body, ClassScoresModel> || std::is_same_v<Body, ClassPodiumModel>) {
                return body.button;
            } else {
                return {};
            }
        },
        shown);
}

/// The keys of the class's screen, and those it has no room for.
std::vector<KeyHint> controls_of(const ScreenModel& shown, const Match& match, const Language& interface)
{
    std::vector<KeyHint> controls;
    if (const std::string enter = label_of_enter(shown.body); !enter.empty()) {
        controls.push_back({"Enter", enter, {ActionKind::GoOn, 0}});
    }
    for (const KeyHint& one : shown.hints) {
        if (one.key != "Enter" && one.action.kind != ActionKind::Help) {
            controls.push_back(one);
        }
    }
    const auto add = [&](const KeyHint& control) {
        if (std::none_of(controls.begin(), controls.end(),
                         [&](const KeyHint& one) { return one.key == control.key; })) {
            controls.push_back(control);
        }
    };
    if (!match.paused && match.stage != MatchStage::Lobby) {
        add(hint(interface, "Backspace", "hint.step_back", ActionKind::Erase));
        add(hint(interface, "F", "class.finish", ActionKind::FinishMatch));
    }
    add(hint(interface, "W", "hint.swap_displays", ActionKind::SwapDisplays));
    return controls;
}

} // namespace

ScreenModel present_for_teacher(const GameData& data, const GameState& state)
{
    const Language& interface = interface_language(data, state);
    const Match& match = *state.room.match;
    const Deck& deck = *deck_of(data, match.plan);
    const ScreenModel shown = present(data, state);
    ClassPresenterModel body;
    body.title = message(interface, "presenter.title");
    body.about = match.stage == MatchStage::Lobby ? message(interface, "presenter.about") : std::string();
    body.status = shown.title;
    const bool asks = match.stage >= MatchStage::Read && match.stage <= MatchStage::Scoreboard;
    if (asks) {
        body.question = question_of(data, match, deck, interface);
        body.clock = clock_of(state, interface);
    }
    body.source_title = message(interface, "reveal.source");
    if (match.stage < MatchStage::Podium) {
        add_next(body, data, match, deck, interface);
    }
    const std::vector<int> scores = scores_of(match);
    for (std::size_t team = 0; team < match.plan.teams.size(); ++team) {
        body.teams.push_back(
            {badge_of(match, static_cast<int>(team)), points_text(interface, scores[team]), true, false});
    }
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "presenter.title"));
    model.hints = controls_of(shown, match, interface);
    return model;
}

} // namespace nuqta
