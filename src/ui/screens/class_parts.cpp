// Badges, chips, texts and the button.
#include "ui/screens/class_parts.h"

#include "ui/screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_between_languages = 36; // units, with a line in their middle

} // namespace

TextStyle projected(const SceneBuilder& builder, double share, Weight weight, const Language* language)
{
    constexpr double k_units = 720;
    const double shorter = std::min(builder.width(), builder.height());
    const double size = std::ceil(builder.height() * share) / shorter * k_units; // texts are set in whole pixels
    return {size / (builder.text_scale() * builder.shrink()), weight, Align::Start, language, {}, {}};
}

Shape shape_of_team(int shape)
{
    constexpr std::array<Shape, 8> k_shapes = {Shape::Star, Shape::Hexagon, Shape::Heart, Shape::Moon,
                                               Shape::Bolt, Shape::Drop,    Shape::Plus,  Shape::ThickRing};
    return k_shapes[static_cast<std::size_t>(shape) % k_shapes.size()];
}

Colour colour_of_team(const Theme& theme, int colour)
{
    return theme.teams[static_cast<std::size_t>(colour) % theme.teams.size()];
}

void draw_badge(SceneBuilder& builder, const TeamBadge& team, Box box)
{
    const Theme& theme = builder.theme();
    const Px inset = std::max(1.0, std::round(box.width * 0.2));
    builder.card(box, box.width / 2, colour_of_team(theme, team.colour), theme.on_option, 1);
    builder.icon({box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset},
                 shape_of_team(team.shape), theme.on_option);
}

namespace {

struct SetChip {
    SetText name;
    SetText note;
    Px note_width = 0; ///< with the room for its other notes
    Px width = 0;
};

struct ChipSizes {
    double text, badge, edge, gap, end, height, between;
};

/// In units.
constexpr ChipSizes k_whole_chip = {20, 30, 5, 10, 13, 40, 10};
constexpr ChipSizes k_brief_chip = {17, 24, 3, 6, 8, 30, 6};

SetText set_note(SceneBuilder& builder, const std::string& note, double size, Px most)
{
    return builder.set_label(note, {size, Weight::Regular, Align::Start, nullptr, {}, {}}, most / 3);
}

SetChip set_chip(SceneBuilder& builder, const TeamChip& chip, Px most, const ChipSizes& sizes, bool brief)
{
    SetChip set;
    const std::string name = brief ? std::string() : chip.rank + isolated(chip.team.name);
    set.name = builder.set_label(name, {sizes.text, Weight::Bold, Align::Start, nullptr, {}, {}}, most / 2);
    set.note = set_note(builder, brief ? chip.brief : chip.note, sizes.text, most);
    set.note_width = set.note.text.empty() ? 0 : set.note.max_width;
    for (const std::string& other : chip.other_notes) {
        set.note_width =
            brief ? set.note_width : std::max(set.note_width, set_note(builder, other, sizes.text, most).max_width);
    }
    set.width = builder.unit(sizes.edge + sizes.badge + sizes.end);
    for (const Px part : {brief ? 0 : set.name.max_width, set.note_width}) {
        set.width += part > 0 ? builder.unit(sizes.gap) + part : 0;
    }
    return set;
}

void draw_chip(SceneBuilder& builder, const TeamChip& chip, SetChip set, const ChipSizes& sizes, Box box)
{
    const Theme& theme = builder.theme();
    const Px badge = builder.unit(sizes.badge);
    const Colour fill = chip.active ? theme.raised : theme.background;
    const Colour ink = chip.active ? theme.text : theme.muted;
    builder.card(box, box.height / 2, fill, chip.active ? theme.text : theme.border, 1);
    const Box disc{box.x + builder.unit(sizes.edge), box.y + (box.height - badge) / 2, badge, badge};
    draw_badge(builder, chip.team, disc);
    if (chip.ticked) {
        const Px tick = builder.unit(sizes.badge * 2 / 3);
        const Box spot{disc.x + badge - tick * 0.7, disc.y + badge - tick * 0.7, tick, tick};
        builder.card(spot, tick / 2, theme.right, theme.background, 2);
        const Px in = std::round(tick * 0.22);
        builder.icon({spot.x + in, spot.y + in, tick - 2 * in, tick - 2 * in}, Shape::Tick, theme.background);
    }
    Px x = disc.x + badge;
    for (SetText* text : {&set.name, &set.note}) {
        if (!text->text.empty()) {
            x += builder.unit(sizes.gap);
            const Px width = text->max_width;
            const Px top = box.y + (box.height - text->height) / 2;
            builder.text(std::move(*text), x, top, ink);
            x += width;
        }
    }
}

} // namespace

