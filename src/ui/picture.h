// The picture in the game's window: a view's scene with what the player is on, while it comes in, and under F2 with
// what the text engine did.
#pragma once

#include "ui/canvas.h"
#include "ui/motion.h"
#include "ui/view.h"
#include "ui/window.h"

#include <memory>

namespace nuqta {

class Picture {
public:
    /// The window and the engine outlive the picture. `labels`: as of debugged().
    Picture(Window& window, std::shared_ptr<const FontLibrary> fonts, TextEngine& engine, const Language& labels);

    /// Another screen comes in; without `moving` it is there at once.
    void begin(Milliseconds now, bool moving) { motion_.begin(now, moving); }

    /// Draws the view as it is to be seen now, and presents it.
    void draw(const View& view, const Theme& theme, Milliseconds now);

    /// True while the picture drawn last is not the one at rest.
    bool moves() const { return rise_ > 0 || motion_.growth() < 1; }

    void toggle_debug_view() { debug_view_ = !debug_view_; }

    /// After the renderer lost its textures.
    void forget_textures() { canvas_.forget_textures(); }

private:
    Window& window_;
    TextEngine& engine_;
    const Language& labels_;
    Canvas canvas_;
    Motion motion_;
    Px rise_ = 0; ///< how far below its place the content was drawn last
    bool debug_view_ = false;
};

} // namespace nuqta
