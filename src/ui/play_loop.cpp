// Events in, pictures out. Nothing here decides what the game does: handle() does.
#include "ui/play_loop.h"

#include "ui/arrange.h"
#include "ui/class_fit.h"
#include "ui/class_input.h"
#include "ui/class_pads.h"
#include "ui/input.h"
#include "ui/pads.h"
#include "ui/picture.h"
#include "ui/screens/class_words.h"
#include "ui/speaker.h"
#include "ui/teacher_window.h"
#include "ui/typing.h"
#include "ui/view.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

constexpr int k_after_trouble = 100; // milliseconds
constexpr int k_settled = 150;       // milliseconds after which a window that was resized has its size
constexpr int k_frame = 8;           // milliseconds between the pictures of something that moves

class PlayLoop {
public:
    PlayLoop(Window& window, const PlaySetup& setup, GameState state)
        : window_(window)
        , setup_(setup)
        , data_(setup.data)
        , state_(std::move(state))
        , engine_(setup.fonts)
        , picture_(window, setup.fonts, engine_, data_.languages->all().front())
        , teacher_(window, setup.fonts, engine_)
    {
        data_.fits = [this](const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                            const ClassChoices& choices) {
            return fits_projector(data_, deck, item, language, second, choices, frame());
        };
        SDL_StopTextInput();
        state_ = without_pads(std::move(state_)); // those of a loop before had other numbers
        pads_.listen(needs_pads(state_, false));
        if (state_.screen == ScreenId::ClassSetup) {
            state_ = with_fitting_items(data_, std::move(state_));
        }
        arrange_screen(true);
    }

    GameState run()
    {
        while (!over()) {
            SDL_Event event;
            while (!over() && SDL_PollEvent(&event) != 0) {
                take(event);
            }
            if (stale_ && !over()) {
                draw();
            }
            teacher_.draw();
            if (!over() && wait_for(event)) {
                take(event);
            }
            speaker_.rest();
            stale_ = stale_ || picture_.moves();
        }
        return state_;
    }

private:
    bool over() const { return is_over(state_); }

    /// The next event; false when something else is to be done first. Sleeps as long as nothing is.
    bool wait_for(SDL_Event& event)
    {
        if (picture_.moves()) {
            return SDL_WaitEventTimeout(&event, k_frame) != 0;
        }
        if (refits_) {
            return SDL_WaitEventTimeout(&event, k_settled) != 0 || refit();
        }
        const std::optional<int> rests_in = speaker_.rests_in();
        const std::optional<int> ticks = ticks_in();
        if (ticks && *ticks <= rests_in.value_or(*ticks)) {
            const bool came = *ticks > 0 && SDL_WaitEventTimeout(&event, *ticks) != 0;
            if (!came) {
                age_ = Milliseconds{0};
                take(Action{ActionKind::Tick, 0});
            }
            return came;
        }
        return rests_in ? SDL_WaitEventTimeout(&event, *rests_in) != 0 : wait_long_for(event);
    }

    /// True where it is seen which questions are legible.
    bool is_being_set_up() const
    {
        return state_.screen == ScreenId::ClassSetup || state_.screen == ScreenId::ClassPreview;
    }

    /// Finds anew what is legible in the window; false, as no event came.
    bool refit()
    {
        refits_ = false;
        change([this](GameState state) { return with_fitting_items(data_, std::move(state)); });
        return false;
    }

    static bool wait_long_for(SDL_Event& event)
    {
        if (SDL_WaitEvent(&event) != 0) {
            return true;
        }
        SDL_Delay(k_after_trouble); // it fails at once, and may again
        return false;
    }

    /// Milliseconds until a class's time is to be looked at: its timer shows another second, or runs out.
    std::optional<int> ticks_in() const
    {
        constexpr Milliseconds::rep k_most = 2000;
        const std::optional<Milliseconds> next = next_tick(state_);
        if (!next) {
            return std::nullopt;
        }
        return static_cast<int>(std::clamp((*next - setup_.clock->now()).count(), Milliseconds::rep{0}, k_most));
    }

