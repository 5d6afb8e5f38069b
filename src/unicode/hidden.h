// What a stranger's text must not do: hide that it reads otherwise than it stands, give orders to a terminal, or turn
// the text around it (https://trojansource.codes; UAX #9, 3.3.2).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nuqta {

/// True for control characters (C0, DEL, C1) and for the overrides of direction U+202D and U+202E. Embeddings, isolates
/// and marks of direction are not meant: right-to-left texts need them.
bool is_hidden_control(char32_t point);

/// Offset of the first such character of well-formed `text`, tab and line ends left aside; or nothing.
std::optional<std::size_t> first_hidden_control(std::string_view text);

/// `text` with `mark` for each such character, tab and line ends too.
std::string with_hidden_controls_as(std::string_view mark, std::string_view text);

/// `text` without each U+2069 that ends no isolate of its own: between two marks of isolation it stays there.
std::string without_stray_isolate_ends(std::string_view text);

} // namespace nuqta
