// Puts a scene together. Screens place everything as if they were left-to-right; finish() turns the whole picture round
// for a right-to-left interface, in one place, leaving only the insides of set texts alone.
#pragma once

#include "ui/arrange.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// How a text is set. `size` is in units of the frame before text scale and shrinking.
struct TextStyle {
    double size = 24;
    Weight weight = Weight::Regular;
    Align align = Align::Start;
    const Language* language = nullptr; ///< nullptr: the interface's
    ByteRange bold;                     ///< set bold within a regular paragraph
    std::optional<Direction> direction; ///< nothing: the language's
};

/// A paragraph set for a scene.
struct SetText : Layout {
    bool word_broken = false; ///< a word was wider than the column
};

class SceneBuilder {
public:
    /// `shrink` in (0, 1] multiplies every text size that shrinks.
    SceneBuilder(const Frame& frame, const Language& interface, double shrink);

    const Theme& theme() const { return *frame_.theme; }
    const Language& interface() const { return interface_; }
    Px width() const { return frame_.width; }
    Px height() const { return frame_.height; }
    double shrink() const { return shrink_; }
    double text_scale() const { return frame_.text_scale; }

    /// `n` units in whole pixels: a 720th of the window's shorter side each.
    Px unit(double n) const;
    /// Like unit(), growing a little with the text scale: for paddings around text.
    Px space(double n) const;

    /// The paragraph laid out `width` pixels wide, at the style's size × text scale × shrink.
    SetText set(std::string_view text, const TextStyle& style, Px width);
    /// Laid out as narrow as it goes on one line, or in `max_width` when it is longer. Size without shrink and with at
    /// most 140 % text scale: for bars and hints.
    SetText set_label(std::string_view text, const TextStyle& style, Px max_width);

    void card(Box box, Px radius, Colour fill);
    void card(Box box, Px radius, Colour fill, Colour border, Px border_width);
    /// A card whose width grows from nothing when the screen comes: a bar.
    void growing_card(Box box, Px radius, Colour fill);
    void icon(Box box, Shape shape, Colour colour);
    void text(SetText set, Px x, Px y, Colour colour);
    /// Where the bytes `range` of a layout come to stand that will be drawn at x, y.
    std::vector<Box> places_of(const Layout& layout, ByteRange range, Px x, Px y) const;
    /// The background of the bytes `range` of a layout that will be drawn at x, y.
    void mark(const Layout& layout, ByteRange range, Px x, Px y);
    void region(Box box, Px radius, Action action, bool focusable = true);

    /// From here on (until end_scroll) everything scrolls inside `view`; the content is `height` tall from the view's
    /// top and is moved down by `share` of what is left over.
    void begin_scroll(Box view);
    void end_scroll(Px content_bottom, double share = 0);

    /// What stands from top to bottom is to be in view when the screen comes.
    void show_first(Px top, Px bottom);

    Scene finish() &&;

private:
    SetText lay_out(std::string_view text, const TextStyle& style, Px size, Px width);

    Frame frame_;
    const Language& interface_;
    double shrink_;
    Scene scene_;
    bool scrolling_ = false;
};

/// The first scene that fits, made with shrink 1, 15/16 … `floor`/16; else the last one, which scrolls.
template<typename Make> Scene shrunk_to_fit(int floor, Make make)
{
    constexpr int k_steps = 16;
    for (int step = k_steps; step > floor; --step) {
        Scene scene = make(static_cast<double>(step) / k_steps);
        if (scene.fits()) {
            return scene;
        }
    }
    return make(static_cast<double>(floor) / k_steps);
}

/// For what is read by scrolling: the first scene without a broken word, made with shrink 1, 15/16 … `floor`/16; else
/// the last one.
template<typename Make> Scene shrunk_to_whole_words(int floor, Make make)
{
    constexpr int k_steps = 16;
    for (int step = k_steps; step > floor; --step) {
        Scene scene = make(static_cast<double>(step) / k_steps);
        if (!scene.words_broken) {
            return scene;
        }
    }
    return make(static_cast<double>(floor) / k_steps);
}

} // namespace nuqta
