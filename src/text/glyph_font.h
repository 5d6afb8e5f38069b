// A face whose characters are its glyphs, for a rasteriser that only takes characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;

namespace nuqta {

/// The character that stands for glyph 0 in a glyph font: the first of plane 15's private use.
inline constexpr char32_t k_glyph_font_base = 0xF0000;

/// An OpenType font file that is nowhere whole: it has the tables of a face, where they are, and before them a
/// directory and a cmap of its own.
struct GlyphFont {
    struct Table {
        std::size_t begin = 0; ///< in the file
        std::string_view bytes;
    };
    std::string front;         ///< the file's first bytes
    std::vector<Table> tables; ///< ascending; the bytes between them are 0
    std::size_t size = 0;      ///< of the file; 0 when the face has no glyphs

    /// Copies the bytes of the file from `offset` on to `to`, `count` or as many as there are; returns how many.
    std::size_t read(std::size_t offset, char* to, std::size_t count) const;
};

/// The tables of `face` but those that map or shape characters, and a cmap (format 12, one group) from
/// k_glyph_font_base + id to id. Valid as long as the face. The checksums are 0: nobody asks for them, and they would
/// take a look at every byte.
GlyphFont make_glyph_font(hb_face_t* face);

} // namespace nuqta
