// A screen as plain lines, for terminals and screen readers: everything it says, and what can be typed. Without colour,
// boxes or cursor moves. Where directions mix, texts stand in isolates (UAX #9) and lines of a right-to-left interface
// begin with U+200F.
#pragma once

#include "ui/plain_screen.h"
#include "ui/screen_model.h"

namespace nuqta {

/// The screen's lines, its choices among them with what is to be typed. Keys that only make sense in a window (text
/// size, full screen, the class's match) are left out.
PlainScreen plain_screen(const ScreenModel& model);

} // namespace nuqta
