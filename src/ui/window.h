// The window and its renderer, and pictures of scenes without a window on any display.
#pragma once

#include "text/layout.h"
#include "ui/sdl_handles.h"

#include <filesystem>
#include <memory>
#include <string>

namespace nuqta {

struct WindowOptions {
    int width = 1280;
    int height = 720;
    bool full_screen = false;
    int display = -1; ///< in whose middle it opens; below 0: the system's choice
};

/// Width and height in output pixels.
struct Extent {
    int width = 0;
    int height = 0;

    bool operator==(const Extent&) const = default;
};

/// A video driver that shows nothing (offscreen, dummy, evdev), to which SDL falls back in silence.
bool shows_nothing(std::string_view driver);

/// Connects to the display, which takes a while; to be done early, beside other work, and once more by Window::open.
/// Fails with NoDisplay when there is no display that could show a window, unless SDL_VIDEODRIVER asks for a driver
/// that shows nothing.
Result<Done> connect_to_display();

class Window {
public:
    /// Opens a resizable window. Fails with NoDisplay.
    static Result<std::unique_ptr<Window>> open(const std::string& title, const WindowOptions& options);

    /// Another window while one is open; it must be closed before that one. Fails with NoDisplay.
    static Result<std::unique_ptr<Window>> open_another(const std::string& title, const WindowOptions& options);

    /// The same without a display, for pictures: SDL's dummy driver and the software renderer.
    static Result<std::unique_ptr<Window>> open_unseen(const WindowOptions& options);

    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    Window(Window&&) = delete;
    Window& operator=(Window&&) = delete;

    SDL_Renderer* renderer() const { return renderer_.get(); }
    Extent extent() const;
    /// Output pixels per unit of mouse coordinates.
    double pixel_ratio() const;
    void set_full_screen(bool on);
    /// SDL's number of the window, as in its events.
    Uint32 id() const;
    /// The display it is on, from 0; and to the middle of another, full screen there if it was.
    int display() const;
    void move_to(int display);
    void show(bool on);
    bool has_keyboard() const;
    /// Gives it the keyboard, where the system lets it.
    void take_keyboard();
    void set_title(const std::string& title);
    /// Where an input method shows what can be chosen: beside this box, in output pixels.
    void place_input_method(const Box& beside);
    void present();

    /// What is drawn and not yet presented, as a PNG that appears whole. Fails with Unwritable; an old file then stays.
    Result<Done> save_png(const std::filesystem::path& path) const;

private:
    Window() = default;
    static Result<std::unique_ptr<Window>> create(const std::string& title, const WindowOptions& options, Uint32 flags,
                                                  bool ends_sdl);

    bool sdl_ = false;
    bool ttf_ = false;
    WindowHandle window_;
    RendererHandle renderer_;
};

} // namespace nuqta
