// Draws a scene. Everything becomes upright rectangles, plain or cut from an atlas page, which go to the renderer in
// order, one SDL_RenderGeometry call as long as the page stays the same.
#pragma once

#include "base/result.h"
#include "ui/atlas.h"
#include "ui/scene.h"

#include <memory>
#include <vector>

namespace nuqta {

class Canvas {
public:
    /// `renderer` outlives the canvas.
    Canvas(SDL_Renderer* renderer, std::shared_ptr<const FontLibrary> fonts);

    /// Draws the whole scene, what scrolls moved up by `scroll`. Does not present it.
    void draw(const Scene& scene, Px scroll);

    /// After the renderer lost its textures.
    void forget_textures() { atlas_.clear(); }

private:
    static constexpr std::size_t k_plain = static_cast<std::size_t>(-1);

    void draw(const Card& card, Px up);
    void draw(const Icon& icon, Px up);
    void draw(const Text& text, Px up);
    void draw(const AtlasPages& pages, Px up);
    void draw_missing(const Text& text, const Glyph& glyph, Px pen_x, Px pen_y);
    void draw_border(const SDL_Rect& box, int radius, int thickness, Colour colour);
    void draw_corners(const SDL_Rect& box, int radius, int thickness, Colour colour);
    void plain(SDL_Rect target, Colour colour);
    void image(const AtlasImage& image, SDL_Rect target, Colour colour, bool flip_x, bool flip_y);
    void push(std::size_t page, const SDL_Rect& target, const SDL_FRect& source, Colour colour);
    void flush();

    SDL_Renderer* renderer_;
    Atlas atlas_;
    std::size_t page_ = k_plain;
    std::vector<SDL_Vertex> vertices_;
    std::vector<int> indices_;
};

} // namespace nuqta
