// Stages 1 to 5 of a paragraph, all that does not depend on size and width: levels, glyphs, graphemes and breaks.
// Lengths are in em, so any size is a multiplication.
#pragma once

#include "text/fonts.h"
#include "text/paragraph.h"
#include "text/shape.h"
#include "unicode/bidi.h"

#include <cstddef>
#include <string>
#include <vector>

namespace nuqta {

/// A place where a line may end, as indices into ShapedParagraph::graphemes.
struct BreakPoint {
    std::size_t end = 0;     ///< the next line's first grapheme
    std::size_t visible = 0; ///< without the spaces before it, which hang
};

struct ShapedParagraph {
    std::string text;
    std::string text_to_shape; ///< same length; for shaping a line's edge again
    BidiText bidi;
    std::vector<ShapedRun> runs;        ///< logical order, covering the text
    std::vector<std::size_t> graphemes; ///< boundaries in bytes, 0 and the end among them
    std::vector<double> pen;            ///< advance before each boundary, in logical order, in em
    std::vector<BreakPoint> breaks;     ///< ascending; the last is the end of the text; empty for an empty text
    FontMetrics metrics;                ///< of the language's font chain, for one em

    /// Where the visible part of a line [begin, end) ends; all three are grapheme indices.
    std::size_t visible_end(std::size_t begin, std::size_t end) const;
};

ShapedParagraph shape_paragraph(const Paragraph& paragraph, Shaper& shaper);

} // namespace nuqta
