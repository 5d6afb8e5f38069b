// Pango with the program's fonts and nothing else: a font map of FreeType 2 on a fontconfig configuration of its own.
#pragma once

#include "judges/articles.h"

#include <pango/pangoft2.h>

#include <map>
#include <memory>
#include <string>

namespace nuqta::test {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct FreeDescription {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
using PangoMap = std::unique_ptr<PangoFontMap, Unref>;
using PangoWorld = std::unique_ptr<PangoContext, Unref>;
using PangoText = std::unique_ptr<PangoLayout, Unref>;
using PangoFonts = std::unique_ptr<PangoFontDescription, FreeDescription>;

/// One context; glyph positions are not rounded and nothing is hinted.
class PangoSetting {
public:
    PangoSetting();

    /// The block at k_judged_size; lines break at words, else at graphemes. `width` in pixels.
    PangoText text(const JudgedBlock& block, double width) const;

private:
    PangoMap map_;
    PangoWorld context_;
    std::map<std::string, PangoFonts> fonts_; ///< of a language, by its tag
};

} // namespace nuqta::test
