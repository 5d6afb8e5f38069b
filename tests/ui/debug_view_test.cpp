// The debug view says of every run what the layout says, where the run is.
#include "stage.h"
#include "ui/debug_view.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

/// A Persian question with Latin names.
Scene plain_scene()
{
    return stage().scene(stage().after("fa", {k_start}));
}

Scene debugged_scene()
{
    return debugged(plain_scene(), stage().engine, *stage().languages.find("en"));
}

struct Label {
    std::string words;
    Box box;
    bool scrolls = false;
};

/// The texts that the debug view added, in their order.
std::vector<Label> labels(const Scene& scene)
{
    std::vector<Label> found;
    for (std::size_t i = plain_scene().drawables.size(); i < scene.drawables.size(); ++i) {
        if (const auto* text = std::get_if<Text>(&scene.drawables[i].what)) {
            found.push_back({text->layout.text, text->box, scene.drawables[i].scrolls});
        }
    }
    return found;
}

bool has_red_line(const Scene& scene, Px x, Px y, Px width)
{
    return std::any_of(scene.drawables.begin(), scene.drawables.end(), [&](const Drawable& drawable) {
        const auto* card = std::get_if<Card>(&drawable.what);
        return card != nullptr && card->box.height == 1 && card->box.x == x && card->box.y == y &&
               card->box.width == width && card->fill.r > 200 && card->fill.g < 100;
    });
}

} // namespace

TEST_CASE("the debug view adds to a scene and changes nothing of it")
{
    const Scene plain = plain_scene();
    const Scene scene = debugged_scene();
    CHECK(dump(scene).starts_with(dump(plain).substr(0, dump(plain).find("\nregion"))));
    CHECK(scene.regions == plain.regions);
    CHECK(scene.content_height == plain.content_height);
}

TEST_CASE("every run has a label at its left edge with level, script and the letter of its font")
{
    const Scene plain = plain_scene();
    const std::vector<Label> found = labels(debugged_scene());
    const std::string& legend = found.back().words;
    std::size_t runs = 0;
    for (const Drawable& drawable : plain.drawables) {
        const auto* text = std::get_if<Text>(&drawable.what);
        for (const Line& line : text != nullptr ? text->layout.lines : std::vector<Line>()) {
            for (const Run& run : line.runs) {
                ++runs;
                const Px left = std::round(text->box.x + line.x + run.x);
                const auto label = std::find_if(found.begin(), found.end(), [&](const Label& one) {
                    return one.words.starts_with(fmt::format("{} {} ", run.level, run.script)) && one.box.x == left &&
                           one.scrolls == drawable.scrolls;
                });
                REQUIRE(label != found.end());
                const char letter = label->words.back();
                CHECK(legend.find(fmt::format("  {} {}", letter, stage().fonts->name(run.font))) != std::string::npos);
            }
        }
    }
    CHECK(runs > 20);
    CHECK(legend.find(fmt::format(" {} runs", runs)) != std::string::npos);
}

TEST_CASE("every line has its baseline, as wide as it is")
{
    const Scene plain = plain_scene();
    const Scene scene = debugged_scene();
    std::size_t lines = 0;
    for (const Drawable& drawable : plain.drawables) {
        const auto* text = std::get_if<Text>(&drawable.what);
        for (const Line& line : text != nullptr ? text->layout.lines : std::vector<Line>()) {
            ++lines;
            CHECK(has_red_line(scene, text->box.x + line.x, std::round(text->box.y + line.baseline), line.width));
        }
    }
    CHECK(lines > 10);
}

TEST_CASE("what no font has is counted in its run's label")
{
    Scene scene;
    scene.width = 1280;
    scene.height = 720;
    Paragraph paragraph;
    paragraph.text = "\U0001F9FF\U0001F9FF";
    paragraph.language = stage().languages.find("ru");
    LayoutOptions options;
    options.max_width = 300;
    const Layout layout = stage().engine.lay_out(paragraph, options);
    scene.drawables.push_back({Text{{50, 40, 300, layout.height}, layout, {}}, false});
    const std::string view = dump(debugged(scene, stage().engine, *paragraph.language));
    CHECK(view.find(" a !2\n") != std::string::npos);
}
