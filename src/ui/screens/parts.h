// What several screens share: the bars above and below, buttons, option cards.
#pragma once

#include "ui/builder.h"

namespace nuqta {

/// Draws the bar above (way back, progress when there is one, globe) and the key hints below; returns the box between
/// them, inside the screen's margins.
Box draw_bars(SceneBuilder& builder, const ScreenModel& model, const SittingProgress* progress);

/// A button with an accent ground, `x` to the left or, with Align::Center or End, around or up to it. Returns its box.
Box draw_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Align align, Action action, bool accent);

/// A button of second rank, with smaller text; its left is `x`. Returns its box.
Box draw_small_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Action action);

/// As wide as draw_small_button() draws it.
Px small_button_width(SceneBuilder& builder, std::string_view label);

/// The four options in a 2×2 grid when they are short and there is room, else in a column. With `fill_height` above 0
/// the cards grow towards that height. Returns the bottom.
Px draw_options(SceneBuilder& builder, const QuestionModel& question, Box area, double text_size, Px fill_height);

/// An area split for two groups of cards.
struct Columns {
    Box first;
    Box second;
    bool side_by_side = false;
};

/// Two columns when the area is wide enough for text of this scale, else one (second then is the same box).
Columns columns_of(const SceneBuilder& builder, Box area, double first_share);

} // namespace nuqta
