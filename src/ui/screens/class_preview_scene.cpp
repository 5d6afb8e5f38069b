// A list: a tick before what is asked, a cross before what is not, and why.
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

Px draw_row(SceneBuilder& builder, const ClassPreviewModel& body, const PreviewRow& row, Box area)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(16);
    const Px icon = builder.unit(24);
    const Px left = area.x + pad + icon + builder.unit(14);
    const Px width = area.x + area.width - pad - left;
    SetText stem = builder.set(row.stem, {22, Weight::Bold, Align::Start, body.language, {}, {}}, width);
    SetText right = builder.set(row.right_option, {20, Weight::Regular, Align::Start, body.language, {}, {}}, width);
    SetText note = builder.set(row.note, {19, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
    const Px note_height = row.note.empty() ? 0 : note.height;
    const Px right_height = row.right_option.empty() ? 0 : right.height;
    const Px height = stem.height + right_height + note_height + 2 * builder.unit(12);
    const Box box{area.x, area.y, area.width, height};
    builder.card(box, builder.unit(16), theme.surface, theme.border, 1);
    if (row.can_change) {
        builder.region(box, builder.unit(16), row.action);
    }
    Px y = area.y + builder.unit(12);
    builder.icon({area.x + pad, y + (stem.line_height - icon) / 2, icon, icon}, row.in ? Shape::Tick : Shape::Cross,
                 row.in ? theme.right : theme.muted);
    const Px stem_height = stem.height;
    builder.text(std::move(stem), left, y, row.in ? theme.text : theme.muted);
    y += stem_height;
    if (!row.right_option.empty()) {
        builder.text(std::move(right), left, y, row.in ? theme.right : theme.muted);
    }
    y += right_height;
    if (!row.note.empty()) {
        builder.text(std::move(note), left, y, theme.muted);
    }
    return height;
}

} // namespace

Scene arrange_class_preview(const ScreenModel& model, const ClassPreviewModel& body, const Frame& frame)
{
    SceneBuilder builder(frame, *model.interface, 1);
    const Theme& theme = builder.theme();
    const Box area = draw_bars(builder, model, nullptr);
    builder.begin_scroll(area);
    const Px edge = builder.unit(6);
    const Px width = std::min(area.width - 2 * edge, builder.unit(960) * std::max(1.0, frame.text_scale * 0.8));
    const Box inner{area.x + std::floor((area.width - width) / 2), area.y + edge, width, 0};
    Px y = draw_paragraph(builder, body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, inner, inner.y,
                          theme.text);
    y = draw_paragraph(builder, body.count, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                       theme.muted) +
        builder.space(14);
    for (const PreviewRow& row : body.rows) {
        y += draw_row(builder, body, row, {inner.x, y, inner.width, 0}) + builder.unit(10);
    }
    builder.end_scroll(y + edge, 0);
    return std::move(builder).finish();
}

} // namespace nuqta
