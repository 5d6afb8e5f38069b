// The scoreboard.
#include "ui/screens/class_parts.h"
#include "ui/screens/score_row.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {

Scene arrange_class_scores(const ScreenModel& model, const ClassScoresModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        Box area = draw_bars(builder, model, &body.progress);
        area.height -= go_on_height(builder) + builder.unit(18);
        draw_go_on(builder, body.button, area, area.y + area.height + builder.unit(9));
        builder.begin_scroll(area);
        const Px edge = builder.unit(4);
        const Px width = std::min(area.width - 2 * edge, builder.unit(1120) * std::max(1.0, frame.text_scale * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y, width, 0};
        const bool compact = body.rows.size() > 5;
        Px y = draw_paragraph(builder, body.title, {compact ? 30.0 : 40.0, Weight::Bold, Align::Start, nullptr, {}, {}},
                              inner, inner.y, builder.theme().text) +
               builder.unit(compact ? 2 : 10);
        for (const ScoreRow& row : body.rows) {
            y += draw_score_row(builder, row, {inner.x, y, inner.width, 0}, {compact, true}) +
                 builder.unit(compact ? 6 : 10);
        }
        builder.end_scroll(y, 0.35);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
