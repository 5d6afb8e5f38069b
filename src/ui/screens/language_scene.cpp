// The languages by their own names, each in its own font and direction.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_detail_drop = 1.8; // baseline to baseline, in sizes of the detail

void draw_choice(SceneBuilder& builder, const LanguageChoice& choice, Box box)
{
    const Theme& theme = builder.theme();
    const Px radius = builder.unit(22);
    builder.card(box, radius, theme.surface, choice.selected ? theme.accent : theme.border,
                 choice.selected ? builder.unit(3) : 1);
    builder.region(box, radius, choice.action);
    const Px pad = builder.unit(16);
    const Px width = box.width - 2 * pad;
    SetText name = builder.set(choice.autonym, {34, Weight::Bold, Align::Center, choice.language, {}, {}}, width);
    SetText detail = builder.set(choice.detail, {19, Weight::Regular, Align::Center, choice.language, {}, {}}, width);
    // Baselines in one line across the cards, whatever the fonts' heights are.
    const Px baseline = box.y + std::round(box.height / 2);
    const Px top = baseline - name.ascent;
    const Px detail_top = baseline + std::round(k_detail_drop * detail.size) - detail.ascent;
    builder.text(std::move(name), box.x + pad, top, theme.text);
    builder.text(std::move(detail), box.x + pad, detail_top, theme.muted);
}

/// The height all cards need for this width.
Px card_height(SceneBuilder& builder, const LanguageModel& body, Px width)
{
    Px tallest = 0;
    for (const LanguageChoice& choice : body.choices) {
        const Px inner = width - 2 * builder.unit(16);
        const SetText name =
            builder.set(choice.autonym, {34, Weight::Bold, Align::Center, choice.language, {}, {}}, inner);
        const SetText detail =
            builder.set(choice.detail, {19, Weight::Regular, Align::Center, choice.language, {}, {}}, inner);
        const Px above = name.ascent + name.line_height * static_cast<Px>(name.lines.size() - 1);
        const Px below = k_detail_drop * detail.size - detail.ascent + detail.height;
        tallest = std::max(tallest, 2 * (std::max(above, below) + builder.unit(14)));
    }
    return std::max(tallest, builder.unit(140) * (0.5 + 0.5 * builder.shrink()));
}

} // namespace

Scene arrange_language(const ScreenModel& model, const LanguageModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px dot = builder.unit(34);
        builder.icon({area.x + (area.width - dot) / 2, area.y, dot, dot}, Shape::Dot, builder.theme().accent);
        Px y = area.y + dot + builder.unit(10);
        SetText title = builder.set(body.title, {36, Weight::Bold, Align::Center, nullptr, {}, {}}, area.width);
        const Px title_height = title.height;
        builder.text(std::move(title), area.x, y, builder.theme().text);
        y += title_height + builder.space(24);

        const Px gap = builder.unit(18);
        const std::size_t columns = area.width > builder.unit(840) * std::max(1.0, frame.text_scale * 0.75) ? 3 : 2;
        const Px most = builder.unit(360) * static_cast<Px>(columns);
        const Px total = std::min(area.width, most);
        const Px width = (total - gap * static_cast<Px>(columns - 1)) / static_cast<Px>(columns);
        const Px left = area.x + (area.width - total) / 2;
        const Px height = card_height(builder, body, width);
        for (std::size_t i = 0; i < body.choices.size(); ++i) {
            const Px x = left + (width + gap) * static_cast<Px>(i % columns);
            draw_choice(builder, body.choices[i], {x, y, width, height});
            if (i % columns == columns - 1 || i + 1 == body.choices.size()) {
                y += height + gap;
            }
        }
        builder.end_scroll(y - gap + builder.unit(6), 0.4);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