    void take(const SDL_Event& event)
    {
        age_ = Milliseconds{0};
        std::optional<Action> clicked;
        if (teacher_.takes(event, clicked)) {
            if (clicked) {
                take(*clicked);
            }
            return;
        }
        switch (event.type) {
        case SDL_QUIT:
            state_.quit = true;
            break;
        case SDL_KEYDOWN:
            happened(event.key.timestamp);
            take_key(event.key);
            break;
        case SDL_TEXTINPUT:
            change([&](GameState state) { return with_typed(std::move(state), event.text.text); });
            break;
        case SDL_TEXTEDITING:
            change([&](GameState state) { return with_composing(std::move(state), event.edit.text); });
            break;
        case SDL_CONTROLLERDEVICEADDED:
        case SDL_CONTROLLERDEVICEREMOVED:
        case SDL_CONTROLLERBUTTONDOWN:
            happened(event.common.timestamp);
            take_pad_event(event);
            break;
        case SDL_DROPFILE:
            change([&](GameState state) { return with_dropped(data_, std::move(state), event.drop.file, moment()); });
            SDL_free(event.drop.file);
            break;
        case SDL_DROPTEXT:
            SDL_free(event.drop.file);
            break;
        case SDL_MOUSEMOTION:
            see(view_.point_at(pixels(event.motion.x), pixels(event.motion.y)));
            break;
        case SDL_MOUSEBUTTONDOWN:
            if (event.button.button == SDL_BUTTON_LEFT) {
                click(event.button.x, event.button.y);
            }
            break;
        case SDL_MOUSEWHEEL:
            see(view_.turn_wheel(-event.wheel.preciseY));
            break;
        case SDL_WINDOWEVENT:
            take_window_event(event.window);
            break;
        case SDL_RENDER_TARGETS_RESET:
        case SDL_RENDER_DEVICE_RESET:
            picture_.forget_textures();
            stale_ = true;
            break;
        default:
            break;
        }
    }

    /// The event that is being taken happened at this time of SDL's, maybe a while ago.
    void happened(Uint32 timestamp) { age_ = Milliseconds(SDL_GetTicks() - timestamp); }

    /// When what is being taken happened.
    Milliseconds moment() const
    {
        constexpr Milliseconds k_oldest{10000}; // older ones come of clocks that stood still
        return setup_.clock->now() - (age_ < k_oldest ? age_ : Milliseconds{0});
    }

    void take_key(const SDL_KeyboardEvent& key)
    {
        if (is_typing(state_) && (key.keysym.mod & KMOD_CTRL) == 0) {
            if (key.keysym.scancode == SDL_SCANCODE_BACKSPACE) {
                change([](GameState state) { return with_erased(std::move(state)); });
            } else if (const auto action = typing_action_of(key, state_)) {
                take(*action);
            }
            return;
        }
        const std::optional<Input> of_class = class_input_of(key, state_);
        if (const auto input = of_class ? of_class : input_of(key)) {
            std::visit([this](const auto& wish) { take(wish); }, *input);
        }
    }

    void take_pad_event(const SDL_Event& event)
    {
        if (event.type == SDL_CONTROLLERDEVICEADDED) {
            if (const std::optional<int> pad = pads_.open(event.cdevice.which)) {
                change([&](GameState state) { return with_pad(std::move(state), *pad); });
            }
            return;
        }
        if (event.type == SDL_CONTROLLERDEVICEREMOVED) {
            const int pad = pads_.close(event.cdevice.which);
            change([&](GameState state) { return without_pad(data_, std::move(state), pad, moment()); });
            return;
        }
        const std::optional<int> team = team_of_pad(state_.room, Pads::number_of(event.cbutton.which));
        const auto pressed = static_cast<SDL_GameControllerButton>(event.cbutton.button);
        if (const auto action = team ? pad_input_of(pressed, *team, state_) : std::nullopt) {
            take(*action);
        } else if (const auto input = pad_step_of(pressed, state_)) {
            std::visit([this](const auto& wish) { take(wish); }, *input);
        }
    }

    void take_window_event(const SDL_WindowEvent& event)
    {
        switch (event.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED:
            refits_ = refits_ || is_being_set_up();
            arrange_screen(false);
            break;
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_RESTORED:
            stale_ = true;
            break;
        case SDL_WINDOWEVENT_CLOSE: // with another window open this is all that comes
            state_.quit = true;
            break;
        case SDL_WINDOWEVENT_LEAVE:
            see(view_.leave());
            break;
        default:
            break;
        }
    }

    void take(Activate) { take(view_.focused().value_or(Action{ActionKind::GoOn, 0})); }

    void take(ToggleDebugView)
    {
        picture_.toggle_debug_view();
        stale_ = true;
    }

