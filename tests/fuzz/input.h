// What the fuzz targets share: the bytes of an input as numbers and texts, and what a broken promise does.
#pragma once

#include "unicode/code_points.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace nuqta::fuzz {

/// Takes an input apart from its front. Never fails: what is missing is 0 or empty.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size)
        : bytes_(reinterpret_cast<const char*>(data), size)
    {
    }

    /// The next byte, 0 to 255.
    unsigned byte()
    {
        if (bytes_.empty()) {
            return 0;
        }
        const auto value = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return value;
    }

    /// One of `count` choices, from 0.
    std::size_t choice(std::size_t count) { return byte() % count; }

    std::string_view rest() const { return bytes_; }

private:
    std::string_view bytes_;
};

/// `bytes` up to the first one that is no UTF-8: what a loader lets through.
inline std::string_view well_formed(std::string_view bytes)
{
    return bytes.substr(0, first_invalid_utf8(bytes).value_or(bytes.size()));
}

/// Ends the program, as an input that found a mistake must, unless `kept`.
inline void promise(bool kept, std::string_view what)
{
    if (!kept) {
        std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(what.size()), what.data());
        std::abort();
    }
}

} // namespace nuqta::fuzz
