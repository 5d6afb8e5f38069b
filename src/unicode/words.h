// Word boundaries by ICU (dictionaries for Thai and Chinese).
#pragma once

#include "base/byte_range.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

/// Offsets of all word boundaries of `text` (UAX #29 with ICU's dictionaries), 0 and the end among them, ascending.
std::vector<std::size_t> word_boundaries(std::string_view text, std::string_view locale);

/// The ranges between boundaries that hold a letter or digit.
std::vector<ByteRange> words(std::string_view text, std::string_view locale);

} // namespace nuqta
