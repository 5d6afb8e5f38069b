// What every action does that does the same on all screens; the rest is the screen's.
#include "ui/game.h"

#include "ui/class_input.h"
#include "ui/screens/class_match.h"
#include "ui/screens/screens.h"
#include "ui/typing.h"
#include "unicode/code_points.h"
#include "unicode/hidden.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

void add_quiz(std::vector<Quiz>& quizzes, const GameData& data, std::size_t deck, const std::string& language)
{
    const std::size_t questions = worded_items((*data.decks)[deck], language);
    if (questions > 0 && data.languages->find(language) != nullptr) {
        quizzes.push_back({deck, language, questions});
    }
}

GameState resize_text(GameState state, int step)
{
    state.text_percent = std::clamp(state.text_percent + step, k_min_text_percent, k_max_text_percent);
    return state;
}

/// Nobody answers behind help or settings: a match whose time runs is paused.
GameState with_time_stopped(const GameData& data, GameState state)
{
    const bool runs = state.screen == ScreenId::ClassAnswer && time_runs(*state.room.match, state.room.now);
    return runs ? with_match_paused(data, std::move(state)) : state;
}

/// The settings over the screen; not over help, which itself lies over another. The profiles are a page of them.
GameState open_settings(GameState state)
{
    if (state.screen == ScreenId::Help || state.screen == ScreenId::Settings) {
        return state;
    }
    if (state.screen != ScreenId::Profiles) {
        state.behind_settings = state.screen;
    }
    state.screen = ScreenId::Settings;
    return without_typing(std::move(state));
}

/// Help over the screen, or the screen again.
GameState toggle_help(GameState state)
{
    if (state.screen == ScreenId::Help) {
        state.screen = state.below;
        return state;
    }
    state.below = state.screen;
    state.screen = ScreenId::Help;
    return without_typing(std::move(state));
}

