// The bidirectional algorithm (UAX #9) by ICU: one resolution per paragraph, then one reordering per line, so that the
// white space at a line's end returns to the paragraph's level (rule L1). In: UTF-8. Out: ranges of bytes with levels.
#pragma once

#include "base/byte_range.h"
#include "base/direction.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// Bytes of one embedding level; odd levels run right to left.
struct LevelRun {
    ByteRange range;
    std::uint8_t level = 0;

    bool operator==(const LevelRun&) const = default;
};

/// A paragraph whose levels are known. Holds its own copy of the text.
class BidiText {
public:
    Direction direction() const;

    /// The whole paragraph in logical order; the ranges cover it without gaps. Empty for an empty text.
    const std::vector<LevelRun>& runs() const { return runs_; }

    /// The bytes `line` (whole characters) set as one line: its level runs from left to right, after rules L1 and L2.
    /// A line of one direction is one run, of the paragraph's level or the next: it is ordered alike.
    std::vector<LevelRun> visual_runs(ByteRange line) const;

private:
    friend BidiText resolve_bidi(std::string_view text, Direction base);
    friend BidiText resolve_bidi_by_first_strong(std::string_view text, Direction otherwise);
    friend std::string levels_of_line(const BidiText& bidi, ByteRange line);
    BidiText(std::string_view text, std::uint8_t base_level);
    bool turned(std::uint8_t level) const;
    std::vector<LevelRun> logical_runs(ByteRange line) const;

    std::string text_;
    std::uint8_t base_level_ = 0;
    std::vector<LevelRun> runs_;
    bool turns_ = false; ///< some run is against the paragraph's direction
};

/// Levels in a paragraph of direction `base`. Characters that would end a paragraph (class B) count as white space.
BidiText resolve_bidi(std::string_view text, Direction base);

/// The same with the direction of the first strong character outside isolates (rules P2 and P3), or `otherwise`.
BidiText resolve_bidi_by_first_strong(std::string_view text, Direction otherwise);

/// One character for every character of `line` in logical order, its level after rule L1: 0–9, then a–z, then +.
std::string levels_of_line(const BidiText& bidi, ByteRange line);

} // namespace nuqta
