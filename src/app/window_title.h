// What the window is called: for task lists, screen readers and tests, which see of a window only its title.
#pragma once

#include "ui/screen_model.h"

#include <string>

namespace nuqta {

/// "Nuqta — " and what is on: "Nuqta — Вопрос 3 из 10", after the answer "Nuqta — Вопрос 3 из 10 · Верно!". In the
/// language of the interface, never with the answer.
std::string window_title(const ScreenModel& model);

} // namespace nuqta
