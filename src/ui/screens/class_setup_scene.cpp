// The choices in two columns where there is room, and one large button that begins.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

/// The first row, which holds a long title, alone; the others in columns of equal length. Returns the bottom.
Px draw_rows(SceneBuilder& builder, const std::vector<SettingModel>& rows, Box area)
{
    const Px gap = builder.unit(20);
    const std::size_t columns = area.width >= builder.unit(820) * std::max(1.0, builder.text_scale()) ? 2 : 1;
    const Px width = std::floor((area.width - gap * static_cast<Px>(columns - 1)) / static_cast<Px>(columns));
    const std::size_t each = (rows.size() - 1 + columns - 1) / columns;
    const Px top =
        area.y + draw_setting_row(builder, rows.front(), area, std::floor(area.width * 0.6)) + builder.space(10);
    Px bottom = top;
    for (std::size_t column = 0; column < columns; ++column) {
        Px y = top;
        for (std::size_t i = column * each + 1; i < std::min((column + 1) * each + 1, rows.size()); ++i) {
            const Px x = area.x + (width + gap) * static_cast<Px>(column);
            y += draw_setting_row(builder, rows[i], {x, y, width, 0}, std::floor(width * 0.4)) + builder.space(10);
        }
        bottom = std::max(bottom, y);
    }
    return bottom;
}

Px draw_words(SceneBuilder& builder, const ClassSetupModel& body, Box area)
{
    const Theme& theme = builder.theme();
    Px y = draw_paragraph(builder, body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, area, area.y,
                          theme.text);
    y = draw_paragraph(builder, body.about, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, area, y,
                       theme.muted) +
        builder.space(14);
    if (const Px notice = draw_class_notice(builder, body.notice, area, y); notice > 0) {
        y += notice + builder.space(10);
    }
    return y;
}

void draw_buttons(SceneBuilder& builder, const ClassSetupModel& body, Box area, Px y)
{
    Px left = area.x;
    if (!body.resume.empty()) {
        left += draw_button(builder, body.resume, left, y, Align::Start, {ActionKind::ResumeMatch, 0}, true).width +
                builder.unit(18);
    }
    if (!body.begin.empty()) {
        draw_button(builder, body.begin, left, y, Align::Start, {ActionKind::BeginMatch, 0}, body.resume.empty());
    }
}

} // namespace

Scene arrange_class_setup(const ScreenModel& model, const ClassSetupModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, nullptr);
        const Px button = go_on_height(builder);
        area.height -= button + builder.unit(18);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6);
        const Px width = std::min(area.width - 2 * edge, builder.unit(1160) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y + edge, width, 0};
        Px y = draw_words(builder, body, inner);
        y = draw_rows(builder, body.rows, {inner.x, y, inner.width, 0});
        if (!body.too_long.empty()) {
            y = draw_paragraph(builder, body.too_long, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, inner,
                               y + builder.space(4), builder.theme().muted);
        }
        if (!body.will_close.empty()) {
            y = draw_paragraph(builder, body.will_close, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, inner,
                               y + builder.space(4), builder.theme().muted);
        }
        builder.end_scroll(y + edge, 0.35);
        draw_buttons(builder, body, inner, area.y + area.height + builder.unit(9));
        return std::move(builder).finish();
    });
}

} // namespace nuqta
