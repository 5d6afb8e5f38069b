// The machine-readable form of layouts, format "nuqta-layout/1".
#pragma once

#include "text/layout.h"

#include <string>
#include <vector>

namespace nuqta {

/// One object with the paragraphs' texts and their lines; a line's text and width (pixels, to the thousandth) are those
/// of its visible part. Ends with a newline.
std::string layouts_to_json(const std::vector<Layout>& layouts);

} // namespace nuqta
