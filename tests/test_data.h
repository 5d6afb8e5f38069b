// Where tests find the program's data and their own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace nuqta::test {

inline std::filesystem::path from_environment(const char* name)
{
    const char* value = std::getenv(name);
    if (value == nullptr) {
        throw std::runtime_error(std::string(name) + " is not set: run the tests through ctest or ./check");
    }
    return value;
}

/// The data root of this build: content/, fonts/, assets/, decks/.
inline std::filesystem::path data_root()
{
    return from_environment("NUQTA_DATA");
}

/// tests/data of the source tree.
inline std::filesystem::path test_data()
{
    return from_environment("NUQTA_TEST_DATA");
}

} // namespace nuqta::test
