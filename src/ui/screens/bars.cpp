// The bar above with the way back, the progress and the globe; the bar below with the keys.
#include "ui/screens/parts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_bar_text = 19;
constexpr double k_hint_text = 17;

/// A label with an icon in a pill; returns its width.
Px draw_pill(SceneBuilder& builder, Shape icon, const std::string& label, Px x, Px y, Px height, bool from_end,
             Action action)
{
    const Px pad = builder.unit(14);
    const Px icon_size = builder.unit(22);
    SetText text = builder.set_label(label, {k_bar_text, Weight::Regular, Align::Start, nullptr, {}, {}},
                                    builder.width() / 3);
    const Px width = pad + icon_size + builder.unit(10) + text.max_width + pad;
    const Px left = from_end ? x - width : x;
    const Box box{left, y, width, height};
    builder.card(box, height / 2, builder.theme().surface, builder.theme().border, 1);
    builder.icon({left + pad, y + (height - icon_size) / 2, icon_size, icon_size}, icon, builder.theme().muted);
    const Px text_top = y + (height - text.height) / 2;
    builder.text(std::move(text), left + pad + icon_size + builder.unit(10), text_top, builder.theme().text);
    builder.region(box, height / 2, action);
    return width;
}

void draw_progress(SceneBuilder& builder, const Progress& progress, Px left, Px right, Px y, Px height)
{
    const std::string label = progress.note.empty() ? progress.label : progress.label + " · " + progress.note;
    SetText text = builder.set_label(label, {k_bar_text, Weight::Regular, Align::Start, nullptr, {}, {}}, right - left);
    const Px track = builder.unit(10);
    const Px gap = builder.unit(18);
    const bool beside = right - left > text.max_width + gap + builder.unit(160);
    const Px bar_right = beside ? right - text.max_width - gap : right;
    const Px bar_top = beside ? y + (height - track) / 2 : y + height - track;
    const Px share = static_cast<Px>(progress.done) / static_cast<Px>(std::max<std::size_t>(progress.total, 1));
    builder.card({left, bar_top, bar_right - left, track}, track / 2, builder.theme().raised);
    if (share > 0) {
        const Px filled = std::max(track, (bar_right - left) * share);
        builder.card({left, bar_top, filled, track}, track / 2, builder.theme().accent);
    }
    const Px text_top = beside ? y + (height - text.height) / 2 : y + (height - track - text.height) / 2;
    const Px text_left = beside ? bar_right + gap : left;
    builder.text(std::move(text), text_left, text_top, builder.theme().muted);
}

struct SetHint {
    SetText key;
    SetText label;
    Action action;
    Px width = 0;
};

std::vector<SetHint> set_hints(SceneBuilder& builder, const std::vector<KeyHint>& hints)
{
    std::vector<SetHint> set;
    for (const KeyHint& hint : hints) {
        SetHint one{builder.set_label(hint.key, {k_hint_text, Weight::Bold, Align::Start, nullptr, {}, Direction::LeftToRight}, builder.width()),
                    builder.set_label(hint.label, {k_hint_text, Weight::Regular, Align::Start, nullptr, {}, {}},
                                      builder.width() / 2),
                    hint.action, 0};
        const Px cap = std::max(one.key.max_width + builder.unit(16), one.key.height);
        one.width = cap + builder.unit(8) + one.label.max_width;
        set.push_back(std::move(one));
    }
    return set;
}

/// The hints in centred rows; returns the top of the bar.
Px draw_hints(SceneBuilder& builder, const std::vector<KeyHint>& hints, Px margin)
{
    std::vector<SetHint> set = set_hints(builder, hints);
    const Px gap = builder.unit(26);
    std::vector<std::pair<std::size_t, Px>> rows; // first hint and width of each row
    const Px most = builder.width() - 2 * margin;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (rows.empty() || rows.back().second + gap + set[i].width > most) {
            rows.emplace_back(i, set[i].width);
        } else {
            rows.back().second += gap + set[i].width;
        }
    }
    const Px line = set.empty() ? 0 : std::max(set.front().key.height, set.front().label.height) + builder.unit(4);
    const Px top = builder.height() - builder.unit(18) - (line + builder.unit(8)) * static_cast<Px>(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t end = row + 1 < rows.size() ? rows[row + 1].first : set.size();
        Px x = (builder.width() - rows[row].second) / 2;
        const Px y = top + (line + builder.unit(8)) * static_cast<Px>(row);
        for (std::size_t i = rows[row].first; i < end; ++i) {
            SetHint& hint = set[i];
            const Px cap = hint.width - builder.unit(8) - hint.label.max_width;
            if (hint.action.index >= 0) {
                builder.region({x - builder.unit(6), y - builder.unit(2), hint.width + builder.unit(12),
                                line + builder.unit(4)},
                               builder.unit(10), hint.action);
            }
            builder.card({x, y, cap, line}, builder.unit(7), builder.theme().raised);
            const Px key_left = x + (cap - hint.key.max_width) / 2;
            const Px label_left = x + cap + builder.unit(8);
            const Px step = hint.width + gap;
            builder.text(std::move(hint.key), key_left, y + builder.unit(2), builder.theme().text);
            builder.text(std::move(hint.label), label_left, y + builder.unit(2), builder.theme().muted);
            x += step;
        }
    }
    return top;
}

} // namespace

Box draw_bars(SceneBuilder& builder, const ScreenModel& model, const Progress* progress)
{
    const Px margin = builder.unit(builder.width() > builder.height() ? 40 : 28);
    const Px top = builder.unit(20);
    const Px height = builder.unit(44) * std::max(1.0, std::min(builder.text_scale(), 1.25));
    Px left = margin;
    Px right = builder.width() - margin;
    const Px bottom = draw_hints(builder, model.hints, margin) - builder.unit(10);
    if (!model.back.empty()) {
        const Box box{left, top, height, height};
        builder.card(box, height / 2, builder.theme().surface, builder.theme().border, 1);
        const Px size = builder.unit(20);
        builder.icon({left + (height - size) / 2, top + (height - size) / 2, size, size}, Shape::Chevron,
                     builder.theme().text);
        builder.region(box, height / 2, {ActionKind::Back, 0});
        left += height + builder.unit(20);
    }
    if (!model.globe.empty()) {
        right -= draw_pill(builder, Shape::Globe, model.globe, right, top, height, true, model.globe_action) +
                 builder.unit(20);
    }
    if (progress != nullptr) {
        draw_progress(builder, *progress, left, right, top, height);
    }
    const Px body_top = top + height + builder.unit(16);
    return {margin, body_top, builder.width() - 2 * margin, bottom - body_top};
}

} // namespace nuqta
