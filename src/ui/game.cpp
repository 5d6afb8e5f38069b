// What each action does on each screen.
#include "ui/game.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nuqta {
namespace {

constexpr int k_complaints = 4;

std::size_t worded_items(const Deck& deck, const std::string& language)
{
    return static_cast<std::size_t>(std::count_if(
        deck.items.begin(), deck.items.end(), [&](const Item& item) { return item.wordings.count(language) == 1; }));
}

void add_quiz(std::vector<Quiz>& quizzes, const GameData& data, std::size_t deck, const std::string& language)
{
    const std::size_t questions = worded_items((*data.decks)[deck], language);
    if (questions > 0 && data.languages->find(language) != nullptr) {
        quizzes.push_back({deck, language, questions});
    }
}

GameState pick_language(const GameData& data, GameState state, int index)
{
    const auto& languages = data.languages->all();
    if (index < 0 || static_cast<std::size_t>(index) >= languages.size()) {
        return state;
    }
    const std::string& tag = languages[static_cast<std::size_t>(index)].tag;
    state.language = tag;
    state.screen = ScreenId::Home;
    return with_fitting_sitting(data, std::move(state));
}

GameState start_quiz(const GameData& data, GameState state, int index, Moment now)
{
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    if (index < 0 || static_cast<std::size_t>(index) >= quizzes.size()) {
        return state;
    }
    const Quiz& quiz = quizzes[static_cast<std::size_t>(index)];
    state.learner = begin(std::move(state.learner), (*data.decks)[quiz.deck], quiz.language, k_sitting_length, now);
    return show_sitting(std::move(state));
}

GameState start_again(GameState state, Moment now)
{
    const Deck& deck = *state.learner.session->deck;
    const std::string language = state.learner.session->language;
    state.learner = begin(std::move(state.learner), deck, language, k_sitting_length, now);
    return show_sitting(std::move(state));
}

GameState go_on(GameState state, Moment now)
{
    if (state.screen == ScreenId::Reveal) {
        state.learner.session = next(std::move(*state.learner.session));
        return show_sitting(std::move(state));
    }
    if (state.screen == ScreenId::Summary) {
        return start_again(std::move(state), now);
    }
    if (state.screen == ScreenId::Help) {
        state.screen = state.below;
    }
    return state;
}

GameState go_back(const GameData& data, GameState state)
{
    switch (state.screen) {
    case ScreenId::Help:
        state.screen = state.below;
        break;
    case ScreenId::Report:
        state.screen = ScreenId::Reveal;
        break;
    case ScreenId::Question:
    case ScreenId::Reveal:
        state.screen = ScreenId::Home;
        break;
    case ScreenId::Summary:
        state.learner.session.reset();
        state.screen = ScreenId::Home;
        break;
    case ScreenId::Home:
        state.screen = ScreenId::Language;
        break;
    case ScreenId::Language:
        if (data.languages->find(state.language) != nullptr) {
            state.screen = ScreenId::Home;
        }
        break;
    }
    return state;
}

/// What is wrong with the item was picked.
GameState complain(GameState state, int index)
{
    if (index >= 0 && index < k_complaints) {
        state.learner = report_item(std::move(state.learner), static_cast<Complaint>(index));
        state.screen = ScreenId::Reveal;
    }
    return state;
}

GameState answer_question(GameState state, Action action, Moment now)
{
    if (state.screen == ScreenId::Report && action.kind == ActionKind::PickOption) {
        return complain(std::move(state), action.index);
    }
    if (state.screen != ScreenId::Question) {
        return state;
    }
    state.learner = action.kind == ActionKind::DontKnow
                        ? dont_know(std::move(state.learner), now)
                        : answer(std::move(state.learner), static_cast<std::size_t>(action.index), now);
    return show_sitting(std::move(state));
}

GameState take_back(GameState state)
{
    const bool in_sitting =
        state.screen == ScreenId::Question || state.screen == ScreenId::Reveal || state.screen == ScreenId::Summary;
    if (!in_sitting) {
        return state;
    }
    state.learner = undo(std::move(state.learner));
    return show_sitting(std::move(state));
}

GameState mark_item(GameState state, ActionKind kind)
{
    if (state.screen != ScreenId::Reveal) {
        return state;
    }
    if (kind == ActionKind::Report) {
        state.screen = ScreenId::Report;
        return state;
    }
    state.learner = toggle_suspended(std::move(state.learner));
    return state;
}

GameState resize_text(GameState state, int step)
{
    state.text_percent = std::clamp(state.text_percent + step, k_min_text_percent, k_max_text_percent);
    return state;
}

GameState switch_shown_language(GameState state)
{
    if (state.screen == ScreenId::Question || state.screen == ScreenId::Reveal) {
        state.learner.session = switch_language(std::move(*state.learner.session));
    } else if (state.screen == ScreenId::Home || state.screen == ScreenId::Summary) {
        state.screen = ScreenId::Language;
    }
    return state;
}

} // namespace

