// The split of a bullet into lead-in and body, from plain text and where it was bold.
#pragma once

#include "base/byte_range.h"

#include <optional>
#include <string>
#include <string_view>

namespace nuqta {

/// As in Block: byte ranges of the text.
struct LeadSplit {
    ByteRange lead;
    std::string mark;
    ByteRange body;
};

/// The lead-in is the bold start with its end mark inside (`**Why?** …`) or just outside it (`**Data** — …`, `**Core**:
/// …`); without bold, up to six words before a colon ("Term: explanation"). Bold that the sentence simply goes on from
/// is a lead-in with the mark "". A bullet that is bold throughout has none, unless it ends in a colon. `locale` is for
/// counting words.
LeadSplit split_lead(std::string_view text, std::optional<ByteRange> bold, std::string_view locale);

} // namespace nuqta
