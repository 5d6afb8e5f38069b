// The software renderer draws these calm, rarely changing screens in a few milliseconds and, presented without OpenGL,
// starts three times as fast as an accelerated one.
#include "ui/window.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <png.h>
#include <system_error>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr const char* k_no_display = "no display was found for the game's window: start it in a desktop session or "
                                     "over ssh -X, or play as text (--text)";

void set_hints()
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, "Nuqta");
}

/// SDL 2.26 wakes its X11 event queue through a second connection to the server. A wake-up that the server reads after
/// the window is gone makes Xlib end the program with exit code 1, and nothing orders the two connections. So there the
/// window is left to the end of the process, which closes both.
bool leaves_window_to_the_server()
{
    const char* driver = SDL_GetCurrentVideoDriver();
    return driver != nullptr && std::string_view(driver) == "x11";
}

/// SDL's word for the middle of a display, or of any.
int middle_of(int display)
{
    return display < 0 ? static_cast<int>(SDL_WINDOWPOS_CENTERED)
                       : static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(static_cast<unsigned>(display)));
}

} // namespace

bool shows_nothing(std::string_view driver)
{
    constexpr std::array<std::string_view, 3> k_blind = {"offscreen", "dummy", "evdev"};
    return std::find(k_blind.begin(), k_blind.end(), driver) != k_blind.end();
}

Result<Done> connect_to_display()
{
    set_hints();
    std::setlocale(LC_CTYPE, "C.UTF-8"); // in the C locale SDL gives X11 no title it can show but in ASCII
    const char* asked = SDL_GetHint(SDL_HINT_VIDEODRIVER);
    const bool driver_asked = asked != nullptr && *asked != '\0';
    if (!driver_asked && std::getenv("XDG_RUNTIME_DIR") == nullptr) {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "x11,KMSDRM,offscreen"); // libwayland would complain itself
    }
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return sdl_error(ErrorCode::NoDisplay, k_no_display);
    }
    const char* driver = SDL_GetCurrentVideoDriver();
    if (!driver_asked && (driver == nullptr || shows_nothing(driver))) {
        SDL_Quit();
        return Error{ErrorCode::NoDisplay, k_no_display, {}};
    }
    return Done{};
}

Result<std::unique_ptr<Window>> Window::open(const std::string& title, const WindowOptions& options)
{
    if (const Result<Done> connected = connect_to_display(); !connected) {
        return connected.error();
    }
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (options.full_screen) {
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    }
    return create(title, options, flags, true);
}

Result<std::unique_ptr<Window>> Window::open_another(const std::string& title, const WindowOptions& options)
{
    return create(title, options, SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI, false);
}

Result<std::unique_ptr<Window>> Window::open_unseen(const WindowOptions& options)
{
    set_hints();
    SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, "dummy", SDL_HINT_OVERRIDE);
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return sdl_error(ErrorCode::NoDisplay, "SDL cannot be started");
    }
    return create("Nuqta", options, 0, true);
}

Result<std::unique_ptr<Window>> Window::create(const std::string& title, const WindowOptions& options, Uint32 flags,
                                               bool ends_sdl)
{
    std::unique_ptr<Window> window(new Window);
    window->sdl_ = ends_sdl;
    SDL_StopTextInput();
    const int place = middle_of(options.display);
    window->window_.reset(SDL_CreateWindow(title.c_str(), place, place, options.width, options.height, flags));
    if (!window->window_) {
        return sdl_error(ErrorCode::NoDisplay, "the window cannot be opened");
    }
    SDL_SetWindowMinimumSize(window->window_.get(), 480, 360);
    window->renderer_.reset(SDL_CreateRenderer(window->window_.get(), -1, SDL_RENDERER_SOFTWARE));
    if (!window->renderer_) {
        return sdl_error(ErrorCode::NoDisplay, "nothing can be drawn in the window");
    }
    if (TTF_Init() != 0) {
        return sdl_error(ErrorCode::Missing, "the font renderer cannot be started");
    }
    window->ttf_ = true;
    return window;
}

