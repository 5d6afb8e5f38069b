// The last step of a layout: lines placed under each other and aligned.
#pragma once

#include "text/layout.h"
#include "text/set_lines.h"
#include "text/shaped_paragraph.h"

namespace nuqta {

/// Moves the lines into a layout: baselines by the font chain's line height, left edges by alignment and direction.
Layout compose(const ShapedParagraph& paragraph, SetLines set, const LayoutOptions& options);

/// The text of `paragraph` up to the grapheme boundary `end`, its hanging spaces and what would stay open (isolates,
/// embeddings) closed, with an ellipsis behind; its style spans cut to fit. `direction` becomes explicit.
Paragraph with_ellipsis(const Paragraph& paragraph, const ShapedParagraph& shaped, std::size_t end);

} // namespace nuqta
