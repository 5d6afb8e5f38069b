// What was picked as bars; the article below them when there is room, else on its own page.
#include "lang/strings.h"
#include "text/paragraph.h"
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

/// The source in one language.
struct ClassSource {
    const std::string& section;
    const std::vector<SourceParagraph>& paragraphs;
    const Language* language;
};

/// Its title and paragraphs with the fact marked; returns the bottom.
Px draw_paragraphs(SceneBuilder& builder, const std::string& title, const ClassSource& source, Box inner, double size)
{
    const Theme& theme = builder.theme();
    Px y = draw_paragraph(builder, source_heading(builder, title, source.section, *source.language),
                          {21, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, inner.y, theme.muted);
    for (const SourceParagraph& paragraph : source.paragraphs) {
        y = draw_source_paragraph(builder, paragraph, projected(builder, size, Weight::Regular, source.language), inner,
                                  y, theme.text);
    }
    return y;
}

/// The source on a card, in two languages side by side when there are two; returns the bottom.
Px draw_class_source(SceneBuilder& builder, const ClassRevealModel& body, Box area, double size)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const bool both = !body.second_source.empty();
    const Px width = both ? std::floor((area.width - 4 * pad) / 2) : area.width - 2 * pad;
    const Box first{area.x + pad, area.y + pad, width, 0};
    const Box second{area.x + area.width - pad - width, area.y + pad, width, 0};
    const auto draw_content = [&](SceneBuilder& on) {
        const Px bottom =
            draw_paragraphs(on, body.source_title, {body.section, body.source, body.question.language}, first, size);
        return both ? std::max(bottom, draw_paragraphs(on, body.source_title,
                                                       {body.second_section, body.second_source, body.question.second},
                                                       second, size))
                    : bottom;
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

Px draw_stem(SceneBuilder& builder, const ClassQuestionModel& question, Box area, Px y, double size)
{
    SetPair stem = set_pair(builder, question.stem, question.second_stem, question, size, area.width);
    const Px height = stem.height;
    draw_pair(builder, std::move(stem), area.x, y, builder.theme().text, false);
    return y + height;
}

constexpr double k_marks = 0.15; ///< of a text's size

/// What is shown; the question, just read, makes way when the options are long.
enum class Parts { All, Bars, Source };

/// `stem`: the size of the question, in shares of the height before it grows.
Scene arrange_parts(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame, Parts parts,
                    double growth, double stem)
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
        y += std::ceil(builder.height() * stem * growth * k_marks); // which stand above a line
    }
    y = draw_stem(builder, body.question, inner, y, stem * growth) + builder.unit(10);
    if (parts != Parts::Source) {
        y = draw_option_bars(builder, body.question, {inner.x, y, inner.width, 0}, size, Density::Usual) +
            builder.unit(12);
    }
    if (parts == Parts::All || parts == Parts::Source) {
        y = draw_class_source(builder, body, {inner.x, y, inner.width, 0}, size) + builder.unit(12);
    }
    builder.end_scroll(y - builder.unit(12) + edge, 0.3);
    return std::move(builder).finish();
}

/// The longest texts, with the verdict beside the way back and the button beside the keys; with the
/// question when there is room for it.
Scene arrange_dense(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame, double growth,
                    bool with_stem = true)
{
    SceneBuilder builder(frame, *model.interface, 1);
    SceneBuilder measuring = builder;
    const Px button = draw_go_on(measuring, body.button, {}, 0).width + builder.unit(20);
    const ThinBars bars = draw_thin_bars(builder, model, body.question.progress, button);
    const Px foot = builder.height() - builder.unit(8) - go_on_height(builder);
    draw_go_on(builder, body.button, {bars.body.x, 0, bars.body.width, 0}, foot);
    const Px top = std::max(draw_verdict(builder, body, bars.head, bars.head.y), bars.body.y) + builder.unit(2);
    const Px bottom = std::min(bars.body.y + bars.body.height, foot) - builder.unit(6);
    builder.begin_scroll({bars.body.x, top, bars.body.width, bottom - top});
    const Px edge = builder.unit(4);
    const Box inner{bars.body.x + edge, top, bars.body.width - 2 * edge, 0};
    Px y = top;
    if (const Px notice = draw_class_notice(builder, body.question.notice, inner, y); notice > 0) {
        y += notice + builder.unit(4);
    }
    if (with_stem) {
        y = draw_stem(builder, body.question, inner, y, k_option_share * growth) + builder.unit(4);
    }
    y = draw_option_bars(builder, body.question, {inner.x, y, inner.width, 0}, k_option_share * growth, Density::Dense);
    builder.end_scroll(y + edge, 0.3);
    return std::move(builder).finish();
}

} // namespace

Scene arrange_class_reveal(const ScreenModel& model, const ClassRevealModel& body, const Frame& frame)
{
    constexpr double k_just_read = k_option_share * 1.05; // a question that makes way for what it came to
    const auto grown = [&](Parts parts, double stem) {
        return grown_to_fit([&](double growth) { return arrange_parts(model, body, frame, parts, growth, stem); });
    };
    if (body.only_source) {
        return grown(Parts::Source, k_just_read);
    }
    for (const double stem : {k_question_share, k_just_read}) {
        Scene scene = arrange_parts(model, body, frame, Parts::All, 1.0, stem);
        if (scene.fits()) {
            return scene;
        }
    }
    for (const double stem : {k_question_share, k_just_read}) {
        Scene scene = grown(Parts::Bars, stem);
        if (scene.fits()) {
            return scene;
        }
    }
    Scene scene = grown_to_fit([&](double growth) { return arrange_dense(model, body, frame, growth); });
    return scene.fits() ? scene : arrange_dense(model, body, frame, 1.0, false);
}

} // namespace nuqta
