// A paragraph as FriBidi sees it: levels and visual order (UAX #9) from a program that is not ours.
#pragma once

#include "base/byte_range.h"
#include "base/direction.h"

#include <fribidi.h>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta::test {

class FriBidiText {
public:
    /// Resolves `text`, which outlives this.
    FriBidiText(std::string_view text, FriBidiParType base);

    Direction direction() const { return FRIBIDI_IS_RTL(base_) ? Direction::RightToLeft : Direction::LeftToRight; }

    /// The levels of `line`, its trailing spaces returned to the paragraph's (L1), in the signs of levels_of_line().
    /// Empty when FriBidi fails.
    std::string levels_of(ByteRange line) const;

    /// The bytes where the characters of `line` begin, from left to right (L2). Empty when FriBidi fails.
    std::vector<std::size_t> order_of(ByteRange line) const;

private:
    struct ReorderedLine {
        std::vector<FriBidiLevel> levels;
        std::vector<FriBidiStrIndex> order; ///< indices of characters of the paragraph
    };
    ReorderedLine reordered(ByteRange line) const;

    std::vector<std::size_t> begins_; ///< of every character, in bytes, and the end
    FriBidiParType base_;
    std::vector<FriBidiCharType> types_;
    std::vector<FriBidiLevel> levels_;
    bool good_ = false;
};

} // namespace nuqta::test
