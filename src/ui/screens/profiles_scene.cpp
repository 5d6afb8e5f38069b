// A card a profile, the one that is on with a tick; the last card makes a new one.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

Px draw_profile(SceneBuilder& builder, const ProfileRow& row, Box area, bool makes_new)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Px icon = builder.unit(24);
    const Px left = area.x + pad + icon + builder.unit(16);
    SetText name = set_name(builder, row.name, 26, area.x + area.width - pad - left);
    const Px height = std::max(name.height, icon) + builder.space(22);
    const Box box{area.x, area.y, area.width, height};
    const bool framed = row.on || row.name.typing;
    builder.card(box, builder.unit(16), row.name.typing ? theme.raised : theme.surface,
                 framed ? theme.accent : theme.border, framed ? builder.unit(2) : 1);
    builder.region(box, builder.unit(16), row.action);
    if (row.on || makes_new) {
        builder.icon({area.x + pad, area.y + (height - icon) / 2, icon, icon}, row.on ? Shape::Tick : Shape::Plus,
                     theme.accent);
    }
    const Px top = area.y + (height - name.height) / 2;
    draw_name(builder, std::move(name), row.name, left, top);
    return height;
}

} // namespace

Scene arrange_profiles(const ScreenModel& model, const ProfilesModel& body, const Frame& frame)
{
    const auto draw = [&](SceneBuilder& builder, std::size_t card, Box area) {
        return draw_profile(builder, body.rows[card], area, card + 1 == body.rows.size());
    };
    return arrange_card_column(model, frame, {body.title, body.note, 760, body.rows.size(), draw});
}

} // namespace nuqta
