// One text in place of another, wherever it stands.
#pragma once

#include <string>
#include <string_view>

namespace nuqta {

/// Replaces every `from`, which is not empty, from the left; what was put in is not looked at again.
inline void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

} // namespace nuqta
