// The stem on a card, the four options below it.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <utility>

namespace nuqta {

Scene arrange_question(const ScreenModel& model, const QuestionModel& body, const Frame& frame)
{
    constexpr double k_stem_text = 40;
    constexpr double k_option_text = 30;
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, &body.progress);
        const Px edge = builder.unit(6); // room for the focus ring
        const Box inner{area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge};
        builder.begin_scroll(area);
        const Px pad = builder.space(26);
        SetText stem = builder.set(body.stem, {k_stem_text, Weight::Bold, Align::Start, body.language, {}, {}},
                                   inner.width - 2 * builder.unit(32));
        const Px gap = builder.space(22);
        const Px stem_card = stem.height + 2 * pad;
        builder.card({inner.x, inner.y, inner.width, stem_card}, builder.unit(22), builder.theme().surface,
                     builder.theme().border, 1);
        builder.text(std::move(stem), inner.x + builder.unit(32), inner.y + pad, builder.theme().text);
        const Px top = inner.y + stem_card + gap;
        const Px bottom =
            draw_options(builder, body, {inner.x, top, inner.width, 0}, k_option_text, inner.y + inner.height - top);
        builder.end_scroll(bottom + edge, 0.3);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
