// Looking things up in a scene: hits, focus, dump.
#include "ui/scene.h"

#include "unicode/code_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

bool inside(const Box& box, Px x, Px y)
{
    return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

Px centre_x(const Box& box)
{
    return box.x + box.width / 2;
}

Px centre_y(const Box& box)
{
    return box.y + box.height / 2;
}

/// How far apart two spans are; 0 when they overlap.
Px gap(Px begin_a, Px end_a, Px begin_b, Px end_b)
{
    return std::max({0.0, begin_b - end_a, begin_a - end_b});
}

/// The cost of going from one box to another in a direction, or nothing when it does not lie there.
std::optional<Px> cost(const Box& from, const Box& to, Move move)
{
    const bool horizontal = move == Move::Left || move == Move::Right;
    const Px along = horizontal ? centre_x(to) - centre_x(from) : centre_y(to) - centre_y(from);
    const Px ahead = move == Move::Left || move == Move::Up ? -along : along;
    if (ahead < 1) {
        return std::nullopt;
    }
    const Px aside = horizontal ? gap(from.y, from.y + from.height, to.y, to.y + to.height)
                                : gap(from.x, from.x + from.width, to.x, to.x + to.width);
    const Px apart = horizontal ? gap(from.x, from.x + from.width, to.x, to.x + to.width)
                                : gap(from.y, from.y + from.height, to.y, to.y + to.height);
    const Px skew = horizontal ? std::abs(centre_y(to) - centre_y(from)) : std::abs(centre_x(to) - centre_x(from));
    return apart + 4 * aside + skew / 16 + (horizontal && aside > 0 ? 10000 : 0);
}

std::string place(const Box& box)
{
    return fmt::format("{:.0f},{:.0f} {:.0f}x{:.0f}", box.x, box.y, box.width, box.height);
}

std::string hex(Colour colour)
{
    return fmt::format("#{:02X}{:02X}{:02X}{:02X}", colour.r, colour.g, colour.b, colour.a);
}

std::string line_of(const Card& card)
{
    std::string line = fmt::format("card {} radius {:.0f} fill {}", place(card.box), card.radius, hex(card.fill));
    if (card.border_width > 0) {
        line += fmt::format(" border {:.0f} {}", card.border_width, hex(card.border));
    }
    return line;
}

std::string line_of(const Icon& icon)
{
    return fmt::format("icon {} {}{} {}", place(icon.box), name_of(icon.shape), icon.mirrored ? " mirrored" : "",
                       hex(icon.colour));
}

std::string line_of(const Text& text)
{
    std::string lines = fmt::format("text {} size {:.0f} {}", place(text.box), text.layout.size, hex(text.colour));
    for (const Line& line : text.layout.lines) {
        lines += fmt::format("\n  | {:.1f}+{:.1f} {}", line.x, line.width, slice(text.layout.text, line.visible));
        for (const Run& run : line.runs) {
            for (std::size_t cluster : run.missing) {
                const char32_t c = next_code_point(text.layout.text, cluster);
                lines += fmt::format("\n  missing U+{:04X}", static_cast<unsigned>(c));
            }
        }
    }
    return lines;
}

std::string line_of(const AtlasPages& pages)
{
    return fmt::format("atlas pages {}", place(pages.box));
}

} // namespace

bool Region::operator==(const Region& other) const
{
    return action == other.action && box.x == other.box.x && box.y == other.box.y && scrolls == other.scrolls;
}

Box seen(Box box, bool scrolls, Px scroll)
{
    if (scrolls) {
        box.y -= scroll;
    }
    return box;
}

const Region* region_at(const Scene& scene, Px x, Px y, Px scroll)
{
    for (auto region = scene.regions.rbegin(); region != scene.regions.rend(); ++region) {
        const bool visible = !region->scrolls || inside(scene.view, x, y);
        if (visible && inside(seen(region->box, region->scrolls, scroll), x, y)) {
            return &*region;
        }
    }
    return nullptr;
}

