// A team's row on the scoreboard, and below the podium.
#include "ui/screens/score_row.h"

#include "ui/screens/class_parts.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_text = 27;
constexpr double k_small = 22;

/// Who moved, as an arrow with the number of ranks; in the column from `left`.
void draw_mover(SceneBuilder& builder, const ScoreRow& row, Px left, Px middle)
{
    if (row.moved == 0) {
        return;
    }
    const Theme& theme = builder.theme();
    const Colour colour = row.moved > 0 ? theme.right : theme.wrong;
    const Px size = builder.unit(22);
    builder.icon({left, middle - size / 2, size, size}, row.moved > 0 ? Shape::Arrow : Shape::ArrowDown, colour);
    SetText text =
        builder.set_label(row.moved_text, {k_small, Weight::Bold, Align::Start, nullptr, {}, {}}, builder.unit(60));
    const Px top = middle - text.height / 2;
    builder.text(std::move(text), left + size + builder.unit(4), top, colour);
}

void draw_bar(SceneBuilder& builder, const ScoreRow& row, Box track)
{
    const Theme& theme = builder.theme();
    builder.card(track, track.height / 2, theme.raised);
    if (row.share > 0) {
        builder.growing_card({track.x, track.y, std::max(track.height, track.width * row.share), track.height},
                             track.height / 2, colour_of_team(theme, row.team.colour));
    }
}

SetText set_in(SceneBuilder& builder, const std::string& text, double size, Weight weight, Px width)
{
    return builder.set_label(text, {size, weight, Align::Start, nullptr, {}, {}}, width);
}

} // namespace

Px draw_score_row(SceneBuilder& builder, const ScoreRow& row, Box area, ScoreColumns columns)
{
    const bool compact = columns.compact;
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Px badge = builder.unit(compact ? 36 : 42);
    const Px rank_width = builder.unit(40);
    SetText points = set_in(builder, row.points, k_text, Weight::Bold, area.width / 3);
    // A sign stands before its number in every language.
    SetText gained = builder.set_label(
        row.gained, {k_small, Weight::Regular, Align::Start, nullptr, {}, Direction::LeftToRight}, area.width / 4);
    SetText rank = set_in(builder, row.rank, k_text, Weight::Bold, rank_width);
    const Px points_width = std::max(points.max_width, builder.unit(columns.news ? 92 : 60));
    const Px news_width = columns.news ? std::max(gained.max_width, builder.unit(76)) + builder.unit(64 + 30) : 0;
    const Px name_left = area.x + pad + rank_width + badge + builder.unit(14);
    const Px right = area.x + area.width - pad;
    const Px name_right = right - points_width - std::max(news_width, builder.unit(18));
    const Px room = std::max(name_right - name_left, builder.unit(60));
    SetText name = builder.set(isolated(row.team.name), {k_text, Weight::Bold, Align::Start, nullptr, {}, {}},
                               compact ? std::floor(room * 0.5) : room);
    const Px bar = builder.unit(10);
    const Px below = compact ? 0 : builder.unit(4) + bar;
    const Px height = std::max(name.height + below, badge) + builder.unit(compact ? 4 : 18);
    const Px middle = area.y + height / 2;
    builder.card({area.x, area.y, area.width, height}, builder.unit(16), theme.surface, theme.border, 1);
    const Px rank_top = middle - rank.height / 2;
    builder.text(std::move(rank), area.x + pad, rank_top, theme.muted);
    draw_badge(builder, row.team, {area.x + pad + rank_width, middle - badge / 2, badge, badge});
    const Px top = middle - (name.height + below) / 2;
    const Box track = compact ? Box{name_left + room * 0.5, middle - bar / 2, room * 0.5, bar}
                              : Box{name_left, top + name.height + builder.unit(4), room, bar};
    builder.text(std::move(name), name_left, top, theme.text);
    draw_bar(builder, row, track);
    draw_mover(builder, row, name_right + builder.unit(14), middle);
    const Px gained_left = right - points_width - builder.unit(12) - gained.max_width;
    const Px gained_top = middle - gained.height / 2;
    builder.text(std::move(gained), gained_left, gained_top, theme.muted);
    const Px points_left = right - points.max_width;
    const Px points_top = middle - points.height / 2;
    builder.text(std::move(points), points_left, points_top, theme.text);
    return height;
}

} // namespace nuqta
