// One row a screen.
#include "ui/screens/screens.h"

#include <array>
#include <cassert>

namespace nuqta {

std::span<const ScreenType> screen_types()
{
    static constexpr std::array<ScreenType, 28> k_screens = {{
        {ScreenId::Language, "language", present_language, handle_language, Follows::Nothing},
        {ScreenId::Home, "home", present_home, handle_home, Follows::Nothing},
        {ScreenId::Question, "question", present_question, handle_question, Follows::Item},
        {ScreenId::Reveal, "reveal", present_reveal, handle_reveal, Follows::Item},
        {ScreenId::Summary, "summary", present_summary, handle_summary, Follows::Nothing},
        {ScreenId::Help, "help", present_help, handle_help, Follows::Nothing},
        {ScreenId::Report, "report", present_report, handle_report, Follows::Item},
        {ScreenId::Settings, "settings", present_settings, handle_settings, Follows::Nothing},
        {ScreenId::Reader, "reader", present_reader, handle_reader, Follows::Article},
        {ScreenId::ProgressMap, "progress", present_progress, handle_progress, Follows::Article},
        {ScreenId::Choice, "choose", present_choice, handle_choice, Follows::Article},
        {ScreenId::LeftOut, "left-out", present_left_out, handle_left_out, Follows::Article},
        {ScreenId::Unfinished, "unfinished", present_unfinished, handle_unfinished, Follows::Nothing},
        {ScreenId::Profiles, "profiles", present_profiles, handle_profiles, Follows::Nothing},
        {ScreenId::Library, "library", present_library, handle_library, Follows::Nothing},
        {ScreenId::Removal, "removal", present_removal, handle_removal, Follows::Nothing},
        {ScreenId::ClassSetup, "class-setup", present_class_setup, handle_class_setup, Follows::Nothing},
        {ScreenId::ClassTeams, "class-teams", present_class_teams, handle_class_teams, Follows::Nothing},
        {ScreenId::ClassPreview, "class-preview", present_class_preview, handle_class_preview, Follows::Nothing},
        {ScreenId::ClassLobby, "class-lobby", present_class_lobby, handle_match, Follows::Nothing},
        {ScreenId::ClassRead, "class-read", present_class_question, handle_match, Follows::Nothing},
        {ScreenId::ClassAnswer, "class-question", present_class_question, handle_match, Follows::Nothing},
        {ScreenId::ClassLock, "class-lock", present_class_question, handle_match, Follows::Nothing},
        {ScreenId::ClassReveal, "class-reveal", present_class_reveal, handle_match, Follows::Nothing},
        {ScreenId::ClassScores, "class-scores", present_class_scores, handle_match, Follows::Nothing},
        {ScreenId::ClassPodium, "class-podium", present_class_podium, handle_match, Follows::Nothing},
        {ScreenId::ClassResults, "class-results", present_class_results, handle_match, Follows::Nothing},
        {ScreenId::ClassPause, "class-pause", present_class_pause, handle_match, Follows::Nothing},
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
