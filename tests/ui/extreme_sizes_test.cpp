// Windows no one opens on purpose: none at all, a pixel, a strip, and the widest the command line takes.
#include "class_player.h"
#include "fitting.h"
#include "ui/canvas.h"
#include "ui/window.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

/// Every screen there is, in a language that is read from the right.
std::vector<GameState> all_screens()
{
    const std::vector<std::vector<Action>> ways = {
        {},
        {{ActionKind::Back, 0}},
        {k_start},
        {k_start, pick(0)},
        {k_start, pick(0), k_report},
        {k_start, {ActionKind::Help, 0}},
        {{ActionKind::OpenSettings, 0}},
        {{ActionKind::OpenReader, 0}},
        {{ActionKind::OpenProgress, 0}},
        {{ActionKind::OpenChoice, 0}},
        {{ActionKind::OpenClass, 0}},
        {{ActionKind::OpenClass, 0}, {ActionKind::NameTeam, 0}},
        {{ActionKind::OpenClass, 0}, {ActionKind::Preview, 0}},
    };
    std::vector<GameState> states;
    for (const std::vector<Action>& way : ways) {
        states.push_back(stage().after("fa", way));
    }
    Player player(Mode::Secret);
    player.act(ActionKind::BeginMatch);
    for (int i = 0; i < 7; ++i) {
        states.push_back(player.state());
        player.act(ActionKind::GoOn);
    }
    player.act(ActionKind::PauseMatch);
    states.push_back(player.state());
    player.act(ActionKind::FinishMatch);
    states.push_back(player.state());
    player.act(ActionKind::GoOn);
    states.push_back(player.state());
    return states;
}

struct Size {
    Px width;
    Px height;
};

} // namespace

TEST_CASE("every screen is arranged and drawn in a window of no size, of a pixel, and of 16,384")
{
    constexpr std::array<Size, 7> k_sizes = {
        {{0, 0}, {1, 1}, {0, 720}, {16384, 1}, {1, 16384}, {16384, 400}, {480, 16384}}};
    const auto window = must(Window::open_unseen({480, 360, false}));
    Canvas canvas(window->renderer(), stage().fonts);
    for (const GameState& state : all_screens()) {
        for (const Size size : k_sizes) {
            CAPTURE(static_cast<int>(state.screen));
            CAPTURE(size.width);
            CAPTURE(size.height);
            const Scene scene = stage().scene(state, size.width, size.height);
            CHECK_FALSE(scene.drawables.empty());
            for (const Region& region : scene.regions) {
                CHECK(std::isfinite(region.box.x + region.box.y + region.box.width + region.box.height));
            }
            if (size.width >= 16384 && size.height >= 360) {
                check_places(scene); // no text can fit a strip
            }
            canvas.draw(scene, 0);
        }
    }
}
