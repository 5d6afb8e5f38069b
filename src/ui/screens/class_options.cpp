// Options on a projector: cards while they are open, rows with bars once the answer is shown.
#include "ui/screens/class_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr std::array<Shape, 4> k_shapes = {Shape::Triangle, Shape::Diamond, Shape::Circle, Shape::Square};

struct Sizes {
    Px pad_x, pad_y, shape, gap, badge, side, between;
};

Sizes sizes_of(const SceneBuilder& builder, Density density)
{
    const bool dense = density == Density::Dense;
    return {builder.unit(dense ? 12 : 18), builder.unit(dense ? 5 : 12),  builder.unit(dense ? 28 : 34),
            builder.unit(dense ? 10 : 14), builder.unit(dense ? 22 : 28), builder.unit(dense ? 36 : 46),
            builder.unit(dense ? 11 : 16)};
}

struct SetClassOption {
    SetPair text;
    SetText count; ///< the number of the option, or how often it was picked
    Px tile = 0;   ///< width of the tile that holds it, at the end
    Px height = 0;
};

/// `before` is what of the card lies before the text.
SetClassOption set_option(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, double size,
                          const Sizes& sizes, Px card_width, Px before)
{
    const ClassOption& option = question.options[place];
    SetClassOption set;
    const bool counted = !option.count.empty() || option.counting;
    set.count = builder.set_label(counted ? option.count : option.option.number,
                                  {counted ? 28.0 : 22.0, Weight::Bold, Align::Start, nullptr, {}, {}}, sizes.side * 2);
    set.tile = std::max(sizes.side, set.count.max_width + sizes.gap);
    const Px width = card_width - before - sizes.gap - set.tile - sizes.pad_x;
    set.text = set_pair(builder, option.option.text, option.second_text, question, size, width);
    set.height = std::max(set.text.height, sizes.side) + 2 * sizes.pad_y;
    return set;
}

Px badge_step(const Sizes& sizes)
{
    return sizes.badge + sizes.gap / 3;
}

/// Badges of teams in a line that ends at `right`.
void draw_badges(SceneBuilder& builder, const std::vector<TeamBadge>& teams, const Sizes& sizes, Px right, Px top)
{
    Px x = right - static_cast<Px>(teams.size()) * badge_step(sizes);
    for (const TeamBadge& team : teams) {
        draw_badge(builder, team, {x, top, sizes.badge, sizes.badge});
        x += badge_step(sizes);
    }
}

void draw_option(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, SetClassOption set,
                 const Sizes& sizes, Box box)
{
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
    draw_pair(builder, std::move(set.text), box.x + sizes.pad_x + sizes.shape + sizes.gap, text_top, ink, true);
    const Box badge{box.x + box.width - sizes.pad_x - set.tile, middle - sizes.side / 2, set.tile, sizes.side};
    builder.card(badge, builder.unit(10), {ink.r, ink.g, ink.b, 38}, ink, option.counting ? builder.unit(2) : 0);
    const Px number_left = badge.x + (badge.width - set.count.max_width) / 2;
    const Px number_top = badge.y + (badge.height - set.count.height) / 2;
    builder.text(std::move(set.count), number_left, number_top, ink);
    // On the lower edge, so that no text moves when they come.
    draw_badges(builder, option.picked_by, sizes, box.x + box.width - sizes.pad_x,
                box.y + box.height - std::round(sizes.badge * 0.45));
}

/// How options stand: in one column or two.
struct SetOptions {
    std::vector<SetClassOption> options;
    std::size_t columns = 1;
    Px width = 0; ///< of a card
    Px gap = 0;
    std::size_t most_lines = 0;
    bool word_broken = false;

    std::size_t rows() const { return (options.size() + columns - 1) / columns; }

    Px height_of_row(std::size_t row) const
    {
        Px height = 0;
        for (std::size_t i = row * columns; i < std::min((row + 1) * columns, options.size()); ++i) {
            height = std::max(height, options[i].height);
        }
        return height;
    }

    Px height() const
    {
        Px height = gap * static_cast<Px>(rows() - 1);
        for (std::size_t row = 0; row < rows(); ++row) {
            height += height_of_row(row);
        }
        return height;
    }
};

SetOptions set_columns(SceneBuilder& builder, const ClassQuestionModel& question, double size, const Sizes& sizes,
                       Box area, std::size_t columns)
{
    SetOptions set;
    set.columns = columns;
    set.gap = sizes.between;
    set.width = std::floor((area.width - set.gap * static_cast<Px>(columns - 1)) / static_cast<Px>(columns));
    const Px before = sizes.pad_x + sizes.shape + sizes.gap;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        set.options.push_back(set_option(builder, question, place, size, sizes, set.width, before));
        const SetPair& text = set.options.back().text;
        set.most_lines = std::max({set.most_lines, text.first.lines.size(), text.second.lines.size()});
        set.word_broken = set.word_broken || text.first.word_broken || text.second.word_broken;
    }
    return set;
}

