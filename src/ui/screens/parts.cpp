// Buttons and columns.
#include "ui/screens/parts.h"

#include "ui/screens/words.h"
#include "unicode/bidi.h"
#include "unicode/breaks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {

Box draw_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Align align, Action action, bool accent)
{
    const Theme& theme = builder.theme();
    SetText text = builder.set_label(label, {23, Weight::Bold, Align::Start, nullptr, {}, {}}, builder.width() / 2);
    const Px width = text.max_width + builder.unit(56);
    const Px height = std::max(builder.unit(52), text.height + builder.unit(16));
    const Px left = align == Align::Start ? x : align == Align::End ? x - width : std::floor(x - width / 2);
    const Box box{left, y, width, height};
    builder.card(box, height / 2, accent ? theme.accent : theme.surface, theme.border, accent ? 0 : 1);
    builder.region(box, height / 2, action);
    const Px text_top = y + (height - text.height) / 2;
    builder.text(std::move(text), left + builder.unit(28), text_top, accent ? theme.on_accent : theme.text);
    return box;
}

namespace {

SetText set_key(SceneBuilder& builder, std::string_view key)
{
    return builder.set_label(key, {16, Weight::Bold, Align::Start, nullptr, {}, Direction::LeftToRight},
                             builder.width());
}

Px key_cap_width(const SetText& key, const SceneBuilder& builder)
{
    return std::max(key.max_width + builder.unit(14), key.height);
}

SetText set_small_label(SceneBuilder& builder, std::string_view label)
{
    return builder.set_label(label, {19, Weight::Regular, Align::Start, nullptr, {}, {}}, builder.width() / 2);
}

/// A cursor behind the last letter of `name`, which begins at this byte of the layout that will be drawn at x, y.
void draw_cursor(SceneBuilder& builder, const SetText& set, const std::string& name, std::size_t begin, Px x, Px y)
{
    const Direction direction = builder.interface().direction;
    const bool onwards = resolve_bidi_by_first_strong(name, direction).direction() == direction;
    const Px width = builder.unit(3);
    Px left = x;
    const std::vector<std::size_t> letters = grapheme_boundaries(name);
    if (letters.size() > 1) {
        const ByteRange last{begin + letters[letters.size() - 2], begin + letters.back()};
        const std::vector<Box> places = builder.places_of(set, last, x, y);
        const Box place = places.empty() ? Box{x, y, set.width, set.height} : places.back();
        left = onwards ? place.x + place.width + width : place.x - 2 * width;
        y = place.y;
    }
    builder.card({left, y + set.line_height * 0.15, width, set.line_height * 0.7}, 0, builder.theme().accent);
}

} // namespace

Px small_button_width(SceneBuilder& builder, std::string_view label, std::string_view key)
{
    const Px cap = key.empty() ? 0 : key_cap_width(set_key(builder, key), builder) + builder.unit(10);
    return cap + set_small_label(builder, label).max_width + builder.unit(36);
}

Box draw_small_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Action action, std::string_view key)
{
    const Theme& theme = builder.theme();
    SetText text = set_small_label(builder, label);
    const Px height = std::max(builder.unit(40), text.height + builder.unit(10));
    const Box box{x, y, small_button_width(builder, label, key), height};
    builder.card(box, height / 2, theme.surface, theme.border, 1);
    builder.region(box, height / 2, action);
    Px left = x + builder.unit(18);
    if (!key.empty()) {
        SetText set = set_key(builder, key);
        const Px cap = key_cap_width(set, builder);
        const Px key_top = y + (height - set.height) / 2;
        builder.card({left, key_top, cap, set.height}, builder.unit(7), theme.raised);
        builder.text(std::move(set), left + (cap - set.max_width) / 2, key_top, theme.muted);
        left += cap + builder.unit(10);
    }
    const Px text_top = y + (height - text.height) / 2;
    builder.text(std::move(text), left, text_top, theme.text);
    return box;
}

