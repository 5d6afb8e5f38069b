// The teacher's window: a second one beside the class's, which shows what the class must not see. It is opened when it
// is first wanted, and hidden when it is not.
#pragma once

#include "ui/canvas.h"
#include "ui/game.h"
#include "ui/view.h"
#include "ui/window.h"

#include <memory>
#include <optional>

namespace nuqta {

/// Whether a state has something for the teacher alone, with so many displays.
bool wants_teacher_window(const GameData& data, const GameState& state, int displays);

/// On which display which window is.
struct Displays {
    int class_window = 0;
    int teacher_window = 0;

    bool operator==(const Displays&) const = default;
};

/// Of two displays or more, the first is the teacher's own, as a projector is added to a computer; the class's window
/// stays where it is when it is on another one. `class_now`: where the class's window is. With one display both are
/// there.
Displays displays_for(int count, int class_now);

/// Each window on the other's display; the teacher's on another one when both are on the same. For two displays or
/// more.
Displays swapped_displays(int class_now, int teacher_now);

class SecondWindow {
public:
    /// The class's window and what is drawn with outlive this.
    SecondWindow(Window& class_window, std::shared_ptr<const FontLibrary> fonts, TextEngine& engine);

    /// Opens, arranges or hides. A window that cannot be opened is not there; the match goes on.
    void show(const GameData& data, const GameState& state);

    /// True when the event is this window's; then `clicked` gets what a click in it does.
    bool takes(const SDL_Event& event, std::optional<Action>& clicked);

    /// Draws when something changed.
    void draw();

    /// The two windows change places, when there are two displays.
    void swap();

private:
    bool open();
    void hide();
    void arrange_model();
    void take_window_event(const SDL_WindowEvent& event);

    Window& class_window_;
    std::shared_ptr<const FontLibrary> fonts_;
    TextEngine& engine_;
    std::unique_ptr<Window> window_;
    std::optional<Canvas> canvas_; ///< of window_
    std::optional<ScreenModel> model_;
    const Theme* theme_ = nullptr;
    double text_scale_ = 1;
    View view_;
    bool shown_ = false;
    bool closed_ = false; ///< by the teacher: not for this match any more
    bool stale_ = false;
};

} // namespace nuqta