Px draw_chips(SceneBuilder& builder, const std::vector<TeamChip>& chips, Box area, ChipSize size)
{
    const bool brief = size == ChipSize::Brief;
    const ChipSizes& sizes = brief ? k_brief_chip : k_whole_chip;
    const Px gap = builder.unit(sizes.between);
    Px x = area.x;
    Px y = area.y;
    Px height = 0;
    for (const TeamChip& chip : chips) {
        SetChip set = set_chip(builder, chip, area.width, sizes, brief);
        height = std::max(
            {height, builder.unit(sizes.height), set.name.height + builder.unit(6), set.note.height + builder.unit(4)});
        if (x > area.x && x + set.width > area.x + area.width) {
            x = area.x;
            y += height + gap;
        }
        const Px width = set.width;
        draw_chip(builder, chip, std::move(set), sizes, {x, y, width, height});
        x += width + gap;
    }
    return chips.empty() ? 0 : y + height - area.y;
}

std::string source_heading(const SceneBuilder& builder, const std::string& title, const std::string& section,
                           const Language& language)
{
    return section.empty() ? title : title + separator(builder.interface()) + isolated(section, language);
}

SetPair set_pair(SceneBuilder& builder, const std::string& first, const std::string& second,
                 const ClassQuestionModel& question, double share, Px width)
{
    SetPair pair;
    pair.both = !second.empty();
    pair.width = width;
    const Px each = pair.both ? std::floor((width - builder.unit(k_between_languages)) / 2) : width;
    pair.first = builder.set(first, projected(builder, share, Weight::Bold, question.language), each);
    if (pair.both) {
        pair.second = builder.set(second, projected(builder, share, Weight::Bold, question.second), each);
    }
    pair.height = std::max(pair.first.height, pair.second.height);
    return pair;
}

void draw_pair(SceneBuilder& builder, SetPair pair, Px x, Px y, Colour ink, bool centred)
{
    const Px height = pair.height;
    const auto top = [&](const SetText& text) { return centred ? y + (height - text.height) / 2 : y; };
    const Px first_top = top(pair.first);
    const Px second_top = top(pair.second);
    if (pair.both) {
        const Px line = std::max(1.0, builder.unit(2));
        const Px middle = x + std::floor(pair.width / 2);
        builder.card({middle - line / 2, y, line, height}, 0, {ink.r, ink.g, ink.b, 90});
        builder.text(std::move(pair.second), x + pair.width - pair.second.max_width, second_top, ink);
    }
    builder.text(std::move(pair.first), x, first_top, ink);
}

Px draw_class_notice(SceneBuilder& builder, const std::string& text, Box area, Px y)
{
    if (text.empty()) {
        return 0;
    }
    const Px icon = builder.unit(20);
    const Px left = icon + builder.unit(10);
    SetText set = builder.set(text, {19, Weight::Regular, Align::Start, nullptr, {}, {}}, area.width - left);
    const Px height = set.height;
    builder.icon({area.x, y + (set.line_height - icon) / 2, icon, icon}, Shape::Cross, builder.theme().wrong);
    builder.text(std::move(set), area.x + left, y, builder.theme().text);
    return height;
}

Px go_on_width(const SceneBuilder& builder, const std::vector<std::string>& labels)
{
    Px width = 0;
    for (const std::string& label : labels) {
        SceneBuilder measuring = builder;
        width = std::max(width, draw_go_on(measuring, label, {}, 0).width);
    }
    return width;
}

Px go_on_height(const SceneBuilder& builder)
{
    return builder.unit(52) * std::max(1.0, std::min(builder.text_scale(), 1.4));
}

Box draw_go_on(SceneBuilder& builder, const std::string& label, Box area, Px y)
{
    if (label.empty()) {
        return {area.x + area.width, y, 0, 0};
    }
    return draw_button(builder, label, area.x + area.width, y, Align::End, {ActionKind::GoOn, 0}, true);
}

} // namespace nuqta
