// The registry of screens. A screen is a pair of files, NAME.cpp with what it says and does and NAME_scene.cpp with
// where that stands, and a row in screens.cpp.
#pragma once

#include "ui/arrange.h"
#include "ui/game.h"

#include <span>
#include <string_view>

namespace nuqta {

/// What the language of a screen's interface follows, unless one is set: that of the item on it, or of the article.
enum class Follows { Nothing, Item, Article };

struct ScreenType {
    ScreenId id;
    std::string_view name; ///< as on the command line
    /// The screen's words in `interface`.
    ScreenModel (*present)(const GameData& data, const GameState& state, const Language& interface);
    /// What an action does that does not do the same on every screen. What makes no sense changes nothing.
    GameState (*handle)(const GameData& data, GameState state, Action action, Moment now);
    Follows follows;
};

/// In the order of ScreenId.
std::span<const ScreenType> screen_types();

const ScreenType& screen_type(ScreenId id);

ScreenModel present_language(const GameData& data, const GameState& state, const Language& interface);
GameState handle_language(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_home(const GameData& data, const GameState& state, const Language& interface);
GameState handle_home(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_question(const GameData& data, const GameState& state, const Language& interface);
GameState handle_question(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_reveal(const GameData& data, const GameState& state, const Language& interface);
GameState handle_reveal(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_summary(const GameData& data, const GameState& state, const Language& interface);
GameState handle_summary(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_help(const GameData& data, const GameState& state, const Language& interface);
GameState handle_help(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_report(const GameData& data, const GameState& state, const Language& interface);
GameState handle_report(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_settings(const GameData& data, const GameState& state, const Language& interface);
GameState handle_settings(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_reader(const GameData& data, const GameState& state, const Language& interface);
GameState handle_reader(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_progress(const GameData& data, const GameState& state, const Language& interface);
GameState handle_progress(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_choice(const GameData& data, const GameState& state, const Language& interface);
GameState handle_choice(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_left_out(const GameData& data, const GameState& state, const Language& interface);
GameState handle_left_out(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_unfinished(const GameData& data, const GameState& state, const Language& interface);
GameState handle_unfinished(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_profiles(const GameData& data, const GameState& state, const Language& interface);
GameState handle_profiles(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_library(const GameData& data, const GameState& state, const Language& interface);
GameState handle_library(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_removal(const GameData& data, const GameState& state, const Language& interface);
GameState handle_removal(const GameData& data, GameState state, Action action, Moment now);

ScreenModel present_class_setup(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_teams(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_preview(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_lobby(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_question(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_reveal(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_scores(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_podium(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_results(const GameData& data, const GameState& state, const Language& interface);
ScreenModel present_class_pause(const GameData& data, const GameState& state, const Language& interface);
GameState handle_class_setup(const GameData& data, GameState state, Action action, Moment now);
GameState handle_class_teams(const GameData& data, GameState state, Action action, Moment now);
GameState handle_class_preview(const GameData& data, GameState state, Action action, Moment now);

/// For every screen of a match, from lobby to results and the pause: actions become events.
GameState handle_match(const GameData& data, GameState state, Action action, Moment now);

Scene arrange_language(const ScreenModel& model, const LanguageModel& body, const Frame& frame);
Scene arrange_home(const ScreenModel& model, const HomeModel& body, const Frame& frame);
Scene arrange_question(const ScreenModel& model, const QuestionModel& body, const Frame& frame);
Scene arrange_reveal(const ScreenModel& model, const RevealModel& body, const Frame& frame);
Scene arrange_summary(const ScreenModel& model, const SummaryModel& body, const Frame& frame);
Scene arrange_help(const ScreenModel& model, const HelpModel& body, const Frame& frame);
Scene arrange_settings(const ScreenModel& model, const SettingsModel& body, const Frame& frame);
Scene arrange_reader(const ScreenModel& model, const ReaderModel& body, const Frame& frame);
Scene arrange_progress(const ScreenModel& model, const ProgressModel& body, const Frame& frame);
Scene arrange_choice(const ScreenModel& model, const ChoiceModel& body, const Frame& frame);
Scene arrange_profiles(const ScreenModel& model, const ProfilesModel& body, const Frame& frame);
Scene arrange_class_setup(const ScreenModel& model, const ClassSetupModel& body, const Frame& frame);
Scene arrange_class_teams(const ScreenModel& model, const ClassTeamsModel& body, const Frame& frame);
Scene arrange_class_preview(const ScreenModel& model, const ClassPreviewModel& body, const Frame& frame);
Scene arrange_class_lobby(const ScreenModel& model, const ClassLobbyModel& body, const Frame& frame);
Scene arrange_class_question(const ScreenModel& model, const ClassQuestionModel& body, const Frame& frame);
Scene arrange_class_reveal(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame);
Scene arrange_class_scores(const ScreenModel& model, const ClassScoresModel& body, const Frame& frame);
Scene arrange_class_podium(const ScreenModel& model, const ClassPodiumModel& body, const Frame& frame);
Scene arrange_class_results(const ScreenModel& model, const ClassResultsModel& body, const Frame& frame);
Scene arrange_class_presenter(const ScreenModel& model, const ClassPresenterModel& body, const Frame& frame);
Scene arrange_class_pause(const ScreenModel& model, const ClassPauseModel& body, const Frame& frame);

} // namespace nuqta
