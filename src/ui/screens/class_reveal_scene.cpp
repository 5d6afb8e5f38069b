// What was picked as bars; the article below them when there is room, else on its own page.
#include "lang/strings.h"
#include "text/paragraph.h"
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// The source with its fact marked, on a card; returns the bottom.
Px draw_class_source(SceneBuilder& builder, const ClassRevealModel& body, Box area, double size)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Box inner{area.x + pad, area.y + pad, area.width - 2 * pad, 0};
    const auto draw_content = [&](SceneBuilder& on) {
        const std::string title = body.section.empty()
                                      ? body.source_title
                                      : body.source_title + message(on.interface(), "text.separator") + body.section;
        Px y = draw_class_text(on, title, {21, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, inner.y,
                               theme.muted);
        for (const SourceParagraph& paragraph : body.source) {
            TextStyle style = projected(on, size, Weight::Regular, body.question.language);
            style.bold = paragraph.lead;
            SetText text = on.set(paragraph.text, style, inner.width);
            const Px height = text.height;
            if (!paragraph.mark.empty()) {
                on.mark(text, paragraph.mark, inner.x, y);
            }
            on.text(std::move(text), inner.x, y, theme.text);
            y += height;
        }
        return y;
    };
    SceneBuilder measuring = builder;
    const Px bottom = draw_content(measuring) + pad;
    builder.card({area.x, area.y, area.width, bottom - area.y}, builder.unit(18), theme.surface, theme.border, 1);
    draw_content(builder);
    return bottom;
}

Px draw_verdict(SceneBuilder& builder, const ClassRevealModel& body, Box area, Px y)
{
    const Px icon = builder.unit(34);
    SetText text = builder.set(body.question.status, projected(builder, k_option_share * 1.1, Weight::Bold, nullptr),
                               area.width - icon - builder.unit(12));
    const Px height = std::max(icon, text.height);
    builder.icon({area.x, y + (height - icon) / 2, icon, icon}, body.somebody_right ? Shape::Tick : Shape::Cross,
                 body.somebody_right ? builder.theme().right : builder.theme().wrong);
    const Px top = y + (height - text.height) / 2;
    builder.text(std::move(text), area.x + icon + builder.unit(12), top, builder.theme().text);
    return y + height + builder.unit(6);
}

/// What is shown; the question, just read, makes way when the options are long.
enum class Parts { All, Bars, BarsAlone, Source };

Scene arrange_parts(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame, Parts parts,
                    double growth)
{
    SceneBuilder builder(frame, *model.interface, 1);
    Box area = draw_bars(builder, model, &body.question.progress);
    const Px button = go_on_height(builder);
    area.height -= button + builder.unit(14);
    draw_go_on(builder, body.button, area, area.y + area.height + builder.unit(10));
    builder.begin_scroll(area);
    const Px edge = builder.unit(6);
    const Box inner{area.x + edge, area.y, area.width - 2 * edge, area.height - edge};
    Px y = inner.y;
    if (const Px notice = draw_class_notice(builder, body.question.notice, inner, y); notice > 0) {
        y += notice + builder.unit(8);
    }
    const double size = k_option_share * growth;
    if (parts != Parts::Source) {
        y = draw_verdict(builder, body, inner, y);
    }
    if (parts != Parts::BarsAlone) {
        y = draw_class_text(builder, body.question.stem,
                            projected(builder, size * 1.05, Weight::Bold, body.question.language), inner, y,
                            builder.theme().text) +
            builder.unit(10);
    }
    if (parts != Parts::Source) {
        y = draw_option_bars(builder, body.question, {inner.x, y, inner.width, 0}, size) + builder.unit(12);
    }
    if (parts == Parts::All || parts == Parts::Source) {
        y = draw_class_source(builder, body, {inner.x, y, inner.width, 0}, size) + builder.unit(12);
    }
    builder.end_scroll(y - builder.unit(12) + edge, 0.3);
    return std::move(builder).finish();
}

} // namespace

Scene arrange_class_reveal(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame)
{
    if (body.only_source) {
        return grown_to_fit([&](double growth) { return arrange_parts(model, body, frame, Parts::Source, growth); });
    }
    Scene scene = arrange_parts(model, body, frame, Parts::All, 1.0);
    if (scene.fits()) {
        return scene;
    }
    scene = grown_to_fit([&](double growth) { return arrange_parts(model, body, frame, Parts::Bars, growth); });
    return scene.fits() ? scene : arrange_parts(model, body, frame, Parts::BarsAlone, 1.0);
}

} // namespace nuqta
