// Teams on one side, questions from the hardest on the other, and where the files are.
#include "ui/screens/class_parts.h"
#include "ui/screens/score_row.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// A question: its text, how many were right, and which wrong option was picked most.
Px draw_line(SceneBuilder& builder, const ClassResultsModel& body, const ResultLine& line, Box area)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(12);
    const Px bar = builder.unit(8);
    const Px gap = builder.unit(4); // marks reach into the line above
    const Box inner{area.x + pad, 0, area.width - 2 * pad, 0};
    const auto draw_texts = [&](SceneBuilder& on, Px y) {
        y = draw_paragraph(on, line.stem, {19, Weight::Regular, Align::Start, body.language, {}, {}}, inner, y,
                           theme.text);
        return line.detail.empty()
                   ? y
                   : draw_paragraph(on, line.detail, {17, Weight::Regular, Align::Start, nullptr, {}, {}}, inner,
                                    y + gap, theme.muted);
    };
    SceneBuilder measuring = builder;
    const Px row_top = draw_texts(measuring, area.y + builder.unit(8)) + gap;
    SetText share = builder.set_label(line.share, {19, Weight::Bold, Align::Start, nullptr, {}, {}}, area.width / 2);
    const Px row = std::max(share.height, bar);
    const Px height = row_top + row + builder.unit(8) - area.y;
    builder.card({area.x, area.y, area.width, height}, builder.unit(14), theme.surface, theme.border, 1);
    draw_texts(builder, area.y + builder.unit(8));
    const Px left = inner.x + share.max_width + builder.unit(14);
    const Px share_top = row_top + (row - share.height) / 2;
    builder.text(std::move(share), inner.x, share_top, line.counted ? theme.text : theme.muted);
    if (line.counted) {
        const Box track{left, row_top + (row - bar) / 2, inner.x + inner.width - left, bar};
        builder.card(track, bar / 2, theme.raised);
        if (line.right > 0) {
            builder.growing_card({track.x, track.y, std::max(bar, track.width * line.right), bar}, bar / 2,
                                 theme.right);
        }
    }
    return height + builder.unit(8);
}

Px draw_saved(SceneBuilder& builder, const ClassResultsModel& body, Box area, Px y)
{
    if (body.saved.empty()) {
        return y;
    }
    if (body.trouble) {
        return y + draw_class_notice(builder, body.saved, area, y) + builder.space(12);
    }
    return draw_paragraph(builder, body.saved, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, area, y,
                          builder.theme().muted) +
           builder.space(12);
}

} // namespace

Scene arrange_class_results(const ScreenModel& model, const ClassResultsModel& body, const Frame& frame)
{
    return shrunk_to_fit(13, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Theme& theme = builder.theme();
        Box area = draw_bars(builder, model, nullptr);
        area.height -= go_on_height(builder) + builder.unit(18);
        draw_go_on(builder, body.button, area, area.y + area.height + builder.unit(9));
        builder.begin_scroll(area);
        const Px edge = builder.unit(4);
        const Box inner{area.x + edge, area.y, area.width - 2 * edge, area.height};
        Px y = draw_paragraph(builder, body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, inner, inner.y,
                              theme.text);
        y = draw_saved(builder, body, inner, y);
        const Columns columns = columns_of(builder, {inner.x, y, inner.width, inner.height}, 0.42, 800);
        const bool beside = columns.side_by_side && !body.rows.empty();
        Px left = y;
        for (const ScoreRow& row : body.rows) {
            left += draw_score_row(builder, row, {columns.first.x, left, columns.first.width, 0}, {false, false}) +
                    builder.unit(8);
        }
        const Box second = beside ? columns.second : inner;
        Px right = draw_paragraph(builder, body.questions_title, {22, Weight::Bold, Align::Start, nullptr, {}, {}},
                                  second, beside ? y : left + builder.space(10), theme.muted) +
                   builder.space(6);
        for (const ResultLine& line : body.questions) {
            right += draw_line(builder, body, line, {second.x, right, second.width, 0});
        }
        builder.end_scroll(std::max(left, right), 0.2);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
