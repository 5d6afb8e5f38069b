// One line per screen.
#include "app/window_title.h"

#include <variant>

namespace nuqta {
namespace {

std::string what_is_on(const LanguageModel& body)
{
    return body.title;
}

std::string what_is_on(const HomeModel& body)
{
    return body.greeting;
}

std::string what_is_on(const QuestionModel& body)
{
    return body.progress.label;
}

std::string what_is_on(const RevealModel& body)
{
    return body.question.progress.label + " · " + body.verdict_text;
}

std::string what_is_on(const SummaryModel& body)
{
    return body.title;
}

std::string what_is_on(const HelpModel& body)
{
    return body.title;
}

} // namespace

std::string window_title(const ScreenModel& model)
{
    return "Nuqta — " + std::visit([](const auto& body) { return what_is_on(body); }, model.body);
}

} // namespace nuqta