namespace {

std::size_t lines_of(const std::vector<Px>& widths, Px most, Px gap)
{
    std::size_t lines = 0;
    Px used = most;
    for (const Px width : widths) {
        const bool first = lines == 0 || used + gap + width > most;
        lines += first ? 1U : 0U;
        used = first ? width : used + gap + width;
    }
    return lines;
}

} // namespace

Px even_line(const std::vector<Px>& widths, Px most, Px gap)
{
    constexpr Px k_step = 4;
    const std::size_t lines = lines_of(widths, most, gap);
    Px widest = 0;
    for (const Px width : widths) {
        widest = std::max(widest, width);
    }
    Px line = std::min(widest, most);
    while (line < most && lines_of(widths, line, gap) > lines) {
        line = std::min(line + k_step, most);
    }
    return line;
}

Px draw_paragraph(SceneBuilder& builder, std::string_view text, const TextStyle& style, Box area, Px y, Colour colour)
{
    SetText set = builder.set(text, style, area.width);
    const Px height = set.height;
    builder.text(std::move(set), area.x, y, colour);
    return y + height;
}

SetText set_name(SceneBuilder& builder, const NameModel& name, double size, Px width)
{
    return builder.set(name.name.empty() ? " " : isolated(name.name),
                       {size, Weight::Bold, Align::Start, nullptr, {}, {}}, width);
}

void draw_name(SceneBuilder& builder, SetText set, const NameModel& name, Px x, Px y)
{
    const std::size_t before = isolated("").size() / 2; // FSI and PDI are as long as each other
    if (name.composing > 0) {
        const std::size_t end = before + name.name.size();
        builder.mark(set, {end - name.composing, end}, x, y);
    }
    if (name.typing) {
        draw_cursor(builder, set, name.name, before, x, y);
    }
    builder.text(std::move(set), x, y, builder.theme().text);
}

Px draw_source_paragraph(SceneBuilder& builder, const SourceParagraph& paragraph, TextStyle style, Box area, Px y,
                         Colour colour)
{
    style.bold = paragraph.lead;
    SetText text = builder.set(paragraph.text, style, area.width);
    const Px height = text.height;
    if (!paragraph.mark.empty()) {
        builder.mark(text, paragraph.mark, area.x, y);
    }
    builder.text(std::move(text), area.x, y, colour);
    return y + height;
}

Scene arrange_card_column(const ScreenModel& model, const Frame& frame, const CardColumn& column)
{
    return shrunk_to_fit(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6); // room for the focus ring
        const Px width =
            std::min(area.width - 2 * edge, builder.unit(column.most) * std::max(1.0, builder.text_scale() * 0.8));
        const Box inner{area.x + std::floor((area.width - width) / 2), area.y + edge, width, 0};
        Px y = draw_paragraph(builder, column.title, {36, Weight::Bold, Align::Start, nullptr, {}, {}}, inner, inner.y,
                              builder.theme().text);
        y = draw_paragraph(builder, column.note, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, inner, y,
                           builder.theme().muted) +
            builder.space(14);
        for (std::size_t card = 0; card < column.cards; ++card) {
            y += column.draw(builder, card, {inner.x, y, width, 0}) + builder.unit(10);
        }
        builder.end_scroll(y + edge, 0.3);
        return std::move(builder).finish();
    });
}

Columns columns_of(const SceneBuilder& builder, Box area, double first_share, double least)
{
    const Px gap = builder.unit(28);
    const Px needed = builder.unit(least) * std::sqrt(std::max(1.0, builder.text_scale()));
    if (area.width < needed) {
        return {area, area, false};
    }
    const Px first = std::floor((area.width - gap) * first_share);
    return {{area.x, area.y, first, area.height},
            {area.x + first + gap, area.y, area.width - gap - first, area.height},
            true};
}

} // namespace nuqta
