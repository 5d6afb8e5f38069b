// From a screen's words to a scene: the size of the window, the theme and the text scale decide the places. Every
// screen has one function for it in screens/, found by the model's body.
#pragma once

#include "text/engine.h"
#include "ui/scene.h"
#include "ui/screen_model.h"
#include "ui/theme.h"

namespace nuqta {

/// Where a scene is arranged. Sizes in output pixels; the engine caches shaped paragraphs between calls.
struct Frame {
    Px width = 1280;
    Px height = 720;
    double text_scale = 1.0;
    const Theme* theme = nullptr;
    TextEngine* engine = nullptr;
};

/// The whole screen, mirrored when the interface is right-to-left. Text shrinks to five eighths until everything fits;
/// what then is still too tall scrolls. Nothing is ever cut.
Scene arrange(const ScreenModel& model, const Frame& frame);

/// What the player does with a scene: where the focus and the mouse are, and how far the view is scrolled (pixels).
struct Attention {
    std::optional<Action> focus;
    std::optional<Region> hover;
    Px scroll = 0;
};

/// The same scene with the focus ring and the hover veil on top, and a scroll bar beside a view that scrolls.
Scene decorated(Scene scene, const Attention& attention, const Theme& theme);

} // namespace nuqta
