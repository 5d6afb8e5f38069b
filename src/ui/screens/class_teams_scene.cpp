// A card a team; the one whose name is typed has a cursor.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"
#include "unicode/bidi.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

Px draw_team(SceneBuilder& builder, const TeamRow& row, Box area)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(16);
    const Px badge = builder.unit(44);
    const Px left = area.x + pad + badge + builder.unit(14);
    const Px side = row.language.empty() ? 0 : small_button_width(builder, row.language) + pad;
    SetText name = builder.set(row.team.name.empty() ? " " : isolated(row.team.name),
                               {28, Weight::Bold, Align::Start, nullptr, {}, {}}, area.width - 3 * pad - badge - side);
    const Px height = std::max(name.height, badge) + 2 * builder.unit(10);
    const Box box{area.x, area.y, area.width, height};
    builder.card(box, builder.unit(16), row.typing ? theme.raised : theme.surface,
                 row.typing ? theme.accent : theme.border, row.typing ? builder.unit(3) : 1);
    builder.region(box, builder.unit(16), row.action);
    draw_badge(builder, row.team, {area.x + pad, area.y + (height - badge) / 2, badge, badge});
    const Px top = area.y + (height - name.height) / 2;
    if (row.typing) {
        // Behind the name in its own direction: of one that runs against the screen's that is where the line begins.
        const Direction screen = builder.interface().direction;
        const bool turned = resolve_bidi_by_first_strong(row.team.name, screen).direction() != screen;
        const Px cursor = row.team.name.empty() || turned ? -builder.unit(turned ? 6 : 0) : name.width;
        builder.card({left + cursor + builder.unit(3), top + name.height * 0.15, builder.unit(3), name.height * 0.7}, 0,
                     theme.accent);
    }
    builder.text(std::move(name), left, top, theme.text);
    if (!row.language.empty()) {
        draw_small_button(builder, row.language, area.x + area.width - side, area.y + builder.unit(8),
                          row.switch_language);
    }
    return height;
}

} // namespace

Scene arrange_class_teams(const ScreenModel& model, const ClassTeamsModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6);
        const Px width = std::min(area.width - 2 * edge, builder.unit(860) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y + edge, width, 0};
        Px y = draw_paragraph(builder, body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, inner, inner.y,
                              builder.theme().text);
        y = draw_paragraph(builder, body.about, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                           builder.theme().muted) +
            builder.space(14);
        for (const TeamRow& row : body.rows) {
            y += draw_team(builder, row, {inner.x, y, inner.width, 0}) + builder.unit(10);
        }
        builder.end_scroll(y + edge, 0.3);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
