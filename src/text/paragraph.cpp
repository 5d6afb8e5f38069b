// Cutting a text at its line ends.
#include "text/engine.h"

namespace nuqta {
namespace {

/// Bytes of the line end at `at`, 0 when there is none.
std::size_t line_end_at(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\r\n")) {
        return 2;
    }
    if (rest.starts_with('\n') || rest.starts_with('\r')) {
        return 1;
    }
    return rest.starts_with("\u2028") || rest.starts_with("\u2029") ? 3 : 0;
}

} // namespace

std::vector<ByteRange> split_paragraphs(std::string_view text)
{
    std::vector<ByteRange> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = line_end_at(text, at);
        if (mark > 0) {
            parts.push_back({begin, at});
            begin = at + mark;
        }
        at += mark > 0 ? mark : 1;
    }
    parts.push_back({begin, text.size()});
    return parts;
}

} // namespace nuqta
