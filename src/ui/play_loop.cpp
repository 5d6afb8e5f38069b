// Events in, pictures out. Nothing here decides what the game does: handle() does.
#include "ui/play_loop.h"

#include "ui/arrange.h"
#include "ui/canvas.h"
#include "ui/class_fit.h"
#include "ui/class_input.h"
#include "ui/class_pads.h"
#include "ui/debug_view.h"
#include "ui/input.h"
#include "ui/pads.h"
#include "ui/screens/class_words.h"
#include "ui/speaker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_wheel_step = 60; // in 720ths of the shorter side
constexpr double k_entrance_rise = 22;
constexpr Milliseconds k_entrance{160};
constexpr Milliseconds k_growth{650};
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
        , canvas_(window.renderer(), setup.fonts)
    {
        data_.fits = [this](const Deck& deck, std::size_t item, const std::string& language) {
            return fits_projector(data_, deck, item, language, frame());
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
            if (stale_) {
                draw();
            }
            SDL_Event event;
            if (wait_for(event)) {
                do {
                    take(event);
                } while (!over() && SDL_PollEvent(&event) != 0);
            }
            speaker_.rest();
            stale_ = stale_ || moves();
        }
        return state_;
    }

private:
    bool over() const { return state_.quit || !state_.dropped.empty(); }

    /// The next event; false when something else is to be done first. Sleeps as long as nothing is.
    bool wait_for(SDL_Event& event)
    {
        if (moves()) {
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

    /// Milliseconds until the timer of a class shows another second, or runs out.
    std::optional<int> ticks_in() const
    {
        constexpr Milliseconds::rep k_most = 1000;
        const std::optional<Milliseconds> next = next_tick(state_);
        if (!next) {
            return std::nullopt;
        }
        return static_cast<int>(std::clamp((*next - setup_.clock->now()).count(), Milliseconds::rep{0}, k_most));
    }

    void take(const SDL_Event& event)
    {
        age_ = Milliseconds{0};
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
        case SDL_CONTROLLERDEVICEADDED:
        case SDL_CONTROLLERDEVICEREMOVED:
        case SDL_CONTROLLERBUTTONDOWN:
            happened(event.common.timestamp);
            take_pad_event(event);
            break;
        case SDL_DROPFILE:
            state_.dropped = event.drop.file;
            SDL_free(event.drop.file);
            break;
        case SDL_DROPTEXT:
            SDL_free(event.drop.file);
            break;
        case SDL_MOUSEMOTION:
            point_at(event.motion.x, event.motion.y);
            break;
        case SDL_MOUSEBUTTONDOWN:
            if (event.button.button == SDL_BUTTON_LEFT) {
                click(event.button.x, event.button.y);
            }
            break;
        case SDL_MOUSEWHEEL:
            scroll_by(-event.wheel.preciseY * k_wheel_step * frame_unit());
            break;
        case SDL_WINDOWEVENT:
            take_window_event(event.window);
            break;
        case SDL_RENDER_TARGETS_RESET:
        case SDL_RENDER_DEVICE_RESET:
            canvas_.forget_textures();
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
        if (state_.room.naming >= 0 && (key.keysym.mod & KMOD_CTRL) == 0) {
            take_naming_key(key.keysym.scancode);
            return;
        }
        const std::optional<Input> of_class = class_input_of(key, state_);
        if (const auto input = of_class ? of_class : input_of(key)) {
            std::visit([this](const auto& wish) { take(wish); }, *input);
        }
    }

    /// While a name is typed, letters come as text; only these keys are wishes.
    void take_naming_key(SDL_Scancode key)
    {
        if (key == SDL_SCANCODE_BACKSPACE) {
            change([](GameState state) { return with_erased(std::move(state)); });
        } else if (key == SDL_SCANCODE_RETURN || key == SDL_SCANCODE_KP_ENTER) {
            take(Action{ActionKind::NameTeam, state_.room.naming});
        } else if (key == SDL_SCANCODE_ESCAPE) {
            take(Action{ActionKind::Back, 0});
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
        }
    }

    void take_window_event(const SDL_WindowEvent& event)
    {
        switch (event.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED:
            refits_ = state_.screen == ScreenId::ClassSetup || state_.screen == ScreenId::ClassPreview;
            arrange_screen(false);
            break;
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_RESTORED:
            stale_ = true;
            break;
        case SDL_WINDOWEVENT_LEAVE:
            hover(std::nullopt);
            break;
        default:
            break;
        }
    }

    void take(Activate)
    {
        const bool focused = focus_ && region_of(scene_, *focus_) != nullptr;
        take(focused ? *focus_ : Action{ActionKind::GoOn, 0});
    }

    void take(ToggleDebugView)
    {
        debug_view_ = !debug_view_;
        stale_ = true;
    }

    void take(Action action)
    {
        change([&](GameState state) { return handle(data_, std::move(state), action, moment()); });
    }

    /// The next state is kept, heard and shown.
    template<typename Step> void change(Step step)
    {
        const GameState before = state_;
        state_ = step(std::move(state_));
        setup_.changed(before, state_);
        listen_to_pads();
        if (state_.room.naming != before.room.naming) {
            state_.room.naming >= 0 ? SDL_StartTextInput() : SDL_StopTextInput();
        }
        if (const auto sound = sound_of(before, state_); sound && state_.settings.sounds) {
            speaker_.play(*sound);
        }
        if (state_.full_screen != before.full_screen) {
            window_.set_full_screen(state_.full_screen);
        }
        const bool another = state_.screen != before.screen || position(state_) != position(before) ||
                             state_.whole_section != before.whole_section ||
                             state_.room.source_shown != before.room.source_shown;
        arrange_screen(another);
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
        if (const auto step = setting_step(scene_, focus_, move)) {
            take(*step);
            return;
        }
        const bool vertical = move == Move::Up || move == Move::Down;
        const Region* focused = focus_ ? region_of(scene_, *focus_) : nullptr;
        const bool reads = vertical && scene_.max_scroll() > 0 && (focused == nullptr || !focused->scrolls) &&
                           std::none_of(scene_.regions.begin(), scene_.regions.end(),
                                        [](const Region& region) { return region.scrolls && region.focusable; });
        if (move == Move::PageUp || move == Move::PageDown || reads) {
            const bool down = move == Move::PageDown || move == Move::Down;
            const Px step = reads ? k_wheel_step * frame_unit() : scene_.view.height * 0.85;
            scroll_by(down ? step : -step);
            return;
        }
        if (const auto moved = moved_focus(scene_, focus_, move)) {
            focus_ = moved;
            scroll_ = scroll_to_show(scene_, focus_, scroll_);
            stale_ = true;
        }
    }

    void point_at(int x, int y)
    {
        const double ratio = window_.pixel_ratio();
        const Region* region = region_at(scene_, x * ratio, y * ratio, scroll_);
        hover(region != nullptr ? std::optional<Region>(*region) : std::nullopt);
    }

    void click(int x, int y)
    {
        const double ratio = window_.pixel_ratio();
        if (const Region* region = region_at(scene_, x * ratio, y * ratio, scroll_)) {
            const Action action = region->action;
            take(action);
            point_at(x, y);
        }
    }

    void hover(std::optional<Region> region)
    {
        stale_ = stale_ || region != hover_;
        hover_ = std::move(region);
    }

    void scroll_by(Px step)
    {
        const Px moved = std::clamp(scroll_ + step, 0.0, scene_.max_scroll());
        stale_ = stale_ || moved != scroll_;
        scroll_ = moved;
    }

    /// Arranges the scene anew; on another screen the focus goes to its first choice and the view to its top.
    void arrange_screen(bool another)
    {
        const Px height_before = scene_.content_height;
        const std::optional<Px> seen_before = another ? std::nullopt : focus_in_view();
        const ScreenModel model = present(data_, state_);
        scene_ = arrange(model, frame());
        hover_ = std::nullopt;
        if (another) {
            focus_ = model.primary;
            scroll_ = 0;
            entered_ = state_.settings.motion ? setup_.clock->now() : Milliseconds{0};
        } else if (const Region* focused = focus_ ? region_of(scene_, *focus_) : nullptr; seen_before && focused) {
            scroll_ = focused->box.y - *seen_before; // the same place, in other lines
        } else if (height_before > 0) {
            scroll_ *= scene_.content_height / height_before;
        }
        scroll_ = scroll_to_show(scene_, another ? focus_ : std::nullopt, scroll_);
        stale_ = true;
    }

    /// How far down the focused part of the content is seen; nothing when it is not in view.
    std::optional<Px> focus_in_view() const
    {
        const Region* region = focus_ ? region_of(scene_, *focus_) : nullptr;
        if (region == nullptr || !region->scrolls) {
            return std::nullopt;
        }
        const Px top = region->box.y - scroll_;
        const bool in_view = top >= scene_.view.y && top < scene_.view.y + scene_.view.height;
        return in_view ? std::optional<Px>(top) : std::nullopt;
    }

    void draw()
    {
        const double left = entrance_left();
        rise_ = std::round(k_entrance_rise * frame_unit() * left * left * left);
        growth_ = growth();
        Scene scene = decorated(scene_, {focus_, hover_, scroll_}, theme());
        if (growth_ < 1) {
            scene = with_bars_grown(std::move(scene), growth_);
        }
        if (debug_view_) {
            scene = debugged(std::move(scene), engine_, data_.languages->all().front());
        }
        canvas_.draw(scene, scroll_ - rise_);
        window_.present();
        stale_ = false;
    }

    const Theme& theme() const { return theme_or_first(*data_.themes, theme_name(state_)); }

    Frame frame()
    {
        const Extent extent = window_.extent();
        return {static_cast<Px>(extent.width), static_cast<Px>(extent.height), state_.text_percent / 100.0, &theme(),
                &engine_};
    }

    bool moves() const { return rise_ > 0 || growth_ < 1; }

    /// How far the bars of the screen have grown: fast at first, then slower.
    double growth() const
    {
        const bool bars = std::any_of(scene_.drawables.begin(), scene_.drawables.end(),
                                      [](const Drawable& drawable) { return drawable.grows; });
        const Milliseconds since = setup_.clock->now() - entered_;
        if (!bars || since < Milliseconds{0} || since >= k_growth) {
            return 1;
        }
        const double left = 1 - static_cast<double>(since.count()) / static_cast<double>(k_growth.count());
        return 1 - left * left * left;
    }

    /// What is left, from 1 to 0, of the moment in which a screen's content rises into its place.
    double entrance_left() const
    {
        const Milliseconds since = setup_.clock->now() - entered_;
        const bool over = since < Milliseconds{0} || since >= k_entrance;
        return over ? 0 : 1 - static_cast<double>(since.count()) / static_cast<double>(k_entrance.count());
    }

    double frame_unit() const { return std::min(scene_.width, scene_.height) / 720.0; }

    /// Which showing is on, so that the next question counts as another screen.
    static std::size_t position(const GameState& state)
    {
        return state.learner.session ? state.learner.session->current : static_cast<std::size_t>(-1);
    }

    Window& window_;
    const PlaySetup& setup_;
    GameData data_; ///< the setup's, with what fits this window
    GameState state_;
    TextEngine engine_;
    Canvas canvas_;
    Scene scene_;
    std::optional<Action> focus_;
    std::optional<Region> hover_;
    Px scroll_ = 0;
    bool stale_ = true;
    bool refits_ = false; ///< the window has another size than when it was found which questions are legible
    bool debug_view_ = false;
    Milliseconds entered_{0}; ///< when the screen that is on came
    Px rise_ = 0;             ///< how far below its place the content was drawn last
    double growth_ = 1;       ///< how far the bars were drawn last
    Milliseconds age_{0};     ///< of the event that is being taken
    Pads pads_;
    Speaker speaker_;
};

} // namespace

GameState play_in(Window& window, const PlaySetup& setup, GameState state)
{
    return PlayLoop(window, setup, std::move(state)).run();
}

} // namespace nuqta
