// Three steps: the first in the middle, the second before it in reading order, the third behind; the others below.
#include "ui/screens/class_parts.h"
#include "ui/screens/score_row.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// The rows that stand on a step: those of the first three ranks, three at most.
std::size_t on_steps(const ClassPodiumModel& body)
{
    std::size_t count = 0;
    while (count < body.rows.size() && count < 3 && body.ranks[count] <= 3) {
        ++count;
    }
    return count;
}

/// How high the step of a rank is, in shares of the tallest.
double step_share(int rank)
{
    return rank == 1 ? 1.0 : rank == 2 ? 0.72 : 0.5;
}

/// A step with its team upon it, standing on `bottom`.
void draw_step(SceneBuilder& builder, const ScoreRow& row, int rank, Box column, Px bottom, Px tallest)
{
    const Theme& theme = builder.theme();
    const Px height = std::round(tallest * step_share(rank));
    const Px radius = builder.unit(18);
    const Colour colour = colour_of_team(theme, row.team.colour);
    const Box step{column.x, bottom - height, column.width, height};
    builder.card(step, radius, colour, theme.border, 1);
    const Px pad = builder.unit(12);
    SetText number = builder.set_label(row.rank, {56, Weight::Bold, Align::Start, nullptr, {}, {}}, column.width);
    const Px number_left = step.x + (step.width - number.max_width) / 2;
    const Px number_height = number.height;
    builder.text(std::move(number), number_left, step.y + pad, theme.on_option);
    SetText points = builder.set_label(row.points, {28, Weight::Bold, Align::Start, nullptr, {}, {}}, column.width);
    if (pad / 2 + number_height + points.height <= height) {
        const Px left = step.x + (step.width - points.max_width) / 2;
        builder.text(std::move(points), left, step.y + pad + number_height - builder.unit(4), theme.on_option);
    }
    SetText name =
        builder.set(row.team.name, {28, Weight::Bold, Align::Center, nullptr, {}, {}}, column.width - builder.unit(8));
    const Px name_top = step.y - builder.unit(8) - name.height;
    const Px badge = builder.unit(rank == 1 ? 76 : 62);
    builder.text(std::move(name), column.x + builder.unit(4), name_top, theme.text);
    draw_badge(builder, row.team,
               {column.x + (column.width - badge) / 2, name_top - badge - builder.unit(4), badge, badge});
}

/// The steps; returns the bottom.
Px draw_steps(SceneBuilder& builder, const ClassPodiumModel& body, Box area, Px y)
{
    const std::size_t count = on_steps(body);
    const Px gap = builder.unit(14);
    const Px width = std::min(builder.unit(280), std::floor((area.width - 2 * gap) / 3));
    // Where room is short, the steps become lower before the texts become small.
    const Px tallest = builder.unit(110 + 120 * std::max(0.0, 1 - (1 - builder.shrink()) * 4));
    const Px bottom = y + builder.unit(150) + tallest;
    constexpr std::array<std::size_t, 3> k_place = {1, 0, 2}; // of the first, second and third row
    const Px left = area.x + (area.width - 3 * width - 2 * gap) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const Px x = left + static_cast<Px>(k_place[i]) * (width + gap);
        draw_step(builder, body.rows[i], body.ranks[i], {x, 0, width, 0}, bottom, tallest);
    }
    return count > 0 ? bottom + builder.unit(14) : y;
}

} // namespace

Scene arrange_class_podium(const ScreenModel& model, const ClassPodiumModel& body, const Frame& frame)
{
    return shrunk_to_fit(11, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, nullptr);
        area.height -= go_on_height(builder) + builder.unit(18);
        draw_go_on(builder, body.button, area, area.y + area.height + builder.unit(9));
        builder.begin_scroll(area);
        const Px edge = builder.unit(4);
        const Px width = std::min(area.width - 2 * edge, builder.unit(1000) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y, width, 0};
        Px y = draw_class_text(builder, body.title, {48, Weight::Bold, Align::Center, nullptr, {}, {}}, inner, inner.y,
                               builder.theme().text);
        if (!body.detail.empty()) {
            y = draw_class_text(builder, body.detail, {26, Weight::Regular, Align::Center, nullptr, {}, {}}, inner, y,
                                builder.theme().muted);
        }
        y = draw_steps(builder, body, inner, y);
        for (std::size_t i = on_steps(body); i < body.rows.size(); ++i) {
            y += draw_score_row(builder, body.rows[i], {inner.x, y, inner.width, 0}) + builder.unit(6);
        }
        builder.end_scroll(y, 0.5);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
