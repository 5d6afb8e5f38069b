// Options on a projector: cards while they are open, rows with bars once the answer is shown.
#include "ui/screens/class_parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nuqta {
namespace {

constexpr std::array<Shape, 4> k_shapes = {Shape::Triangle, Shape::Diamond, Shape::Circle, Shape::Square};

struct Sizes {
    Px pad_x, pad_y, shape, gap, badge, side;
};

Sizes sizes_of(const SceneBuilder& builder)
{
    return {builder.unit(18), builder.unit(12), builder.unit(34), builder.unit(14), builder.unit(28), builder.unit(46)};
}

struct SetClassOption {
    SetText text;
    SetText count; ///< the number of the option, or how often it was picked
    Px tile = 0;   ///< width of the tile that holds it, at the end
    Px badges = 0; ///< width of the badges before that
    Px height = 0;
};

/// Badges of those who picked it take at most two rows of four.
Px badges_width(const Sizes& sizes, std::size_t count)
{
    const std::size_t columns = std::min<std::size_t>(count, 4);
    return static_cast<Px>(columns) * (sizes.badge + sizes.gap / 3);
}

/// `before` is what of the card lies before the text.
SetClassOption set_option(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, double size,
                          Px card_width, Px before)
{
    const Sizes sizes = sizes_of(builder);
    const ClassOption& option = question.options[place];
    SetClassOption set;
    const bool counted = !option.count.empty() || option.counting;
    set.count = builder.set_label(counted ? option.count : option.option.number,
                                  {counted ? 28.0 : 22.0, Weight::Bold, Align::Start, nullptr, {}, {}}, sizes.side * 2);
    set.tile = std::max(sizes.side, set.count.max_width + sizes.gap);
    set.badges = badges_width(sizes, option.picked_by.size());
    const Px width = card_width - before - sizes.gap - set.badges - set.tile - sizes.pad_x;
    set.text = builder.set(option.option.text, projected(builder, size, Weight::Bold, question.language), width);
    set.height = std::max(set.text.height, sizes.side) + 2 * sizes.pad_y;
    return set;
}

void draw_badges(SceneBuilder& builder, const std::vector<TeamBadge>& teams, Px left, Px middle)
{
    const Sizes sizes = sizes_of(builder);
    const Px step = sizes.badge + sizes.gap / 3;
    const std::size_t rows = teams.size() > 4 ? 2 : 1;
    const Px top = middle - (static_cast<Px>(rows) * step - sizes.gap / 3) / 2;
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const Px x = left + static_cast<Px>(i % 4) * step;
        const Px y = top + static_cast<Px>(i / 4) * step;
        draw_badge(builder, teams[i], {x, y, sizes.badge, sizes.badge});
    }
}

void draw_option(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, SetClassOption set,
                 Box box)
{
    const Sizes sizes = sizes_of(builder);
    const Theme& theme = builder.theme();
    const ClassOption& option = question.options[place];
    const Px radius = builder.unit(18);
    const Colour ink = option.taken ? theme.muted : theme.on_option;
    const bool framed = option.chosen || option.counting;
    builder.card(box, radius, option.taken ? theme.surface : theme.options[option.option.place], theme.border,
                 option.taken ? 1 : 0);
    if (framed) {
        const Px out = builder.unit(5);
        const Colour nothing{0, 0, 0, 0};
        builder.card({box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out}, radius + out, nothing,
                     theme.text, builder.unit(4));
    }
    if (option.can_pick) {
        builder.region(box, radius, {ActionKind::PickOption, static_cast<int>(option.option.place)});
    }
    const Px middle = box.y + box.height / 2;
    builder.icon({box.x + sizes.pad_x, middle - sizes.shape / 2, sizes.shape, sizes.shape},
                 option.taken ? Shape::Cross : k_shapes[option.option.place], ink);
    const Px text_top = middle - set.text.height / 2;
    builder.text(std::move(set.text), box.x + sizes.pad_x + sizes.shape + sizes.gap, text_top, ink);
    const Box badge{box.x + box.width - sizes.pad_x - set.tile, middle - sizes.side / 2, set.tile, sizes.side};
    draw_badges(builder, option.picked_by, badge.x - set.badges, middle);
    builder.card(badge, builder.unit(10), {ink.r, ink.g, ink.b, 38}, ink, option.counting ? builder.unit(2) : 0);
    const Px number_left = badge.x + (badge.width - set.count.max_width) / 2;
    const Px number_top = badge.y + (badge.height - set.count.height) / 2;
    builder.text(std::move(set.count), number_left, number_top, ink);
}

