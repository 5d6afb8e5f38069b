// A text as ICU likes it best, and the way back to bytes. For unicode/ alone: UTF-16 never leaves this folder.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

struct Utf16Text {
    std::u16string text;
    std::vector<std::uint32_t> byte_of; ///< of every unit and of the end, in UTF-8
};

/// Every character in its place; what is not well-formed becomes U+FFFD. `result` keeps the memory it has.
void to_utf16(std::string_view text, Utf16Text& result);

} // namespace nuqta
