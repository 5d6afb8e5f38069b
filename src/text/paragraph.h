// What comes into the text engine: one paragraph with its style. Units: sizes and widths in pixels (Px, fractions
// kept), positions as UTF-8 byte offsets into Paragraph::text.
#pragma once

#include "base/byte_range.h"
#include "base/direction.h"
#include "lang/language.h"
#include "unicode/breaks.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

using Px = double;

enum class Weight { Regular, Bold };

/// A part of a paragraph that is set in another weight or is of another language (a name in its own tongue).
struct StyleSpan {
    ByteRange range;
    Weight weight = Weight::Regular;
    const Language* language = nullptr; ///< nullptr: the paragraph's
};

/// Text without newlines (split_paragraphs cuts at them first).
struct Paragraph {
    std::string text;
    const Language* language = nullptr; ///< never null when laid out
    std::optional<Direction> direction; ///< explicit; else first strong character, else the language's
    Weight weight = Weight::Regular;
    std::vector<StyleSpan> spans; ///< sorted, not overlapping
    BreakRules breaks;            ///< where lines may end
};

} // namespace nuqta
