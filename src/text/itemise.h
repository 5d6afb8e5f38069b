// Stage 2: a paragraph cut into the pieces that HarfBuzz can take one at a time. Bytes of one level, one script, one
// language and one weight; cuts between styles and scripts are moved to grapheme boundaries, so a base keeps its marks.
#pragma once

#include "text/paragraph.h"
#include "unicode/bidi.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace nuqta {

struct ItemisedRun {
    ByteRange range;
    std::uint8_t level = 0;
    std::string_view script;            ///< ISO 15924; never freed
    const Language* language = nullptr; ///< never null
    Weight weight = Weight::Regular;
};

/// Levels by the paragraph's direction: the explicit one, else the first strong character's, else its language's.
BidiText resolve_paragraph_bidi(const Paragraph& paragraph);

/// The runs in logical order, covering the text without gaps. `graphemes` are the text's grapheme boundaries.
std::vector<ItemisedRun> itemise(const Paragraph& paragraph, const BidiText& bidi,
                                 const std::vector<std::size_t>& graphemes);

} // namespace nuqta
