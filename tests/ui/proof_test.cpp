// The proof of the deck can fail: scenes spoiled by hand, each with the fault it must be charged with.
#include "proof.h"
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;
using namespace nuqta::test;

namespace {

/// A Persian question with Latin names, numbers and four options.
Scene sound_scene()
{
    return stage().scene(stage().after("fa", {k_start}));
}

bool charged(const std::vector<std::string>& faults, std::string_view with)
{
    return std::any_of(faults.begin(), faults.end(),
                       [with](const std::string& fault) { return fault.starts_with(with); });
}

bool ink_charged(const Scene& scene, std::string_view with)
{
    return charged(faults_of_ink(scene, *stage().fonts, stage().themes.front()), with);
}

/// The first text with several runs on a line.
Line& mixed_line(Scene& scene)
{
    for (Drawable& drawable : scene.drawables) {
        if (auto* text = std::get_if<Text>(&drawable.what)) {
            for (Line& line : text->layout.lines) {
                if (line.runs.size() > 1 && line.runs.front().glyphs.size() > 1) {
                    return line;
                }
            }
        }
    }
    throw std::runtime_error("no line of several runs");
}

/// The last text that scrolls: an option's.
Text& option_text(Scene& scene)
{
    for (auto drawable = scene.drawables.rbegin(); drawable != scene.drawables.rend(); ++drawable) {
        if (auto* text = std::get_if<Text>(&drawable->what); text != nullptr && drawable->scrolls) {
            return *text;
        }
    }
    throw std::runtime_error("no text that scrolls");
}

} // namespace

TEST_CASE("a sound scene has no fault")
{
    const Scene scene = sound_scene();
    CHECK(faults_of_ink(scene, *stage().fonts, stage().themes.front()) == std::vector<std::string>{});
    CHECK(faults_of_order(scene) == std::vector<std::string>{});
}

TEST_CASE("runs that changed places are found, whether or not their places were mended")
{
    Scene scene = sound_scene();
    Line& line = mixed_line(scene);
    std::swap(line.runs[0], line.runs[1]);
    CHECK(charged(faults_of_order(scene), "not in FriBidi's order"));
    CHECK(charged(faults_of_order(scene), "glyphs not in the text's order"));
    line.runs[1].x = line.runs[0].width;
    line.runs[0].x = 0;
    CHECK(charged(faults_of_order(scene), "not in FriBidi's order"));
}

TEST_CASE("a run set against its direction is found")
{
    Scene scene = sound_scene();
    Run& run = mixed_line(scene).runs.front();
    std::reverse(run.glyphs.begin(), run.glyphs.end());
    CHECK(charged(faults_of_order(scene), "glyphs not in the text's order"));
    run.level ^= 1U;
    CHECK(charged(faults_of_order(scene), "not in FriBidi's order"));
}

TEST_CASE("glyph 0, a box and a character without a glyph are found")
{
    Scene scene = sound_scene();
    Run& run = mixed_line(scene).runs.front();
    Run kept = run;
    run.glyphs.front().id = 0;
    CHECK(ink_charged(scene, "glyph 0"));
    run = kept;
    run.missing = {run.glyphs.front().cluster};
    CHECK(ink_charged(scene, "a box"));
    run = kept;
    run.glyphs.clear();
    CHECK(ink_charged(scene, "U+"));
}

TEST_CASE("ink beyond the window, a card's edge or another text is found")
{
    Scene scene = sound_scene();
    const Box place = option_text(scene).box;
    option_text(scene).box.x = -place.width + 10;
    CHECK(ink_charged(scene, "ink outside"));
    const auto card = std::find_if(scene.regions.begin(), scene.regions.end(),
                                   [](const Region& region) { return region.action == pick(3); });
    REQUIRE(card != scene.regions.end());
    option_text(scene).box.x = card->box.x - place.width / 2;
    CHECK(ink_charged(scene, "ink across the edge"));
    option_text(scene).box = place;
    scene.drawables.push_back({option_text(scene), true});
    CHECK(ink_charged(scene, "ink on another text"));
    scene.drawables.back() = {Card{place, 0, stage().themes.front().surface, {}, 0}, true};
    CHECK(ink_charged(scene, "ink under a card"));
}
