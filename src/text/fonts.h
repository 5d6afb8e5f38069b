// The faces the program ships, opened once and shared. HarfBuzz objects stay inside; the glyph atlas of ui/ asks for a
// glyph font (the same face with a cmap that maps U+F0000 + glyph id to the glyph) to rasterise with SDL2_ttf.
#pragma once

#include "base/result.h"
#include "lang/language.h"
#include "text/glyph_font.h"
#include "text/layout.h"
#include "text/paragraph.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nuqta {

/// Vertical metrics at a size, in pixels; both positive.
struct FontMetrics {
    Px ascent = 0;
    Px descent = 0;
};

class FontLibrary {
public:
    /// Finds <family>-Regular.ttf and -Bold.ttf in `folder` for every family of the `languages`' chains. Files are
    /// mapped when first needed. Fails with Missing or Unreadable, naming the file.
    static Result<std::shared_ptr<const FontLibrary>> open(const std::filesystem::path& folder,
                                                           const std::vector<Language>& languages);
    ~FontLibrary();
    FontLibrary(const FontLibrary&) = delete;
    FontLibrary& operator=(const FontLibrary&) = delete;
    FontLibrary(FontLibrary&&) = delete;
    FontLibrary& operator=(FontLibrary&&) = delete;

    /// The faces for a language and weight, best first: its own chain, then every other family.
    std::vector<FontId> chain(const Language& language, Weight weight) const;

    /// The language's own families alone: what a line's height is made for.
    std::vector<FontId> own_chain(const Language& language, Weight weight) const;

    FontMetrics metrics(FontId font, Px size) const;
    std::string name(FontId font) const; ///< "Vazirmatn-Bold"

    /// The face's glyph font, made at the first call; the reference stays valid while the library lives.
    const GlyphFont& glyph_font(FontId font) const;

    struct Faces; ///< HarfBuzz handles, for text/ alone
    const Faces& faces() const { return *faces_; }

private:
    FontLibrary();
    std::unique_ptr<Faces> faces_;
};

} // namespace nuqta
