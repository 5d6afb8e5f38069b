// Three steps: the first in the middle, the second before it in reading order, the third behind; the others below.
#include "lang/strings.h"
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_badge_gap = 6;

/// The rows of one rank stand on one step.
struct Step {
    int rank = 1;
    std::vector<const ScoreRow*> rows;
};

/// The first three ranks; the rows behind them are left over, from `rest` on.
struct Steps {
    std::vector<Step> steps;
    std::size_t rest = 0;
};

Steps steps_of(const ClassPodiumModel& body)
{
    Steps steps;
    // Who has no points has not won, whatever the rank.
    for (; steps.rest < body.rows.size() && body.ranks[steps.rest] <= 3 && body.rows[steps.rest].share > 0;
         ++steps.rest) {
        const int rank = body.ranks[steps.rest];
        if (steps.steps.empty() || steps.steps.back().rank != rank) {
            steps.steps.push_back({rank, {}});
        }
        steps.steps.back().rows.push_back(&body.rows[steps.rest]);
    }
    return steps;
}

/// How high the step of a rank is, in shares of the tallest.
double step_share(int rank)
{
    return rank == 1 ? 1.0 : rank == 2 ? 0.76 : 0.56;
}

/// As large as the width of the step lets each be.
Px badge_size(const SceneBuilder& builder, const Step& step, Px width)
{
    const auto count = static_cast<Px>(step.rows.size());
    return std::min(builder.unit(step.rank == 1 ? 76 : 62),
                    std::floor((width - builder.unit(k_badge_gap) * (count - 1)) / count));
}

/// The badges of those on a step, side by side, their foot at `bottom`.
void draw_badges_on(SceneBuilder& builder, const Step& step, Px size, Box column, Px bottom)
{
    const auto count = static_cast<Px>(step.rows.size());
    const Px gap = builder.unit(k_badge_gap);
    Px x = column.x + (column.width - count * size - gap * (count - 1)) / 2;
    for (const ScoreRow* row : step.rows) {
        draw_badge(builder, row->team, {x, bottom - size, size, size});
        x += size + gap;
    }
}

/// The rank and the points below it, smaller on a low step.
void draw_step_texts(SceneBuilder& builder, const ScoreRow& row, Box box, Colour ink)
{
    constexpr std::array<double, 4> k_sizes = {50, 40, 32, 26};
    for (const double size : k_sizes) {
        SetText number = builder.set_label(row.rank, {size, Weight::Bold, Align::Start, nullptr, {}, {}}, box.width);
        SetText points =
            builder.set_label(row.points, {size * 0.56, Weight::Bold, Align::Start, nullptr, {}, {}}, box.width);
        const Px height = number.height + points.height;
        if (height > box.height && size != k_sizes.back()) {
            continue;
        }
        const Px top = box.y + (box.height - height) / 2;
        const Px below = top + number.height;
        const Px number_left = box.x + (box.width - number.max_width) / 2;
        builder.text(std::move(number), number_left, top, ink);
        const Px points_left = box.x + (box.width - points.max_width) / 2;
        builder.text(std::move(points), points_left, below, ink);
        return;
    }
}

/// A step and the names of those on it, set for its width.
struct SetStep {
    const Step& step;
    std::vector<SetText> names; ///< one below the other
    Px height = 0;              ///< of the step alone
    Px badge = 0;               ///< of each badge

    Px height_of_names() const
    {
        Px sum = 0;
        for (const SetText& name : names) {
            sum += name.height;
        }
        return sum;
    }

    /// With names and badges on top.
    Px all(const SceneBuilder& builder) const { return height + builder.unit(12) + height_of_names() + badge; }
};

SetStep set_step(SceneBuilder& builder, const Step& step, Px width, Px tallest)
{
    std::vector<SetText> names;
    const double size = step.rows.size() > 2 ? 20 : 28;
    for (const ScoreRow* row : step.rows) {
        names.push_back(
            builder.set(isolated(row->team.name), {size, Weight::Bold, Align::Center, nullptr, {}, {}}, width));
    }
    return {step, std::move(names), std::round(tallest * step_share(step.rank)), badge_size(builder, step, width)};
}

/// A step with its teams upon it, standing on `bottom`.
void draw_step(SceneBuilder& builder, SetStep set, Px x, Px width, Px bottom)
{
    const Theme& theme = builder.theme();
    const ScoreRow& first = *set.step.rows.front();
    const bool shared = set.step.rows.size() > 1;
    const Box box{x, bottom - set.height, width, set.height};
    builder.card(box, builder.unit(18), shared ? theme.accent : colour_of_team(theme, first.team.colour), theme.border,
                 1);
    draw_step_texts(builder, first, box, shared ? theme.on_accent : theme.on_option);
    const Px names_top = box.y - builder.unit(8) - set.height_of_names();
    Px y = names_top;
    for (SetText& name : set.names) {
        const Px name_height = name.height;
        builder.text(std::move(name), x, y, theme.text);
        y += name_height;
    }
    draw_badges_on(builder, set.step, set.badge, {x, 0, width, 0}, names_top - builder.unit(4));
}

/// The steps; returns the bottom.
Px draw_steps(SceneBuilder& builder, const std::vector<Step>& steps, Box area, Px y)
{
    const Px gap = builder.unit(14);
    const Px width = std::min(builder.unit(280), std::floor((area.width - 2 * gap) / 3));
    // Where room is short, the steps become lower before the texts become small.
    const Px tallest = builder.unit(130 + 100 * std::max(0.0, 1 - (1 - builder.shrink()) * 4));
    std::vector<SetStep> set;
    Px height = 0;
    for (const Step& step : steps) {
        set.push_back(set_step(builder, step, width, tallest));
        height = std::max(height, set.back().all(builder));
    }
    const Px bottom = y + height;
    constexpr std::array<int, 3> k_place = {1, 0, 2}; // of the first, second and third rank
    const Px left = area.x + (area.width - 3 * width - 2 * gap) / 2;
    for (SetStep& one : set) {
        const Px x = left + k_place[static_cast<std::size_t>(one.step.rank - 1)] * (width + gap);
        draw_step(builder, std::move(one), x, width, bottom);
    }
    return steps.empty() ? y : bottom + builder.unit(14);
}

/// The others, each with its rank and points.
std::vector<TeamChip> chips_of(const ClassPodiumModel& body, std::size_t first)
{
    std::vector<TeamChip> chips;
    for (std::size_t i = first; i < body.rows.size(); ++i) {
        chips.push_back({body.rows[i].team, body.rows[i].points, true, false, body.rows[i].rank + ". "});
    }
    return chips;
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
        Px y = draw_paragraph(builder, body.title, {48, Weight::Bold, Align::Center, nullptr, {}, {}}, inner, inner.y,
                              builder.theme().text);
        if (!body.detail.empty()) {
            y = draw_paragraph(builder, body.detail, {26, Weight::Regular, Align::Center, nullptr, {}, {}}, inner, y,
                               builder.theme().muted);
        }
        const Steps steps = steps_of(body);
        y = draw_steps(builder, steps.steps, inner, y + builder.space(8));
        y += draw_chips(builder, chips_of(body, steps.rest), {inner.x, y, inner.width, 0});
        builder.end_scroll(y, 0.5);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