/// A team was first to press, or one of the timer's last seconds passed.
std::optional<Sound> sound_while_answering(const ClassState& before, const ClassState& after)
{
    constexpr long k_last_seconds = 5;
    const bool pressed = after.journal.size() > before.journal.size() && after.journal.back().kind == EventKind::Buzz;
    if (pressed && after.match->events.size() > before.match->events.size()) {
        return Sound::Buzz;
    }
    const auto seconds_of = [](const ClassState& room) {
        const std::optional<Milliseconds> left = timer_left(*room.match, room.now);
        return left ? static_cast<long>((left->count() + 999) / 1000) : k_last_seconds + 1;
    };
    const long seconds = seconds_of(after);
    return seconds <= k_last_seconds && seconds > 0 && seconds < seconds_of(before) ? std::optional<Sound>(Sound::Tick)
                                                                                    : std::nullopt;
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

std::vector<Quiz> home_quizzes(const GameData& data, const GameState& state)
{
    std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    const std::optional<Session>& session = state.learner.session;
    if (!session || session->phase == Phase::Finished) {
        return quizzes;
    }
    const auto of_deck = [&](const Quiz& quiz) { return &(*data.decks)[quiz.deck] == session->deck; };
    auto left = std::find_if(quizzes.begin(), quizzes.end(),
                             [&](const Quiz& quiz) { return of_deck(quiz) && quiz.language == session->language; });
    if (left == quizzes.end() && session->responses.empty()) {
        return quizzes; // nothing was answered in the other language: a new one is no loss
    }
    if (left == quizzes.end()) {
        left = std::find_if(quizzes.begin(), quizzes.end(), of_deck);
    }
    if (left == quizzes.end()) {
        add_quiz(quizzes, data, static_cast<std::size_t>(session->deck - data.decks->data()), session->language);
        left = quizzes.end() - 1;
    }
    left->left = true;
    std::rotate(quizzes.begin(), left, left + 1);
    return quizzes;
}

namespace {

/// The language of the interface with its own digits.
const Language& usual_interface(const GameData& data, const GameState& state)
{
    if (const Language* set = data.languages->find(state.settings.interface)) {
        return *set;
    }
    const Language* chosen = data.languages->find(state.language);
    const bool follows = // nobody chose menus without quizzes
        chosen == nullptr || std::any_of(data.decks->begin(), data.decks->end(),
                                         [&](const Deck& deck) { return worded_items(deck, state.language) > 0; });
    const Follows what = follows ? screen_type(lower_screen(state)).follows : Follows::Nothing;
    if (what == Follows::Item && state.learner.session) {
        chosen = data.languages->find(state.learner.session->shown_language);
    } else if (what == Follows::Article) {
        chosen = data.languages->find(state.article.language);
    }
    return chosen != nullptr ? *chosen : data.languages->all().front();
}

} // namespace

const Language& interface_language(const GameData& data, const GameState& state)
{
    const Language& language = usual_interface(data, state);
    const Language* turned = state.settings.other_digits && data.in_other_digits != nullptr
                                 ? data.in_other_digits->find(language.tag)
                                 : nullptr;
    return turned != nullptr ? *turned : language;
}

GameState with_set_retention(GameState state)
{
    state.learner = want_retention(std::move(state.learner), state.settings.retention_percent / 100.0);
    return state;
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
    state.trail.clear();
    return state;
}

GameState handle(const GameData& data, GameState state, Action action, Milliseconds at)
{
    const Moment now{at, local_day(at, data.local_time)};
    state.today = now.day;
    state = with_time(std::move(state), at);
    const bool slept = state.room.match && is_match_screen(state.screen) && has_slept(state.room);
    if (slept) {
        state = with_match_paused(data, std::move(state));
    }
    switch (action.kind) {
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
    case ActionKind::ToggleSounds:
        state.settings.sounds = !state.settings.sounds;
        return state;
    case ActionKind::OpenSettings:
        return open_settings(with_time_stopped(data, std::move(state)));
    case ActionKind::Help:
        state.helped = state.screen == ScreenId::Help ? state.helped : state.screen;
        return toggle_help(with_time_stopped(data, std::move(state)));
    case ActionKind::Quit:
        state.quit = true;
        return state;
    default: // what was pressed to wake the computer answers nothing
        return slept ? state : screen_type(state.screen).handle(data, std::move(state), action, now);
    }
}

GameState with_dropped(const GameData& data, GameState state, std::string file, Milliseconds now)
{
    if (is_in_match(state)) {
        state = with_match_paused(data, with_time(std::move(state), now));
    }
    state.errand = {ErrandKind::AddQuiz, std::move(file)};
    return state;
}

bool shows_another(const GameState& before, const GameState& after)
{
    const auto showing = [](const GameState& state) { // of the sitting, so that the next question is another
        return state.learner.session ? state.learner.session->current : static_cast<std::size_t>(-1);
    };
    return after.screen != before.screen || showing(after) != showing(before) ||
           after.whole_section != before.whole_section || after.room.source_shown != before.room.source_shown;
}

std::optional<Sound> sound_of(const GameState& before, const GameState& after)
{
    if (before.screen == ScreenId::Question && after.screen == ScreenId::Reveal) {
        return after.learner.session->responses.back().right ? Sound::Right : Sound::Wrong;
    }
    if (before.screen == ScreenId::ClassLock && after.screen == ScreenId::ClassReveal) {
        const std::vector<TeamAnswer>& answers = current_round(*after.room.match).answers;
        const bool right =
            std::any_of(answers.begin(), answers.end(), [](const TeamAnswer& answer) { return answer.right; });
        return right || answers.empty() ? Sound::Right : Sound::Wrong;
    }
    if (is_class_screen(before.screen) && before.screen != after.screen && after.screen == ScreenId::ClassPodium) {
        return Sound::Finish;
    }
    if (before.screen == ScreenId::ClassAnswer && after.screen == ScreenId::ClassAnswer) {
        return sound_while_answering(before.room, after.room);
    }
    if (before.screen == ScreenId::Reveal && after.screen == ScreenId::Summary) {
        return Sound::Finish;
    }
    return std::nullopt;
}

bool is_over(const GameState& state)
{
    return state.quit || state.errand.kind != ErrandKind::None;
}

bool is_profile_name(std::string_view name)
{
    constexpr std::size_t k_longest = 100;
    const bool fits = !name.empty() && name.size() <= k_longest && !first_invalid_utf8(name);
    return fits && name.front() != '.' && name.find('/') == std::string_view::npos &&
           with_hidden_controls_as("", name) == name;
}

bool is_class_screen(ScreenId screen)
{
    return screen >= ScreenId::ClassSetup && screen <= ScreenId::ClassPause;
}

const std::string& theme_name(const GameState& state)
{
    return is_class_screen(lower_screen(state)) ? state.settings.class_theme : state.settings.theme;
}

std::optional<Milliseconds> next_tick(const GameState& state)
{
    const ClassState& room = state.room;
    if (!room.match || state.screen != ScreenId::ClassAnswer || !time_runs(*room.match, room.now)) {
        return std::nullopt;
    }
    const std::optional<Milliseconds> left = timer_left(*room.match, room.now);
    const Milliseconds told = room.told.value_or(room.now);
    if (!left) {
        constexpr Milliseconds k_unseen{2000}; // soon enough to find out that the computer slept
        return told + k_unseen;
    }
    constexpr Milliseconds::rep k_second = 1000;
    const auto part = left->count() % k_second;
    return told + Milliseconds(part > 0 ? part : std::min(left->count(), k_second));
}

ScreenModel present(const GameData& data, const GameState& state)
{
    return screen_type(state.screen).present(data, state, interface_language(data, state));
}

Result<ScreenId> screen_named(std::string_view name)
{
    std::string names;
    for (const ScreenType& type : screen_types()) {
        if (type.name == name) {
            return type.id;
        }
        names += (names.empty() ? "" : ", ") + std::string(type.name);
    }
    return Error{ErrorCode::Usage, "there is no screen “" + std::string(name) + "”; there are: " + names, {}};
}

} // namespace nuqta
