// Shapes and round corners as coverage masks: each pixel's share of the shape, from the exact distance to its outline,
// so edges are smooth at every size. The atlas keeps the masks beside the glyphs. No SDL here.
#pragma once

#include "ui/scene.h"

#include <cstdint>
#include <vector>

namespace nuqta {

/// One byte a pixel, row by row: 0 outside, 255 inside.
struct Mask {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> alpha;
};

/// `shape` inscribed in a square of `size` pixels, turned left to right when `mirrored`.
Mask shape_mask(Shape shape, int size, bool mirrored);

/// The top left quarter, `radius` pixels wide, of a disc (`thickness` 0) or of a ring of that thickness inside the
/// radius.
Mask corner_mask(int radius, int thickness);

} // namespace nuqta