    void take(Action action)
    {
        if (action.kind == ActionKind::SwapDisplays) {
            teacher_.swap();
            return;
        }
        const std::optional<Action> primary =
            change([&](GameState state) { return handle(data_, std::move(state), action, moment()); });
        if (primary && is_match_screen(state_.screen) && action.kind != ActionKind::Tick) {
            see(view_.focus_on(*primary)); // in a class Enter goes on, wherever the focus was led before
        }
    }

    /// The next state is kept, heard and shown. Returns the screen's primary action.
    template<typename Step> std::optional<Action> change(Step step)
    {
        const GameState before = state_;
        state_ = step(std::move(state_));
        setup_.changed(before, state_);
        listen_to_pads();
        const ClassChoices& choices = state_.room.setup;
        const bool others = choices != before.room.setup || before.screen == ScreenId::ClassTeams;
        refits_ = refits_ || (is_being_set_up() && others);
        if (is_typing(state_) != is_typing(before) || state_.room.naming != before.room.naming) {
            state_.composing.clear();
            is_typing(state_) ? SDL_StartTextInput() : SDL_StopTextInput();
        }
        if (const auto sound = sound_of(before, state_); sound && state_.settings.sounds) {
            speaker_.play(*sound);
        }
        if (state_.full_screen != before.full_screen) {
            window_.set_full_screen(state_.full_screen);
        }
        const std::optional<Action> primary = arrange_screen(shows_another(before, state_));
        if (state_.room.naming != before.room.naming && state_.room.naming >= 0) {
            see(view_.focus_on({ActionKind::NameTeam, state_.room.naming}));
        }
        teacher_.show(data_, state_);
        return primary;
    }

    void listen_to_pads()
    {
        const bool on = needs_pads(state_, pads_.listening());
        if (pads_.listening() && !on) {
            state_ = without_pads(std::move(state_));
        }
        pads_.listen(on);
    }

    void take(Move move)
    {
        if (const auto step = setting_step(view_.scene(), view_.attention().focus, move)) {
            take(*step);
            return;
        }
        see(view_.move(move));
    }

    void click(int x, int y)
    {
        if (const std::optional<Action> action = view_.action_at(pixels(x), pixels(y))) {
            take(*action);
            see(view_.point_at(pixels(x), pixels(y)));
        }
    }

    /// Output pixels from those of the mouse.
    Px pixels(int of_mouse) const { return of_mouse * window_.pixel_ratio(); }

    /// Something else is to be seen.
    void see(bool changed) { stale_ = stale_ || changed; }

    /// Returns the screen's primary action.
    std::optional<Action> arrange_screen(bool another)
    {
        const ScreenModel model = present(data_, state_);
        name_window(model.title);
        if (another) {
            view_.show(arrange(model, frame()), model.primary);
            picture_.begin(setup_.clock->now(), state_.settings.motion);
        } else {
            view_.show_again(arrange(model, frame()));
        }
        const std::optional<Action> focus = view_.focused();
        const Region* region = is_typing(state_) && focus ? region_of(view_.scene(), *focus) : nullptr;
        if (region != nullptr) {
            window_.place_input_method(seen(region->box, region->scrolls, view_.attention().scroll));
        }
        stale_ = true;
        return model.primary;
    }

    /// "Nuqta — " and what is on: task lists, screen readers and tests see of a window only its title.
    void name_window(const std::string& what)
    {
        if (what != named_) {
            window_.set_title("Nuqta — " + what);
            named_ = what;
        }
    }

    void draw()
    {
        picture_.draw(view_, theme(), setup_.clock->now());
        stale_ = false;
    }

    const Theme& theme() const { return theme_or_first(*data_.themes, theme_name(state_)); }

    Frame frame()
    {
        const Extent extent = window_.extent();
        return {static_cast<Px>(extent.width), static_cast<Px>(extent.height), state_.text_percent / 100.0, &theme(),
                &engine_};
    }

    Window& window_;
    const PlaySetup& setup_;
    GameData data_; ///< the setup's, with what fits this window
    GameState state_;
    TextEngine engine_;
    Picture picture_;
    SecondWindow teacher_;
    View view_;
    std::string named_; ///< what the window's title says is on
    bool stale_ = true;
    bool refits_ = false; ///< something is other than when it was found which questions are legible: the size, a choice
    Milliseconds age_{0}; ///< of the event that is being taken
    Pads pads_;
    Speaker speaker_;
};

} // namespace

GameState play_in(Window& window, const PlaySetup& setup, GameState state)
{
    return PlayLoop(window, setup, std::move(state)).run();
}

} // namespace nuqta
