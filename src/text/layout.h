// What comes out of the text engine: lines of runs of glyphs with their places, ready to draw or to dump as text.
// The way: paragraph → resolve_bidi → itemise → shape (with fallback) → break → lines → Layout.
#pragma once

#include "base/byte_range.h"
#include "base/direction.h"
#include "text/paragraph.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// A font of the FontLibrary: index into its faces.
using FontId = std::uint16_t;

/// One glyph, positioned from the left end of its run, y downwards.
struct Glyph {
    std::uint32_t id = 0;      ///< glyph index in the run's font
    std::uint32_t cluster = 0; ///< first byte of its cluster in the paragraph
    Px x = 0;                  ///< pen position plus offset, from the run's left edge
    Px y = 0;                  ///< offset from the baseline, downwards
    Px advance = 0;
};

/// Glyphs of one font, level, script and language, in visual order.
struct Run {
    ByteRange range; ///< bytes of the paragraph
    FontId font = 0;
    std::uint8_t level = 0;    ///< bidi level; odd is right-to-left
    std::string_view script;   ///< ISO 15924; never freed
    std::string_view language; ///< tag, as HarfBuzz writes it; never freed
    Px x = 0;                  ///< left edge, from the line's left edge
    Px width = 0;
    std::vector<Glyph> glyphs;
    std::vector<std::size_t> missing; ///< clusters no font has: drawn as a box with the code point
};

struct Line {
    ByteRange range;       ///< bytes of the paragraph, trailing spaces included
    ByteRange visible;     ///< without the trailing spaces, which hang
    Px x = 0;              ///< left edge of the visible part, from the layout's left edge, by alignment
    Px baseline = 0;       ///< from the layout's top
    Px width = 0;          ///< of the visible part
    std::vector<Run> runs; ///< visual order, left to right; the hanging spaces left out
};

enum class Align { Start, Center, End };

struct LayoutOptions {
    Px size = 28;     ///< em size
    Px max_width = 0; ///< ≤ 0 sets every grapheme on a line of its own
    Align align = Align::Start;
    double line_spacing = 1.0; ///< factor on the font chain's line height
};

/// Lines of one paragraph. The layout's own left edge is x = 0 and it is max_width wide.
struct Layout {
    std::string text; ///< the paragraph's
    Direction direction = Direction::LeftToRight;
    Px size = 0;
    Px max_width = 0;
    Px width = 0;  ///< of the widest line
    Px height = 0; ///< lines × line height
    Px line_height = 0;
    Px ascent = 0; ///< baseline of a line from its top
    std::vector<Line> lines;
};

/// An upright rectangle in pixels, y downwards.
struct Box {
    Px x = 0, y = 0, width = 0, height = 0;
};

/// The boxes that cover the bytes `range` of the layout's text, one or more a line (bidi may split them), from the
/// layout's top left. For marks under a fact and for hit tests; partial clusters count whole.
std::vector<Box> boxes_of(const Layout& layout, ByteRange range);

/// Every line, run and glyph, readable and stable: the form most tests compare.
std::string dump(const Layout& layout);

} // namespace nuqta
