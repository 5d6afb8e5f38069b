// Every screen's arranging function. Each lies in a file of its own.
#pragma once

#include "ui/arrange.h"

namespace nuqta {

Scene arrange_language(const ScreenModel& model, const LanguageModel& body, const Frame& frame);
Scene arrange_home(const ScreenModel& model, const HomeModel& body, const Frame& frame);
Scene arrange_question(const ScreenModel& model, const QuestionModel& body, const Frame& frame);
Scene arrange_reveal(const ScreenModel& model, const RevealModel& body, const Frame& frame);
Scene arrange_summary(const ScreenModel& model, const SummaryModel& body, const Frame& frame);
Scene arrange_help(const ScreenModel& model, const HelpModel& body, const Frame& frame);

} // namespace nuqta