std::vector<Deck> playable(std::vector<Deck> decks, const LanguageRegistry& languages)
{
    for (Deck& deck : decks) {
        const auto unknown = std::remove_if(deck.languages.begin(), deck.languages.end(),
                                            [&](const std::string& tag) { return languages.find(tag) == nullptr; });
        deck.languages.erase(unknown, deck.languages.end());
    }
    return decks;
}

std::vector<Quiz> quizzes_for(const GameData& data, const std::string& language)
{
    std::vector<Quiz> quizzes;
    for (std::size_t deck = 0; deck < data.decks->size(); ++deck) {
        add_quiz(quizzes, data, deck, language);
    }
    if (quizzes.empty()) {
        for (std::size_t deck = 0; deck < data.decks->size(); ++deck) {
            for (const std::string& tag : (*data.decks)[deck].languages) {
                add_quiz(quizzes, data, deck, tag);
            }
        }
    }
    return quizzes;
}

GameState with_fitting_sitting(const GameData& data, GameState state)
{
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    const std::optional<Session>& session = state.learner.session;
    const bool fits = session && std::any_of(quizzes.begin(), quizzes.end(),
                                             [&](const Quiz& quiz) { return quiz.language == session->language; });
    if (!fits) {
        state.learner.session.reset();
    }
    return state;
}

const Language& interface_language(const GameData& data, const GameState& state)
{
    const Language* chosen = data.languages->find(state.language);
    const bool follows =
        chosen == nullptr || std::any_of(data.decks->begin(), data.decks->end(),
                                         [&](const Deck& deck) { return worded_items(deck, state.language) > 0; });
    const ScreenId screen = state.screen == ScreenId::Help ? state.below : state.screen;
    const bool item_shown = screen == ScreenId::Question || screen == ScreenId::Reveal || screen == ScreenId::Report;
    if (follows && item_shown && state.learner.session) {
        chosen = data.languages->find(state.learner.session->shown_language);
    }
    return chosen != nullptr ? *chosen : data.languages->all().front();
}

GameState show_sitting(GameState state)
{
    switch (state.learner.session->phase) {
    case Phase::Question:
        state.screen = ScreenId::Question;
        break;
    case Phase::Reveal:
        state.screen = ScreenId::Reveal;
        break;
    case Phase::Finished:
        state.screen = ScreenId::Summary;
        break;
    }
    state.whole_section = false;
    return state;
}

GameState handle(const GameData& data, GameState state, Action action, Milliseconds at)
{
    const Moment now{at, local_day(at, data.local_time)};
    state.today = now.day;
    switch (action.kind) {
    case ActionKind::PickLanguage:
        return pick_language(data, std::move(state), action.index);
    case ActionKind::StartQuiz:
        return start_quiz(data, std::move(state), action.index, now);
    case ActionKind::ContinueSitting:
        return state.learner.session ? show_sitting(std::move(state)) : state;
    case ActionKind::PickOption:
    case ActionKind::DontKnow:
        return answer_question(std::move(state), action, now);
    case ActionKind::GoOn:
        return go_on(std::move(state), now);
    case ActionKind::SwitchLanguage:
        return switch_shown_language(std::move(state));
    case ActionKind::ToggleSource:
        state.whole_section = state.screen == ScreenId::Reveal && !state.whole_section;
        return state;
    case ActionKind::Undo:
        return take_back(std::move(state));
    case ActionKind::Suspend:
    case ActionKind::Report:
        return mark_item(std::move(state), action.kind);
    case ActionKind::ChooseLanguage:
        state.screen = ScreenId::Language;
        return state;
    case ActionKind::Larger:
        return resize_text(std::move(state), 10);
    case ActionKind::Smaller:
        return resize_text(std::move(state), -10);
    case ActionKind::FullScreen:
        state.full_screen = !state.full_screen;
        return state;
    case ActionKind::Help:
        if (state.screen != ScreenId::Help) {
            state.below = state.screen;
            state.screen = ScreenId::Help;
            return state;
        }
        return go_back(data, std::move(state));
    case ActionKind::Back:
        return go_back(data, std::move(state));
    case ActionKind::Quit:
        state.quit = true;
        return state;
    }
    return state;
}

Result<ScreenId> screen_named(std::string_view name)
{
    constexpr std::array<std::string_view, 7> k_names = {"language", "home", "question", "reveal",
                                                         "summary",  "help", "report"};
    const auto found = std::find(k_names.begin(), k_names.end(), name);
    if (found == k_names.end()) {
        return Error{ErrorCode::Usage,
                     "there is no screen “" + std::string(name) +
                         "”; there are: language, home, question, reveal, summary, help, report",
                     {}};
    }
    return static_cast<ScreenId>(found - k_names.begin());
}

} // namespace nuqta
