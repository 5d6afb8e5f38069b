// Home: what can be played, first the quiz whose sitting was left.
#include "study/forecast.h"
#include "ui/screens/article.h"
#include "ui/screens/class_words.h"
#include "ui/screens/screens.h"

#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// How many questions the quiz has and, once it was begun, how many are to be reviewed.
std::string quiz_detail(const GameData& data, const GameState& state, const Language& interface, const Quiz& quiz)
{
    const Deck& deck = (*data.decks)[quiz.deck];
    std::string detail = message(interface, "home.questions", {{"questions", as_long(quiz.questions)}});
    const DeckProgress& known = progress_in(state.learner.progress, deck.id);
    if (!known.empty()) {
        const MasteryShare share = mastery_share(deck, quiz.language, known, state.today);
        const std::size_t due = due_items(deck, quiz.language, known, state.today);
        const std::size_t asked = items_in({}, deck, quiz.language, known); // none that is left out
        detail = message(interface, "home.known", {{"known", as_long(share.known)}, {"questions", as_long(asked)}});
        detail += separator(interface) + message(interface, "home.due", {{"due", as_long(due)}});
    }
    return quiz.language == interface.tag
               ? detail
               : isolated(data.languages->find(quiz.language)->autonym) + separator(interface) + detail;
}

/// The ways into the quiz's article: to read it, to see what is known of it, to choose what is asked.
std::vector<KeyHint> article_links(const Language& interface, int quiz)
{
    const auto key = [quiz](const char* name) { return std::string(quiz == 0 ? name : ""); }; // of the first alone
    return {{key("A"), message(interface, "hint.article"), {ActionKind::OpenReader, quiz}},
            {key("P"), message(interface, "hint.progress"), {ActionKind::OpenProgress, quiz}},
            {key("T"), message(interface, "hint.choice"), {ActionKind::OpenChoice, quiz}}};
}

QuizChoice quiz_choice(const GameData& data, const GameState& state, const Language& interface, const Quiz& quiz,
                       int index)
{
    const Deck& deck = (*data.decks)[quiz.deck];
    QuizChoice choice{
        {title_of(deck, quiz.language), data.languages->find(quiz.language)},
        quiz_detail(data, state, interface, quiz),
        message(interface, is_done_today(deck, quiz.language, progress_in(state.learner.progress, deck.id), state.today)
                               ? "home.ahead"
                               : "home.start"),
        {ActionKind::StartQuiz, index},
        mastery_share(deck, quiz.language, progress_in(state.learner.progress, deck.id), state.today),
        article_links(interface, index)};
    if (quiz.left) {
        const std::size_t left = questions_left(*state.learner.session);
        if (left > 0) {
            choice.detail =
                message(interface, "home.left", {{"questions", as_long(left)}}) + separator(interface) + choice.detail;
        }
        choice.links.insert(choice.links.begin(), {"", message(interface, "summary.again"), choice.action});
        choice.button = message(interface, left > 0 ? "home.continue" : "reveal.finish");
        choice.action = {ActionKind::ContinueSitting, 0};
    }
    return choice;
}

HomeModel home_body(const GameData& data, const GameState& state, const Language& interface)
{
    HomeModel model{message(interface, "home.greeting"), {}, {}, {}, message(interface, "home.drop")};
    if (state.notice) {
        model.notices.push_back(notice_model(*state.notice, interface));
    }
    for (const AddedQuiz& added : data.added) {
        if (added.deck.empty()) {
            model.notices.push_back(notice_model({"notice.unreadable", {}, false, added.trouble}, interface));
        }
    }
    for (const Quiz& quiz : home_quizzes(data, state)) {
        model.quizzes.push_back(quiz_choice(data, state, interface, quiz, static_cast<int>(model.quizzes.size())));
    }
    model.menu.push_back(hint(interface, "C", "hint.class", ActionKind::OpenClass));
    model.menu.push_back(hint(interface, "D", "hint.library", ActionKind::OpenLibrary));
    model.menu.push_back(hint(interface, "O", "hint.settings", ActionKind::OpenSettings));
    return model;
}

GameState start_quiz(const GameData& data, GameState state, int index, Moment now)
{
    const std::vector<Quiz> quizzes = home_quizzes(data, state);
    if (index < 0 || static_cast<std::size_t>(index) >= quizzes.size()) {
        return state;
    }
    const Quiz& quiz = quizzes[static_cast<std::size_t>(index)];
    return begin_sitting(data, std::move(state), {quiz.deck, quiz.language, {}, ScreenId::Home}, now);
}

/// The sitting that was left, in the language it is offered in; or its result when every question was answered.
GameState continue_sitting(const GameData& data, GameState state)
{
    Session& session = *state.learner.session;
    session = continue_in(std::move(session), home_quizzes(data, state).front().language);
    if (questions_left(session) == 0) {
        session = next(std::move(session));
    }
    return show_sitting(std::move(state));
}

} // namespace

ScreenModel present_home(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model = screen_with(interface, home_body(data, state, interface), message(interface, "home.greeting"));
    model.globe = interface.autonym;
    const auto& quizzes = std::get<HomeModel>(model.body).quizzes;
    if (!quizzes.empty()) {
        model.primary = quizzes.front().action;
        model.hints.push_back({"Enter", message(interface, "hint.pick"), quizzes.front().action});
    }
    model.hints.push_back(hint(interface, "L", "hint.language", ActionKind::SwitchLanguage));
    add_common_hints(model, interface);
    add_quit_hint(model, interface);
    model.more_keys.push_back(hint(interface, "Esc", "hint.language", ActionKind::Back));
    return model;
}

GameState handle_home(const GameData& data, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::StartQuiz:
        return start_quiz(data, std::move(state), action.index, now);
    case ActionKind::ContinueSitting:
        return state.learner.session ? continue_sitting(data, std::move(state)) : state;
    case ActionKind::OpenReader:
    case ActionKind::OpenProgress:
    case ActionKind::OpenChoice:
        return open_over(data, std::move(state), action);
    case ActionKind::OpenLibrary:
        state.screen = ScreenId::Library;
        return state;
    case ActionKind::OpenClass:
        state.screen = ScreenId::ClassSetup;
        state.room.setup.seed = static_cast<std::uint64_t>(now.at.count());
        return with_fitting_items(data, std::move(state));
    case ActionKind::SwitchLanguage:
    case ActionKind::Back:
        state.screen = ScreenId::Language;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
