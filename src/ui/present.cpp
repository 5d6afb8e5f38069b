// From the state of the game to the words on the screen.
#include "lang/strings.h"
#include "study/forecast.h"
#include "ui/game.h"
#include "ui/present_sitting.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

long as_long(std::size_t n)
{
    return static_cast<long>(n);
}

KeyHint hint(const Language& interface, std::string key, std::string_view id, ActionKind kind)
{
    return {std::move(key), message(interface, id), {kind, 0}};
}

/// `text` between FSI and PDI, so that its direction does not disturb the sentence around it (UAX #9).
std::string isolated(const std::string& text)
{
    return "\u2068" + text + "\u2069";
}

LanguageModel language_body(const GameData& data, const Language& interface)
{
    LanguageModel model{message(interface, "language.title"), {}};
    std::vector<bool> playable;
    for (const Language& language : data.languages->all()) {
        std::size_t quizzes = 0;
        std::size_t questions = 0;
        for (const Quiz& quiz : quizzes_for(data, language.tag)) {
            if (quiz.language == language.tag) {
                ++quizzes;
                questions += quiz.questions;
            }
        }
        const std::string detail = quizzes == 0
                                       ? message(language, "language.interface_only")
                                       : message(language, "language.detail",
                                                 {{"quizzes", as_long(quizzes)}, {"questions", as_long(questions)}});
        const auto index = static_cast<int>(&language - data.languages->all().data());
        model.choices.push_back(
            {&language, language.autonym, detail, language.tag == interface.tag, {ActionKind::PickLanguage, index}});
        playable.push_back(quizzes > 0);
    }
    // Languages with quizzes come first.
    std::stable_partition(model.choices.begin(), model.choices.end(), [&](const LanguageChoice& choice) {
        return playable[static_cast<std::size_t>(choice.action.index)];
    });
    return model;
}

QuizChoice continue_choice(const GameData& data, const Language& interface, const Session& session)
{
    const long left = as_long(session.showings.size() - session.responses.size());
    return {{title_of(*session.deck, session.language), data.languages->find(session.language)},
            message(interface, "home.left", {{"questions", left}}),
            message(interface, "home.continue"),
            {ActionKind::ContinueSitting, 0}};
}

/// How many questions the quiz has and, once it was begun, how many are to be reviewed.
std::string quiz_detail(const GameData& data, const GameState& state, const Language& interface, const Quiz& quiz)
{
    const Deck& deck = (*data.decks)[quiz.deck];
    std::string detail = message(interface, "home.questions", {{"questions", as_long(quiz.questions)}});
    const DeckProgress& known = progress_in(state.learner.progress, deck.id);
    if (!known.empty()) {
        const std::size_t due = due_items(deck, quiz.language, known, state.today);
        detail += " · " + message(interface, "home.due", {{"due", as_long(due)}});
    }
    return quiz.language == interface.tag ? detail
                                          : isolated(data.languages->find(quiz.language)->autonym) + " · " + detail;
}

HomeModel home_body(const GameData& data, const GameState& state, const Language& interface)
{
    HomeModel model{message(interface, "home.greeting"), {}, {}};
    if (state.notice) {
        model.notice = message(interface, state.notice->text, {{"place", isolated(state.notice->place)}});
    }
    if (state.learner.session && state.learner.session->phase != Phase::Finished) {
        model.quizzes.push_back(continue_choice(data, interface, *state.learner.session));
    }
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    for (std::size_t i = 0; i < quizzes.size(); ++i) {
        const Language* language = data.languages->find(quizzes[i].language);
        model.quizzes.push_back({{title_of((*data.decks)[quizzes[i].deck], language->tag), language},
                                 quiz_detail(data, state, interface, quizzes[i]),
                                 message(interface, "home.start"),
                                 {ActionKind::StartQuiz, static_cast<int>(i)}});
    }
    return model;
}

HelpModel help_body(const Language& interface)
{
    return {
        message(interface, "help.title"),
        {hint(interface, "1 2 3 4", "help.pick", ActionKind::Help),
         hint(interface, "0", "help.dont_know", ActionKind::Help),
         hint(interface, "Enter", "help.go_on", ActionKind::Help),
         hint(interface, "Tab", "help.move", ActionKind::Help), hint(interface, "L", "help.language", ActionKind::Help),
         hint(interface, "S", "help.source", ActionKind::Help), hint(interface, "U", "help.undo", ActionKind::Help),
         hint(interface, "X", "help.suspend", ActionKind::Help), hint(interface, "R", "help.report", ActionKind::Help),
         hint(interface, "+ −", "help.text_size", ActionKind::Help),
         hint(interface, "F11", "help.full_screen", ActionKind::Help),
         hint(interface, "F1", "help.help", ActionKind::Help), hint(interface, "Esc", "help.back", ActionKind::Help),
         hint(interface, "Ctrl+Q", "help.quit", ActionKind::Help)}};
}

