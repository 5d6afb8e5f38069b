// From a leaf of cmark's tree (paragraph, heading) to plain text. Links become their text, and images too where words
// stand on both sides of them; emphasis goes, code keeps its letters, HTML tags vanish, and what GFM and others add:
// footnote marks, struck text, the box of a task. What was bold is remembered, because a bold start is a lead-in.
#pragma once

#include "base/byte_range.h"

#include <cmark.h>

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

struct InlineText {
    std::string text;            ///< a line feed where a source line ended
    std::vector<ByteRange> bold; ///< ascending, not nested
    bool only_images = false;    ///< nothing but images, links around them and white space
};

/// The text nodes of the leaf must be consolidated.
InlineText inline_text(cmark_node* leaf);

/// Takes the box of a task ("[x] ") off the start of a list item.
void remove_task_box(InlineText& inlines);

/// A stretch of an InlineText with its white space folded.
struct FoldedText {
    std::string text;
    std::optional<ByteRange> bold_start; ///< bold with no letter or digit before it
};

/// Folds every run of white space to one space, none at the ends, and drops hidden controls (unicode/hidden.h). A line
/// end between two wide East Asian characters leaves nothing (CSS Text 3, 4.1.3): their scripts have no spaces.
FoldedText fold_white_space(const InlineText& inlines, ByteRange range);

} // namespace nuqta
