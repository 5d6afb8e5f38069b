// Pictures of what is known: the map with a tile a block, the forecast as bars, and what is mixed up, side by side.
#include "ui/screens/parts.h"
#include "ui/screens/words.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr double k_small = 19;

/// Draws `content` on a card that is as tall as it needs; returns the card's bottom.
template<typename Content> Px draw_on_card(SceneBuilder& builder, Px x, Px y, Px width, Content content)
{
    const Px pad = builder.space(20);
    const Box inner{x + pad, y + pad, width - 2 * pad, 0};
    // The card lies under its content, whose height is known only afterwards: a first pass on a copy measures it.
    SceneBuilder measuring = builder;
    const Px bottom = content(measuring, inner) + pad;
    builder.card({x, y, width, bottom - y}, builder.unit(20), builder.theme().surface, builder.theme().border, 1);
    content(builder, inner);
    return bottom;
}

Px draw_words(SceneBuilder& builder, const std::string& words, const TextStyle& style, Box area, Px y, Colour colour)
{
    SetText set = builder.set(words, style, area.width);
    const Px height = set.height;
    builder.text(std::move(set), area.x, y, colour);
    return y + height;
}

Px draw_head(SceneBuilder& builder, const ProgressModel& body, Box area)
{
    const Theme& theme = builder.theme();
    Px y = draw_words(builder, body.title.text, {30, Weight::Bold, Align::Start, body.title.language, {}, {}}, area,
                      area.y, theme.text);
    std::string facts;
    for (const std::string& fact : body.facts) {
        facts += (facts.empty() ? std::string() : separator(builder.interface())) + fact;
    }
    return draw_words(builder, facts, {22, Weight::Regular, Align::Start, nullptr, {}, {}}, area, y, theme.muted) +
           builder.space(14);
}

/// A mark with its word and how many blocks have it, at most as wide as `area`; returns its box.
Box draw_legend_entry(SceneBuilder& builder, const LegendEntry& entry, Box area)
{
    const Px between = builder.unit(8);
    SetText count = builder.set_label(entry.count, {k_small, Weight::Bold, Align::Start, nullptr, {}, {}}, area.width);
    Box box = draw_mastery_mark(builder, entry.mark, k_small, area.x, area.y, area.width - count.max_width - between);
    const Px left = box.x + box.width + between;
    box.width += between + count.max_width;
    const Px top = area.y + (box.height - count.height) / 2;
    builder.text(std::move(count), left, top, builder.theme().text);
    return box;
}

/// Every mark with its word and how many blocks have it, in as many rows as they need; returns the bottom.
Px draw_legend(SceneBuilder& builder, const ProgressModel& body, Box area, Px y)
{
    const Px gap = builder.unit(24);
    std::vector<Px> widths;
    for (const LegendEntry& entry : body.legend) {
        SceneBuilder measuring = builder;
        widths.push_back(draw_legend_entry(measuring, entry, {area.x, y, area.width, 0}).width);
    }
    const Px line = even_line(widths, area.width, gap);
    Px x = area.x;
    Px bottom = y;
    for (std::size_t i = 0; i < body.legend.size(); ++i) {
        if (x > area.x && x + widths[i] > area.x + line) {
            x = area.x;
            y = bottom + builder.unit(4);
        }
        const Box entry = draw_legend_entry(builder, body.legend[i], {x, y, area.width, 0});
        x += entry.width + gap;
        bottom = std::max(bottom, entry.y + entry.height);
    }
    return bottom + builder.space(14);
}

void draw_tile(SceneBuilder& builder, const MapTile& tile, Box box)
{
    const Theme& theme = builder.theme();
    const Colour colour = colour_of(tile.mark.mastery, theme);
    const bool unseen = tile.mark.mastery == Mastery::Unseen;
    const Px radius = builder.unit(9);
    builder.card(box, radius, theme.raised, unseen ? theme.border : colour, unseen ? 1 : builder.unit(2));
    const Px inset = std::round(box.width * 0.25);
    builder.icon({box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset},
                 shape_of(tile.mark.mastery), colour);
    builder.region(box, radius, tile.action);
}

