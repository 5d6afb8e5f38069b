// Pixels, under SDL's dummy driver.
#include "stage.h"
#include "ui/canvas.h"
#include "ui/window.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

struct Picture {
    int width = 0;
    std::vector<Uint32> pixels;

    Colour at(int x, int y) const
    {
        const Uint32 pixel = pixels[static_cast<std::size_t>(y * width + x)];
        return {static_cast<std::uint8_t>(pixel >> 16U), static_cast<std::uint8_t>(pixel >> 8U),
                static_cast<std::uint8_t>(pixel), 255};
    }
};

Picture drawn(const Window& window, const Scene& scene, Px scroll = 0)
{
    Canvas canvas(window.renderer(), stage().fonts);
    canvas.draw(scene, scroll);
    const Extent size = window.extent();
    Picture picture{size.width, std::vector<Uint32>(static_cast<std::size_t>(size.width * size.height))};
    SDL_RenderReadPixels(window.renderer(), nullptr, SDL_PIXELFORMAT_ARGB8888, picture.pixels.data(), size.width * 4);
    return picture;
}

constexpr Colour k_ground{10, 20, 30, 255};
constexpr Colour k_ink{200, 100, 50, 255};

Scene empty_scene()
{
    Scene scene;
    scene.width = 320;
    scene.height = 320;
    scene.background = k_ground;
    scene.view = {0, 0, 320, 320};
    return scene;
}

} // namespace

TEST_CASE("a rounded card fills its middle and edges and leaves its corners, alike on all four sides")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Scene scene = empty_scene();
    scene.drawables.push_back({Card{{40, 60, 200, 100}, 20, k_ink, {255, 255, 255, 255}, 0}, false});
    const Picture picture = drawn(*window, scene);
    CHECK(picture.at(140, 110) == k_ink);
    CHECK(picture.at(140, 60) == k_ink);
    CHECK(picture.at(40, 110) == k_ink);
    CHECK(picture.at(239, 159 - 50) == k_ink);
    CHECK(picture.at(39, 110) == k_ground);
    CHECK(picture.at(240, 110) == k_ground);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x) {
            const Colour corner = picture.at(40 + x, 60 + y);
            REQUIRE(picture.at(239 - x, 60 + y) == corner);
            REQUIRE(picture.at(40 + x, 159 - y) == corner);
            REQUIRE(picture.at(239 - x, 159 - y) == corner);
        }
    }
    CHECK(picture.at(40, 60) == k_ground);
    CHECK(picture.at(55, 75) == k_ink);
}

TEST_CASE("a translucent card lets through what is below it, an opaque one covers it")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Scene scene = empty_scene();
    const Colour cover{0, 100, 200, 255};
    scene.drawables.push_back({Card{{20, 20, 100, 100}, 0, k_ink, k_ink, 0}, false});
    scene.drawables.push_back({Card{{40, 40, 100, 100}, 0, {0, 0, 0, 128}, {}, 0}, false});
    scene.drawables.push_back({Card{{60, 60, 20, 20}, 0, cover, cover, 0}, false});
    const Picture picture = drawn(*window, scene);
    CHECK(picture.at(30, 30) == k_ink);
    CHECK(picture.at(50, 50).r == doctest::Approx(k_ink.r / 2.0).epsilon(0.02));
    CHECK(picture.at(130, 130).b == doctest::Approx(k_ground.b / 2.0).epsilon(0.07));
    CHECK(picture.at(70, 70) == cover);
}

TEST_CASE("a glyph is drawn in its colour between its ascent and its baseline, within its advance")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Paragraph paragraph;
    paragraph.text = "H";
    paragraph.language = stage().languages.find("ru");
    LayoutOptions options;
    options.size = 100;
    options.max_width = 300;
    const Layout layout = stage().engine.lay_out(paragraph, options);
    Scene scene = empty_scene();
    scene.drawables.push_back({Text{{50, 40, 300, layout.height}, layout, k_ink}, false});
    const Picture picture = drawn(*window, scene);
    int top = 320, bottom = 0, left = 320, right = 0;
    for (int y = 0; y < 320; ++y) {
        for (int x = 0; x < 320; ++x) {
            if (picture.at(x, y) == k_ink) {
                top = std::min(top, y);
                bottom = std::max(bottom, y + 1);
                left = std::min(left, x);
                right = std::max(right, x + 1);
            }
        }
    }
    // Noto Sans: capitals are 714 of 1000 units tall and stand on the baseline; H is inked from 98 to 643 of 741.
    const double baseline = 40 + layout.lines[0].baseline;
    CHECK(bottom == doctest::Approx(baseline).epsilon(0.01));
    CHECK(bottom - top == doctest::Approx(71.4).epsilon(0.03));
    CHECK(left == doctest::Approx(50 + 9.8).epsilon(0.03));
    CHECK(right == doctest::Approx(50 + 64.3).epsilon(0.02));
}

