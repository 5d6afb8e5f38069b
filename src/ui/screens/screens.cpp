// One row a screen.
#include "ui/screens/screens.h"

#include <array>
#include <cassert>

namespace nuqta {

std::span<const ScreenType> screen_types()
{
    static constexpr std::array<ScreenType, 25> k_screens = {{
        {ScreenId::Language, "language", present_language, handle_language, false},
        {ScreenId::Home, "home", present_home, handle_home, false},
        {ScreenId::Question, "question", present_question, handle_question, true},
        {ScreenId::Reveal, "reveal", present_reveal, handle_reveal, true},
        {ScreenId::Summary, "summary", present_summary, handle_summary, false},
        {ScreenId::Help, "help", present_help, handle_help, false},
        {ScreenId::Report, "report", present_report, handle_report, true},
        {ScreenId::Settings, "settings", present_settings, handle_settings, false},
        {ScreenId::Reader, "reader", present_reader, handle_reader, false},
        {ScreenId::ProgressMap, "progress", present_progress, handle_progress, false},
        {ScreenId::Choice, "choose", present_choice, handle_choice, false},
        {ScreenId::LeftOut, "left-out", present_left_out, handle_left_out, false},
        {ScreenId::Unfinished, "unfinished", present_unfinished, handle_unfinished, false},
        {ScreenId::ClassSetup, "class-setup", present_class_setup, handle_class_setup, false},
        {ScreenId::ClassTeams, "class-teams", present_class_teams, handle_class_teams, false},
        {ScreenId::ClassPreview, "class-preview", present_class_preview, handle_class_preview, false},
        {ScreenId::ClassLobby, "class-lobby", present_class_lobby, handle_match, false},
        {ScreenId::ClassRead, "class-read", present_class_question, handle_match, false},
        {ScreenId::ClassAnswer, "class-question", present_class_question, handle_match, false},
        {ScreenId::ClassLock, "class-lock", present_class_question, handle_match, false},
        {ScreenId::ClassReveal, "class-reveal", present_class_reveal, handle_match, false},
        {ScreenId::ClassScores, "class-scores", present_class_scores, handle_match, false},
        {ScreenId::ClassPodium, "class-podium", present_class_podium, handle_match, false},
        {ScreenId::ClassResults, "class-results", present_class_results, handle_match, false},
        {ScreenId::ClassPause, "class-pause", present_class_pause, handle_match, false},
    }};
    return k_screens;
}

const ScreenType& screen_type(ScreenId id)
{
    const ScreenType& type = screen_types()[static_cast<std::size_t>(id)];
    assert(type.id == id);
    return type;
}

} // namespace nuqta
