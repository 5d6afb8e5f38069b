// What of a Markdown file is running text, byte for byte at its own place.
#pragma once

#include "base/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// Stands in a masked text for every byte that is no running text.
constexpr char k_masked = '\x1a';

/// A copy of `markdown` of the same length in which front matter (its title and description left aside), code, the
/// targets of links, addresses and HTML tags are masked. Line ends stay.
std::string running_text(std::string_view markdown);

/// The paragraphs, list items and headings of a masked text: runs of lines without a blank line or a new list item.
std::vector<ByteRange> pieces_of(std::string_view masked);

} // namespace nuqta
