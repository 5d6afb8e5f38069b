// A screen after arranging and before drawing: cards, icons and set texts with their places in output pixels, and the
// regions that react. Plain data without SDL, so tests read it, dump it and click on it.
#pragma once

#include "text/layout.h"
#include "ui/action.h"
#include "ui/colour.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace nuqta {

/// A rounded rectangle. A border of width 0 or a fill of alpha 0 is not drawn.
struct Card {
    Box box;
    Px radius = 0;
    Colour fill;
    Colour border;
    Px border_width = 0;
};

enum class Shape {
    Triangle,
    Diamond,
    Circle,
    Square,
    Tick,
    Cross,
    Question,
    Globe,
    Chevron,
    ChevronOn,
    Dot,
    Ring,
    HalfDisc,
    Hourglass,
    Star,
    Hexagon,
    Plus,
    ThickRing,
    Moon,
    Drop,
    Heart,
    Bolt, ///< of teams
    Arrow,
    ArrowDown, ///< upwards: who moved up
};

/// A shape inscribed in its box.
struct Icon {
    Box box;
    Shape shape = Shape::Circle;
    Colour colour;
    bool mirrored = false; ///< shapes that point (the chevron) turn in a right-to-left screen
};

/// A laid-out paragraph; its layout's top left is the box's.
struct Text {
    Box box;
    Layout layout;
    Colour colour;
};

/// The pages of the canvas's glyph atlas, as they are when this is drawn, side by side and framed.
struct AtlasPages {
    Box box;
    Colour frame;
};

/// One thing to draw, back to front. What scrolls is drawn inside Scene::view, moved up by the scroll offset.
struct Drawable {
    std::variant<Card, Icon, Text, AtlasPages> what;
    bool scrolls = false;
    bool grows = false; ///< a card that is a bar
};

/// What reacts to a click and can have the focus.
struct Region {
    Box box;
    Px radius = 0;
    Action action;
    bool scrolls = false;
    bool focusable = true; ///< false for a key hint that only repeats what another region does

    bool operator==(const Region& other) const;
};

struct Scene {
    Px width = 0;
    Px height = 0;
    Colour background;
    std::vector<Drawable> drawables;
    std::vector<Region> regions;
    Box view;              ///< the part of the screen that scrolls
    Px content_height = 0; ///< of all that scrolls; no more than the view's height: nothing to scroll
    Px shown_top = 0;      ///< what is to be in view when the screen comes; both 0: the content's top
    Px shown_bottom = 0;
    bool right_to_left = false;
    bool words_broken = false; ///< some word was wider than its column and broke inside

    /// Less than half a pixel too much is a matter of rounding and does not scroll.
    Px max_scroll() const { return content_height > view.height + 0.5 ? content_height - view.height : 0; }
    bool fits() const { return max_scroll() == 0 && !words_broken; }
};

/// The box as it is seen when the view is scrolled by `scroll`.
Box seen(Box box, bool scrolls, Px scroll);

/// The uppermost region at a point, or nullptr.
const Region* region_at(const Scene& scene, Px x, Px y, Px scroll);

/// The focusable region with this action, or nullptr.
const Region* region_of(const Scene& scene, Action action);

/// Where the focus goes from `focus` (nothing: it has none yet) by a step; nothing when there is nowhere to go to.
/// Left, right, up and down go to the nearest region that way as it is seen; forward and backward walk all, in reading
/// order.
std::optional<Action> moved_focus(const Scene& scene, std::optional<Action> focus, Move move);

/// What a step to the left or right does to the value of a setting that has the focus: the next or the last one, in
/// reading direction. Nothing for everything else.
std::optional<Action> setting_step(const Scene& scene, std::optional<Action> focus, Move move);

/// The scroll offset at which the screen comes: with shown_top to shown_bottom in view.
Px opening_scroll(const Scene& scene);

/// The scroll offset nearest to `scroll` at which the region with `focus` is in view.
Px scroll_to_show(const Scene& scene, std::optional<Action> focus, Px scroll);

/// The scene with its bars as wide as `share` (0 to 1) of what they will be, from the reading side.
Scene with_bars_grown(Scene scene, double share);

/// Everything on the screen, a line each, back to front: the form tests compare and `render -o out.txt` writes.
std::string dump(const Scene& scene);

std::string_view name_of(Shape shape);
std::string_view name_of(ActionKind kind);

} // namespace nuqta
