// Counts brackets outside strings.
#include "base/json_depth.h"

namespace nuqta {

std::optional<std::size_t> too_deep_at(std::string_view json)
{
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_string) {
            i += c == '\\' ? 1 : 0;
            in_string = c != '"';
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > k_max_json_depth) {
                return i;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

std::string_view too_deep_message()
{
    static_assert(k_max_json_depth == 64);
    return "nested more than 64 deep";
}

} // namespace nuqta
