// Where the player is on the screen that is shown: the focus, what the mouse is on, how far the content is scrolled.
// Positions are output pixels.
#pragma once

#include "ui/arrange.h"

#include <optional>

namespace nuqta {

class View {
public:
    const Scene& scene() const { return scene_; }
    Attention attention() const { return {focus_, hover_, scroll_}; }

    /// What the focus would do; nothing when nothing has it.
    std::optional<Action> focused() const;
    /// What a click there does.
    std::optional<Action> action_at(Px x, Px y) const;

    /// Another screen: the focus goes to `primary`, the view to its top.
    void show(Scene scene, std::optional<Action> primary);
    /// The same screen arranged anew: what was looked at stays in its place.
    void show_again(Scene scene);

    /// The focus goes there, if it is on the screen.
    bool focus_on(Action action);
    /// A step of the focus or of the view. True when something is to be drawn anew, as for all below.
    bool move(Move move);
    bool point_at(Px x, Px y);
    /// The mouse is nowhere.
    bool leave();
    /// Turns the mouse wheel by this many notches, downwards.
    bool turn_wheel(double notches);

private:
    bool hover(std::optional<Region> region);
    bool turn_page(Px step);
    bool go_to_end(bool beginning);
    bool scroll_by(Px step);
    bool reads(Move move) const;
    Px wheel_step() const;
    std::optional<Px> focus_in_view() const;

    Scene scene_;
    std::optional<Action> focus_;
    std::optional<Region> hover_;
    Px scroll_ = 0;
};

} // namespace nuqta
