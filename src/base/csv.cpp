// Quotation marks and apostrophes.
#include "base/csv.h"

namespace nuqta {

std::string quoted_field(std::string_view text)
{
    std::string field = "\"";
    for (const char c : text) {
        field += c == '"' ? "\"\"" : std::string(1, c);
    }
    return field + "\"";
}

std::string text_field(std::string_view text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return quoted_field((formula ? "'" : "") + std::string(text));
}

} // namespace nuqta
