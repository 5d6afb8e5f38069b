// A card a team; the one whose name is typed has a cursor.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
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
    const NameModel written{row.team.name, row.composing, row.typing};
    SetText name = set_name(builder, written, 28, area.width - 3 * pad - badge - side);
    const Px height = std::max(name.height, badge) + 2 * builder.unit(10);
    const Box box{area.x, area.y, area.width, height};
    builder.card(box, builder.unit(16), row.typing ? theme.raised : theme.surface,
                 row.typing ? theme.accent : theme.border, row.typing ? builder.unit(3) : 1);
    builder.region(box, builder.unit(16), row.action);
    draw_badge(builder, row.team, {area.x + pad, area.y + (height - badge) / 2, badge, badge});
    const Px top = area.y + (height - name.height) / 2;
    draw_name(builder, std::move(name), written, left, top);
    if (!row.language.empty()) {
        draw_small_button(builder, row.language, area.x + area.width - side, area.y + builder.unit(8),
                          row.switch_language);
    }
    return height;
}

} // namespace

Scene arrange_class_teams(const ScreenModel& model, const ClassTeamsModel& body, const Frame& frame)
{
    const auto draw = [&](SceneBuilder& builder, std::size_t card, Box area) {
        return draw_team(builder, body.rows[card], area);
    };
    return arrange_card_column(model, frame, {body.title, body.about, 860, body.rows.size(), draw});
}

} // namespace nuqta
