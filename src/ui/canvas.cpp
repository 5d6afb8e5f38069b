// Glyphs stand on whole pixels: SDL_ttf rasterises at the origin only, and a bitmap moved by part of a pixel would
// blur. Pen positions stay fractional until here, so the rounding of one glyph never moves the next.
#include "ui/canvas.h"

#include "ui/hex_box.h"
#include "unicode/code_points.h"

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

constexpr std::size_t k_most_pages = 32; ///< of a megabyte each, more only where a glyph is larger than a page

SDL_Rect whole(const Box& box, Px up)
{
    const int x = static_cast<int>(std::lround(box.x));
    const int y = static_cast<int>(std::lround(box.y - up));
    return {x, y, static_cast<int>(std::lround(box.x + box.width)) - x,
            static_cast<int>(std::lround(box.y + box.height - up)) - y};
}

} // namespace

Canvas::Canvas(SDL_Renderer* renderer, std::shared_ptr<const FontLibrary> fonts)
    : renderer_(renderer)
    , atlas_(renderer, std::move(fonts))
{
}

void Canvas::draw(const Scene& scene, Px scroll)
{
    if (atlas_.page_count() > k_most_pages) {
        atlas_.clear();
    }
    SDL_RenderSetClipRect(renderer_, nullptr);
    const Colour ground = scene.background;
    SDL_SetRenderDrawColor(renderer_, ground.r, ground.g, ground.b, ground.a);
    SDL_RenderClear(renderer_);
    bool clipped = false;
    for (const Drawable& drawable : scene.drawables) {
        if (drawable.scrolls != clipped) {
            flush();
            clipped = drawable.scrolls;
            const SDL_Rect view = whole(scene.view, 0);
            SDL_RenderSetClipRect(renderer_, clipped && scene.max_scroll() > 0 ? &view : nullptr);
        }
        const Px up = drawable.scrolls ? scroll : 0;
        std::visit([&](const auto& what) { draw(what, up); }, drawable.what);
    }
    flush();
    SDL_RenderSetClipRect(renderer_, nullptr);
}

void Canvas::draw(const Card& card, Px up)
{
    const SDL_Rect box = whole(card.box, up);
    const int radius = std::min(static_cast<int>(std::lround(card.radius)), std::min(box.w, box.h) / 2);
    if (card.fill.a != 0) {
        plain({box.x + radius, box.y, box.w - 2 * radius, box.h}, card.fill);
        plain({box.x, box.y + radius, radius, box.h - 2 * radius}, card.fill);
        plain({box.x + box.w - radius, box.y + radius, radius, box.h - 2 * radius}, card.fill);
        draw_corners(box, radius, 0, card.fill);
    }
    if (card.border_width > 0) {
        draw_border(box, radius, std::max(1, static_cast<int>(std::lround(card.border_width))), card.border);
    }
}

void Canvas::draw_border(const SDL_Rect& box, int radius, int thickness, Colour colour)
{
    plain({box.x + radius, box.y, box.w - 2 * radius, thickness}, colour);
    plain({box.x + radius, box.y + box.h - thickness, box.w - 2 * radius, thickness}, colour);
    plain({box.x, box.y + radius, thickness, box.h - 2 * radius}, colour);
    plain({box.x + box.w - thickness, box.y + radius, thickness, box.h - 2 * radius}, colour);
    draw_corners(box, radius, thickness, colour);
}

void Canvas::draw_corners(const SDL_Rect& box, int radius, int thickness, Colour colour)
{
    const auto corner = radius > 0 ? atlas_.corner(radius, thickness) : std::nullopt;
    if (!corner) {
        return;
    }
    const int right = box.x + box.w - radius;
    const int bottom = box.y + box.h - radius;
    image(*corner, {box.x, box.y, radius, radius}, colour, false, false);
    image(*corner, {right, box.y, radius, radius}, colour, true, false);
    image(*corner, {box.x, bottom, radius, radius}, colour, false, true);
    image(*corner, {right, bottom, radius, radius}, colour, true, true);
}

void Canvas::draw(const Icon& icon, Px up)
{
    const SDL_Rect box = whole(icon.box, up);
    const int size = std::min(box.w, box.h);
    if (const auto found = size > 0 ? atlas_.shape(icon.shape, size, icon.mirrored) : std::nullopt) {
        image(*found, {box.x, box.y, size, size}, icon.colour, false, false);
    }
}