/// All options set for one card width; nothing when one takes more than `most` lines.
std::optional<std::vector<SetClassOption>> set_all(SceneBuilder& builder, const ClassQuestionModel& question,
                                                   double size, Px width, std::size_t most)
{
    const Sizes sizes = sizes_of(builder);
    const Px before = sizes.pad_x + sizes.shape + sizes.gap;
    std::vector<SetClassOption> options;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        options.push_back(set_option(builder, question, place, size, width, before));
        const SetText& text = options.back().text;
        if (text.lines.size() > most || (text.word_broken && most < SIZE_MAX)) {
            return std::nullopt;
        }
    }
    return options;
}

} // namespace

Px draw_class_options(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size, Px fill_height)
{
    const Px gap = builder.unit(16);
    std::size_t columns = 2;
    std::optional<std::vector<SetClassOption>> options =
        area.width >= builder.unit(760) ? set_all(builder, question, size, (area.width - gap) / 2, 2) : std::nullopt;
    if (!options) {
        columns = 1;
        options = set_all(builder, question, size, area.width, SIZE_MAX);
    }
    const std::size_t rows = (options->size() + columns - 1) / columns;
    const Px width = (area.width - gap * static_cast<Px>(columns - 1)) / static_cast<Px>(columns);
    Px tallest = 0;
    for (const SetClassOption& option : *options) {
        tallest = std::max(tallest, option.height);
    }
    const Px even = std::min((fill_height - gap * static_cast<Px>(rows - 1)) / static_cast<Px>(rows),
                             builder.unit(columns == 2 ? 170 : 110));
    Px y = area.y;
    for (std::size_t row = 0; row < rows; ++row) {
        Px height = 0;
        const std::size_t end = std::min((row + 1) * columns, options->size());
        for (std::size_t i = row * columns; i < end; ++i) {
            height = std::max(height, (*options)[i].height);
        }
        height = even >= tallest ? even : height;
        for (std::size_t i = row * columns; i < end; ++i) {
            const Px x = area.x + (width + gap) * static_cast<Px>(i % columns);
            draw_option(builder, question, i, std::move((*options)[i]), {x, y, width, height});
        }
        y += height + gap;
    }
    return y - gap;
}

namespace {

/// A row of the reveal: a tile with the shape, the text with its bar below, and at the end how many picked it.
Px draw_bar_row(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, Box area, double size)
{
    const Sizes sizes = sizes_of(builder);
    const Theme& theme = builder.theme();
    const ClassOption& option = question.options[place];
    const bool right = option.option.state == OptionState::Right;
    const Px bar = builder.unit(14);
    const Px tile = builder.unit(56);
    const Px before = builder.unit(12) + tile + sizes.gap;
    SetClassOption set = set_option(builder, question, place, size, area.width, before);
    const Px inner = set.text.height + builder.unit(6) + bar;
    const Px height = std::max(inner, tile) + 2 * builder.unit(8);
    const Px radius = builder.unit(16);
    const Colour colour = theme.options[option.option.place];
    builder.card({area.x, area.y, area.width, height}, radius, theme.surface, right ? theme.right : theme.border,
                 right ? builder.unit(5) : 1);
    const Px middle = area.y + height / 2;
    const Box square{area.x + builder.unit(12), middle - tile / 2, tile, tile};
    builder.card(square, builder.unit(12), right ? theme.right : colour);
    const Px inset = builder.unit(13);
    builder.icon({square.x + inset, square.y + inset, tile - 2 * inset, tile - 2 * inset},
                 right ? Shape::Tick : k_shapes[option.option.place], right ? theme.background : theme.on_option);
    const Px left = area.x + before;
    const Px end = area.x + area.width - sizes.pad_x - set.tile - set.badges - sizes.gap;
    const Px top = middle - inner / 2;
    const Px text_height = set.text.height;
    builder.text(std::move(set.text), left, top, theme.text);
    const Box track{left, top + text_height + builder.unit(6), end - left, bar};
    builder.card(track, bar / 2, theme.raised);
    if (option.share > 0) {
        builder.growing_card({track.x, track.y, std::max(bar, track.width * option.share), bar}, bar / 2,
                             right ? theme.right : Colour{theme.muted.r, theme.muted.g, theme.muted.b, 160});
    }
    draw_badges(builder, option.picked_by, end + sizes.gap, middle);
    const Px count_left = area.x + area.width - sizes.pad_x - set.count.max_width;
    const Px count_top = middle - set.count.height / 2;
    builder.text(std::move(set.count), count_left, count_top, right ? theme.right : theme.text);
    return height;
}

} // namespace

Px draw_option_bars(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size)
{
    const Px gap = builder.unit(10);
    Px y = area.y;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        y += draw_bar_row(builder, question, place, {area.x, y, area.width, 0}, size) + gap;
    }
    return y - gap;
}

} // namespace nuqta
