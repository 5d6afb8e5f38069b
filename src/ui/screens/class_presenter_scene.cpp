// The question with its answer and source on one side; clock, scores and what comes next on the other; keys below.
#include "lang/strings.h"
#include "text/paragraph.h"
#include "ui/screens/class_parts.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

Px draw_plain(SceneBuilder& builder, const std::string& text, double size, Weight weight, const Language* language,
              Box area, Px y, Colour colour)
{
    return draw_paragraph(builder, text, {size, weight, Align::Start, language, {}, {}}, area, y, colour);
}

/// An option with its number; the right one is ticked and framed. Returns the height.
Px draw_option(SceneBuilder& builder, const OptionModel& option, const Language* language, Box area)
{
    const Theme& theme = builder.theme();
    const bool right = option.state == OptionState::Right;
    const Px pad = builder.unit(10);
    const Px icon = builder.unit(24);
    const Px left = area.x + pad + icon + builder.unit(10);
    SetText text =
        builder.set(option.text, {22, right ? Weight::Bold : Weight::Regular, Align::Start, language, {}, {}},
                    area.x + area.width - pad - left);
    SetText number = builder.set_label(option.number, {20, Weight::Bold, Align::Start, nullptr, {}, {}}, area.width);
    const Px height = std::max(text.height, icon) + builder.unit(10);
    builder.card({area.x, area.y, area.width, height}, builder.unit(12), theme.surface,
                 right ? theme.right : theme.border, right ? builder.unit(3) : 1);
    const Px middle = area.y + height / 2;
    if (right) {
        builder.icon({area.x + pad, middle - icon / 2, icon, icon}, Shape::Tick, theme.right);
    } else {
        const Px number_left = area.x + pad + (icon - number.max_width) / 2;
        const Px number_top = middle - number.height / 2;
        builder.text(std::move(number), number_left, number_top, theme.muted);
    }
    const Px top = middle - text.height / 2;
    builder.text(std::move(text), left, top, theme.text);
    return height;
}

Px draw_source(SceneBuilder& builder, const ClassPresenterModel& body, Box area, Px y)
{
    const PresenterQuestion& question = *body.question;
    const Theme& theme = builder.theme();
    y = draw_plain(builder, source_heading(builder, body.source_title, question.section, *question.language), 18,
                   Weight::Regular, nullptr, area, y, theme.muted);
    for (const SourceParagraph& paragraph : question.source) {
        y = draw_source_paragraph(builder, paragraph, {20, Weight::Regular, Align::Start, question.language, {}, {}},
                                  area, y, theme.text);
    }
    return y;
}

/// What the class sees, and of a question all that is known; returns the bottom.
Px draw_now(SceneBuilder& builder, const ClassPresenterModel& body, Box area)
{
    const Theme& theme = builder.theme();
    Px y = draw_plain(builder, body.title, 20, Weight::Bold, nullptr, area, area.y, theme.accent);
    y = draw_plain(builder, body.status, 22, Weight::Regular, nullptr, area, y, theme.text);
    if (!body.about.empty()) {
        y = draw_plain(builder, body.about, 22, Weight::Regular, nullptr, area, y, theme.muted);
    }
    if (!body.question) {
        return y;
    }
    const PresenterQuestion& question = *body.question;
    y = draw_plain(builder, question.stem, 26, Weight::Bold, question.language, area, y + builder.space(12),
                   theme.text) +
        builder.space(8);
    for (const OptionModel& option : question.options) {
        y += draw_option(builder, option, question.language, {area.x, y, area.width, 0}) + builder.unit(6);
    }
    y += builder.space(6);
    if (!question.note.empty()) {
        y = draw_plain(builder, question.note, 20, Weight::Regular, question.language, area, y, theme.text) +
            builder.space(8);
    }
    return draw_source(builder, body, area, y);
}

/// Returns the bottom.
Px draw_beside(SceneBuilder& builder, const ClassPresenterModel& body, Box area)
{
    const Theme& theme = builder.theme();
    Px y = area.y;
    if (body.clock) {
        y = draw_plain(builder, body.clock->seconds, 56, Weight::Bold, nullptr, area, y,
                       body.clock->low ? theme.wrong : theme.text);
        const Px bar = builder.unit(8);
        builder.card({area.x, y, area.width, bar}, bar / 2, theme.raised);
        if (body.clock->share > 0) {
            builder.card({area.x, y, std::max(bar, area.width * body.clock->share), bar}, bar / 2,
                         body.clock->low ? theme.wrong : theme.accent);
        }
        y += bar + builder.space(16);
    }
    if (!body.teams.empty()) {
        y += draw_chips(builder, body.teams, {area.x, y, area.width, 0}) + builder.space(16);
    }
    if (!body.next_title.empty()) {
        y = draw_plain(builder, body.next_title, 20, Weight::Bold, nullptr, area, y, theme.muted);
    }
    if (!body.next_stem.empty()) {
        y = draw_plain(builder, body.next_stem, 20, Weight::Regular, body.language, area, y, theme.text);
        const Px icon = builder.unit(18);
        const Px left = icon + builder.unit(8);
        SetText key =
            builder.set(body.next_key, {20, Weight::Bold, Align::Start, body.language, {}, {}}, area.width - left);
        const Px height = key.height;
        builder.icon({area.x, y + (key.line_height - icon) / 2, icon, icon}, Shape::Tick, theme.right);
        builder.text(std::move(key), area.x + left, y, theme.text);
        y += height;
    }
    return y;
}

} // namespace

Scene arrange_class_presenter(const ScreenModel& model, const ClassPresenterModel& body, const Frame& frame)
{
    return shrunk_to_fit(11, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box below_way_back = draw_bars(builder, model, nullptr);
        const Px top = builder.unit(20); // there is no way back
        const Box area{below_way_back.x, top, below_way_back.width, below_way_back.y + below_way_back.height - top};
        builder.begin_scroll(area);
        const Px edge = builder.unit(6); // marks reach beyond their text
        const Box inner{area.x + edge, area.y, area.width - 2 * edge, area.height - edge};
        const Columns columns = columns_of(builder, inner, 0.64);
        Px y = draw_now(builder, body, columns.first);
        if (columns.side_by_side) {
            y = std::max(y, draw_beside(builder, body, columns.second));
        } else {
            y = draw_beside(builder, body, {inner.x, y + builder.space(16), inner.width, 0});
        }
        builder.end_scroll(y + edge);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