void Canvas::draw(const Text& text, Px up)
{
    const int size = static_cast<int>(std::lround(text.layout.size));
    for (const Line& line : text.layout.lines) {
        for (const Run& run : line.runs) {
            for (const Glyph& glyph : run.glyphs) {
                const Px pen_x = text.box.x + line.x + run.x + glyph.x;
                const Px pen_y = text.box.y - up + line.baseline + glyph.y;
                if (std::binary_search(run.missing.begin(), run.missing.end(), glyph.cluster)) {
                    draw_missing(text, glyph, pen_x, pen_y);
                    continue;
                }
                const auto found = atlas_.glyph(run.font, size, glyph.id);
                if (!found) {
                    continue;
                }
                const SDL_Rect target{static_cast<int>(std::lround(pen_x)) + found->left,
                                      static_cast<int>(std::lround(pen_y)) + found->top, found->source.w,
                                      found->source.h};
                image(*found, target, text.colour, false, false);
            }
        }
    }
}

/// A box on the baseline, as wide as the glyph's advance but for a pixel between neighbours.
void Canvas::draw_missing(const Text& text, const Glyph& glyph, Px pen_x, Px pen_y)
{
    constexpr double k_height = 0.8; // in em
    const int height = static_cast<int>(std::lround(k_height * text.layout.size));
    const SDL_Rect box{static_cast<int>(std::lround(pen_x)), static_cast<int>(std::lround(pen_y)) - height,
                       static_cast<int>(std::lround(glyph.advance)) - 1, height};
    std::size_t at = glyph.cluster;
    for (const SDL_Rect& part : hex_box(next_code_point(text.layout.text, at), box)) {
        plain(part, text.colour);
    }
}

void Canvas::draw(const AtlasPages& pages, Px up)
{
    flush();
    const SDL_Rect box = whole(pages.box, up);
    constexpr int k_gap = 4;
    const auto count = static_cast<int>(atlas_.page_count());
    const int side = std::min(box.h, count > 0 ? box.w / count - k_gap : 0);
    for (int i = 0; i < count && side > 0; ++i) {
        const SDL_Rect target{box.x + i * (side + k_gap), box.y, side, side};
        SDL_RenderCopy(renderer_, atlas_.texture(static_cast<std::size_t>(i)), nullptr, &target);
        draw_border(target, 0, 1, pages.frame);
    }
}

void Canvas::plain(SDL_Rect target, Colour colour)
{
    constexpr std::uint8_t k_opaque = 255;
    if (target.w <= 0 || target.h <= 0) {
        return;
    }
    if (colour.a != k_opaque) {
        push(k_plain, target, {0, 0, 0, 0}, colour);
        return;
    }
    // As geometry SDL's software renderer would mix it with what is below, pixel by pixel.
    flush();
    SDL_SetRenderDrawBlendMode(renderer_, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(renderer_, colour.r, colour.g, colour.b, colour.a);
    SDL_RenderFillRect(renderer_, &target);
}

void Canvas::image(const AtlasImage& image, SDL_Rect target, Colour colour, bool flip_x, bool flip_y)
{
    const auto page = static_cast<float>(atlas_.page_size(image.page));
    SDL_FRect source{static_cast<float>(image.source.x) / page, static_cast<float>(image.source.y) / page,
                     static_cast<float>(image.source.w) / page, static_cast<float>(image.source.h) / page};
    if (flip_x) {
        source.x += source.w;
        source.w = -source.w;
    }
    if (flip_y) {
        source.y += source.h;
        source.h = -source.h;
    }
    push(image.page, target, source, colour);
}

void Canvas::push(std::size_t page, const SDL_Rect& target, const SDL_FRect& source, Colour colour)
{
    if (page != page_) {
        flush();
        page_ = page;
    }
    const int first = static_cast<int>(vertices_.size());
    const auto x0 = static_cast<float>(target.x);
    const auto y0 = static_cast<float>(target.y);
    const auto x1 = static_cast<float>(target.x + target.w);
    const auto y1 = static_cast<float>(target.y + target.h);
    const SDL_Color tint{colour.r, colour.g, colour.b, colour.a};
    vertices_.push_back({{x0, y0}, tint, {source.x, source.y}});
    vertices_.push_back({{x1, y0}, tint, {source.x + source.w, source.y}});
    vertices_.push_back({{x1, y1}, tint, {source.x + source.w, source.y + source.h}});
    vertices_.push_back({{x0, y1}, tint, {source.x, source.y + source.h}});
    for (const int corner : {0, 1, 2, 0, 2, 3}) {
        indices_.push_back(first + corner);
    }
}

void Canvas::flush()
{
    if (!vertices_.empty()) {
        SDL_SetRenderDrawBlendMode(renderer_, SDL_BLENDMODE_BLEND);
        SDL_RenderGeometry(renderer_, page_ == k_plain ? nullptr : atlas_.texture(page_), vertices_.data(),
                           static_cast<int>(vertices_.size()), indices_.data(), static_cast<int>(indices_.size()));
    }
    vertices_.clear();
    indices_.clear();
}

} // namespace nuqta