std::string language_label(const GameData& data, const GameState& state, const Language& interface)
{
    const auto other = other_language(*state.learner.session);
    const Language* language = other ? data.languages->find(*other) : nullptr;
    return language != nullptr ? language->autonym : message(interface, "question.only_language");
}

void add_question_hints(ScreenModel& model, const GameData& data, const GameState& state, const Language& interface)
{
    if (state.screen == ScreenId::Question) {
        model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
        model.hints.push_back(hint(interface, "0", "hint.dont_know", ActionKind::DontKnow));
    } else {
        const bool left_out = is_left_out(current_progress(state.learner));
        model.hints.push_back(
            hint(interface, "S", state.whole_section ? "hint.one_point" : "hint.section", ActionKind::ToggleSource));
        model.hints.push_back(hint(interface, "U", "hint.undo", ActionKind::Undo));
        model.hints.push_back(hint(interface, "X", left_out ? "hint.ask_again" : "hint.suspend", ActionKind::Suspend));
        model.hints.push_back(hint(interface, "R", "hint.report", ActionKind::Report));
    }
    model.hints.push_back({"L", language_label(data, state, interface), {ActionKind::SwitchLanguage, 0}});
}

void add_common_hints(ScreenModel& model, const Language& interface)
{
    model.hints.push_back(hint(interface, "+", "hint.larger", ActionKind::Larger));
    model.hints.push_back(hint(interface, "F1", "hint.help", ActionKind::Help));
}

ScreenModel present_home(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model{&interface, home_body(data, state, interface), {}, {}, {}, {}, {}};
    model.globe = interface.autonym;
    const auto& quizzes = std::get<HomeModel>(model.body).quizzes;
    if (!quizzes.empty()) {
        model.primary = quizzes.front().action;
        model.hints.push_back({"Enter", quizzes.front().button, quizzes.front().action});
    }
    model.hints.push_back(hint(interface, "L", "hint.language", ActionKind::SwitchLanguage));
    add_common_hints(model, interface);
    model.hints.push_back(hint(interface, "Ctrl+Q", "hint.quit", ActionKind::Quit));
    return model;
}

ScreenModel present_language(const GameData& data, const Language& interface)
{
    ScreenModel model{&interface, language_body(data, interface), {}, {}, {}, {}, {}};
    const auto& choices = std::get<LanguageModel>(model.body).choices;
    for (const LanguageChoice& choice : choices) {
        if (choice.selected) {
            model.primary = choice.action;
        }
    }
    add_common_hints(model, interface);
    model.hints.push_back(hint(interface, "Ctrl+Q", "hint.quit", ActionKind::Quit));
    return model;
}

ScreenModel present_summary(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model{&interface, summary_body(data, state, interface), message(interface, "hint.back"), {}, {}, {},
                      {}};
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(hint(interface, "U", "hint.undo", ActionKind::Undo));
    add_common_hints(model, interface);
    return model;
}

ScreenModel present_report(const GameState& state, const Language& interface)
{
    ScreenModel model{
        &interface, report_body(*state.learner.session, interface), message(interface, "hint.back"), {}, {}, {}, {}};
    model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
    add_common_hints(model, interface);
    return model;
}

ScreenModel present_item(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model{&interface, {}, message(interface, "hint.back"), {}, {}, {}, {}};
    if (state.screen == ScreenId::Reveal) {
        model.body = reveal_body(data, state, interface);
        model.primary = Action{ActionKind::GoOn, 0};
    } else {
        model.body = question_body(data, *state.learner.session, interface);
    }
    add_question_hints(model, data, state, interface);
    if (other_language(*state.learner.session)) {
        model.globe = language_label(data, state, interface);
        model.globe_action = {ActionKind::SwitchLanguage, 0};
    }
    add_common_hints(model, interface);
    return model;
}

} // namespace

ScreenModel present(const GameData& data, const GameState& state)
{
    const Language& interface = interface_language(data, state);
    switch (state.screen) {
    case ScreenId::Language:
        return present_language(data, interface);
    case ScreenId::Home:
        return present_home(data, state, interface);
    case ScreenId::Question:
    case ScreenId::Reveal:
        return present_item(data, state, interface);
    case ScreenId::Summary:
        return present_summary(data, state, interface);
    case ScreenId::Report:
        return present_report(state, interface);
    case ScreenId::Help: {
        ScreenModel model{&interface, help_body(interface), message(interface, "hint.back"), {}, {}, {}, {}};
        model.primary = Action{ActionKind::Back, 0};
        return model;
    }
    }
    return {};
}

} // namespace nuqta
