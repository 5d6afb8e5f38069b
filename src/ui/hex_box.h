// The box that stands for a character no font has. Plain rectangles, so that it needs no font itself.
#pragma once

#include "ui/sdl_handles.h"

#include <vector>

namespace nuqta {

/// A frame along the inside of `box` (pixels) and in it the code point, in two rows of two hex digits (of three beyond
/// U+FFFF); the frame alone where the box is too small for legible digits. Rectangles do not overlap.
std::vector<SDL_Rect> hex_box(char32_t code_point, const SDL_Rect& box);

} // namespace nuqta
