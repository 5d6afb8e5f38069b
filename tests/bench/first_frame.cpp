// How long a program takes until it shows something, seen from outside: bench_first_frame [--return] PROGRAM ARGUMENT….
// Watches nine rows of pixels of an empty X screen (DISPLAY). Prints the milliseconds from the program's start to the
// first change and to the last one, when nothing has changed for a second. With --return the first change is answered
// with the Return key, and the last one is what that leads to. Ends the program with SIGTERM.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <sys/wait.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
using DisplayHandle = std::unique_ptr<Display, CloseDisplay>;

struct DestroyImage {
    void operator()(XImage* image) const { XDestroyImage(image); }
};

/// The pixels of the watched rows.
std::string rows_of(Display* display)
{
    constexpr int k_rows = 9;
    const int screen = DefaultScreen(display);
    std::string pixels;
    for (int row = 1; row <= k_rows; ++row) {
        const int y = DisplayHeight(display, screen) * row / (k_rows + 1);
        const std::unique_ptr<XImage, DestroyImage> image(
            XGetImage(display, DefaultRootWindow(display), 0, y, static_cast<unsigned>(DisplayWidth(display, screen)),
                      1, AllPlanes, ZPixmap));
        if (image) {
            pixels.append(image->data, static_cast<std::size_t>(image->bytes_per_line));
        }
    }
    return pixels;
}

/// To every window that lies directly on the screen.
void press_return(Display* display)
{
    Window root = 0;
    Window parent = 0;
    Window* children = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    for (unsigned i = 0; i < count; ++i) {
        XEvent event{};
        event.xkey.type = KeyPress;
        event.xkey.display = display;
        event.xkey.window = children[i];
        event.xkey.root = root;
        event.xkey.keycode = XKeysymToKeycode(display, XK_Return);
        event.xkey.same_screen = True;
        XSendEvent(display, children[i], True, KeyPressMask, &event);
        event.xkey.type = KeyRelease;
        XSendEvent(display, children[i], True, KeyReleaseMask, &event);
    }
    if (children != nullptr) {
        XFree(children);
    }
    XFlush(display);
}

struct Seen {
    Clock::duration first{};
    Clock::duration last{};
};

/// Nothing when the screen stays as it is for 20 seconds.
std::optional<Seen> watch(Display* display, const std::string& empty, Clock::time_point start, bool presses_return)
{
    std::string before = empty;
    std::optional<Seen> seen;
    while (Clock::now() - start < (seen ? seen->last + 1s : 20s)) {
        std::string now = rows_of(display);
        if (now != before) {
            const Clock::duration passed = Clock::now() - start;
            if (!seen && presses_return) {
                press_return(display);
            }
            seen = Seen{seen ? seen->first : passed, passed};
            before = std::move(now);
        }
        std::this_thread::sleep_for(1ms);
    }
    return seen;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

int main(int argc, char** argv)
{
    const bool presses_return = argc > 1 && std::string_view(argv[1]) == "--return";
    char** const command = argv + (presses_return ? 2 : 1);
    const DisplayHandle display(XOpenDisplay(nullptr));
    if (*command == nullptr || !display) {
        std::fprintf(stderr, "usage: bench_first_frame [--return] PROGRAM ARGUMENT…, with DISPLAY set\n");
        return 2;
    }
    const std::string empty = rows_of(display.get());
    const Clock::time_point start = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    const std::optional<Seen> seen = watch(display.get(), empty, start, presses_return);
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    for (int i = 0; i < 2000 && rows_of(display.get()) != empty; ++i) {
        std::this_thread::sleep_for(1ms); // the next one begins on an empty screen too
    }
    if (!seen) {
        std::fprintf(stderr, "%s shows nothing\n", command[0]);
        return 1;
    }
    std::printf("%.1f %.1f\n", milliseconds(seen->first), milliseconds(seen->last));
    return 0;
}