Window::~Window()
{
    renderer_.reset();
    if (window_ && leaves_window_to_the_server()) {
        SDL_HideWindow(window_.get());
        window_.release(); // NOLINT(bugprone-unused-return-value)
        return;
    }
    window_.reset();
    if (ttf_) {
        TTF_Quit();
    }
    if (sdl_) {
        SDL_Quit();
    }
}

Extent Window::extent() const
{
    Extent extent;
    SDL_GetRendererOutputSize(renderer_.get(), &extent.width, &extent.height);
    return extent;
}

double Window::pixel_ratio() const
{
    int width = 0;
    SDL_GetWindowSize(window_.get(), &width, nullptr);
    return width > 0 ? static_cast<double>(extent().width) / width : 1.0;
}

void Window::place_input_method(const Box& beside)
{
    const double ratio = pixel_ratio();
    const auto points = [ratio](Px pixels) { return static_cast<int>(pixels / ratio); };
    const SDL_Rect place{points(beside.x), points(beside.y), points(beside.width), points(beside.height)};
    SDL_SetTextInputRect(&place);
}

void Window::set_full_screen(bool on)
{
    SDL_SetWindowFullscreen(window_.get(), on ? static_cast<Uint32>(SDL_WINDOW_FULLSCREEN_DESKTOP) : 0U);
}

Uint32 Window::id() const
{
    return SDL_GetWindowID(window_.get());
}

int Window::display() const
{
    return SDL_GetWindowDisplayIndex(window_.get());
}

void Window::move_to(int display)
{
    const bool full = (SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_FULLSCREEN_DESKTOP) != 0;
    if (full) {
        set_full_screen(false);
    }
    SDL_SetWindowPosition(window_.get(), middle_of(display), middle_of(display));
    if (full) {
        set_full_screen(true);
    }
}

void Window::show(bool on)
{
    on ? SDL_ShowWindow(window_.get()) : SDL_HideWindow(window_.get());
}

bool Window::has_keyboard() const
{
    return SDL_GetKeyboardFocus() == window_.get();
}

void Window::take_keyboard()
{
    SDL_RaiseWindow(window_.get());
    SDL_SetWindowInputFocus(window_.get());
}

void Window::set_title(const std::string& title)
{
    SDL_SetWindowTitle(window_.get(), title.c_str());
}

void Window::present()
{
    SDL_RenderPresent(renderer_.get());
}

Result<Done> Window::save_png(const std::filesystem::path& path) const
{
    const Extent size = extent();
    png_image picture{};
    picture.version = PNG_IMAGE_VERSION;
    picture.width = static_cast<png_uint_32>(size.width);
    picture.height = static_cast<png_uint_32>(size.height);
    picture.format = PNG_FORMAT_RGB;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(picture));
    const auto row = static_cast<int>(PNG_IMAGE_ROW_STRIDE(picture));
    if (SDL_RenderReadPixels(renderer_.get(), nullptr, SDL_PIXELFORMAT_RGB24, pixels.data(), row) != 0) {
        return sdl_error(ErrorCode::Unwritable, "the picture cannot be read back");
    }
    const std::string unfinished = path.string() + ".unfinished";
    std::string trouble;
    if (png_image_write_to_file(&picture, unfinished.c_str(), 0, pixels.data(), row, nullptr) == 0) {
        trouble = static_cast<const char*>(picture.message);
    } else if (std::rename(unfinished.c_str(), path.c_str()) != 0) {
        trouble = std::generic_category().message(errno);
    }
    if (!trouble.empty()) {
        std::remove(unfinished.c_str());
        return Error{ErrorCode::Unwritable, "cannot be written: " + trouble, {path.string()}};
    }
    return Done{};
}

} // namespace nuqta
