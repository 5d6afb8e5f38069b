// Breaks between Thai letters by libthai's dictionary and syllable rules. For break_opportunities alone.
#pragma once

#include "base/byte_range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// U+0E01–U+0E5B, what TIS-620 holds and libthai knows.
inline constexpr char32_t k_thai_begin = 0x0E01;
inline constexpr char32_t k_thai_end = 0x0E5C;

constexpr bool is_thai(char32_t code_point)
{
    return code_point >= k_thai_begin && code_point < k_thai_end;
}

/// The maximal ranges of at least two Thai characters in `text`, ascending.
std::vector<ByteRange> thai_runs(std::string_view text);

/// `text` with its Thai letters and marks replaced by others of the same length that UAX #14 treats alike (AL and CM)
/// but no dictionary knows: ICU then finds the breaks around them without looking words up.
std::string with_thai_masked(std::string_view text);

/// Offsets strictly inside `run` (of Thai characters only) where libthai lets a line end, ascending. The run is fed in
/// bounded pieces: libthai's time grows faster than its input.
std::vector<std::size_t> thai_breaks(std::string_view text, ByteRange run);

} // namespace nuqta
