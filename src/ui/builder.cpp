// Measuring, placing and turning a scene.
#include "ui/builder.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_label_scale = 1.4;
constexpr Px k_endless = 1e6;

struct Mirror {
    Px width;

    void turn(Box& box) const { box.x = width - box.x - box.width; }
    void operator()(Card& card) const { turn(card.box); }
    void operator()(Text& text) const { turn(text.box); }
    void operator()(AtlasPages& pages) const { turn(pages.box); }
    void operator()(Icon& icon) const
    {
        turn(icon.box);
        icon.mirrored = icon.shape == Shape::Chevron || icon.shape == Shape::ChevronOn; // these point
    }
};

void shift(Drawable& drawable, Px dy)
{
    std::visit([&](auto& what) { what.box.y += dy; }, drawable.what);
}

/// True when the line ends between two letters of a language that writes spaces: a word was too wide for the column.
bool breaks_a_word(const Layout& layout, std::size_t line, const Language& language)
{
    std::size_t end = layout.lines[line].range.end;
    if (!language.spaces_between_words || end == 0 || end >= layout.text.size()) {
        return false;
    }
    std::size_t before = end;
    std::size_t after = end;
    const char32_t left = previous_code_point(layout.text, before);
    const char32_t right = next_code_point(layout.text, after);
    return is_letter(left) && is_letter(right);
}

} // namespace

SceneBuilder::SceneBuilder(const Frame& frame, const Language& interface, double shrink)
    : frame_(frame)
    , interface_(interface)
    , shrink_(shrink)
{
    scene_.width = frame.width;
    scene_.height = frame.height;
    scene_.background = frame.theme->background;
    scene_.view = {0, 0, frame.width, frame.height};
    scene_.right_to_left = interface.direction == Direction::RightToLeft;
}

Px SceneBuilder::unit(double n) const
{
    return std::round(n * std::min(frame_.width, frame_.height) / 720.0);
}

Px SceneBuilder::space(double n) const
{
    return unit(n * std::min(1.0 + (frame_.text_scale - 1.0) / 4, 1.25) * (0.4 + 0.6 * shrink_));
}

SetText SceneBuilder::lay_out(std::string_view text, const TextStyle& style, Px size, Px width)
{
    Paragraph paragraph;
    paragraph.text = std::string(text);
    paragraph.language = style.language != nullptr ? style.language : &interface_;
    paragraph.direction = style.direction.value_or(paragraph.language->direction);
    paragraph.weight = style.weight;
    if (!style.bold.empty()) {
        paragraph.spans.push_back({style.bold, Weight::Bold, nullptr});
    }
    LayoutOptions options;
    options.size = std::max(8.0, std::round(size));
    options.max_width = std::max(1.0, width);
    options.align = style.align;
    SetText set{frame_.engine->lay_out(paragraph, options), false};
    for (std::size_t line = 0; line + 1 < set.lines.size(); ++line) {
        set.word_broken = set.word_broken || breaks_a_word(set, line, *paragraph.language);
    }
    return set;
}

SetText SceneBuilder::set(std::string_view text, const TextStyle& style, Px width)
{
    return lay_out(text, style, unit(style.size) * frame_.text_scale * shrink_, width);
}

SetText SceneBuilder::set_label(std::string_view text, const TextStyle& style, Px max_width)
{
    const Px size = unit(style.size) * std::min(frame_.text_scale, k_label_scale);
    const Px natural = std::ceil(lay_out(text, style, size, k_endless).width) + 1;
    return lay_out(text, style, size, std::min(natural, max_width));
}

void SceneBuilder::card(Box box, Px radius, Colour fill)
{
    card(box, radius, fill, fill, 0);
}

void SceneBuilder::card(Box box, Px radius, Colour fill, Colour border, Px border_width)
{
    const Px most = std::floor(std::min(box.width, box.height) / 2);
    scene_.drawables.push_back({Card{box, std::min(radius, most), fill, border, border_width}, scrolling_});
}

void SceneBuilder::growing_card(Box box, Px radius, Colour fill)
{
    card(box, radius, fill);
    scene_.drawables.back().grows = true;
}

void SceneBuilder::icon(Box box, Shape shape, Colour colour)
{
    scene_.drawables.push_back({Icon{box, shape, colour, false}, scrolling_});
}

void SceneBuilder::text(SetText set, Px x, Px y, Colour colour)
{
    scene_.words_broken = scene_.words_broken || set.word_broken;
    const Box box{std::round(x), std::round(y), set.max_width, set.height};
    scene_.drawables.push_back({Text{box, std::move(static_cast<Layout&>(set)), colour}, scrolling_});
}

std::vector<Box> SceneBuilder::places_of(const Layout& layout, ByteRange range, Px x, Px y) const
{
    std::vector<Box> places = boxes_of(layout, range);
    for (Box& box : places) {
        // The inside of a text is not turned with the screen, so its place in the layout is turned here, once more.
        const bool turned = interface_.direction == Direction::RightToLeft;
        box.x = x + (turned ? layout.max_width - box.x - box.width : box.x);
        box.y += y;
    }
    return places;
}

void SceneBuilder::mark(const Layout& layout, ByteRange range, Px x, Px y)
{
    const Px out = unit(3);
    for (const Box& box : places_of(layout, range, x, y)) {
        card({box.x - out, box.y, box.width + 2 * out, box.height}, unit(6), theme().mark);
    }
}

void SceneBuilder::region(Box box, Px radius, Action action, bool focusable)
{
    scene_.regions.push_back({box, radius, action, scrolling_, focusable});
}

void SceneBuilder::begin_scroll(Box view)
{
    scrolling_ = true;
    scene_.view = view;
}

void SceneBuilder::end_scroll(Px content_bottom, double share)
{
    scrolling_ = false;
    scene_.content_height = content_bottom - scene_.view.y;
    const Px left_over = scene_.view.height - scene_.content_height;
    if (left_over <= 0 || share <= 0) {
        return;
    }
    const Px down = std::floor(left_over * share);
    for (Drawable& drawable : scene_.drawables) {
        if (drawable.scrolls) {
            shift(drawable, down);
        }
    }
    for (Region& region : scene_.regions) {
        region.box.y += region.scrolls ? down : 0;
    }
}

void SceneBuilder::show_first(Px top, Px bottom)
{
    scene_.shown_top = top;
    scene_.shown_bottom = bottom;
}

Scene SceneBuilder::finish() &&
{
    // The focus walks the body first, then the bars.
    std::stable_partition(scene_.regions.begin(), scene_.regions.end(), [](const Region& one) { return one.scrolls; });
    if (interface_.direction == Direction::RightToLeft) {
        const Mirror mirror{scene_.width};
        for (Drawable& drawable : scene_.drawables) {
            std::visit(mirror, drawable.what);
        }
        for (Region& region : scene_.regions) {
            mirror.turn(region.box);
        }
        mirror.turn(scene_.view);
    }
    return std::move(scene_);
}

} // namespace nuqta
