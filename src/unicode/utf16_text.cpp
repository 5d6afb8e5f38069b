// Character by character.
#include "unicode/utf16_text.h"

#include "unicode/code_points.h"

#include <unicode/utf16.h>

namespace nuqta {

void to_utf16(std::string_view text, Utf16Text& result)
{
    result.text.resize(text.size());
    result.byte_of.resize(text.size() + 1);
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        const auto character = static_cast<UChar32>(next_code_point(text, at));
        result.byte_of[units] = begin;
        if (U_IS_BMP(character)) {
            result.text[units++] = static_cast<char16_t>(character);
        } else {
            result.text[units++] = static_cast<char16_t>(U16_LEAD(character));
            result.byte_of[units] = begin;
            result.text[units++] = static_cast<char16_t>(U16_TRAIL(character));
        }
    }
    result.byte_of[units] = static_cast<std::uint32_t>(text.size());
    result.text.resize(units);
    result.byte_of.resize(units + 1);
}

} // namespace nuqta
