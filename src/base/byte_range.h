// Half-open ranges of UTF-8 byte offsets, the only way positions in text are written in this program.
#pragma once

#include <cstddef>
#include <string_view>

namespace nuqta {

/// Bytes [begin, end) of a text named by the context.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const ByteRange&) const = default;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(ByteRange other) const { return begin < other.end && other.begin < end; }
};

/// The part of `text` that `range` names. `range` must lie inside `text`.
inline std::string_view slice(std::string_view text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

} // namespace nuqta
