// A calm screen with three ways out.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {

Scene arrange_class_pause(const ScreenModel& model, const ClassPauseModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px width = std::min(area.width, builder.unit(760) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y + builder.unit(8), width, 0};
        Px y = draw_paragraph(builder, body.title, {64, Weight::Bold, Align::Center, nullptr, {}, {}}, inner, inner.y,
                              builder.theme().text);
        y = draw_paragraph(builder, body.about, {26, Weight::Regular, Align::Center, nullptr, {}, {}}, inner, y,
                           builder.theme().muted) +
            builder.space(body.teams.empty() ? 30 : 18);
        if (!body.teams.empty()) {
            y += draw_chips(builder, body.teams, {area.x, y, area.width, 0}) + builder.space(24);
        }
        const Px middle = inner.x + inner.width / 2;
        const auto button = [&](const std::string& label, ActionKind kind, bool accent) {
            y += draw_button(builder, label, middle, y, Align::Center, {kind, 0}, accent).height + builder.unit(14);
        };
        button(body.resume, ActionKind::GoOn, true);
        button(body.finish, ActionKind::FinishMatch, false);
        button(body.leave, ActionKind::Back, false);
        builder.end_scroll(y, 0.45);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
