// Set-up of a match: everything has a usual value, so that Enter begins at once.
#include "base/replace_all.h"
#include "ui/class_pads.h"
#include "ui/class_plan.h"
#include "ui/screens/class_match.h"
#include "ui/screens/class_words.h"
#include "ui/screens/setting.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

std::string quiz_value(const GameData& data, const GameState& state, const Language& interface)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    if (!quiz) {
        return {};
    }
    const Language& language = *data.languages->find(quiz->language);
    const std::string title = isolated(title_of((*data.decks)[quiz->deck], quiz->language), language);
    return quiz->language == interface.tag ? title : title + separator(interface) + language.autonym;
}

GameState step_quiz(const GameData& data, GameState state, int by)
{
    const auto count = static_cast<int>(quizzes_for(data, state.language).size());
    if (count > 0) {
        state.room.setup.quiz = (state.room.setup.quiz + by + count) % count;
        state.room.setup.left_out.clear();
    }
    return with_fitting_items(data, std::move(state));
}

std::string second_value(const GameData& data, const GameState& state, const Language& interface)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    const std::string second = quiz ? second_language(data, state.room.setup, *quiz) : std::string();
    return second.empty() ? message(interface, "class.no_second") : data.languages->find(second)->autonym;
}

GameState step_second(const GameData& data, GameState state, int by)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    if (!quiz) {
        return state;
    }
    std::vector<std::string> tags = second_languages(data, *quiz);
    tags.insert(tags.begin(), std::string());
    state.room.setup.second = next_of(tags, second_language(data, state.room.setup, *quiz), by);
    return with_fitting_items(data, std::move(state));
}

std::string mode_value(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "class." + std::string(name_of(state.room.setup.mode)));
}

GameState step_mode(const GameData&, GameState state, int by)
{
    constexpr std::array k_modes = {Mode::Turns, Mode::Buzz, Mode::Secret, Mode::Hands};
    state.room.setup.mode = next_of(k_modes, state.room.setup.mode, by);
    return state;
}

std::string teams_value(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "class.team_count", {{"teams", static_cast<long>(state.room.setup.teams)}});
}

GameState step_teams(const GameData&, GameState state, int by)
{
    constexpr std::array k_counts = {2, 3, 4, 5, 6, 7, 8};
    state.room.setup.teams = next_of(k_counts, state.room.setup.teams, by);
    return with_pads_dealt(std::move(state));
}

/// A team's name in which a line does not break where nobody typed it: its number would stand alone.
std::string name_in_line(const ClassChoices& setup, int team, const Language& interface)
{
    std::string name = team_name(setup, team, interface);
    if (setup.names[static_cast<std::size_t>(team)].empty()) {
        replace_all(name, " ", "\u00A0");
    }
    return isolated(name);
}

std::string names_value(const GameData&, const GameState& state, const Language& interface)
{
    const ClassChoices& setup = state.room.setup;
    return name_in_line(setup, 0, interface) + " … " + name_in_line(setup, setup.teams - 1, interface);
}

GameState open_names(const GameData&, GameState state, int)
{
    state.screen = ScreenId::ClassTeams;
    return state;
}

std::string length_value(const GameData& data, const GameState& state, const Language& interface)
{
    const MatchLength& length = state.room.setup.length;
    const std::optional<Quiz> quiz = class_quiz(data, state);
    const std::size_t there = quiz ? class_items(data, state, *quiz).size() : 0;
    if (length.minutes == 0 && there < static_cast<std::size_t>(length.questions)) {
        return message(interface, "class.fewer",
                       {{"there", as_long(there)}, {"questions", static_cast<long>(length.questions)}});
    }
    return length.minutes > 0
               ? message(interface, "class.minutes", {{"minutes", static_cast<long>(length.minutes)}})
               : message(interface, "home.questions", {{"questions", static_cast<long>(length.questions)}});
}

GameState step_length(const GameData&, GameState state, int by)
{
    constexpr std::array k_lengths = {MatchLength{5, 0},  MatchLength{10, 0}, MatchLength{15, 0}, MatchLength{20, 0},
                                      MatchLength{30, 0}, MatchLength{0, 5},  MatchLength{0, 10}, MatchLength{0, 15},
                                      MatchLength{0, 20}, MatchLength{0, 30}, MatchLength{0, 45}};
    state.room.setup.length = next_of(k_lengths, state.room.setup.length, by);
    return state;
}

std::string scoring_value(const GameData&, const GameState& state, const Language& interface)
{
    return message(interface, "class." + std::string(name_of(state.room.setup.scoring)));
}

GameState step_scoring(const GameData&, GameState state, int by)
{
    constexpr std::array k_scorings = {Scoring::Accuracy, Scoring::Speed, Scoring::Certainty};
    state.room.setup.scoring = next_of(k_scorings, state.room.setup.scoring, by);
    return state;
}

std::string theme_value(const GameData&, const GameState& state, const Language& interface)
{
    return theme_in_words(state.settings.class_theme, interface);
}

GameState step_theme(const GameData& data, GameState state, int by)
{
    state.settings.class_theme = next_theme(data, state.settings.class_theme, by);
    return state;
}

std::string window_value(const GameData&, const GameState& state, const Language& interface)
{
    switch (state.room.setup.teacher_window) {
    case TeacherWindow::OnSecondDisplay:
        return message(interface, "presenter.second_display");
    case TeacherWindow::Always:
        return message(interface, "presenter.always");
    case TeacherWindow::Never:
        return message(interface, "settings.off");
    }
    return {};
}

