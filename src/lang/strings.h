// Interface texts: ICU MessageFormat patterns of a pack with their arguments filled in.
#pragma once

#include "lang/language.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace nuqta {

/// A named argument of a message: a number (drives plurals, printed with the language's digits) or a text.
using MessageArgument = std::pair<std::string, std::variant<long, std::string>>;

/// The ids of all interface texts. Every pack that loads has each of them, with a pattern that ICU accepts, and no
/// other.
std::span<const std::string_view> string_ids();

/// The text `id` of the pack with its arguments. An id the pack lacks is a broken promise (assert).
std::string message(const Language& language, std::string_view id, const std::vector<MessageArgument>& arguments = {});

} // namespace nuqta
