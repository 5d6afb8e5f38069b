// Tables of keys, sizes and texts, and how often each is used.
#include "monkey/wishes.h"

#include <array>
#include <string>
#include <utility>

namespace nuqta::test {
namespace {

/// Those that mean something somewhere, the ones that lead on more than once; and a few that never do.
constexpr std::array k_keys = {
    SDL_SCANCODE_RETURN, SDL_SCANCODE_RETURN, SDL_SCANCODE_RETURN,   SDL_SCANCODE_RETURN, SDL_SCANCODE_SPACE,
    SDL_SCANCODE_TAB,    SDL_SCANCODE_TAB,    SDL_SCANCODE_UP,       SDL_SCANCODE_DOWN,   SDL_SCANCODE_DOWN,
    SDL_SCANCODE_LEFT,   SDL_SCANCODE_RIGHT,  SDL_SCANCODE_PAGEUP,   SDL_SCANCODE_1,      SDL_SCANCODE_2,
    SDL_SCANCODE_3,      SDL_SCANCODE_4,      SDL_SCANCODE_5,        SDL_SCANCODE_6,      SDL_SCANCODE_7,
    SDL_SCANCODE_8,      SDL_SCANCODE_9,      SDL_SCANCODE_0,        SDL_SCANCODE_KP_1,   SDL_SCANCODE_L,
    SDL_SCANCODE_S,      SDL_SCANCODE_U,      SDL_SCANCODE_X,        SDL_SCANCODE_R,      SDL_SCANCODE_C,
    SDL_SCANCODE_C,      SDL_SCANCODE_A,      SDL_SCANCODE_P,        SDL_SCANCODE_T,      SDL_SCANCODE_V,
    SDL_SCANCODE_O,      SDL_SCANCODE_M,      SDL_SCANCODE_N,        SDL_SCANCODE_F,      SDL_SCANCODE_E,
    SDL_SCANCODE_F1,     SDL_SCANCODE_F2,     SDL_SCANCODE_F11,      SDL_SCANCODE_ESCAPE, SDL_SCANCODE_EQUALS,
    SDL_SCANCODE_MINUS,  SDL_SCANCODE_MINUS,  SDL_SCANCODE_PAGEDOWN, SDL_SCANCODE_Q,      SDL_SCANCODE_PAUSE,
    SDL_SCANCODE_D,      SDL_SCANCODE_HOME,   SDL_SCANCODE_END,      SDL_SCANCODE_SLASH,  SDL_SCANCODE_BACKSPACE,
    SDL_SCANCODE_Y,      SDL_SCANCODE_F5,     SDL_SCANCODE_LCTRL,
};

constexpr std::array<std::pair<int, int>, 12> k_sizes = {{{1280, 720},
                                                          {1280, 720},
                                                          {640, 480},
                                                          {800, 600},
                                                          {1024, 768},
                                                          {1920, 1080},
                                                          {480, 900},
                                                          {320, 320},
                                                          {300, 2000},
                                                          {16384, 60},
                                                          {60, 16384},
                                                          {1, 1}}};

/// Typed into names: letters of all scripts, marks alone, what turns the direction, controls.
constexpr std::array k_texts = {"a",      "Б",      "گروه ",    "ทีม",   "红",   "é", "\u202E",
                                "\u2066", "\u0301", "👩\u200D👧", "=1+1", "\x07", " "};

constexpr std::array k_window_events = {
    SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_FOCUS_GAINED, SDL_WINDOWEVENT_LEAVE,    SDL_WINDOWEVENT_ENTER,
    SDL_WINDOWEVENT_MINIMIZED,  SDL_WINDOWEVENT_RESTORED,     SDL_WINDOWEVENT_EXPOSED,  SDL_WINDOWEVENT_HIDDEN,
    SDL_WINDOWEVENT_SHOWN,      SDL_WINDOWEVENT_MOVED,        SDL_WINDOWEVENT_MAXIMIZED};

constexpr int k_most_pads = 3;

template<typename T, std::size_t N> const T& one_of(const std::array<T, N>& values, Rng& rng)
{
    return values[static_cast<std::size_t>(rng.below(N))];
}

} // namespace

void push(SDL_Event event)
{
    constexpr Uint32 k_ahead = 100'000; // milliseconds: an age below zero counts as none
    event.common.timestamp = SDL_GetTicks() + k_ahead;
    SDL_PeepEvents(&event, 1, SDL_ADDEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT);
}

void push_key(SDL_Scancode key, Uint16 mod, Uint8 repeat)
{
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.scancode = key;
    event.key.keysym.mod = mod;
    event.key.repeat = repeat;
    push(event);
}

void push_window_event(SDL_WindowEventID what)
{
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = static_cast<Uint8>(what);
    push(event);
}

Wishes::Wishes(std::uint64_t seed, SDL_Window* window, std::vector<std::filesystem::path> droppable)
    : rng_(seed)
    , window_(window)
    , droppable_(std::move(droppable))
{
}

int Wishes::within(int low, int high)
{
    return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1)));
}

