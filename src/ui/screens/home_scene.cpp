// What can be played: one card a quiz, the first of them ready to start.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// How much is known and learnt, as a bar.
void draw_mastery(SceneBuilder& builder, const MasteryShare& mastery, Box box)
{
    const Theme& theme = builder.theme();
    const Px radius = box.height / 2;
    const auto width_of = [&](std::size_t count) {
        return std::round(box.width * static_cast<Px>(count) / static_cast<Px>(mastery.total));
    };
    builder.card(box, radius, theme.raised);
    if (mastery.known + mastery.learning > 0) {
        builder.card({box.x, box.y, std::max(box.height, width_of(mastery.known + mastery.learning)), box.height},
                     radius, theme.accent);
    }
    if (mastery.known > 0) {
        builder.card({box.x, box.y, std::max(box.height, width_of(mastery.known)), box.height}, radius, theme.right);
    }
}

/// Buttons of second rank from `left` on, in as many rows as they need; returns the bottom.
Px draw_links(SceneBuilder& builder, const std::vector<KeyHint>& links, Px left, Px right, Px y)
{
    const Px gap = builder.unit(12);
    Px x = left;
    Px bottom = y;
    for (const KeyHint& link : links) {
        const Px width = small_button_width(builder, link.label, link.key);
        if (x > left && x + width > right) {
            x = left;
            y = bottom + gap;
        }
        const Box box = draw_small_button(builder, link.label, x, y, link.action, link.key);
        x += box.width + gap;
        bottom = std::max(bottom, box.y + box.height);
    }
    return bottom;
}

/// The foot of a card: the detail, and the button that starts.
Px draw_foot(SceneBuilder& builder, const QuizChoice& quiz, Px left, Px right, Px y, bool first)
{
    const Px inner = right - left;
    SetText button = builder.set_label(quiz.button, {23, Weight::Bold, Align::Start, nullptr, {}, {}}, inner / 2);
    const Px button_height = std::max(builder.unit(52), button.height + builder.unit(16));
    const Px detail_width = inner - button.max_width - builder.unit(56 + 20);
    SetText detail = builder.set(quiz.detail, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, detail_width);
    const Px height = std::max(button_height, detail.height);
    const Px detail_top = y + (height - detail.height) / 2;
    builder.text(std::move(detail), left, detail_top, builder.theme().muted);
    draw_button(builder, quiz.button, right, y + (height - button_height) / 2, Align::End, quiz.action, first);
    return y + height;
}

/// What stands on a card, from `y` on; returns its bottom.
Px draw_quiz_content(SceneBuilder& builder, const QuizChoice& quiz, Px left, Px right, Px y, bool first)
{
    // Of a title in the other direction the end is on the side where the rest of the card begins.
    const bool turned =
        quiz.title.language != nullptr && quiz.title.language->direction != builder.interface().direction;
    SetText title =
        builder.set(quiz.title.text,
                    {29, Weight::Bold, turned ? Align::End : Align::Start, quiz.title.language, {}, {}}, right - left);
    const Px title_bottom = y + title.height;
    builder.text(std::move(title), left, y, builder.theme().text);
    y = title_bottom + builder.unit(16);
    if (quiz.mastery.total > 0) {
        const Px bar = builder.unit(8);
        draw_mastery(builder, quiz.mastery, {left, y, right - left, bar});
        y += bar + builder.unit(14);
    }
    y = draw_foot(builder, quiz, left, right, y, first);
    return quiz.links.empty() ? y : draw_links(builder, quiz.links, left, right, y + builder.unit(14));
}

Px draw_quiz(SceneBuilder& builder, const QuizChoice& quiz, Px x, Px y, Px width, bool first)
{
    const Px pad = builder.unit(28);
    // The card lies under its content, whose height is known only afterwards: a first pass on a copy measures it.
    SceneBuilder measuring = builder;
    const Px height = draw_quiz_content(measuring, quiz, x + pad, x + width - pad, y + pad, first) + pad - y;
    builder.card({x, y, width, height}, builder.unit(22), builder.theme().surface, builder.theme().border, 1);
    draw_quiz_content(builder, quiz, x + pad, x + width - pad, y + pad, first);
    return height;
}

/// A sentence on a card; returns its height.
Px draw_notice(SceneBuilder& builder, const NoticeModel& notice, Px x, Px y, Px width)
{
    const Theme& theme = builder.theme();
    const Px pad = builder.unit(18);
    const Px icon = builder.unit(22);
    const Px left = pad + icon + builder.unit(12);
    const Colour colour = notice.good ? theme.right : theme.wrong;
    SetText text = builder.set(notice.text, {20, Weight::Regular, Align::Start, nullptr, {}, {}}, width - left - pad);
    const Px height = pad + text.height + pad;
    builder.card({x, y, width, height}, builder.unit(18), theme.surface, colour, builder.unit(2));
    builder.icon({x + pad, y + pad + (text.line_height - icon) / 2, icon, icon},
                 notice.good ? Shape::Tick : Shape::Cross, colour);
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
        for (const NoticeModel& notice : body.notices) {
            y += draw_notice(builder, notice, left, y, width) + builder.unit(18);
        }
        for (std::size_t i = 0; i < body.quizzes.size(); ++i) {
            y += draw_quiz(builder, body.quizzes[i], left, y, width, i == 0) + builder.unit(18);
        }
        y = draw_links(builder, body.menu, left, left + width, y + builder.unit(4)) + builder.unit(18);
        SetText advice = builder.set(body.advice, {18, Weight::Regular, Align::Start, nullptr, {}, {}}, width);
        const Px advice_height = advice.height;
        builder.text(std::move(advice), left, y, builder.theme().muted);
        y += advice_height + builder.unit(10);
        builder.end_scroll(y - builder.unit(10), 0.35);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
