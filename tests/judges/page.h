// Pages on which Chromium sets our paragraphs with our fonts.
#pragma once

#include "base/direction.h"
#include "text/paragraph.h"

#include <string>
#include <string_view>

namespace nuqta::test {

/// The page up to its first paragraph, with `style` added. Paragraphs have pre-wrap, so that offsets into the page's
/// text are offsets into ours, and nothing that Chromium would do to spacing of its own accord.
std::string page_head(std::string_view style);

/// The paragraph as a p with its language, direction and fonts in the order in which the engine tries them.
std::string page_paragraph(const Paragraph& paragraph, Direction direction, std::string_view style);

} // namespace nuqta::test
