// Hits and focus on scenes drawn by hand.
#include "ui/scene.h"

#include <doctest/doctest.h>

using namespace nuqta;

namespace {

Action option(int place)
{
    return {ActionKind::PickOption, place};
}

/// Two rows of two regions, 100 × 50, and a long one below; the first four scroll in a view 120 tall.
Scene grid()
{
    Scene scene;
    scene.width = 200;
    scene.height = 200;
    scene.view = {0, 0, 200, 120};
    scene.content_height = 150;
    scene.regions = {{{0, 0, 90, 50}, 0, option(0), true},
                     {{100, 0, 90, 50}, 0, option(1), true},
                     {{0, 100, 90, 50}, 0, option(2), true},
                     {{100, 100, 90, 50}, 0, option(3), true},
                     {{0, 160, 190, 30}, 0, {ActionKind::GoOn, 0}, false}};
    return scene;
}

} // namespace

TEST_CASE("arrows go to the neighbour as it is seen")
{
    struct Case {
        Action from;
        Move move;
        std::optional<Action> to;
    };
    const Action go_on{ActionKind::GoOn, 0};
    for (const Case& one : {Case{option(0), Move::Right, option(1)}, Case{option(1), Move::Left, option(0)},
                            Case{option(0), Move::Down, option(2)}, Case{option(3), Move::Up, option(1)},
                            Case{option(3), Move::Down, go_on}, Case{option(0), Move::Up, std::nullopt},
                            Case{option(0), Move::Forward, option(1)}, Case{go_on, Move::Forward, option(0)},
                            Case{option(0), Move::Backward, go_on}}) {
        CHECK(moved_focus(grid(), one.from, one.move) == one.to);
    }
    CHECK_MESSAGE(moved_focus(grid(), std::nullopt, Move::Down) == option(0), "the first step gives the focus");
}

TEST_CASE("a click finds the region under it, scrolled regions only inside the view")
{
    const Scene scene = grid();
    REQUIRE(region_at(scene, 10, 10, 0) != nullptr);
    CHECK(region_at(scene, 10, 10, 0)->action == option(0));
    CHECK(region_at(scene, 95, 10, 0) == nullptr);
    CHECK(region_at(scene, 10, 130, 0) == nullptr);
    CHECK(region_at(scene, 10, 100, 30)->action == option(2));
    CHECK(region_at(scene, 10, 170, 30)->action == Action{ActionKind::GoOn, 0});
}

TEST_CASE("the view scrolls as little as needed to show the focus")
{
    const Scene scene = grid();
    CHECK(scroll_to_show(scene, option(3), 0) == 30);
    CHECK(scroll_to_show(scene, option(0), 30) == 0);
    CHECK(scroll_to_show(scene, Action{ActionKind::GoOn, 0}, 12) == 12);
    CHECK(scroll_to_show(scene, std::nullopt, 500) == 30);
}

TEST_CASE("the dump names what no font has, by code point, under its line")
{
    Text text;
    text.box = {0, 0, 90, 20};
    text.layout.text = "a\U0001F9FF";
    Run run;
    run.missing = {1};
    Line line;
    line.visible = {0, 5};
    line.runs = {run};
    text.layout.lines = {line};
    Scene scene;
    scene.drawables.push_back({text, false});
    CHECK(dump(scene).find("| 0.0+0.0 a\U0001F9FF\n  missing U+1F9FF\n") != std::string::npos);
}
