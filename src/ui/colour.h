// Colours of the screen, 8 bits a channel, alpha not multiplied in.
#pragma once

#include <cstdint>

namespace nuqta {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;

    bool operator==(const Colour&) const = default;
};

/// Contrast of two opaque colours by WCAG 2.1: 1 (none) to 21.
double contrast(Colour one, Colour other);

} // namespace nuqta
