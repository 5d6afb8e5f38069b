// How far something is known, as a shape, a colour and a word.
#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {

Shape shape_of(Mastery mastery)
{
    switch (mastery) {
    case Mastery::Unseen:
        return Shape::Ring;
    case Mastery::Learning:
        return Shape::HalfDisc;
    case Mastery::Known:
        return Shape::Tick;
    case Mastery::Fading:
        return Shape::Hourglass;
    }
    return Shape::Ring;
}

Colour colour_of(Mastery mastery, const Theme& theme)
{
    switch (mastery) {
    case Mastery::Unseen:
        return theme.muted;
    case Mastery::Learning:
        return theme.accent;
    case Mastery::Known:
        return theme.right;
    case Mastery::Fading:
        return theme.wrong;
    }
    return theme.muted;
}

Box draw_mastery_mark(SceneBuilder& builder, const MasteryMark& mark, double size, Px x, Px y, Px width)
{
    const Colour colour = colour_of(mark.mastery, builder.theme());
    const Px icon = std::round(builder.unit(size) * std::min(builder.text_scale(), 1.4));
    const Px left = icon + builder.unit(10);
    SetText word = builder.set_label(mark.word, {size, Weight::Regular, Align::Start, nullptr, {}, {}}, width - left);
    const Box box{x, y, left + word.max_width, std::max(icon, word.height)};
    const Px first_line = y + (box.height - word.height) / 2 + (word.line_height - icon) / 2;
    builder.icon({x, first_line, icon, icon}, shape_of(mark.mastery), colour);
    const Px top = y + (box.height - word.height) / 2;
    builder.text(std::move(word), x + left, top, colour);
    return box;
}

} // namespace nuqta
