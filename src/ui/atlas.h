// Glyphs and shape masks on texture pages, white, to be tinted when drawn. A glyph is rasterised by its index: SDL_ttf
// opens the glyph font of the face, in which U+F0000 + glyph id maps to the glyph, unhinted.
#pragma once

#include "text/fonts.h"
#include "ui/mask.h"
#include "ui/sdl_handles.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nuqta {

/// Where an image lies and how it is placed: its top left stands at (left, top) from the pen on the baseline, y
/// downwards.
struct AtlasImage {
    std::size_t page = 0;
    SDL_Rect source{0, 0, 0, 0};
    int left = 0;
    int top = 0;
};

class Atlas {
public:
    /// `renderer` outlives the atlas.
    Atlas(SDL_Renderer* renderer, std::shared_ptr<const FontLibrary> fonts);

    /// The glyph at a size in whole pixels; nothing when it has no ink or the font cannot be opened.
    std::optional<AtlasImage> glyph(FontId font, int size, std::uint32_t id);
    std::optional<AtlasImage> shape(Shape shape, int size, bool mirrored);
    std::optional<AtlasImage> corner(int radius, int thickness);

    SDL_Texture* texture(std::size_t page) const { return pages_[page].texture.get(); }
    int page_size(std::size_t page) const { return pages_[page].size; } ///< width and height in pixels
    std::size_t page_count() const { return pages_.size(); }

    /// Forgets every page: after a lost device, or when too many sizes have gathered.
    void clear();

private:
    struct Page {
        TextureHandle texture;
        int size = 0;
        int x = 0, y = 0, row = 0; ///< where the next image goes; the height of its row
    };
    using Key = std::array<std::uint32_t, 4>;

    TTF_Font* font(FontId id, int size);
    std::optional<AtlasImage> draw_glyph(FontId font, int size, std::uint32_t id);
    std::optional<AtlasImage> store(const Mask& mask, int left, int top);
    std::optional<AtlasImage> place(int width, int height);
    bool add_page(int size);

    SDL_Renderer* renderer_;
    std::shared_ptr<const FontLibrary> fonts_;
    std::map<std::pair<FontId, int>, FontHandle> opened_;
    std::vector<Page> pages_;
    std::map<Key, std::optional<AtlasImage>> images_;
};

} // namespace nuqta
