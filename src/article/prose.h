// Which source lines of one cmark paragraph belong together. CommonMark joins all of them; people who press Enter after
// each paragraph, or let prose follow a "- heading" without a blank line, meant otherwise.
#pragma once

#include "base/byte_range.h"

#include <string_view>
#include <vector>

namespace nuqta {

/// One source line of a paragraph, as plain text.
struct TextLine {
    ByteRange range;   ///< in the paragraph's plain text
    bool lazy = false; ///< inside a list item, but not indented like its text (CommonMark 5.2, laziness)
};

/// Consecutive lines [first, last] that are one block.
struct LineGroup {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Groups the lines of a paragraph. In prose a line that ends a sentence (or in a colon) ends a block; in a list item
/// (`in_item`) the lazy lines after it are prose of their own, and every other line continues the item. Lines that an
/// editor broke at its margin stay together: the widest has 50 to 120 characters, some line ends inside a sentence, and
/// wherever one does the next word would not have fitted.
std::vector<LineGroup> group_lines(std::string_view text, const std::vector<TextLine>& lines, bool in_item);

/// True when `line` ends in a sentence's last mark, quotes, brackets and spaces after it left aside.
bool ends_sentence(std::string_view line);

} // namespace nuqta
