// What several screens of a class draw: badges, chips, rows of options, rows of scores. Sizes that must be legible from
// the last row are shares of the window's height: a question 1/18, options 1/27, or larger.
#pragma once

#include "ui/builder.h"
#include "ui/screens/parts.h"

#include <vector>

namespace nuqta {

/// In shares of the window's height: the least sizes of text.
inline constexpr double k_question_share = 1.0 / 18;
inline constexpr double k_option_share = 1.0 / 27;

/// A style whose text is `share` of the window's height, whatever text scale and shrinking are.
TextStyle projected(const SceneBuilder& builder, double share, Weight weight, const Language* language);

/// A disc of the team's colour with its shape in it.
void draw_badge(SceneBuilder& builder, const TeamBadge& team, Box box);

/// The team's shape alone, in its colour, for light grounds.
Shape shape_of_team(int shape);
Colour colour_of_team(const Theme& theme, int colour);

enum class ChipSize { Whole, Brief };

/// Teams side by side, in rows; returns the height they take. Brief ones have their badge and the brief note only.
Px draw_chips(SceneBuilder& builder, const std::vector<TeamChip>& chips, Box area, ChipSize size = ChipSize::Whole);

/// As wide as the widest of the buttons with these labels; 0 without any.
Px go_on_width(const SceneBuilder& builder, const std::vector<std::string>& labels);

/// A text, with the same in another language beside it when `second` is not empty.
struct SetPair {
    SetText first;
    SetText second;
    Px width = 0;
    Px height = 0;
    bool both = false;
};
SetPair set_pair(SceneBuilder& builder, const std::string& first, const std::string& second,
                 const ClassQuestionModel& question, double share, Px width);

/// Draws them from `y` down, with a line in between; each in the middle of the pair's height, or both from its top.
void draw_pair(SceneBuilder& builder, SetPair pair, Px x, Px y, Colour ink, bool centred);

/// How much room there is around texts. Dense is for the longest ones, at the least sizes: what is around them makes
/// way.
enum class Density { Usual, Dense };

/// The options of a question that is open or locked, in two columns or one; short ones fill the area's height. Returns
/// the bottom. `size` is the share of the height.
Px draw_class_options(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size,
                      Density density);

/// The options with their bars; returns the bottom.
Px draw_option_bars(SceneBuilder& builder, const ClassQuestionModel& question, Box area, double size, Density density);

/// The title of a source, with the section it is from, in its language, where there is one.
std::string source_heading(const SceneBuilder& builder, const std::string& title, const std::string& section,
                           const Language& language);

/// A line that warns, with a cross before it; returns its height, 0 for no text.
Px draw_class_notice(SceneBuilder& builder, const std::string& text, Box area, Px y);

/// The button that goes on, at the end of the row at `y`; returns its box. Nothing is drawn for an empty label.
Box draw_go_on(SceneBuilder& builder, const std::string& label, Box area, Px y);

/// Height of that button.
Px go_on_height(const SceneBuilder& builder);

/// The first scene of make(1.5), make(1.4) … make(1) that fits; else the last one, which scrolls.
template<typename Make> Scene grown_to_fit(Make make)
{
    for (const double growth : {1.5, 1.4, 1.3, 1.2, 1.1}) {
        Scene scene = make(growth);
        if (scene.fits()) {
            return scene;
        }
    }
    return make(1.0);
}

} // namespace nuqta
