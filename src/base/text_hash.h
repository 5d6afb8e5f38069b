// Hashing texts so that a map of strings can be asked for a view.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace nuqta {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template<typename Value> using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

} // namespace nuqta
