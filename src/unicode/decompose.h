// Characters as the parts that fonts draw them from.
#pragma once

#include <string>
#include <string_view>

namespace nuqta {

/// NFKD (UAX #15): é as e and its accent, Thai ำ as its ring and า.
std::string compatibility_decomposition(std::string_view text);

} // namespace nuqta
