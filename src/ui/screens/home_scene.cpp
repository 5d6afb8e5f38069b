// What can be played: one card a quiz, the first of them ready to start.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

Px draw_quiz(SceneBuilder& builder, const QuizChoice& quiz, Px x, Px y, Px width, bool first)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(28);
    const Px inner = width - 2 * pad;
    SetText title = builder.set(quiz.title.text, {29, Weight::Bold, Align::Start, quiz.title.language, {}, {}}, inner);
    SetText detail = builder.set(quiz.detail, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, inner);
    SetText button = builder.set_label(quiz.button, {23, Weight::Bold, Align::Start, nullptr, {}, {}}, inner / 2);
    const Px button_height = std::max(builder.unit(52), button.height + builder.unit(16));
    const Px foot = std::max(button_height, detail.height);
    const Px height = pad + title.height + builder.unit(20) + foot + pad;
    const Box box{x, y, width, height};
    builder.card(box, builder.unit(22), theme.surface, theme.border, 1);
    const Px foot_top = y + pad + title.height + builder.unit(20);
    const Px detail_top = foot_top + (foot - detail.height) / 2;
    builder.text(std::move(title), x + pad, y + pad, theme.text);
    builder.text(std::move(detail), x + pad, detail_top, theme.muted);
    draw_button(builder, quiz.button, x + width - pad, foot_top + (foot - button_height) / 2, Align::End, quiz.action,
                first);
    return height;
}

/// A sentence on a card; returns its height.
Px draw_notice(SceneBuilder& builder, const std::string& notice, Px x, Px y, Px width)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Px icon = builder.unit(22);
    const Px left = pad + icon + builder.unit(12);
    SetText text = builder.set(notice, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, width - left - pad);
    const Px height = pad + text.height + pad;
    builder.card({x, y, width, height}, builder.unit(18), theme.surface, theme.wrong, builder.unit(2));
    builder.icon({x + pad, y + pad + (text.line_height - icon) / 2, icon, icon}, Shape::Cross, theme.wrong);
    builder.text(std::move(text), x + left, y + pad, theme.text);
    return height;
}

} // namespace

Scene arrange_home(const ScreenModel& model, const HomeModel& body, const Frame& frame)
{
    return shrunk_to_fit(12, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px width = std::min(area.width, builder.unit(860) * std::max(1.0, frame.text_scale * 0.8));
        const Px left = area.x + std::floor((area.width - width) / 2);
        Px y = area.y + builder.unit(6);
        const Px dot = builder.unit(34);
        builder.icon({left, y, dot, dot}, Shape::Dot, builder.theme().accent);
        y += dot + builder.unit(8);
        SetText greeting = builder.set(body.greeting, {40, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
        const Px greeting_height = greeting.height;
        builder.text(std::move(greeting), left, y, builder.theme().text);
        y += greeting_height + builder.space(20);
        if (!body.notice.empty()) {
            y += draw_notice(builder, body.notice, left, y, width) + builder.unit(18);
        }
        for (std::size_t i = 0; i < body.quizzes.size(); ++i) {
            y += draw_quiz(builder, body.quizzes[i], left, y, width, i == 0) + builder.unit(18);
        }
        builder.end_scroll(y - builder.unit(10), 0.35);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
