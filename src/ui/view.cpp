// Steps, clicks and the wheel, on plain data.
#include "ui/view.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nuqta {

std::optional<Action> View::focused() const
{
    return focus_ && region_of(scene_, *focus_) != nullptr ? focus_ : std::nullopt;
}

std::optional<Action> View::action_at(Px x, Px y) const
{
    const Region* region = region_at(scene_, x, y, scroll_);
    return region != nullptr ? std::optional<Action>(region->action) : std::nullopt;
}

void View::show(Scene scene, std::optional<Action> primary)
{
    scene_ = std::move(scene);
    hover_ = std::nullopt;
    focus_ = primary;
    scroll_ = scroll_to_show(scene_, focus_, opening_scroll(scene_));
}

void View::show_again(Scene scene)
{
    const Px height_before = scene_.content_height;
    const std::optional<Px> seen_before = focus_in_view();
    scene_ = std::move(scene);
    hover_ = std::nullopt;
    if (const Region* region = focus_ ? region_of(scene_, *focus_) : nullptr; seen_before && region != nullptr) {
        scroll_ = region->box.y - *seen_before; // the same place, in other lines
    } else if (height_before > 0) {
        scroll_ *= scene_.content_height / height_before;
    }
    scroll_ = scroll_to_show(scene_, std::nullopt, scroll_);
}

bool View::focus_on(Action action)
{
    if (region_of(scene_, action) == nullptr) {
        return false;
    }
    focus_ = action;
    scroll_ = scroll_to_show(scene_, focus_, scroll_);
    return true;
}

bool View::move(Move move)
{
    const bool down = move == Move::PageDown || move == Move::Down;
    if (reads(move)) {
        return scroll_by(down ? wheel_step() : -wheel_step());
    }
    if (move == Move::PageUp || move == Move::PageDown) {
        const Px page = scene_.view.height * 0.85;
        return turn_page(down ? page : -page);
    }
    if (move == Move::Home || move == Move::End) {
        return go_to_end(move == Move::Home);
    }
    const std::optional<Action> moved = moved_focus(scene_, focus_, move);
    if (moved) {
        focus_ = moved;
        scroll_ = scroll_to_show(scene_, focus_, scroll_);
    }
    return moved.has_value();
}

bool View::point_at(Px x, Px y)
{
    const Region* region = region_at(scene_, x, y, scroll_);
    return hover(region != nullptr ? std::optional<Region>(*region) : std::nullopt);
}

bool View::leave()
{
    return hover(std::nullopt);
}

bool View::turn_wheel(double notches)
{
    return scroll_by(notches * wheel_step());
}

bool View::hover(std::optional<Region> region)
{
    const bool other = region != hover_;
    hover_ = std::move(region);
    return other;
}

/// Scrolls by `step`; the focus, when it is in what scrolls, goes along to what stands about as far on and is seen.
bool View::turn_page(Px step)
{
    const Region* from = focus_ ? region_of(scene_, *focus_) : nullptr;
    const bool scrolled = scroll_by(step);
    if (from == nullptr || !from->scrolls) {
        return scrolled;
    }
    const auto distance = [&](const Region& region) {
        constexpr Px k_sideways = 0.01; // decides between those of one row
        return std::abs(region.box.y - from->box.y - step) + k_sideways * std::abs(region.box.x - from->box.x);
    };
    const Region* best = nullptr;
    for (const Region& region : scene_.regions) {
        const Px top = region.box.y - scroll_;
        const bool in_view = top >= scene_.view.y && top + region.box.height <= scene_.view.y + scene_.view.height;
        if (region.scrolls && region.focusable && in_view && (best == nullptr || distance(region) < distance(*best))) {
            best = &region;
        }
    }
    if (best == nullptr || best->action == *focus_) {
        return scrolled;
    }
    focus_ = best->action;
    return true;
}

/// The beginning or the end of what scrolls, with the focus on the first or last thing there.
bool View::go_to_end(bool beginning)
{
    const std::optional<Action> before = focus_;
    std::vector<const Region*> list;
    for (const Region& region : scene_.regions) {
        if (region.scrolls && region.focusable) {
            list.push_back(&region);
        }
    }
    if (!list.empty()) {
        focus_ = (beginning ? list.front() : list.back())->action;
    }
    const bool scrolled = scroll_by(beginning ? -scene_.max_scroll() : scene_.max_scroll());
    return scrolled || focus_ != before;
}

bool View::scroll_by(Px step)
{
    const Px moved = std::clamp(scroll_ + step, 0.0, scene_.max_scroll());
    return std::exchange(scroll_, moved) != moved;
}

/// A step up or down over content in which nothing can have the focus: it is read, so it scrolls.
bool View::reads(Move move) const
{
    const bool vertical = move == Move::Up || move == Move::Down;
    return vertical && scene_.max_scroll() > 0 &&
           std::none_of(scene_.regions.begin(), scene_.regions.end(),
                        [](const Region& region) { return region.scrolls && region.focusable; });
}

Px View::wheel_step() const
{
    constexpr double k_step = 60; // in 720ths of the shorter side
    return k_step * std::min(scene_.width, scene_.height) / 720.0;
}

/// How far down the focused part of the content is seen; nothing when it is not in view.
std::optional<Px> View::focus_in_view() const
{
    const Region* region = focus_ ? region_of(scene_, *focus_) : nullptr;
    if (region == nullptr || !region->scrolls) {
        return std::nullopt;
    }
    const Px top = region->box.y - scroll_;
    const bool in_view = top >= scene_.view.y && top < scene_.view.y + scene_.view.height;
    return in_view ? std::optional<Px>(top) : std::nullopt;
}

} // namespace nuqta
