// One row a screen.
#include "ui/screens/screens.h"

#include <array>
#include <cassert>

namespace nuqta {

std::span<const ScreenType> screen_types()
{
    static constexpr std::array<ScreenType, 11> k_screens = {{
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
