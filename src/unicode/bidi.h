// The bidirectional algorithm (UAX #9) by ICU: one resolution per paragraph, then one reordering per line, so that the
// white space at a line's end returns to the paragraph's level (rule L1). In: UTF-8. Out: ranges of bytes with levels.
#pragma once

#include "base/byte_range.h"
#include "base/direction.h"

#include <cstdint>
#include <memory>
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

/// A paragraph whose levels are known. Holds its own copy of the text. Not thread-safe, though const.
class BidiText {
public:
    ~BidiText();
    BidiText(BidiText&&) noexcept;
    BidiText& operator=(BidiText&&) noexcept;
    BidiText(const BidiText&) = delete;
    BidiText& operator=(const BidiText&) = delete;

    Direction direction() const;

    /// The whole paragraph in logical order; the ranges cover it without gaps. Empty for an empty text.
    std::vector<LevelRun> runs() const;

    /// The bytes `line` (whole characters) set as one line: its level runs from left to right, after rules L1 and L2.
    /// A line whose levels are all of the paragraph's direction has the paragraph's level alone: it is ordered alike.
    std::vector<LevelRun> visual_runs(ByteRange line) const;

private:
    friend BidiText resolve_bidi(std::string_view text, Direction base);
    friend BidiText resolve_bidi_by_first_strong(std::string_view text, Direction otherwise);
    friend std::string levels_of_line(const BidiText& bidi, ByteRange line);
    struct State;
    BidiText(std::string_view text, std::uint8_t base_level);
    std::unique_ptr<State> state_;
};

/// Levels in a paragraph of direction `base`. Characters that would end a paragraph (class B) count as white space.
BidiText resolve_bidi(std::string_view text, Direction base);

/// The same with the direction of the first strong character outside isolates (rules P2 and P3), or `otherwise`.
BidiText resolve_bidi_by_first_strong(std::string_view text, Direction otherwise);

/// One character for every character of `line` in logical order, its level after rule L1: 0–9, then a–z, then +.
std::string levels_of_line(const BidiText& bidi, ByteRange line);

} // namespace nuqta
