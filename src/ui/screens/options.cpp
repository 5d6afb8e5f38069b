// Option cards: colour, shape and number on the reading side, the text beside it, and after the answer tick or cross.
#include "ui/screens/parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

constexpr std::array<Shape, 4> k_shapes = {Shape::Triangle, Shape::Diamond, Shape::Circle, Shape::Square};
constexpr double k_number_text = 20;
constexpr double k_verdict_text = 17;

struct SetOption {
    SetText text;
    SetText number;
    std::vector<SetText> verdict; ///< empty or one
    Px height = 0;
};

struct CardSizes {
    Px pad_x, pad_y, shape, gap, badge;
};

CardSizes sizes_of(const SceneBuilder& builder)
{
    return {builder.unit(18), builder.space(14), builder.unit(30), builder.unit(14), builder.unit(34)};
}

SetOption set_option(SceneBuilder& builder, const QuestionModel& question, std::size_t place, double text_size,
                     Px card_width)
{
    const CardSizes sizes = sizes_of(builder);
    const OptionModel& option = question.options[place];
    const Px width = card_width - 2 * sizes.pad_x - sizes.shape - sizes.badge - 2 * sizes.gap;
    SetOption set;
    set.text = builder.set(option.text, {text_size, Weight::Bold, Align::Start, question.language, {}, {}}, width);
    set.number =
        builder.set_label(option.number, {k_number_text, Weight::Bold, Align::Start, nullptr, {}, {}}, sizes.badge);
    Px inner = set.text.height;
    if (!option.verdict.empty()) {
        set.verdict.push_back(
            builder.set(option.verdict, {k_verdict_text, Weight::Regular, Align::Start, nullptr, {}, {}}, width));
        inner += set.verdict.front().height;
    }
    set.height = std::max(inner, sizes.badge) + 2 * sizes.pad_y;
    return set;
}

void draw_option(SceneBuilder& builder, const QuestionModel& question, std::size_t index, SetOption set, Box box)
{
    const CardSizes sizes = sizes_of(builder);
    const Theme& theme = builder.theme();
    const OptionModel& option = question.options[index];
    const Px radius = builder.unit(18);
    const Colour fill = option.state == OptionState::Passed ? theme.surface : theme.options[option.place];
    const Colour ink = option.state == OptionState::Passed ? theme.muted : theme.on_option;
    const bool right = option.state == OptionState::Right;
    const bool wrong = option.state == OptionState::PickedWrong;
    const Colour border = right ? theme.right : wrong ? theme.wrong : theme.border;
    builder.card(box, radius, fill, border,
                 right || wrong                        ? builder.unit(4)
                 : option.state == OptionState::Passed ? 1
                                                       : 0);
    if (option.state == OptionState::Open) {
        builder.region(box, radius, {ActionKind::PickOption, static_cast<int>(option.place)});
    }
    const Px middle = box.y + box.height / 2;
    const Px shape_left = box.x + sizes.pad_x;
    const Shape shape = right ? Shape::Tick : wrong ? Shape::Cross : k_shapes[option.place];
    builder.icon({shape_left, middle - sizes.shape / 2, sizes.shape, sizes.shape}, shape, ink);
    const Px text_left = shape_left + sizes.shape + sizes.gap;
    const Px block = set.text.height + (set.verdict.empty() ? 0 : set.verdict.front().height);
    Px y = middle - block / 2;
    const Px text_height = set.text.height;
    builder.text(std::move(set.text), text_left, y, ink);
    y += text_height;
    if (!set.verdict.empty()) {
        builder.text(std::move(set.verdict.front()), text_left, y, ink);
    }
    const Box badge{box.x + box.width - sizes.pad_x - sizes.badge, middle - sizes.badge / 2, sizes.badge, sizes.badge};
    const Colour veil{ink.r, ink.g, ink.b, 38};
    builder.card(badge, builder.unit(9), veil);
    const Px number_left = badge.x + (badge.width - set.number.max_width) / 2;
    const Px number_top = badge.y + (badge.height - set.number.height) / 2;
    builder.text(std::move(set.number), number_left, number_top, ink);
}

/// All options set for one card width, or nothing when one takes more than `max_lines`.
std::optional<std::vector<SetOption>> set_options(SceneBuilder& builder, const QuestionModel& question,
                                                  double text_size, Px card_width, std::size_t max_lines)
{
    std::vector<SetOption> options;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        options.push_back(set_option(builder, question, place, text_size, card_width));
        const SetText& text = options.back().text;
        if (max_lines != SIZE_MAX && (text.lines.size() > max_lines || text.word_broken)) {
            return std::nullopt;
        }
    }
    return options;
}

/// Options set for a number of columns.
struct OptionTable {
    std::vector<SetOption> options;
    std::size_t columns = 1;

    std::size_t rows() const { return (options.size() + columns - 1) / columns; }
    std::size_t row_end(std::size_t row) const { return std::min((row + 1) * columns, options.size()); }

    Px row_height(std::size_t row) const
    {
        Px height = 0;
        for (std::size_t i = row * columns; i < row_end(row); ++i) {
            height = std::max(height, options[i].height);
        }
        return height;
    }
};

OptionTable set_table(SceneBuilder& builder, const QuestionModel& question, double text_size, Px width, Px gap)
{
    constexpr std::size_t k_grid_lines = 2;
    if (width >= builder.unit(760)) {
        if (auto options = set_options(builder, question, text_size, (width - gap) / 2, k_grid_lines)) {
            return {std::move(*options), 2};
        }
    }
    return {*set_options(builder, question, text_size, width, SIZE_MAX), 1};
}

} // namespace

Px draw_options(SceneBuilder& builder, const QuestionModel& question, Box area, double text_size, Px fill_height)
{
    const Px gap = builder.space(14);
    OptionTable table = set_table(builder, question, text_size, area.width, gap);
    const std::size_t rows = table.rows();
    const Px width = (area.width - gap * static_cast<Px>(table.columns - 1)) / static_cast<Px>(table.columns);
    Px tallest = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        tallest = std::max(tallest, table.row_height(row));
    }
    // Cards of one height look calm; when the tallest one would make the rest too tall each row keeps its own.
    const Px even = std::min((fill_height - gap * static_cast<Px>(rows - 1)) / static_cast<Px>(rows),
                             builder.unit(table.columns == 2 ? 150 : 104) * std::max(1.0, builder.text_scale() * 0.75));
    Px y = area.y;
    for (std::size_t row = 0; row < rows; ++row) {
        const Px height = even >= tallest ? even : table.row_height(row);
        for (std::size_t i = row * table.columns; i < table.row_end(row); ++i) {
            const Px x = area.x + (width + gap) * static_cast<Px>(i % table.columns);
            draw_option(builder, question, i, std::move(table.options[i]), {x, y, width, height});
        }
        y += height + gap;
    }
    return y - gap;
}

} // namespace nuqta
