// The registry of screens and what is drawn over any of them.
#include "ui/arrange.h"

#include "ui/screens/screens.h"

namespace nuqta {
namespace {

/// One row a screen: the body's type chooses the function.
struct ArrangeBody {
    const ScreenModel& model;
    const Frame& frame;

    Scene operator()(const LanguageModel& body) const { return arrange_language(model, body, frame); }
    Scene operator()(const HomeModel& body) const { return arrange_home(model, body, frame); }
    Scene operator()(const QuestionModel& body) const { return arrange_question(model, body, frame); }
    Scene operator()(const RevealModel& body) const { return arrange_reveal(model, body, frame); }
    Scene operator()(const SummaryModel& body) const { return arrange_summary(model, body, frame); }
    Scene operator()(const HelpModel& body) const { return arrange_help(model, body, frame); }
};

} // namespace

Scene arrange(const ScreenModel& model, const Frame& frame)
{
    return std::visit(ArrangeBody{model, frame}, model.body);
}

Scene decorated(Scene scene, std::optional<Action> focus, std::optional<Action> hover, const Theme& theme)
{
    constexpr Px k_ring = 3;
    const Colour nothing{0, 0, 0, 0};
    if (const Region* region = hover ? region_of(scene, *hover) : nullptr; region != nullptr) {
        scene.drawables.push_back({Card{region->box, region->radius, theme.hover, nothing, 0}, region->scrolls});
    }
    if (const Region* region = focus ? region_of(scene, *focus) : nullptr; region != nullptr) {
        const Px out = k_ring + 2;
        const Box box{region->box.x - out, region->box.y - out, region->box.width + 2 * out,
                      region->box.height + 2 * out};
        scene.drawables.push_back({Card{box, region->radius + out, nothing, theme.focus, k_ring}, region->scrolls});
    }
    return scene;
}

} // namespace nuqta