GameState step_window(const GameData&, GameState state, int by)
{
    constexpr std::array k_windows = {TeacherWindow::OnSecondDisplay, TeacherWindow::Always, TeacherWindow::Never};
    state.room.setup.teacher_window = next_of(k_windows, state.room.setup.teacher_window, by);
    return state;
}

/// Where hands are counted, there are no teams.
bool has_teams(const GameData&, const GameState& state)
{
    return state.room.setup.mode != Mode::Hands;
}

constexpr std::array<Setting, 10> k_choices = {{
    {"class.quiz", quiz_value, step_quiz},
    {"class.mode", mode_value, step_mode},
    {"class.teams", teams_value, step_teams, has_teams},
    {"class.names", names_value, open_names, has_teams},
    {"class.second", second_value, step_second},
    {"class.length", length_value, step_length},
    {"class.scoring", scoring_value, step_scoring, has_teams},
    {"class.timer", class_timer, step_class_timer},
    {"settings.theme", theme_value, step_theme},
    {"presenter.window", window_value, step_window},
}};

std::string notice_of(const GameState& state, const Language& interface)
{
    const ClassFiles& files = state.room.files;
    if (!files.cut.empty()) {
        return message(interface, "class.cut", {{"place", isolated(files.cut)}});
    }
    return files.set_aside.empty() ? class_notice(state, interface)
                                   : message(interface, "class.set_aside", {{"place", isolated(files.set_aside)}});
}

ClassSetupModel setup_body(const GameData& data, const GameState& state, const Language& interface)
{
    ClassSetupModel body;
    body.title = message(interface, "class.title");
    body.notice = notice_of(state, interface);
    body.rows = rows_of(k_choices, data, state, interface);
    body.about = message(interface, "class.about_" + std::string(name_of(state.room.setup.mode)));
    const std::size_t too_long = state.room.setup.too_long.size();
    if (too_long > 0) {
        body.too_long = message(interface, "class.too_long", {{"questions", as_long(too_long)}});
    }
    const std::optional<Quiz> quiz = class_quiz(data, state);
    if (quiz && !class_items(data, state, *quiz).empty()) {
        body.begin = message(interface, "class.begin");
    }
    if (can_resume(data, state)) {
        body.resume = message(interface, "class.resume");
        body.will_close = body.begin.empty() ? std::string() : message(interface, "class.will_close");
    }
    return body;
}

GameState begin_match(const GameData& data, GameState state, Moment now)
{
    std::optional<MatchPlan> plan = class_plan(data, state, interface_language(data, state), now.at);
    if (!plan) {
        return state;
    }
    for (const MatchQuestion& question : plan->questions) {
        state.room.asked.insert(question.item);
    }
    state.room.match = new_match(std::move(*plan));
    state.room.now = now.at;
    state.room.setup.seed = static_cast<std::uint64_t>(now.at.count()) + 1; // the next match draws anew
    state.room.journal.clear();
    state.room.files = ClassFiles{};
    state.screen = screen_of(*state.room.match);
    return with_pads_dealt(std::move(state));
}

/// Goes on with a match that was left: paused, so that everyone finds their place again first.
GameState resume_match(const GameData& data, GameState state)
{
    if (!can_resume(data, state)) {
        return state;
    }
    state.screen = screen_of(*state.room.match);
    state = with_pads_dealt(with_fresh_inputs(std::move(state)));
    const Match& match = *state.room.match;
    const Milliseconds last = match.last;
    return match.paused ? state : with_event(std::move(state), {EventKind::Pause, last, 0, 0, 0});
}

} // namespace

bool can_resume(const GameData& data, const GameState& state)
{
    return state.room.match && state.room.match->stage != MatchStage::Export &&
           deck_of(data, state.room.match->plan) != nullptr;
}

GameState with_fitting_items(const GameData& data, GameState state)
{
    const std::optional<Quiz> quiz = class_quiz(data, state);
    state.room.setup.too_long = quiz ? items_too_long(data, state.room.setup, *quiz) : std::vector<std::size_t>();
    return state;
}

ScreenModel present_class_setup(const GameData& data, const GameState& state, const Language& interface)
{
    ClassSetupModel body = setup_body(data, state, interface);
    const bool resumes = !body.resume.empty();
    const bool begins = !body.begin.empty();
    ScreenModel model = screen_with(interface, std::move(body), message(interface, "class.title"));
    model.back = message(interface, "hint.back");
    if (resumes || begins) {
        const ActionKind first = resumes ? ActionKind::ResumeMatch : ActionKind::BeginMatch;
        model.primary = Action{first, 0};
        model.hints.push_back(hint(interface, "Enter", resumes ? "class.resume" : "class.begin", first));
    }
    model.hints.push_back(hint(interface, "V", "class.preview", ActionKind::Preview));
    add_common_hints(model, interface);
    return model;
}

GameState handle_class_setup(const GameData& data, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::LowerSetting:
    case ActionKind::RaiseSetting:
        return with_step(k_choices, data, std::move(state), action);
    case ActionKind::BeginMatch:
        return begin_match(data, with_fitting_items(data, std::move(state)), now);
    case ActionKind::ResumeMatch:
        return resume_match(data, std::move(state));
    case ActionKind::Preview:
        state.screen = ScreenId::ClassPreview;
        return state;
    case ActionKind::Back:
        state.screen = ScreenId::Home;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
