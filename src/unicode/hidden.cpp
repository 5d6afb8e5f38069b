// One pass over the characters each.
#include "unicode/hidden.h"

#include "unicode/code_points.h"

namespace nuqta {

bool is_hidden_control(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x202D || point == 0x202E;
}

std::optional<std::size_t> first_hidden_control(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(text, at);
        if (is_hidden_control(point) && point != U'\t' && point != U'\n' && point != U'\r') {
            return begin;
        }
    }
    return std::nullopt;
}

std::string with_hidden_controls_as(std::string_view mark, std::string_view text)
{
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        clean += is_hidden_control(next_code_point(text, at)) ? mark : text.substr(begin, at - begin);
    }
    return clean;
}

std::string without_stray_isolate_ends(std::string_view text)
{
    std::string kept;
    std::size_t open = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(text, at);
        if (point == 0x2069 && open == 0) {
            continue;
        }
        open += point >= 0x2066 && point <= 0x2068 ? 1 : 0;
        open -= point == 0x2069 ? 1 : 0;
        kept += text.substr(begin, at - begin);
    }
    return kept;
}

} // namespace nuqta
