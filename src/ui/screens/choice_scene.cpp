// A list to tick, in two columns where there is room; how much that is and the button that starts stay in view.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_text = 22;

void draw_box(SceneBuilder& builder, Box box, bool checked)
{
    const Theme& theme = builder.theme();
    builder.card(box, builder.unit(7), checked ? theme.accent : theme.raised, checked ? theme.accent : theme.muted,
                 builder.unit(2));
    if (checked) {
        const Px inset = std::round(box.width * 0.2);
        builder.icon({box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset}, Shape::Tick,
                     theme.on_accent);
    }
}

/// Returns the row's height, at least `least`.
Px draw_row(SceneBuilder& builder, const ChoiceRow& row, Box area, Px least)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(16);
    const Px box = std::round(builder.unit(28) * std::min(std::max(builder.text_scale(), 1.0), 1.4));
    const Px left = pad + box + builder.unit(14);
    SetText detail =
        builder.set_label(row.detail, {18, Weight::Regular, Align::Start, nullptr, {}, {}}, area.width / 3);
    const Px detail_left = area.x + area.width - pad - detail.max_width;
    const Weight weight = row.title.language == nullptr ? Weight::Bold : Weight::Regular;
    SetText title = builder.set(row.title.text, {k_text, weight, Align::Start, row.title.language, {}, {}},
                                detail_left - builder.unit(14) - area.x - left);
    const Px height = std::max(std::max({title.height, detail.height, box}) + builder.space(16), least);
    const Px middle = area.y + height / 2;
    const Box card{area.x, area.y, area.width, height};
    builder.card(card, builder.unit(16), theme.surface, row.checked ? theme.accent : theme.border,
                 row.checked ? builder.unit(2) : 1);
    builder.region(card, builder.unit(16), row.action);
    draw_box(builder, {area.x + pad, middle - box / 2, box, box}, row.checked);
    const Px title_top = middle - title.height / 2;
    const Px detail_top = middle - detail.height / 2;
    builder.text(std::move(title), area.x + left, title_top, theme.text);
    builder.text(std::move(detail), detail_left, detail_top, theme.muted);
    return height;
}

/// The rows from the second on, two beside each other when `columns` is 2; returns the bottom.
Px draw_sections(SceneBuilder& builder, const ChoiceModel& body, int columns, Box area)
{
    const Px gap = builder.unit(10);
    const Px width = std::floor((area.width - gap * (columns - 1)) / columns);
    Px y = area.y;
    for (std::size_t i = 1; i < body.rows.size(); i += static_cast<std::size_t>(columns)) {
        Px tallest = 0;
        for (int pass = 0; pass < 2; ++pass) { // the first measures
            SceneBuilder measuring = builder;
            SceneBuilder& on = pass == 0 ? measuring : builder;
            for (std::size_t c = 0; c < static_cast<std::size_t>(columns) && i + c < body.rows.size(); ++c) {
                const Px x = area.x + (width + gap) * static_cast<Px>(c);
                tallest = std::max(tallest, draw_row(on, body.rows[i + c], {x, y, width, 0}, tallest));
            }
        }
        y += tallest + gap;
    }
    return y;
}

/// How many questions that is, and the button, at the foot of the screen; returns the area above.
Box draw_start(SceneBuilder& builder, const ChoiceModel& body, Box area)
{
    const Px button_height = builder.unit(52) * std::max(1.0, std::min(builder.text_scale(), 1.4));
    area.height -= button_height + builder.unit(18);
    const Px top = area.y + area.height + builder.unit(9);
    Px right = area.x + area.width;
    if (!body.button.empty()) {
        right = draw_button(builder, body.button, right, top, Align::End, {ActionKind::StartChosen, 0}, true).x -
                builder.unit(20);
    }
    SetText count = builder.set_label(body.count, {21, Weight::Regular, Align::Start, nullptr, {}, {}}, right - area.x);
    const Px count_top = top + (button_height - count.height) / 2;
    const Px count_left = body.button.empty() ? area.x : right - count.max_width;
    builder.text(std::move(count), count_left, count_top, builder.theme().text);
    return area;
}

} // namespace

Scene arrange_choice(const ScreenModel& model, const ChoiceModel& body, const Frame& frame)
{
    return shrunk_to_fit(13, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, nullptr);
        const Px edge = builder.unit(6); // room for the focus ring
        const Px most = std::min(area.width, builder.unit(1080) * std::max(1.0, frame.text_scale * 0.8));
        area = draw_start(builder, body, {area.x + std::floor((area.width - most) / 2), area.y, most, area.height});
        builder.begin_scroll(area);
        const Px left = area.x + edge;
        const Px width = most - 2 * edge;
        SetText title = builder.set(body.title, {34, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
        Px y = area.y + title.height;
        builder.text(std::move(title), left, area.y, builder.theme().text);
        SetText note = builder.set(body.note, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
        const Px note_height = note.height;
        builder.text(std::move(note), left, y, builder.theme().muted);
        y += note_height + builder.space(14);
        y += draw_row(builder, body.rows.front(), {left, y, width, 0}, 0) + builder.unit(12);
        const bool two = !body.one_column && columns_of(builder, {left, y, width, 0}, 0.5).side_by_side;
        y = draw_sections(builder, body, two ? 2 : 1, {left, y, width, 0});
        builder.end_scroll(y, 0.2);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