void Wishes::do_next()
{
    const std::uint64_t kind = below(1000);
    if (kind < 720) {
        press_key();
    } else if (kind < 880) {
        use_mouse();
    } else if (kind < 915) {
        type_text();
    } else if (kind < 945) {
        change_window();
    } else if (kind < 985) {
        use_pad();
    } else if (kind < 998) {
        plug_or_unplug();
    } else {
        drop_file();
    }
}

void Wishes::press_key()
{
    const SDL_Scancode key =
        below(50) == 0 ? static_cast<SDL_Scancode>(below(SDL_NUM_SCANCODES)) : one_of(k_keys, rng_);
    Uint16 mod = KMOD_NONE;
    if (below(20) == 0) {
        mod = one_of(std::array<Uint16, 5>{KMOD_LSHIFT, KMOD_LALT, KMOD_LCTRL, KMOD_LGUI, KMOD_CAPS}, rng_);
    }
    push_key(key, mod, below(15) == 0 ? 1 : 0);
}

void Wishes::use_mouse()
{
    int width = 0;
    int height = 0;
    SDL_GetWindowSize(window_, &width, &height);
    SDL_Event event{};
    const std::uint64_t kind = below(10);
    if (kind == 0) {
        event.type = SDL_MOUSEWHEEL;
        event.wheel.preciseY = static_cast<float>(within(-50, 50)) / 10.0F;
    } else if (kind < 4) {
        event.type = SDL_MOUSEMOTION;
        event.motion.x = within(-20, width + 20);
        event.motion.y = within(-20, height + 20);
    } else {
        event.type = SDL_MOUSEBUTTONDOWN;
        event.button.button = kind == 4 ? SDL_BUTTON_RIGHT : SDL_BUTTON_LEFT;
        event.button.x = within(-20, width + 20);
        event.button.y = within(-20, height + 20);
    }
    push(event);
}

void Wishes::type_text()
{
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    const std::string text = one_of(k_texts, rng_);
    text.copy(event.text.text, sizeof event.text.text - 1);
    push(event);
}

void Wishes::change_window()
{
    const std::uint64_t kind = below(4);
    if (kind == 0) {
        const auto [width, height] = one_of(k_sizes, rng_);
        SDL_SetWindowSize(window_, width, height);
    } else if (kind == 1) {
        SDL_Event event{};
        event.type = below(2) == 0 ? SDL_RENDER_TARGETS_RESET : SDL_RENDER_DEVICE_RESET;
        push(event);
    } else {
        push_window_event(one_of(k_window_events, rng_));
    }
}

void Wishes::use_pad()
{
    SDL_Event event{};
    event.type = SDL_CONTROLLERBUTTONDOWN;
    event.cbutton.which = within(-1, 5);
    event.cbutton.button = static_cast<Uint8>(below(SDL_CONTROLLER_BUTTON_MAX + 1));
    push(event);
}

void Wishes::plug_or_unplug()
{
    if (SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0) {
        return;
    }
    const int plugged = SDL_NumJoysticks();
    if (plugged < k_most_pads && below(2) == 0) {
        SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX, SDL_CONTROLLER_BUTTON_MAX,
                                  0);
    } else if (plugged > 0) {
        SDL_JoystickDetachVirtual(within(0, plugged - 1));
    }
}

void Wishes::drop_file()
{
    SDL_Event event{};
    event.type = SDL_DROPFILE;
    event.drop.file = SDL_strdup(droppable_[static_cast<std::size_t>(below(droppable_.size()))].c_str());
    push(event);
}

} // namespace nuqta::test
