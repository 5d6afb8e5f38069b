// The keys of a screen with what they do.
#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_text = 24;

Px draw_key(SceneBuilder& builder, const KeyHint& hint, Px x, Px y, Px width, Px key_width)
{
    const Theme& theme = builder.theme();
    const Px gap = builder.unit(22);
    SetText key =
        builder.set(hint.key, {k_text, Weight::Bold, Align::Center, nullptr, {}, Direction::LeftToRight}, key_width);
    SetText label =
        builder.set(hint.label, {k_text, Weight::Regular, Align::Start, nullptr, {}, {}}, width - key_width - gap);
    const Px cap = key.height + builder.unit(6);
    const Px height = std::max(cap, label.height);
    const Px key_top = y + (height - key.height) / 2;
    builder.card({x, y + (height - cap) / 2, key_width, cap}, builder.unit(9), theme.raised);
    const Px label_top = y + (height - label.height) / 2;
    builder.text(std::move(key), x, key_top, theme.text);
    builder.text(std::move(label), x + key_width + gap, label_top, theme.text);
    return height;
}

} // namespace

Scene arrange_help(const ScreenModel& model, const HelpModel& body, const Frame& frame)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Columns columns = columns_of(builder, area, 0.5);
        const Px narrow = builder.unit(760) * std::max(1.0, frame.text_scale * 0.8);
        const Px width = columns.side_by_side ? columns.first.width : std::min(area.width, narrow);
        const Px left = columns.side_by_side ? area.x : area.x + std::floor((area.width - width) / 2);
        const Px across = columns.side_by_side ? area.width : width;
        Px top = draw_paragraph(builder, body.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}},
                                {left, area.y, across, 0}, area.y, builder.theme().text);
        top = draw_paragraph(builder, body.screen, {20, Weight::Regular, Align::Start, nullptr, {}, {}},
                             {left, top, across, 0}, top, builder.theme().muted) +
              builder.space(14);
        const Px key_width = builder.unit(150) * frame.text_scale * (0.3 + 0.7 * shrink);
        const std::size_t in_first = columns.side_by_side ? (body.keys.size() + 1) / 2 : body.keys.size();
        Px y = top;
        Px bottom = top;
        for (std::size_t i = 0; i < body.keys.size(); ++i) {
            y = i == in_first ? top : y;
            const Px x = i < in_first ? left : columns.second.x;
            y += draw_key(builder, body.keys[i], x, y, width, key_width) + builder.space(8);
            bottom = std::max(bottom, y);
        }
        builder.end_scroll(bottom, 0.3);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
