// Stages 1 to 5 of a paragraph, all that does not depend on size and width: levels, glyphs, graphemes and breaks.
// Lengths are in em, so any size is a multiplication.
#pragma once

#include "text/fonts.h"
#include "text/paragraph.h"
#include "text/shape.h"
#include "unicode/bidi.h"
#include "unicode/breaks.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// A place where a line may end, as indices into ShapedParagraph::graphemes.
struct BreakPoint {
    std::size_t end = 0;     ///< the next line's first grapheme
    std::size_t visible = 0; ///< without the spaces before it, which hang
};

/// Letters between which a dictionary finds the breaks: only when a line could end among them.
struct DictionaryRun {
    std::size_t begin = 0; ///< both as indices into ShapedParagraph::graphemes
    std::size_t end = 0;
    ByteRange range;
    mutable std::optional<std::vector<std::size_t>> inside; ///< graphemes that may begin a line, once they are found
};

/// Not thread-safe, though const.
struct ShapedParagraph {
    std::string text;
    std::string text_to_shape; ///< same length; for shaping a line's edge again
    BidiText bidi;
    std::vector<ShapedRun> runs;                ///< logical order, covering the text
    std::vector<std::size_t> graphemes;         ///< boundaries in bytes, 0 and the end among them
    std::vector<double> pen;                    ///< advance before each boundary, in logical order, in em
    std::vector<BreakPoint> breaks;             ///< ascending; the last is the end of the text; empty for an empty text
    std::vector<DictionaryRun> dictionary_runs; ///< ascending; where more breaks are
    BreakRules break_rules;
    FontMetrics metrics; ///< of the language's font chain, for one em

    /// The breaks inside one of `dictionary_runs`, as indices into `graphemes`, ascending.
    const std::vector<std::size_t>& breaks_inside(const DictionaryRun& run) const;

    /// Whether a line may end before the grapheme `end`.
    bool is_break(std::size_t end) const;

    /// Where the visible part of a line [begin, end) ends; all three are grapheme indices.
    std::size_t visible_end(std::size_t begin, std::size_t end) const;
};

ShapedParagraph shape_paragraph(const Paragraph& paragraph, Shaper& shaper);

} // namespace nuqta