TEST_CASE("what no font has is a box as wide as its place, on the baseline, with the code point in it")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Paragraph paragraph;
    paragraph.text = "\U0001F9FF";
    paragraph.language = stage().languages.find("ru");
    LayoutOptions options;
    options.size = 100;
    options.max_width = 300;
    const Layout layout = stage().engine.lay_out(paragraph, options);
    REQUIRE(layout.lines[0].runs[0].missing.size() == 1);
    Scene scene = empty_scene();
    scene.drawables.push_back({Text{{50, 40, 300, layout.height}, layout, k_ink}, false});
    const Picture picture = drawn(*window, scene);
    // 0.7 em wide less a pixel, 0.8 em tall, a frame of 80 / 24 pixels, digits of 5-pixel squares in its middle.
    const int bottom = static_cast<int>(std::lround(40 + layout.lines[0].baseline)) - 1;
    CHECK(picture.at(50, bottom) == k_ink);
    CHECK(picture.at(118, bottom - 79) == k_ink);
    CHECK(picture.at(119, bottom) == k_ground);
    CHECK(picture.at(50, bottom + 1) == k_ground);
    CHECK_MESSAGE(picture.at(53, bottom - 40) == k_ground, "between the frame and the digits");
    const int first_row = bottom - 79 + (80 - 11 * 5) / 2;
    CHECK_MESSAGE(picture.at(50 + 7 + 2, first_row + 2) == k_ink, "the corner of the leading 0");
    CHECK_MESSAGE(picture.at(50 + 7 + 7, first_row + 7) == k_ground, "its inside");
}

TEST_CASE("what is larger than any page of glyphs is drawn too, and what is small beside it")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Scene scene = empty_scene();
    const Colour small{0, 200, 0, 255};
    scene.drawables.push_back({Icon{{-1340, -1340, 3000, 3000}, Shape::Circle, k_ink, false}, false});
    scene.drawables.push_back({Icon{{20, 20, 40, 40}, Shape::Circle, small, false}, false});
    const Picture picture = drawn(*window, scene);
    CHECK(picture.at(160, 160) == k_ink);
    CHECK(picture.at(40, 40) == small);
}

TEST_CASE("the atlas's pages are shown with what was drawn before them, in a frame")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Scene scene = empty_scene();
    scene.drawables.push_back({AtlasPages{{100, 100, 200, 128}, k_ink}, false});
    CHECK_MESSAGE(drawn(*window, scene).at(100, 100) == k_ground, "no page yet");
    scene.drawables.insert(scene.drawables.begin(), {Icon{{0, 0, 90, 90}, Shape::Square, {0, 0, 200, 255}}, false});
    const Picture picture = drawn(*window, scene);
    CHECK(picture.at(100, 100) == k_ink);
    CHECK(picture.at(227, 227) == k_ink);
    CHECK(picture.at(228, 228) == k_ground);
    // The 90 pixels of the square are a quarter as large here: 512 pixels of the page in 128.
    CHECK_FALSE(picture.at(111, 111) == k_ground);
    CHECK(picture.at(130, 130) == k_ground);
}

TEST_CASE("what scrolls moves up and stays inside its view")
{
    const auto window = must(Window::open_unseen({320, 320, false}));
    Scene scene = empty_scene();
    scene.view = {0, 100, 320, 100};
    scene.content_height = 300;
    scene.drawables.push_back({Card{{0, 150, 320, 200}, 0, k_ink, k_ink, 0}, true});
    const Picture at_top = drawn(*window, scene);
    CHECK(at_top.at(10, 149) == k_ground);
    CHECK(at_top.at(10, 150) == k_ink);
    CHECK(at_top.at(10, 199) == k_ink);
    CHECK(at_top.at(10, 200) == k_ground);
    const Picture scrolled = drawn(*window, scene, 50);
    CHECK(scrolled.at(10, 99) == k_ground);
    CHECK(scrolled.at(10, 100) == k_ink);
}

TEST_CASE("the same scene gives the same picture, also after the textures were lost")
{
    const auto window = must(Window::open_unseen({1280, 720, false}));
    const Scene scene = stage().scene(stage().after("fa", {k_start}));
    Canvas canvas(window->renderer(), stage().fonts);
    std::vector<Uint32> first(1280 * 720);
    std::vector<Uint32> second(1280 * 720);
    canvas.draw(scene, 0);
    SDL_RenderReadPixels(window->renderer(), nullptr, SDL_PIXELFORMAT_ARGB8888, first.data(), 1280 * 4);
    canvas.forget_textures();
    canvas.draw(scene, 0);
    SDL_RenderReadPixels(window->renderer(), nullptr, SDL_PIXELFORMAT_ARGB8888, second.data(), 1280 * 4);
    CHECK(first == second);
}

TEST_CASE("drivers that show nothing are known by name")
{
    CHECK(shows_nothing("offscreen"));
    CHECK(shows_nothing("dummy"));
    CHECK(shows_nothing("evdev"));
    CHECK_FALSE(shows_nothing("x11"));
    CHECK_FALSE(shows_nothing("wayland"));
}
