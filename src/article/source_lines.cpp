// Cutting a file into lines.
#include "article/source_lines.h"

namespace nuqta {

SourceLines split_lines(std::string_view text)
{
    constexpr std::string_view k_byte_order_mark = "\xef\xbb\xbf";
    SourceLines result{text, {}};
    std::size_t begin = text.substr(0, k_byte_order_mark.size()) == k_byte_order_mark ? k_byte_order_mark.size() : 0;
    while (begin < text.size()) {
        const std::size_t found = text.find_first_of("\r\n", begin);
        const std::size_t end = found == std::string_view::npos ? text.size() : found;
        result.lines.push_back({begin, end});
        const bool two_bytes = text.substr(end, 2) == "\r\n";
        begin = end + (two_bytes ? 2 : 1);
    }
    return result;
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace nuqta
