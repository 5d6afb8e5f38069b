// Quotation marks and apostrophes.
#include "base/csv.h"

#include <algorithm>
#include <array>

namespace nuqta {

std::string with_doubled(std::string_view text, char doubled)
{
    std::string result;
    for (const char c : text) {
        result.append(c == doubled ? 2 : 1, c);
    }
    return result;
}

std::string quoted_field(std::string_view text)
{
    return "\"" + with_doubled(text, '"') + "\"";
}

std::string text_field(std::string_view text)
{
    constexpr std::array<std::string_view, 11> k_starts = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                           "\n", "＝", "＋", "－", "＠"};
    const bool formula = std::any_of(k_starts.begin(), k_starts.end(),
                                     [&](std::string_view start) { return text.substr(0, start.size()) == start; });
    return quoted_field((formula ? "'" : "") + std::string(text));
}

} // namespace nuqta
