// ICU MessageFormat and plural rules.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace nuqta {

/// Fills an ICU MessageFormat pattern. `locale` may carry a numbering system ("fa@numbers=arabext"). A pattern that ICU
/// rejects gives an empty string; message_error tells why, with the offset.
std::string format_message(std::string_view locale, std::string_view pattern,
                           const std::vector<std::pair<std::string, std::variant<long, std::string>>>& arguments);

/// Empty when ICU accepts the pattern, else what is wrong with it.
std::string message_error(std::string_view locale, std::string_view pattern);

/// CLDR cardinal plural category of `value` in `locale`: "one", "few", "many", "other", …
std::string plural_category(std::string_view locale, double value);

} // namespace nuqta
