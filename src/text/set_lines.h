// Stage 6: lines of a shaped paragraph for a size and a width. Greedy: as much as fits, up to the last allowed break; a
// word wider than the line is cut between graphemes; a line that ends at a soft hyphen shows a hyphen. Glyphs are
// sliced from the shaped runs; only an edge where HarfBuzz says a cut is unsafe is shaped again.
#pragma once

#include "text/layout.h"
#include "text/shaped_paragraph.h"

#include <cstddef>

namespace nuqta {

struct SetLines {
    std::vector<Line> lines;      ///< x and baseline not set yet
    bool inside_a_word = false;   ///< some line ends where no break is allowed
    bool wider = false;           ///< some line, of one grapheme, is wider than the limit
    std::size_t shaped_again = 0; ///< pieces
};

/// How much wider than the limit counts as equal: rounding of sums, in pixels.
inline constexpr Px k_width_tolerance = 1e-6;

/// At least one line; an empty text has one empty line. A `max_width` ≤ 0 sets every grapheme on a line of its own.
SetLines set_lines(const ShapedParagraph& paragraph, Px size, Px max_width, Shaper& shaper);

/// The whole paragraph as one line, whatever its width.
SetLines set_one_line(const ShapedParagraph& paragraph, Px size, Shaper& shaper);

} // namespace nuqta
