// What several screens share: the bars above and below, buttons, option cards.
#pragma once

#include "ui/builder.h"

#include <functional>

namespace nuqta {

/// Draws the bar above (way back, progress when there is one, globe) and the key hints below; returns the box between
/// them, inside the screen's margins.
Box draw_bars(SceneBuilder& builder, const ScreenModel& model, const SittingProgress* progress);

/// The places that thin bars leave.
struct ThinBars {
    Box head; ///< of a line between the way back and the progress
    Box body; ///< between the bars, nearly as wide as the window
};

/// Bars of a screen whose text needs the room: above the way back and the progress in words, below as many keys as one
/// line holds, which leave `end` free at its end.
ThinBars draw_thin_bars(SceneBuilder& builder, const ScreenModel& model, const SittingProgress& progress, Px end);

/// A button with an accent ground, `x` to the left or, with Align::Center or End, around or up to it. Returns its box.
Box draw_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Align align, Action action, bool accent);

/// A button of second rank, with smaller text, its left at `x`, and the key that does the same if there is one. Returns
/// its box.
Box draw_small_button(SceneBuilder& builder, std::string_view label, Px x, Px y, Action action,
                      std::string_view key = {});

/// As wide as draw_small_button() draws it.
Px small_button_width(SceneBuilder& builder, std::string_view label, std::string_view key = {});

/// The shape and the colour of a mastery.
Shape shape_of(Mastery mastery);
Colour colour_of(Mastery mastery, const Theme& theme);

/// The shape of a mastery with its word, from x to right, in text of this size before the text scale. Returns its box.
Box draw_mastery_mark(SceneBuilder& builder, const MasteryMark& mark, double size, Px x, Px y, Px width);

/// The four options in a 2×2 grid when they are short and there is room, else in a column. With `fill_height` above 0
/// the cards grow towards that height. Returns the bottom.
Px draw_options(SceneBuilder& builder, const QuestionModel& question, Box area, double text_size, Px fill_height);

/// A setting at the top of `area`, its value `value_width` wide between arrows that lower and raise it. Returns the
/// height.
Px draw_setting_row(SceneBuilder& builder, const SettingModel& row, Box area, Px value_width);

/// The narrowest line on which things of these widths, in their order and `gap` apart, take no more lines than on one
/// of `most`: so the last line is not left with one of them alone.
Px even_line(const std::vector<Px>& widths, Px most, Px gap);

/// A paragraph; returns the y below it.
Px draw_paragraph(SceneBuilder& builder, std::string_view text, const TextStyle& style, Box area, Px y, Colour colour);

/// A name, laid out for draw_name() in bold text of this size.
SetText set_name(SceneBuilder& builder, const NameModel& name, double size, Px width);

/// The name; while it is typed with a cursor where the next letter comes to stand, and marked what is being composed.
void draw_name(SceneBuilder& builder, SetText set, const NameModel& name, Px x, Px y);

/// A paragraph of a source, its lead-in bold and its fact marked; returns the y below it.
Px draw_source_paragraph(SceneBuilder& builder, const SourceParagraph& paragraph, TextStyle style, Box area, Px y,
                         Colour colour);

/// A title and a note about it above a column of cards.
struct CardColumn {
    std::string_view title;
    std::string_view note;
    double most = 0; ///< how wide the column is, in units; wider with larger text
    std::size_t cards = 0;
    /// Draws one of the cards, from 0, at the top of `area` and as wide; returns its height.
    std::function<Px(SceneBuilder& builder, std::size_t card, Box area)> draw;
};

/// The whole screen, the column in the middle of it.
Scene arrange_card_column(const ScreenModel& model, const Frame& frame, const CardColumn& column);

/// An area split for two groups of cards.
struct Columns {
    Box first;
    Box second;
    bool side_by_side = false;
};

/// Two columns when the area is `least` units wide for text of this scale, else one (second then is the same box).
Columns columns_of(const SceneBuilder& builder, Box area, double first_share, double least = 900);

} // namespace nuqta
