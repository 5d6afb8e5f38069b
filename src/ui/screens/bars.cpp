// The bar above with the way back, the progress and the globe; the bar below with the keys.
#include "ui/screens/parts.h"
#include "ui/screens/words.h"

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
    SetText text =
        builder.set_label(label, {k_bar_text, Weight::Regular, Align::Start, nullptr, {}, {}}, builder.width() / 3);
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

void draw_progress(SceneBuilder& builder, const SittingProgress& progress, Px left, Px right, Px y, Px height)
{
    const std::string label = progress.note.empty()
                                  ? progress.label
                                  : progress.label + separator(builder.interface()) + progress.note;
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
        SetHint one{builder.set_label(hint.key,
                                      {k_hint_text, Weight::Bold, Align::Start, nullptr, {}, Direction::LeftToRight},
                                      builder.width()),
                    builder.set_label(hint.label, {k_hint_text, Weight::Regular, Align::Start, nullptr, {}, {}},
                                      builder.width() / 2),
                    hint.action, 0};
        const Px cap = std::max(one.key.max_width + builder.unit(16), one.key.height);
        one.width = cap + builder.unit(8) + one.label.max_width;
        set.push_back(std::move(one));
    }
    return set;
}

/// True when the screen has a better place for the focus than the hint.
bool repeats(const ScreenModel& model, Action action)
{
    return action == model.primary || (!model.globe.empty() && action == model.globe_action);
}

/// Some hints on one line.
struct HintRow {
    std::vector<SetHint> hints;
    Px width = 0;
};

std::vector<HintRow> rows_of(std::vector<SetHint> hints, Px most, Px gap)
{
    std::vector<HintRow> rows;
    for (SetHint& hint : hints) {
        if (rows.empty() || rows.back().width + gap + hint.width > most) {
            rows.push_back({{}, hint.width});
        } else {
            rows.back().width += gap + hint.width;
        }
        rows.back().hints.push_back(std::move(hint));
    }
    return rows;
}

/// Those that fit on one line: the first, and the last, which says where all are.
std::vector<SetHint> on_one_line(std::vector<SetHint> hints, Px most, Px gap)
{
    Px width = hints.empty() ? 0 : hints.back().width;
    std::size_t kept = 0;
    while (kept + 1 < hints.size() && width + gap + hints[kept].width <= most) {
        width += gap + hints[kept].width;
        ++kept;
    }
    if (kept + 1 < hints.size()) {
        hints.erase(hints.begin() + static_cast<std::ptrdiff_t>(kept), hints.end() - 1);
    }
    return hints;
}

void draw_hint(SceneBuilder& builder, SetHint hint, Box box, bool focusable)
{
    const Px gap = builder.unit(8);
    const Px cap = box.width - gap - hint.label.max_width;
    if (hint.action.index >= 0) {
        const Px out = builder.unit(6);
        const Px above = builder.unit(2);
        builder.region({box.x - out, box.y - above, box.width + 2 * out, box.height + 2 * above}, builder.unit(10),
                       hint.action, focusable);
    }
    builder.card({box.x, box.y, cap, box.height}, builder.unit(7), builder.theme().raised);
    const Px key_left = box.x + (cap - hint.key.max_width) / 2;
    const Px key_top = box.y + (box.height - hint.key.height) / 2;
    const Px label_top = box.y + (box.height - hint.label.height) / 2;
    builder.text(std::move(hint.key), key_left, key_top, builder.theme().text);
    builder.text(std::move(hint.label), box.x + cap + gap, label_top, builder.theme().muted);
}

void draw_way_back(SceneBuilder& builder, Px left, Px top, Px height)
{
    const Box box{left, top, height, height};
    builder.card(box, height / 2, builder.theme().surface, builder.theme().border, 1);
    const Px size = builder.unit(20);
    builder.icon({left + (height - size) / 2, top + (height - size) / 2, size, size}, Shape::Chevron,
                 builder.theme().text);
    builder.region(box, height / 2, {ActionKind::Back, 0});
}

/// The hints in rows, or as many as fit on one line, each in the middle between `left` and `right`; returns the top of
/// the bar.
Px draw_hints(SceneBuilder& builder, const ScreenModel& model, Px left, Px right, bool one_line)
{
    const Px gap = builder.unit(26);
    const Px row_gap = builder.unit(8);
    std::vector<SetHint> set = set_hints(builder, model.hints);
    if (one_line) {
        set = on_one_line(std::move(set), right - left, gap);
    }
    Px line = 0;
    for (const SetHint& hint : set) {
        line = std::max({line, hint.key.height + builder.unit(4), hint.label.height});
    }
    const auto even_rows = [&](std::vector<SetHint> hints) {
        std::vector<Px> widths;
        for (const SetHint& hint : hints) {
            widths.push_back(hint.width);
        }
        return rows_of(std::move(hints), even_line(widths, right - left, gap), gap);
    };
    std::vector<HintRow> rows = even_rows(std::move(set));
    const std::size_t most = one_line ? 0 : even_rows(set_hints(builder, model.most_hints)).size();
    const Px top =
        builder.height() - builder.unit(18) - (line + row_gap) * static_cast<Px>(std::max(rows.size(), most));
    Px y = top;
    for (HintRow& row : rows) {
        Px x = left + (right - left - row.width) / 2;
        for (SetHint& hint : row.hints) {
            const Box box{x, y, hint.width, line};
            const bool focusable = !repeats(model, hint.action);
            draw_hint(builder, std::move(hint), box, focusable);
            x += box.width + gap;
        }
        y += line + row_gap;
    }
    return top;
}

} // namespace

Box draw_bars(SceneBuilder& builder, const ScreenModel& model, const SittingProgress* progress)
{
    const Px margin = builder.unit(builder.width() > builder.height() ? 40 : 28);
    const Px top = builder.unit(20);
    const Px height = builder.unit(44) * std::max(1.0, std::min(builder.text_scale(), 1.25));
    Px left = margin;
    Px right = builder.width() - margin;
    const Px bottom = draw_hints(builder, model, margin, builder.width() - margin, false) - builder.unit(10);
    if (!model.back.empty()) {
        draw_way_back(builder, left, top, height);
        left += height + builder.unit(20);
    }
    if (!model.globe.empty()) {
        right -= draw_pill(builder, Shape::Globe, model.globe, right, top, height, true, model.globe_action) +
                 builder.unit(20);
    }
    if (progress != nullptr && progress->total > 0) {
        draw_progress(builder, *progress, left, right, top, height);
    }
    const Px body_top = top + height + builder.unit(16);
    return {margin, body_top, builder.width() - 2 * margin, bottom - body_top};
}

ThinBars draw_thin_bars(SceneBuilder& builder, const ScreenModel& model, const SittingProgress& progress, Px end)
{
    const Px margin = builder.unit(16);
    const Px top = builder.unit(6);
    const Px height = builder.unit(44);
    const Px right = builder.width() - margin;
    draw_way_back(builder, margin, top, height);
    SetText label = builder.set_label(progress.label, {k_bar_text, Weight::Regular, Align::Start, nullptr, {}, {}},
                                      builder.width());
    const Px label_left = right - label.max_width;
    const Px label_top = top + (height - label.height) / 2;
    builder.text(std::move(label), label_left, label_top, builder.theme().muted);
    const Px left = margin + height + builder.unit(12);
    const Px bottom = draw_hints(builder, model, margin, right - end, true);
    return {{left, top, label_left - builder.unit(16) - left, height},
            {margin, top + height, right - margin, bottom - top - height}};
}

} // namespace nuqta
