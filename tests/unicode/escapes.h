// Characters that cannot be seen, as \uXXXX and \UXXXXXXXX, so that a file of tests can be read.
#pragma once

#include <string>
#include <string_view>

namespace nuqta::test {

/// `text` with every \uXXXX and \UXXXXXXXX (hexadecimal code points) as the character it names.
std::string unescaped(std::string_view text);

/// `text` with default-ignorable and control characters and white space escaped; spaces and line feeds stay.
std::string escaped(std::string_view text);

} // namespace nuqta::test
