// A setting as a card: its label on the reading side, the value between two arrows on the other.
#include "ui/screens/parts.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_text = 23;

/// An arrow in a round button; `back` points against the reading direction. A value that nobody focuses (it repeats
/// the value's own action) is only drawn.
void draw_arrow(SceneBuilder& builder, Box box, bool back)
{
    const Px size = builder.unit(16);
    const Box icon{box.x + (box.width - size) / 2, box.y + (box.height - size) / 2, size, size};
    builder.icon(icon, back ? Shape::Chevron : Shape::ChevronOn, builder.theme().accent);
}

} // namespace

Px draw_setting_row(SceneBuilder& builder, const SettingModel& row, Box area, Px value_width)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Px arrow = builder.space(36);
    const Px label_width = area.width - value_width - 2 * arrow - 3 * pad;
    SetText label = builder.set(row.label, {k_text, Weight::Regular, Align::Start, nullptr, {}, {}}, label_width);
    SetText value = builder.set(row.value, {k_text, Weight::Bold, Align::Center, nullptr, {}, {}}, value_width);
    const Px inner = std::max({label.height, value.height, arrow});
    const Px height = inner + builder.space(12);
    const Px middle = area.y + height / 2;
    builder.card({area.x, area.y, area.width, height}, builder.unit(16), theme.surface, theme.border, 1);
    const Px label_top = middle - label.height / 2;
    builder.text(std::move(label), area.x + pad, label_top, theme.text);
    const Px value_right = area.x + area.width - pad / 2;
    const Px value_left = value_right - arrow - value_width - arrow;
    const Box lower{value_left, middle - arrow / 2, arrow, arrow};
    const Box raise{value_left + arrow, middle - inner / 2, value_width, inner};
    const Box arrow_on{value_right - arrow, middle - arrow / 2, arrow, arrow};
    draw_arrow(builder, lower, true);
    draw_arrow(builder, arrow_on, false);
    builder.region(lower, arrow / 2, row.lower, false);
    builder.region(raise, builder.unit(12), row.raise);
    builder.region(arrow_on, arrow / 2, row.raise, false);
    const Px value_top = middle - value.height / 2;
    builder.text(std::move(value), value_left + arrow, value_top, theme.text);
    return height;
}

} // namespace nuqta