/// In two columns when there is room for that: for options of two lines at most, or, in a dense setting, when they are
/// lower so. In one otherwise.
SetOptions set_options(SceneBuilder& builder, const ClassQuestionModel& question, double size, Box area,
                       Density density)
{
    const Sizes sizes = sizes_of(builder, density);
    SetOptions one = set_columns(builder, question, size, sizes, area, 1);
    if (area.width < builder.unit(760) || !question.options.front().second_text.empty()) {
        return one;
    }
    SetOptions two = set_columns(builder, question, size, sizes, area, 2);
    const bool better = density == Density::Dense ? two.height() < one.height() : two.most_lines <= 2;
    return better && !two.word_broken ? std::move(two) : std::move(one);
}

} // namespace

Px draw_class_options(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size, Density density)
{
    SetOptions set = set_options(builder, question, size, area, density);
    const std::size_t rows = set.rows();
    Px tallest = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        tallest = std::max(tallest, set.height_of_row(row));
    }
    const Px even = std::min((area.height - set.gap * static_cast<Px>(rows - 1)) / static_cast<Px>(rows),
                             builder.unit(set.columns == 2 ? 170 : 110));
    const Sizes sizes = sizes_of(builder, density);
    Px y = area.y;
    for (std::size_t row = 0; row < rows; ++row) {
        const Px height = even >= tallest ? even : set.height_of_row(row);
        for (std::size_t i = row * set.columns; i < std::min((row + 1) * set.columns, set.options.size()); ++i) {
            const Px x = area.x + (set.width + set.gap) * static_cast<Px>(i % set.columns);
            draw_option(builder, question, i, std::move(set.options[i]), sizes, {x, y, set.width, height});
        }
        y += height + set.gap;
    }
    return y - set.gap;
}

namespace {

/// What all rows of a reveal share.
struct BarRow {
    Sizes sizes;
    double size;
    Px bar;    ///< height of a bar
    Px tile;   ///< side of the tile with the shape
    Px pad;    ///< above and below
    Px badges; ///< width that the bars leave to those who picked the option, as many as picked one at most
};

BarRow bar_row_of(const SceneBuilder& builder, const ClassQuestionModel& question, double size, Density density)
{
    const bool dense = density == Density::Dense;
    BarRow row{sizes_of(builder, density),  size, builder.unit(dense ? 8 : 14), builder.unit(dense ? 40 : 56),
               builder.unit(dense ? 3 : 8), 0};
    for (const ClassOption& option : question.options) {
        row.badges = std::max(row.badges, static_cast<Px>(option.picked_by.size()) * badge_step(row.sizes));
    }
    return row;
}

/// A row of the reveal: a tile with the shape, the text with its bar below, and at the end how many picked it.
Px draw_bar_row(SceneBuilder& builder, const ClassQuestionModel& question, std::size_t place, Box area,
                const BarRow& row)
{
    const Sizes& sizes = row.sizes;
    const Theme& theme = builder.theme();
    const ClassOption& option = question.options[place];
    const bool right = option.option.state == OptionState::Right;
    const Px before = builder.unit(12) + row.tile + sizes.gap;
    SetClassOption set = set_option(builder, question, place, row.size, sizes, area.width, before);
    const Px line = option.picked_by.empty() ? row.bar : std::max(row.bar, sizes.badge);
    const Px inner = set.text.height + builder.unit(4) + line;
    const Px height = std::max(inner, row.tile) + 2 * row.pad;
    const Px radius = builder.unit(16);
    const Colour colour = theme.options[option.option.place];
    builder.card({area.x, area.y, area.width, height}, radius, theme.surface, right ? theme.right : theme.border,
                 right ? builder.unit(5) : 1);
    const Px middle = area.y + height / 2;
    const Box square{area.x + builder.unit(12), middle - row.tile / 2, row.tile, row.tile};
    builder.card(square, builder.unit(12), right ? theme.right : colour);
    const Px inset = std::round(row.tile * 0.23);
    builder.icon({square.x + inset, square.y + inset, row.tile - 2 * inset, row.tile - 2 * inset},
                 right ? Shape::Tick : k_shapes[option.option.place], right ? theme.background : theme.on_option);
    const Px left = area.x + before;
    const Px end = area.x + area.width - sizes.pad_x - set.tile - sizes.gap;
    const Px top = middle - inner / 2;
    const Px line_top = top + set.text.height + builder.unit(4);
    draw_pair(builder, std::move(set.text), left, top, theme.text, true);
    const Box track{left, line_top + (line - row.bar) / 2, end - row.badges - left, row.bar};
    builder.card(track, row.bar / 2, theme.raised);
    if (option.share > 0) {
        builder.growing_card({track.x, track.y, std::max(row.bar, track.width * option.share), row.bar}, row.bar / 2,
                             right ? theme.right : Colour{theme.muted.r, theme.muted.g, theme.muted.b, 160});
    }
    draw_badges(builder, option.picked_by, sizes, end, line_top + (line - sizes.badge) / 2);
    const Px count_left = area.x + area.width - sizes.pad_x - set.count.max_width;
    const Px count_top = middle - set.count.height / 2;
    builder.text(std::move(set.count), count_left, count_top, right ? theme.right : theme.text);
    return height;
}

} // namespace

Px draw_option_bars(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size, Density density)
{
    const Px gap = builder.unit(density == Density::Dense ? 6 : 10);
    const BarRow row = bar_row_of(builder, question, size, density);
    Px y = area.y;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        y += draw_bar_row(builder, question, place, {area.x, y, area.width, 0}, row) + gap;
    }
    return y - gap;
}

} // namespace nuqta
