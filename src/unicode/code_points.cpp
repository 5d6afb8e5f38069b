// UTF-8 through ICU's macros, which follow table 3-7 of the Unicode Standard.
#include "unicode/code_points.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace nuqta {
namespace {

const std::uint8_t* bytes_of(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text)
{
    const std::uint8_t* bytes = bytes_of(text);
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t offset = 0;
    while (offset < length) {
        const std::int64_t start = offset;
        UChar32 code_point = 0;
        U8_NEXT(bytes, offset, length, code_point);
        if (code_point < 0) {
            return static_cast<std::size_t>(start);
        }
    }
    return std::nullopt;
}

char32_t next_of_any_length(std::string_view text, std::size_t& offset)
{
    UChar32 code_point = 0;
    U8_NEXT_OR_FFFD(bytes_of(text), offset, text.size(), code_point);
    return static_cast<char32_t>(code_point);
}

char32_t previous_code_point(std::string_view text, std::size_t& offset)
{
    std::size_t start = offset - 1;
    while (start > 0 && !is_boundary(text, start)) {
        --start;
    }
    offset = start;
    std::size_t read = start;
    return next_code_point(text, read);
}

bool is_boundary(std::string_view text, std::size_t offset)
{
    return offset >= text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

void append_utf8(std::string& text, char32_t code_point)
{
    if (code_point <= U'\x7F') {
        text.push_back(static_cast<char>(code_point));
        return;
    }
    std::uint8_t buffer[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, code_point);
    text.append(reinterpret_cast<const char*>(buffer), length);
}

std::u32string to_code_points(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        result.push_back(next_code_point(text, offset));
    }
    return result;
}

LineColumn line_column(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t newline = before.rfind('\n');
    const std::size_t line_start = newline == std::string_view::npos ? 0 : newline + 1;
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(before.size() - line_start) + 1};
}

} // namespace nuqta
