// A bound that every JSON of the program is held to before it is parsed: nlohmann/json takes values apart by recursion,
// so brackets without end would end the program.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace nuqta {

inline constexpr int k_max_json_depth = 64; ///< our formats need fewer than ten

/// Offset of the first bracket that is nested deeper than that, or nothing. Never fails, whatever the text.
std::optional<std::size_t> too_deep_at(std::string_view json);

/// "nested more than 64 deep".
std::string_view too_deep_message();

} // namespace nuqta
