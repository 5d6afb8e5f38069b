// Words of two parts that lost the ZWNJ (U+200C) between them: میکند for می‌کند. What such words are is
// data of the language (lang/spelling.h).
#pragma once

#include "base/byte_range.h"
#include "lang/spelling.h"

#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

struct LostJoiner {
    ByteRange range;      ///< in the word
    std::string restored; ///< with its ZWNJ
};

/// The parts of `word` (between the ZWNJs that are still there) that lost one. After a letter that does not join the
/// next one it shows nothing and is left to the author.
std::vector<LostJoiner> find_lost_joiners(std::string_view word, const Spelling& spelling);

} // namespace nuqta