const Region* region_of(const Scene& scene, Action action)
{
    const auto found = std::find_if(scene.regions.begin(), scene.regions.end(),
                                    [&](const Region& region) { return region.focusable && region.action == action; });
    return found == scene.regions.end() ? nullptr : &*found;
}

namespace {

/// From one bar towards the other lies what scrolls between them: the last of it from below, the first from above.
/// nullptr when there is none, or the step does not lead over it.
const Region* across_content(const Scene& scene, const std::vector<const Region*>& choices, const Region& from,
                             Move move)
{
    const bool up = move == Move::Up && from.box.y >= scene.view.y + scene.view.height;
    const bool down = move == Move::Down && from.box.y + from.box.height <= scene.view.y;
    if (from.scrolls || (!up && !down)) {
        return nullptr;
    }
    const auto middle = [](const Region& region) { return region.box.x + region.box.width / 2; };
    const Region* best = nullptr;
    for (const Region* region : choices) {
        const Px ahead = best == nullptr ? 0 : up ? region->box.y - best->box.y : best->box.y - region->box.y;
        const bool nearer = best != nullptr && ahead == 0 &&
                            std::abs(middle(*region) - middle(from)) < std::abs(middle(*best) - middle(from));
        if (region->scrolls && (best == nullptr || ahead > 0 || nearer)) {
            best = region;
        }
    }
    return best;
}

} // namespace

std::optional<Action> moved_focus(const Scene& scene, std::optional<Action> focus, Move move)
{
    std::vector<const Region*> choices;
    for (const Region& region : scene.regions) {
        if (region.focusable) {
            choices.push_back(&region);
        }
    }
    if (choices.empty()) {
        return std::nullopt;
    }
    const auto from = std::find(choices.begin(), choices.end(), focus ? region_of(scene, *focus) : nullptr);
    if (from == choices.end()) {
        return choices.front()->action;
    }
    if (move == Move::Forward || move == Move::Backward) {
        const std::size_t step = move == Move::Forward ? 1 : choices.size() - 1;
        return choices[(static_cast<std::size_t>(from - choices.begin()) + step) % choices.size()]->action;
    }
    if (const Region* edge = across_content(scene, choices, **from, move)) {
        return edge->action;
    }
    // What scrolls lies beside the bars only as far as it is seen; so its own neighbours come first.
    const Region* best = nullptr;
    for (const bool own : {true, false}) {
        Px best_cost = 0;
        for (const Region* region : choices) {
            const auto price =
                (region->scrolls == (*from)->scrolls) == own ? cost((*from)->box, region->box, move) : std::nullopt;
            if (price && (best == nullptr || *price < best_cost)) {
                best = region;
                best_cost = *price;
            }
        }
        if (best != nullptr) {
            break;
        }
    }
    return best == nullptr ? std::nullopt : std::optional<Action>(best->action);
}

std::optional<Action> setting_step(const Scene& scene, std::optional<Action> focus, Move move)
{
    const bool sideways = move == Move::Left || move == Move::Right;
    const bool of_setting =
        focus && (focus->kind == ActionKind::RaiseSetting || focus->kind == ActionKind::LowerSetting);
    if (!sideways || !of_setting) {
        return std::nullopt;
    }
    const bool onwards = (move == Move::Right) != scene.right_to_left;
    return Action{onwards ? ActionKind::RaiseSetting : ActionKind::LowerSetting, focus->index};
}

namespace {

/// The scroll offset nearest to `scroll` at which the content from top to bottom is in view.
Px scroll_to(const Scene& scene, Px top, Px bottom, Px scroll)
{
    const Px around = scene.view.height / 24; // so that it does not stand at the very edge
    const Px highest = bottom + around - (scene.view.y + scene.view.height);
    const Px lowest = top - around - scene.view.y;
    return std::clamp(std::min(std::max(scroll, highest), lowest), 0.0, scene.max_scroll());
}

} // namespace

