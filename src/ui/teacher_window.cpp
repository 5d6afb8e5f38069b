// Opens late, draws seldom.
#include "ui/teacher_window.h"

#include "ui/class_input.h"
#include "ui/class_plan.h"
#include "ui/screens/class_presenter.h"

#include <utility>

namespace nuqta {
namespace {

constexpr WindowOptions k_teacher_window{960, 640, false, -1};

/// The window an event happened in; 0 for those of none.
Uint32 window_of(const SDL_Event& event)
{
    switch (event.type) {
    case SDL_WINDOWEVENT:
        return event.window.windowID;
    case SDL_MOUSEMOTION:
        return event.motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
        return event.button.windowID;
    case SDL_MOUSEWHEEL:
        return event.wheel.windowID;
    default:
        return 0;
    }
}

} // namespace

bool wants_teacher_window(const GameData& data, const GameState& state, int displays)
{
    const TeacherWindow choice = state.room.setup.teacher_window;
    const bool chosen = choice == TeacherWindow::Always || (choice == TeacherWindow::OnSecondDisplay && displays > 1);
    return chosen && is_in_match(state) && state.room.match->stage != MatchStage::Export &&
           deck_of(data, state.room.match->plan) != nullptr;
}

Displays displays_for(int count, int class_now)
{
    if (count < 2) {
        return {0, 0};
    }
    return {class_now > 0 ? class_now : 1, 0};
}

Displays swapped_displays(int class_now, int teacher_now)
{
    if (class_now == teacher_now) { // one was dragged to the other
        return {class_now, class_now == 0 ? 1 : 0};
    }
    return {teacher_now, class_now};
}

SecondWindow::SecondWindow(Window& class_window, std::shared_ptr<const FontLibrary> fonts, TextEngine& engine)
    : class_window_(class_window)
    , fonts_(std::move(fonts))
    , engine_(engine)
{
}

bool SecondWindow::open()
{
    const Displays displays = displays_for(SDL_GetNumVideoDisplays(), class_window_.display());
    if (class_window_.display() != displays.class_window) {
        class_window_.move_to(displays.class_window);
    }
    if (window_) {
        return true;
    }
    WindowOptions options = k_teacher_window;
    options.display = displays.teacher_window;
    Result<std::unique_ptr<Window>> window = Window::open_another("Nuqta", options);
    if (!window) {
        return false;
    }
    window_ = std::move(window).value();
    canvas_.emplace(window_->renderer(), fonts_);
    return true;
}

void SecondWindow::hide()
{
    const bool typed_in = window_->has_keyboard();
    window_->show(false);
    shown_ = false;
    if (typed_in) {
        class_window_.take_keyboard(); // it would be nobody's where there is no window manager
    }
}

void SecondWindow::show(const GameData& data, const GameState& state)
{
    const bool wanted = wants_teacher_window(data, state, SDL_GetNumVideoDisplays());
    closed_ = closed_ && wanted;
    if (!wanted || closed_) {
        if (shown_) {
            hide();
        }
        return;
    }
    if (!shown_) {
        closed_ = !open();
        if (closed_) {
            return;
        }
        window_->show(true);
        shown_ = true;
    }
    model_ = present_for_teacher(data, state);
    theme_ = &theme_or_first(*data.themes, state.settings.theme);
    text_scale_ = state.text_percent / 100.0;
    window_->set_title("Nuqta: " + model_->title);
    arrange_model();
}

void SecondWindow::arrange_model()
{
    const Extent extent = window_->extent();
    const Frame frame{static_cast<Px>(extent.width), static_cast<Px>(extent.height), text_scale_, theme_, &engine_};
    view_.show_again(arrange(*model_, frame));
    stale_ = true;
}

bool SecondWindow::takes(const SDL_Event& event, std::optional<Action>& clicked)
{
    if (!window_ || window_of(event) != window_->id()) {
        return false;
    }
    const double ratio = window_->pixel_ratio();
    switch (event.type) {
    case SDL_WINDOWEVENT:
        take_window_event(event.window);
        break;
    case SDL_MOUSEMOTION:
        stale_ = view_.point_at(event.motion.x * ratio, event.motion.y * ratio) || stale_;
        break;
    case SDL_MOUSEBUTTONDOWN:
        if (event.button.button == SDL_BUTTON_LEFT) {
            clicked = view_.action_at(event.button.x * ratio, event.button.y * ratio);
        }
        break;
    case SDL_MOUSEWHEEL:
        stale_ = view_.turn_wheel(-event.wheel.preciseY) || stale_;
        break;
    default:
        break;
    }
    return true;
}

void SecondWindow::take_window_event(const SDL_WindowEvent& event)
{
    switch (event.event) {
    case SDL_WINDOWEVENT_CLOSE:
        closed_ = true;
        hide();
        break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        if (shown_) {
            arrange_model();
        }
        break;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_RESTORED:
        stale_ = true;
        break;
    case SDL_WINDOWEVENT_LEAVE:
        stale_ = view_.leave() || stale_;
        break;
    default:
        break;
    }
}

void SecondWindow::draw()
{
    if (!stale_ || !shown_) {
        return;
    }
    canvas_->draw(decorated(view_.scene(), view_.attention(), *theme_), view_.attention().scroll);
    window_->present();
    stale_ = false;
}

void SecondWindow::swap()
{
    if (!shown_ || SDL_GetNumVideoDisplays() < 2) {
        return;
    }
    const Displays swapped = swapped_displays(class_window_.display(), window_->display());
    class_window_.move_to(swapped.class_window);
    window_->move_to(swapped.teacher_window);
}

} // namespace nuqta
