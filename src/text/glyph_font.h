// A copy of a face whose characters are its glyphs, for a rasteriser that only takes characters.
#pragma once

#include "text/hb_handles.h"

#include <string>

namespace nuqta {

/// The character that stands for glyph 0 in a glyph font: the first of plane 15's private use.
inline constexpr char32_t k_glyph_font_base = 0xF0000;

/// The bytes of an OpenType font with the tables of `face` but those that map or shape characters, and a cmap (format
/// 12, one group) from k_glyph_font_base + id to id. Empty when the face has no glyphs.
std::string make_glyph_font(hb_face_t* face);

} // namespace nuqta