Px opening_scroll(const Scene& scene)
{
    return scene.shown_bottom > scene.shown_top ? scroll_to(scene, scene.shown_top, scene.shown_bottom, 0) : 0;
}

Px scroll_to_show(const Scene& scene, std::optional<Action> focus, Px scroll)
{
    const Region* region = focus ? region_of(scene, *focus) : nullptr;
    if (region != nullptr && region->scrolls) {
        return scroll_to(scene, region->box.y, region->box.y + region->box.height, scroll);
    }
    return std::clamp(scroll, 0.0, scene.max_scroll());
}

Scene with_bars_grown(Scene scene, double share)
{
    for (Drawable& drawable : scene.drawables) {
        auto* card = std::get_if<Card>(&drawable.what);
        if (card == nullptr || !drawable.grows) {
            continue;
        }
        const Px width = std::max(card->box.width * share, std::min(card->box.width, 2 * card->radius));
        card->box.x += scene.right_to_left ? card->box.width - width : 0;
        card->box.width = width;
    }
    return scene;
}

std::string dump(const Scene& scene)
{
    std::string out = fmt::format("scene {:.0f}x{:.0f} {}\n", scene.width, scene.height, hex(scene.background));
    if (scene.max_scroll() > 0) {
        out += fmt::format("view {} of {:.0f}\n", place(scene.view), scene.content_height);
    }
    for (const Drawable& drawable : scene.drawables) {
        out += std::visit([](const auto& what) { return line_of(what); }, drawable.what);
        out += '\n';
    }
    for (const Region& region : scene.regions) {
        out += fmt::format("region {} {} {}\n", place(region.box), name_of(region.action.kind), region.action.index);
    }
    return out;
}

std::string_view name_of(Shape shape)
{
    constexpr std::array<std::string_view, 24> k_names = {
        "triangle", "diamond",    "circle", "square", "tick",      "cross",     "question", "globe",
        "chevron",  "chevron-on", "dot",    "ring",   "half-disc", "hourglass", "star",     "hexagon",
        "plus",     "thick-ring", "moon",   "drop",   "heart",     "bolt",      "arrow",    "arrow-down"};
    return k_names[static_cast<std::size_t>(shape)];
}

std::string_view name_of(ActionKind kind)
{
    constexpr std::array<std::string_view, 54> k_names = {"pick-language",
                                                          "start-quiz",
                                                          "continue",
                                                          "pick-option",
                                                          "dont-know",
                                                          "go-on",
                                                          "switch-language",
                                                          "source",
                                                          "undo",
                                                          "suspend",
                                                          "report",
                                                          "languages",
                                                          "larger",
                                                          "smaller",
                                                          "full-screen",
                                                          "settings",
                                                          "lower",
                                                          "raise",
                                                          "sounds",
                                                          "reader",
                                                          "progress",
                                                          "choice",
                                                          "open-block",
                                                          "ask-block",
                                                          "veil",
                                                          "fact",
                                                          "toggle-choice",
                                                          "start-chosen",
                                                          "class",
                                                          "begin-match",
                                                          "resume-match",
                                                          "name-team",
                                                          "team-language",
                                                          "preview",
                                                          "leave-out",
                                                          "team-pick",
                                                          "buzz",
                                                          "show-pad",
                                                          "raise-stake",
                                                          "digit",
                                                          "erase",
                                                          "pause",
                                                          "more-time",
                                                          "skip",
                                                          "finish",
                                                          "swap-displays",
                                                          "library",
                                                          "remove-quiz",
                                                          "profile",
                                                          "new-profile",
                                                          "tick",
                                                          "help",
                                                          "back",
                                                          "quit"};
    static_assert(k_names.size() == static_cast<std::size_t>(ActionKind::Quit) + 1);
    return k_names[static_cast<std::size_t>(kind)];
}

} // namespace nuqta
