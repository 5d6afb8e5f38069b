// UTF-8 by bytes: validity, code points, character boundaries.
// Not named utf8.h: ICU has a header of that name, and includes it as "unicode/utf8.h".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nuqta {

/// Offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), or nothing.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// As next_code_point, for a character of any length and for what is none: that is U+FFFD.
char32_t next_of_any_length(std::string_view text, std::size_t& offset);

/// The code point at byte `offset` (a character's first byte) of well-formed `text`; `offset` moves behind it.
inline char32_t next_code_point(std::string_view text, std::size_t& offset)
{
    // Characters of one to three bytes are read here: every loop over a text comes by.
    constexpr char32_t trail_end = 0x40;
    const auto first = static_cast<unsigned char>(text[offset]);
    const auto trail = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]) ^ char32_t { 0x80 }; };
    if (first < 0x80) {
        ++offset;
        return first;
    }
    if (first >= 0xC2 && first < 0xE0 && offset + 1 < text.size() && trail(1) < trail_end) {
        const char32_t c = ((first & 0x1FU) << 6U) | trail(1);
        offset += 2;
        return c;
    }
    if (first >= 0xE0 && first < 0xF0 && offset + 2 < text.size() && trail(1) < trail_end && trail(2) < trail_end) {
        const char32_t c = ((first & 0x0FU) << 12U) | (trail(1) << 6U) | trail(2);
        if (c >= 0x800 && (c < 0xD800 || c >= 0xE000)) {
            offset += 3;
            return c;
        }
    }
    return next_of_any_length(text, offset);
}

/// The code point that ends at byte `offset`; `offset` moves to its first byte.
char32_t previous_code_point(std::string_view text, std::size_t& offset);

/// True at the start, at the end and before a character's first byte.
bool is_boundary(std::string_view text, std::size_t offset);

void append_utf8(std::string& text, char32_t code_point);

std::u32string to_code_points(std::string_view text);

/// Line and column (both from 1, column in bytes) of byte `offset`.
struct LineColumn {
    int line = 1;
    int column = 1;
};
LineColumn line_column(std::string_view text, std::size_t offset);

} // namespace nuqta
