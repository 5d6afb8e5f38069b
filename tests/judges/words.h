// The words of the articles as SDL2_ttf can take them: each of one script, one level and one font.
#pragma once

#include "text/fonts.h"
#include "text/layout.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nuqta::test {

/// A glyph where arithmetic in whole 64ths of a pixel puts it, in pixels from the word's left end and, downwards, from
/// the baseline.
struct Pen {
    std::uint32_t id = 0;
    double x = 0;
    double y = 0;
};

struct JudgedWord {
    Layout layout;         ///< one line of one run
    std::vector<Pen> pens; ///< the glyphs as HarfBuzz places them with FreeType's advances in whole 64ths
    std::vector<Pen> pens_without_language; ///< the same when it is not told the language
    std::filesystem::path font_file;
};

/// Every different word of every block at `size` whole pixels.
std::vector<JudgedWord> judged_words(int size);

std::shared_ptr<const FontLibrary> judged_fonts();

} // namespace nuqta::test