/// A section: its title, and a tile for each block at the end of the line, or below where there are many.
Px draw_map_row(SceneBuilder& builder, const MapRow& row, const Language* language, Box area, Px y)
{
    const Px size = std::round(builder.unit(34) * std::min(std::max(builder.text_scale(), 1.0), 1.3));
    const Px gap = builder.unit(7);
    const Px tiles = static_cast<Px>(row.tiles.size()) * (size + gap) - gap;
    const bool beside = tiles < area.width * 0.45;
    const Px title_width = beside ? area.width - tiles - builder.unit(20) : area.width;
    SetText title = builder.set(row.title, {k_small, Weight::Regular, Align::Start, language, {}, {}}, title_width);
    const Px height = beside ? std::max(size, title.height) : title.height;
    const Px title_top = y + (height - title.height) / 2;
    builder.text(std::move(title), area.x, title_top, builder.theme().text);
    Px x = beside ? area.x + area.width - tiles : area.x;
    Px top = beside ? y + (height - size) / 2 : y + height + gap;
    for (const MapTile& tile : row.tiles) {
        if (x + size > area.x + area.width + 0.5) {
            x = area.x;
            top += size + gap;
        }
        draw_tile(builder, tile, {x, top, size, size});
        x += size + gap;
    }
    return std::max(y + height, top + size) + builder.space(8);
}

Px draw_map(SceneBuilder& builder, const ProgressModel& body, Box area)
{
    Px y = draw_legend(builder, body, area, area.y);
    for (const MapRow& row : body.rows) {
        y = draw_map_row(builder, row, body.language, area, y);
    }
    return y - builder.space(8);
}

/// The days below the bars, as many as do not run into each other; the word for today below the numbers where it would
/// hide the next of them.
Px draw_days(SceneBuilder& builder, const ProgressModel& body, Box area, Px y, Px step)
{
    Px free_from = area.x;
    Px height = 0;
    const auto set_day = [&](std::size_t day) {
        return builder.set_label(body.forecast[day].day, {16, Weight::Regular, Align::Start, nullptr, {}, {}},
                                 area.width);
    };
    const auto left_of = [&](std::size_t day, const SetText& label) {
        return std::max(area.x + step * (static_cast<Px>(day) + 0.5) - label.max_width / 2, area.x);
    };
    SetText today = set_day(0);
    const Px today_left = left_of(0, today);
    const SetText tomorrow = set_day(1);
    const bool lower = today_left + today.max_width + builder.unit(6) > left_of(1, tomorrow);
    for (std::size_t day = 1; day < body.forecast.size(); ++day) {
        SetText label = set_day(day);
        const Px x = left_of(day, label);
        if (x < free_from || x + label.max_width > area.x + area.width + step / 2) {
            continue;
        }
        free_from = x + label.max_width + builder.unit(6);
        height = std::max(height, label.height);
        builder.text(std::move(label), x, y, builder.theme().muted);
    }
    const Px today_top = lower ? y + height : y;
    const Px bottom = std::max(y + height, today_top + today.height);
    builder.text(std::move(today), today_left, today_top, builder.theme().muted);
    return bottom;
}

/// How many come back on each of the next days, the first on the reading side.
Px draw_forecast(SceneBuilder& builder, const ProgressModel& body, Box area)
{
    const Theme& theme = builder.theme();
    Px y = draw_words(builder, body.forecast_title, {22, Weight::Bold, Align::Start, nullptr, {}, {}}, area, area.y,
                      theme.text) +
           builder.space(10);
    const Px step = std::floor(area.width / static_cast<Px>(body.forecast.size()));
    const Px bar = std::round(step * 0.66);
    const Px tallest = builder.unit(96);
    const Px base = builder.unit(4);
    const SetText sample = builder.set_label("0", {17, Weight::Bold, Align::Start, nullptr, {}, {}}, area.width);
    const Px floor = y + sample.height + builder.unit(4) + tallest + base;
    std::size_t most = 1;
    for (const ForecastBar& day : body.forecast) {
        most = std::max(most, day.count);
    }
    for (std::size_t i = 0; i < body.forecast.size(); ++i) {
        const ForecastBar& day = body.forecast[i];
        const Px height = base + std::round(tallest * static_cast<Px>(day.count) / static_cast<Px>(most));
        const Px x = area.x + step * static_cast<Px>(i) + std::round((step - bar) / 2);
        builder.card({x, floor - height, bar, height}, builder.unit(5), day.count > 0 ? theme.accent : theme.raised);
        if (!day.number.empty()) {
            SetText number = builder.set_label(day.number, {17, Weight::Bold, Align::Start, nullptr, {}, {}}, step);
            const Px left = x + (bar - number.max_width) / 2;
            const Px top = floor - height - builder.unit(4) - number.height;
            builder.text(std::move(number), left, top, theme.text);
        }
    }
    return draw_days(builder, body, area, floor + builder.unit(6), step);
}

