// Rows of images on pages: each goes to the right of the last one, a new row below when it does not fit.
#include "ui/atlas.h"

#include "ui/glyph_font_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace nuqta {
namespace {

enum ImageKind : std::uint32_t { k_glyph, k_shape, k_corner };

/// The alpha of an ARGB surface, cut to its ink. `left` and `top` are moved along.
Mask ink_of(const SDL_Surface& surface, int& left, int& top)
{
    int x0 = surface.w;
    int y0 = surface.h;
    int x1 = 0;
    int y1 = 0;
    const auto alpha = [&](int x, int y) {
        Uint32 pixel = 0;
        std::memcpy(&pixel, static_cast<const Uint8*>(surface.pixels) + y * surface.pitch + x * 4, sizeof pixel);
        return static_cast<std::uint8_t>((pixel & surface.format->Amask) >> surface.format->Ashift);
    };
    for (int y = 0; y < surface.h; ++y) {
        for (int x = 0; x < surface.w; ++x) {
            if (alpha(x, y) != 0) {
                x0 = std::min(x0, x);
                x1 = std::max(x1, x + 1);
                y0 = std::min(y0, y);
                y1 = std::max(y1, y + 1);
            }
        }
    }
    Mask ink;
    if (x0 >= x1) {
        return ink;
    }
    ink.width = x1 - x0;
    ink.height = y1 - y0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            ink.alpha.push_back(alpha(x, y));
        }
    }
    left += x0;
    top += y0;
    return ink;
}

} // namespace

Atlas::Atlas(SDL_Renderer* renderer, std::shared_ptr<const FontLibrary> fonts)
    : renderer_(renderer)
    , fonts_(std::move(fonts))
{
}

TTF_Font* Atlas::font(FontId id, int size)
{
    const auto known = opened_.find({id, size});
    if (known != opened_.end()) {
        return known->second.get();
    }
    SDL_RWops* stream = open_stream(fonts_->glyph_font(id));
    FontHandle opened(stream != nullptr ? TTF_OpenFontRW(stream, 1, size) : nullptr);
    if (opened) {
        TTF_SetFontHinting(opened.get(), TTF_HINTING_NONE);
        TTF_SetFontKerning(opened.get(), 0);
    }
    return opened_.emplace(std::pair{id, size}, std::move(opened)).first->second.get();
}

std::optional<AtlasImage> Atlas::draw_glyph(FontId id, int size, std::uint32_t glyph)
{
    constexpr Uint32 k_first = 0xF0000;
    TTF_Font* opened = font(id, size);
    if (opened == nullptr) {
        return std::nullopt;
    }
    const Uint32 character = k_first + glyph;
    int min_x = 0;
    int max_x = 0;
    int min_y = 0;
    int max_y = 0;
    int advance = 0;
    if (TTF_GlyphMetrics32(opened, character, &min_x, &max_x, &min_y, &max_y, &advance) != 0) {
        return std::nullopt;
    }
    SurfaceHandle surface(TTF_RenderGlyph32_Blended(opened, character, SDL_Color{255, 255, 255, 255}));
    if (!surface || surface->format->BytesPerPixel != 4) {
        return std::nullopt;
    }
    // SDL_ttf shifts a glyph right by its negative bearing and down by what stands above the ascent, never otherwise.
    const int ascent = TTF_FontAscent(opened);
    int left = std::min(0, min_x);
    int top = -ascent - std::max(0, max_y - ascent);
    const Mask ink = ink_of(*surface, left, top);
    return ink.width == 0 ? std::nullopt : store(ink, left, top);
}

bool Atlas::add_page(int size)
{
    Page page;
    page.size = size;
    page.texture.reset(SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, size, size));
    if (!page.texture) {
        return false;
    }
    SDL_SetTextureBlendMode(page.texture.get(), SDL_BLENDMODE_BLEND);
    pages_.push_back(std::move(page));
    return true;
}

std::optional<AtlasImage> Atlas::place(int width, int height)
{
    constexpr int k_gap = 1;
    constexpr int k_page_size = 512; // the glyphs of a screen; a page is cleared when it is made, which takes its time
    if (!pages_.empty() && pages_.back().x + width > pages_.back().size) {
        pages_.back().x = 0;
        pages_.back().y += pages_.back().row + k_gap;
        pages_.back().row = 0;
    }
    const bool full = pages_.empty() || std::max(width, pages_.back().y + height) > pages_.back().size;
    if (full && !add_page(std::max({k_page_size, width, height}))) {
        return std::nullopt;
    }
    Page& page = pages_.back();
    const AtlasImage image{pages_.size() - 1, {page.x, page.y, width, height}, 0, 0};
    page.x += width + k_gap;
    page.row = std::max(page.row, height);
    return image;
}

std::optional<AtlasImage> Atlas::store(const Mask& mask, int left, int top)
{
    auto image = place(mask.width, mask.height);
    if (!image) {
        return std::nullopt;
    }
    std::vector<Uint32> pixels;
    pixels.reserve(mask.alpha.size());
    for (const std::uint8_t alpha : mask.alpha) {
        pixels.push_back((static_cast<Uint32>(alpha) << 24U) | 0xFFFFFFU);
    }
    SDL_UpdateTexture(texture(image->page), &image->source, pixels.data(), mask.width * 4);
    image->left = left;
    image->top = top;
    return image;
}

std::optional<AtlasImage> Atlas::glyph(FontId id, int size, std::uint32_t glyph)
{
    const Key key{k_glyph, id, static_cast<std::uint32_t>(size), glyph};
    const auto known = images_.find(key);
    return known != images_.end() ? known->second : images_.emplace(key, draw_glyph(id, size, glyph)).first->second;
}

std::optional<AtlasImage> Atlas::shape(Shape shape, int size, bool mirrored)
{
    const Key key{k_shape, static_cast<std::uint32_t>(shape), static_cast<std::uint32_t>(size), mirrored ? 1U : 0U};
    const auto known = images_.find(key);
    return known != images_.end() ? known->second
                                  : images_.emplace(key, store(shape_mask(shape, size, mirrored), 0, 0)).first->second;
}

std::optional<AtlasImage> Atlas::corner(int radius, int thickness)
{
    const Key key{k_corner, static_cast<std::uint32_t>(radius), static_cast<std::uint32_t>(thickness), 0};
    const auto known = images_.find(key);
    return known != images_.end() ? known->second
                                  : images_.emplace(key, store(corner_mask(radius, thickness), 0, 0)).first->second;
}

void Atlas::clear()
{
    images_.clear();
    pages_.clear();
    opened_.clear();
}

} // namespace nuqta
