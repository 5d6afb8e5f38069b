// The question as large as it goes, the options below it, who is to answer above, the teams and the button at the foot.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

/// Seconds left, in a pill with a bar.
struct SetClock {
    SetText text;
    Px width = 0;
    Px height = 0;
};

SetClock set_clock(SceneBuilder& builder, const ClockModel& clock)
{
    SetClock set{builder.set_label(clock.seconds, {34, Weight::Bold, Align::Start, nullptr, {}, {}}, builder.width()),
                 0, 0};
    set.width = std::max(set.text.max_width, builder.unit(44)) + builder.unit(106);
    set.height = std::max(builder.unit(52), set.text.height);
    return set;
}

void draw_clock(SceneBuilder& builder, const ClockModel& clock, SetClock set, Px right, Px y)
{
    const Theme& theme = builder.theme();
    const Box box{right - set.width, y, set.width, set.height};
    const Colour colour = clock.low ? theme.wrong : theme.accent;
    builder.card(box, set.height / 2, theme.raised, clock.low ? theme.wrong : theme.border,
                 clock.low ? builder.unit(3) : 1);
    const Px pad = builder.unit(16);
    const Px bar = builder.unit(8);
    const Px text_width = std::max(set.text.max_width, builder.unit(44));
    const Px text_top = y + (set.height - set.text.height) / 2;
    builder.text(std::move(set.text), box.x + pad, text_top, clock.low ? theme.wrong : theme.text);
    const Box track{box.x + pad + text_width + builder.unit(8), y + (set.height - bar) / 2,
                    set.width - 2 * pad - text_width - builder.unit(8), bar};
    builder.card(track, bar / 2, theme.border);
    if (clock.share > 0) {
        builder.card({track.x, track.y, std::max(bar, track.width * clock.share), bar}, bar / 2, colour);
    }
}

/// What is to be done, with the badge of the team it is about, and the clock. Returns the y below.
Px draw_status(SceneBuilder& builder, const ClassQuestionModel& body, Box area, Px y)
{
    const Theme& theme = builder.theme();
    SetClock clock = body.clock ? set_clock(builder, *body.clock) : SetClock{};
    const Px badge = builder.unit(40);
    const Px left = body.speaker ? badge + builder.unit(12) : 0;
    SetText text = builder.set(body.status, projected(builder, k_option_share, Weight::Regular, nullptr),
                               area.width - (body.clock ? clock.width + builder.unit(18) : 0) - left);
    const Px height = std::max({text.height, body.speaker ? badge : 0, clock.height});
    if (body.clock) {
        const Px top = y + (height - clock.height) / 2;
        draw_clock(builder, *body.clock, std::move(clock), area.x + area.width, top);
    }
    if (body.speaker) {
        draw_badge(builder, *body.speaker, {area.x, y + (height - badge) / 2, badge, badge});
    }
    const Px top = y + (height - text.height) / 2;
    builder.text(std::move(text), area.x + left, top, theme.text);
    return y + height;
}

/// Teams and the button, at the foot of the area; returns their top.
Px draw_foot(SceneBuilder& builder, const ClassQuestionModel& body, Box area)
{
    const Px button = go_on_height(builder);
    Px button_width = 0;
    if (!body.button.empty()) {
        SceneBuilder measuring = builder;
        button_width = draw_go_on(measuring, body.button, area, 0).width + builder.unit(20);
    }
    const Box chips{area.x, 0, area.width - button_width, 0};
    SceneBuilder measuring = builder;
    const Px chips_height = draw_chips(measuring, body.teams, chips);
    const Px height = std::max(chips_height, body.button.empty() && body.teams.empty() ? 0 : button);
    const Px top = area.y + area.height - height;
    draw_chips(builder, body.teams, {chips.x, top + (height - chips_height) / 2, chips.width, 0});
    draw_go_on(builder, body.button, area, top + (height - button) / 2);
    return top;
}

Scene arrange_grown(const ScreenModel& model, const ClassQuestionModel& body, const Frame& frame, double growth,
                    bool tight = false)
{
    SceneBuilder builder(frame, *model.interface, 1);
    Box area = draw_bars(builder, model, &body.progress);
    const Px edge = builder.unit(6); // room for rings
    area.height = draw_foot(builder, body, area) - builder.unit(14) - area.y;
    builder.begin_scroll(area);
    const Box inner{area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge};
    Px y = inner.y;
    if (const Px notice = draw_class_notice(builder, body.notice, inner, y); notice > 0) {
        y += notice + builder.unit(8);
    }
    y = draw_status(builder, body, inner, y) + builder.unit(12);
    const bool alone = body.options.empty();
    const double size = k_question_share * growth * (alone ? 1.25 : 1);
    const Px pad = builder.unit(tight ? 12 : 22);
    SetText stem = builder.set(body.stem, projected(builder, size, Weight::Bold, body.language), inner.width - 2 * pad);
    const Px least = stem.height + 2 * pad;
    const Px card = alone ? std::max(least, inner.y + inner.height - y) : least;
    builder.card({inner.x, y, inner.width, card}, builder.unit(22), builder.theme().surface, builder.theme().border, 1);
    const Px stem_top = y + (card - stem.height) / 2;
    builder.text(std::move(stem), inner.x + pad, stem_top, builder.theme().text);
    y += card;
    if (!alone) {
        y += builder.unit(tight ? 10 : 16);
        y = draw_class_options(builder, body, {inner.x, y, inner.width, 0}, k_option_share * growth,
                               inner.y + inner.height - y);
    }
    builder.end_scroll(y + edge, 0.4);
    return std::move(builder).finish();
}

} // namespace

Scene arrange_class_question(const ScreenModel& model, const ClassQuestionModel& body, const Frame& frame)
{
    Scene scene = grown_to_fit([&](double growth) { return arrange_grown(model, body, frame, growth); });
    if (scene.fits()) {
        return scene;
    }
    // The least sizes and still too tall: the teams make way, the line above says who is to answer.
    ClassQuestionModel shorter = body;
    shorter.teams.clear();
    return arrange_grown(model, shorter, frame, 1.0, true);
}

} // namespace nuqta
