// What the sitting came to, and what is worth another look.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// A bar of one piece an item: right at first, learnt, still open.
void draw_score_bar(SceneBuilder& builder, const SummaryModel& body, Px x, Px y, Px width)
{
    const Theme& theme = builder.theme();
    const Px gap = builder.unit(6);
    const Px count = static_cast<Px>(std::max<std::size_t>(body.total, 1));
    const Px piece = (width - gap * (count - 1)) / count;
    const Px height = builder.unit(16);
    for (std::size_t i = 0; i < body.total; ++i) {
        const Colour colour = i < body.right ? theme.right : i < body.right + body.learnt ? theme.accent : theme.raised;
        builder.card({x + (piece + gap) * static_cast<Px>(i), y, piece, height}, height / 2, colour);
    }
}

Px draw_review(SceneBuilder& builder, const ReviewEntry& entry, Px x, Px y, Px width)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.space(20);
    const Px icon = builder.unit(22);
    SetText stem =
        builder.set(entry.stem, {22, Weight::Regular, Align::Start, entry.language, {}, {}}, width - 2 * pad);
    SetText right = builder.set(entry.right_option, {22, Weight::Bold, Align::Start, entry.language, {}, {}},
                                width - 2 * pad - icon - builder.unit(12));
    const Px height = pad + stem.height + builder.space(6) + right.height + pad;
    builder.card({x, y, width, height}, builder.unit(18), theme.surface, theme.border, 1);
    const Px right_top = y + pad + stem.height + builder.space(6);
    builder.text(std::move(stem), x + pad, y + pad, theme.text);
    builder.icon({x + pad, right_top + (right.line_height - icon) / 2, icon, icon}, Shape::Tick, theme.right);
    builder.text(std::move(right), x + pad + icon + builder.unit(12), right_top, theme.right);
    return height;
}

Px draw_texts(SceneBuilder& builder, const SummaryModel& body, Px left, Px y, Px width)
{
    const Theme& theme = builder.theme();
    SetText title = builder.set(body.title, {38, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
    const Px title_height = title.height;
    builder.text(std::move(title), left, y, theme.text);
    y += title_height + builder.space(14);
    draw_score_bar(builder, body, left, y, width);
    y += builder.unit(16) + builder.space(14);
    SetText score = builder.set(body.score, {26, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
    const Px score_height = score.height;
    builder.text(std::move(score), left, y, theme.text);
    y += score_height;
    for (const std::string& detail : body.details) {
        SetText text = builder.set(detail, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
        const Px height = text.height;
        builder.text(std::move(text), left, y, theme.muted);
        y += height;
    }
    return y;
}

/// The map, small: a mark for each block, which together lead to the large one; returns the bottom.
Px draw_map(SceneBuilder& builder, const SummaryModel& body, Px left, Px y, Px width)
{
    const Theme& theme = builder.theme();
    SetText title = builder.set(body.map_title, {19, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
    const Px top = y;
    const Px title_height = title.height;
    builder.text(std::move(title), left, y, theme.muted);
    y += title_height + builder.unit(6);
    const Px size = builder.unit(20);
    const Px step = size + builder.unit(8);
    const Px line = even_line(std::vector<Px>(body.map.size(), size), width, step - size);
    Px x = left;
    for (const MapTile& tile : body.map) {
        if (x + size > left + line) {
            x = left;
            y += step;
        }
        builder.icon({x, y, size, size}, shape_of(tile.mark.mastery), colour_of(tile.mark.mastery, theme));
        x += step;
    }
    const Px out = builder.unit(6);
    builder.region({left - out, top - out, width + 2 * out, y + size - top + 2 * out}, builder.unit(12),
                   {ActionKind::OpenProgress, 1});
    return y + size;
}

} // namespace

Scene arrange_summary(const ScreenModel& model, const SummaryModel& body, const Frame& frame)
{
    return shrunk_to_fit(13, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, nullptr);
        const Px button_height = builder.unit(52) * std::max(1.0, std::min(frame.text_scale, 1.4));
        area.height -= button_height + builder.unit(18);
        const Px edge = builder.unit(6); // room for ink that leaves its line
        const Px width = std::min(area.width - 2 * edge, builder.unit(900) * std::max(1.0, frame.text_scale * 0.8));
        const Px left = area.x + std::floor((area.width - width) / 2);
        const Px buttons = area.y + area.height + builder.unit(9);
        const Box again = draw_button(builder, body.again, left, buttons, Align::Start, {ActionKind::GoOn, 0}, true);
        draw_button(builder, body.home, again.x + again.width + builder.unit(18), buttons, Align::Start,
                    {ActionKind::Back, 1}, false);
        builder.begin_scroll(area);
        Px y = draw_texts(builder, body, left, area.y + builder.unit(10), width);
        if (!body.map.empty()) {
            y = draw_map(builder, body, left, y + builder.space(16), width);
        }
        if (!body.review.empty()) {
            y += builder.space(22);
            SetText title = builder.set(body.review_title, {22, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
            const Px height = title.height;
            builder.text(std::move(title), left, y, builder.theme().muted);
            y += height + builder.space(10);
        }
        for (const ReviewEntry& entry : body.review) {
            y += draw_review(builder, entry, left, y, width) + builder.space(12);
        }
        builder.end_scroll(y + edge, 0.3);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
