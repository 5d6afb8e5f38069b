// Where things stand on the screens: mirrored, in order, as text.
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace nuqta;
using namespace nuqta::test;

namespace {

const Region& need(const Scene& scene, Action action)
{
    const Region* region = region_of(scene, action);
    REQUIRE(region != nullptr);
    return *region;
}

} // namespace

TEST_CASE("a right-to-left screen is the left-to-right one turned, but for the insides of texts")
{
    // The same model with the same words, once under a pack that differs in its direction only.
    Stage& on = stage();
    Language turned = *on.languages.find("zh");
    turned.direction = Direction::RightToLeft;
    ScreenModel model = present(on.data(), on.after("zh", {k_start}));
    const Frame frame{1280, 720, 1.0, &on.themes.front(), &on.engine};
    const Scene plain = arrange(model, frame);
    model.interface = &turned;
    const Scene mirrored = arrange(model, frame);
    REQUIRE(plain.regions.size() == mirrored.regions.size());
    for (std::size_t i = 0; i < plain.regions.size(); ++i) {
        const Box& a = plain.regions[i].box;
        const Box& b = mirrored.regions[i].box;
        CHECK(plain.regions[i].action == mirrored.regions[i].action);
        CHECK(b.x + b.width == doctest::Approx(1280 - a.x));
        CHECK(b.y == a.y);
        CHECK(b.width == a.width);
    }
}

TEST_CASE("in Persian the way back is on the right, the globe on the left, the chevron points right")
{
    const Scene scene = stage().scene(stage().after("fa", {k_start}));
    const Scene latin = stage().scene(stage().after("ru", {k_start}));
    CHECK(need(scene, k_back).box.x > 1100);
    CHECK(need(latin, k_back).box.x < 100);
    CHECK(need(scene, k_switch).box.x < 100);
    const auto turned = [](const Scene& one) {
        return std::count_if(one.drawables.begin(), one.drawables.end(), [](const Drawable& drawable) {
            const auto* icon = std::get_if<Icon>(&drawable.what);
            return icon != nullptr && icon->mirrored;
        });
    };
    CHECK(turned(scene) == 1);
    CHECK(turned(latin) == 0);
}

TEST_CASE("short options stand in a grid whose first row reads from the right in Arabic, and the arrows go as seen")
{
    const Scene scene = stage().scene(stage().after("ar", {k_start}));
    const Box first = need(scene, pick(0)).box;
    const Box second = need(scene, pick(1)).box;
    CHECK(first.y == second.y);
    CHECK(first.x > second.x);
    CHECK(moved_focus(scene, pick(0), Move::Left) == pick(1));
    CHECK(moved_focus(scene, pick(1), Move::Right) == pick(0));
    CHECK(moved_focus(scene, pick(0), Move::Down) == pick(2));
    CHECK(moved_focus(scene, pick(0), Move::Forward) == pick(1));
}

TEST_CASE("Tab walks every place once and comes back")
{
    for (const std::vector<Action>& actions : {std::vector<Action>{}, {k_start}, {k_start, k_dont_know}}) {
        const Scene scene = stage().scene(stage().after("fa", actions));
        const std::optional<Action> first = moved_focus(scene, std::nullopt, Move::Forward);
        std::vector<Action> walked;
        std::optional<Action> focus = first;
        do {
            walked.push_back(*focus);
            focus = moved_focus(scene, focus, Move::Forward);
        } while (focus != first && walked.size() < 100);
        const auto focusable = std::count_if(scene.regions.begin(), scene.regions.end(),
                                             [](const Region& region) { return region.focusable; });
        CHECK(walked.size() == static_cast<std::size_t>(focusable));
    }
}

TEST_CASE("every screen's dump names its words")
{
    struct Case {
        std::string language;
        std::vector<Action> actions;
        std::vector<std::string> words;
    };
    const Action languages{ActionKind::ChooseLanguage, 0};
    const Action help{ActionKind::Help, 0};
    const std::vector<Case> cases = {
        {"fa", {languages}, {"زبان را انتخاب کنید", "فارسی", "简体中文", "region", "pick-language"}},
        {"zh", {languages}, {"选择语言", "العربية", "ไทย"}},
        {"fa", {}, {"امروز چه یاد می‌گیرید؟", "شروع", "start-quiz 0"}},
        {"zh", {}, {"今天想学点什么？", "开始"}},
        {"fa", {k_start}, {"پرسش ۱ از ۶", "pick-option 3", "icon", "triangle", "diamond", "circle", "square"}},
        {"zh", {k_start}, {"第 1 题，共 6 题", "不知道"}},
        {"fa", {k_start, k_dont_know}, {"پاسخ این است", "پاسخ درست", "از متن مقاله", "ادامه", "tick"}},
        {"zh", {k_start, k_dont_know}, {"答案在这里", "正确答案", "原文", "继续"}},
        {"fa", {help}, {"کلیدها", "Ctrl+Q"}},
        {"zh", {help}, {"快捷键", "Esc"}},
    };
    for (const Case& one : cases) {
        const std::string text = dump(stage().scene(stage().after(one.language, one.actions)));
        for (const std::string& word : one.words) {
            CHECK_MESSAGE(text.find(word) != std::string::npos, one.language, ": ", word);
        }
    }
}

TEST_CASE("keys that take more than one line are parted evenly, none left alone")
{
    for (const char* language : {"fa", "th", "ru"}) {
        CAPTURE(language);
        const Scene scene = stage().scene(stage().after(language, {k_start, pick(0)}));
        std::map<Px, int> lines; // by their top
        for (const Region& region : scene.regions) {
            if (!region.scrolls && region.box.y > scene.view.y + scene.view.height + 60) {
                ++lines[region.box.y];
            }
        }
        REQUIRE_FALSE(lines.empty());
        for (const auto& [top, keys] : lines) {
            CHECK(keys > 1);
        }
    }
}

TEST_CASE("the focus ring and the hover veil lie on their regions")
{
    const Scene scene = stage().scene(stage().after("ru", {k_start}));
    const Theme& theme = stage().themes.front();
    const Scene plain = decorated(scene, {}, theme);
    const Scene both = decorated(scene, {pick(1), need(scene, pick(2)), 0}, theme);
    REQUIRE(both.drawables.size() == plain.drawables.size() + 2);
    const auto& veil = std::get<Card>(both.drawables[scene.drawables.size()].what);
    const auto& ring = std::get<Card>(both.drawables[scene.drawables.size() + 1].what);
    CHECK(veil.box.y == need(scene, pick(2)).box.y);
    CHECK(ring.box.y < need(scene, pick(1)).box.y);
    CHECK(ring.border == theme.focus);
}
