// See escapes.h.
#include "unicode/escapes.h"

#include "unicode/code_points.h"

#include <unicode/uchar.h>

#include <array>
#include <cstdio>

namespace nuqta::test {
namespace {

bool cannot_be_seen(char32_t c)
{
    const auto character = static_cast<UChar32>(c);
    const bool is_plain = c == U' ' || c == U'\n';
    return !is_plain && (u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
                         u_isUWhiteSpace(character) || u_iscntrl(character));
}

std::size_t length_of_escape(std::string_view text)
{
    if (text.substr(0, 2) == "\\u") {
        return 6;
    }
    return text.substr(0, 2) == "\\U" ? 10 : 0;
}

} // namespace

std::string unescaped(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = length_of_escape(text);
        if (length == 0) {
            out += text.front();
            text.remove_prefix(1);
        } else {
            append_utf8(out, static_cast<char32_t>(std::stoul(std::string(text.substr(2, length - 2)), nullptr, 16)));
            text.remove_prefix(length);
        }
    }
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (cannot_be_seen(c)) {
            std::array<char, 11> code{};
            std::snprintf(code.data(), code.size(), c > 0xFFFF ? "\\U%08X" : "\\u%04X", static_cast<unsigned>(c));
            out += code.data();
        } else {
            append_utf8(out, c);
        }
    }
    return out;
}

} // namespace nuqta::test
