// SHA-256 (FIPS 180-4), so that a deck can name exactly which bytes it was made from. Not for secrets.
#pragma once

#include <string>
#include <string_view>

namespace nuqta {

/// The digest of `bytes` as 64 lower-case hexadecimal digits. Never fails.
std::string sha256_hex(std::string_view bytes);

} // namespace nuqta
