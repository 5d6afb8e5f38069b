// The font files behind FontLibrary, opened when first asked for. One font object serves all sizes: its scale is the
// face's units per em, and whoever wants pixels multiplies.
#pragma once

#include "text/fonts.h"
#include "text/hb_handles.h"

#include <deque>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace nuqta {

/// One file. The members below `once` are set by it.
struct FaceFile {
    std::filesystem::path path;
    std::string name; ///< "Vazirmatn-Bold"
    mutable std::once_flag once;
    mutable FaceHandle face;
    mutable FontHandle font;
    mutable double units_per_em = 1000;
    mutable double ascender = 0;  ///< in font units, as the one below
    mutable double descender = 0; ///< negative
    mutable std::once_flag glyph_font_once;
    mutable GlyphFont glyph_font;
};

struct FontLibrary::Faces {
    std::vector<std::string> families;
    std::deque<FaceFile> files; ///< two a family: Regular at 2 × family, Bold at 2 × family + 1

    /// The file with its face and font there; an unreadable one is an empty face, which has no glyphs.
    const FaceFile& opened(FontId font) const;

    /// The index of `family`, or npos.
    std::size_t family(const std::string& name) const;
};

} // namespace nuqta