/// An option with tick or cross on a ground of its own; returns its height.
Px draw_option(SceneBuilder& builder, const std::string& words, const std::string& note, const Language* language,
               bool right, Box area, Px least)
{
    const Theme& theme = builder.theme();
    const Colour colour = right ? theme.right : theme.wrong;
    const Px pad = builder.unit(12);
    const Px icon = std::round(builder.unit(18) * std::min(builder.text_scale(), 1.6));
    const Px left = pad + icon + builder.unit(10);
    SetText text =
        builder.set(words, {k_small, Weight::Regular, Align::Start, language, {}, {}}, area.width - left - pad);
    Px height = pad + text.height + pad;
    SetText below = builder.set(note.empty() ? " " : note, {17, Weight::Regular, Align::Start, nullptr, {}, {}},
                                area.width - left - pad);
    height += note.empty() ? 0 : below.height;
    builder.card({area.x, area.y, area.width, std::max(height, least)}, builder.unit(12), theme.raised, colour,
                 builder.unit(1.5));
    builder.icon({area.x + pad, area.y + pad + (text.line_height - icon) / 2, icon, icon},
                 right ? Shape::Tick : Shape::Cross, colour);
    const Px note_top = area.y + pad + text.height;
    builder.text(std::move(text), area.x + left, area.y + pad, theme.text);
    if (!note.empty()) {
        builder.text(std::move(below), area.x + left, note_top, theme.muted);
    }
    return height;
}

/// A question with its right option beside the one that keeps being picked.
Px draw_confusion(SceneBuilder& builder, const ProgressModel& body, const ConfusionModel& confusion, Box area, Px y)
{
    y = draw_words(builder, confusion.stem, {k_small, Weight::Bold, Align::Start, body.language, {}, {}}, area, y,
                   builder.theme().text) +
        builder.space(6);
    const Px gap = builder.unit(12);
    const Px half = std::floor((area.width - gap) / 2);
    const Box first{area.x, y, half, 0};
    const Box second{area.x + half + gap, y, half, 0};
    SceneBuilder measuring = builder;
    const Px tallest =
        std::max(draw_option(measuring, confusion.right, {}, body.language, true, first, 0),
                 draw_option(measuring, confusion.wrong, confusion.times, body.language, false, second, 0));
    draw_option(builder, confusion.right, {}, body.language, true, first, tallest);
    draw_option(builder, confusion.wrong, confusion.times, body.language, false, second, tallest);
    return y + tallest;
}

Px draw_confusions(SceneBuilder& builder, const ProgressModel& body, Box area)
{
    Px y = draw_words(builder, body.confusions_title, {22, Weight::Bold, Align::Start, nullptr, {}, {}}, area, area.y,
                      builder.theme().text);
    for (const ConfusionModel& confusion : body.confusions) {
        y = draw_confusion(builder, body, confusion, area, y + builder.space(12));
    }
    return y;
}

} // namespace

Scene arrange_progress(const ScreenModel& model, const ProgressModel& body, const Frame& frame)
{
    return shrunk_to_whole_words(10, [&](double shrink) {
        SceneBuilder builder(frame, *model.interface, shrink);
        const Box area = draw_bars(builder, model, nullptr);
        builder.begin_scroll(area);
        const Px edge = builder.unit(6); // room for the focus ring
        const Px top = draw_head(builder, body, {area.x + edge, area.y, area.width - 2 * edge, 0});
        const Columns columns =
            columns_of(builder, {area.x + edge, top, area.width - 2 * edge, area.height - (top - area.y)}, 0.54);
        const Px gap = builder.unit(20);
        const Px map = draw_on_card(builder, columns.first.x, top, columns.first.width,
                                    [&](SceneBuilder& on, Box inner) { return draw_map(on, body, inner); });
        Px y = columns.side_by_side ? top : map + gap;
        y = draw_on_card(builder, columns.second.x, y, columns.second.width,
                         [&](SceneBuilder& on, Box inner) { return draw_forecast(on, body, inner); });
        if (!body.confusions.empty()) {
            y = draw_on_card(builder, columns.second.x, y + gap, columns.second.width,
                             [&](SceneBuilder& on, Box inner) { return draw_confusions(on, body, inner); });
        }
        builder.end_scroll(std::max(map, y) + edge, 0.2);
        return std::move(builder).finish();
    });
}

} // namespace nuqta
