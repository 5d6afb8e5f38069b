// Breaks beside quotation marks that UAX #14 found only after Unicode 15.0, the version of the ICU we build on: 15.0
// lets no line end before or after any quotation mark, nor between one, spaces and an opening bracket. ICU tailors this
// for curly double marks where the locale is Chinese, not for single ones, nor for Chinese inside a text of another
// language. For break_opportunities alone.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

/// Offsets at which a new line may begin besides ICU's, ascending:
/// - outside a curly quotation mark that stands at an East Asian character (说|“你好”|的; LB19a of Unicode 16.0, which
///   asks for such a character on both sides: here the inner one may be of any script),
/// - between a closing quotation mark with spaces and an opening bracket («да» |(нет); LB15 before 15.1 forbids it).
std::vector<std::size_t> breaks_beside_quotes(std::string_view text);

} // namespace nuqta
