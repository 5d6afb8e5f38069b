// What must be true of every text on a screen, checked without trusting the engine: FriBidi says in which order a line
// reads, the fonts' own extents say where there is ink.
#pragma once

#include "text/fonts.h"
#include "ui/scene.h"
#include "ui/theme.h"

#include <string>
#include <vector>

namespace nuqta::test {

/// Every character that asks for ink has it, from a font and not as a box; every pixel of it lies in the window, or in
/// what scrolls, whole inside each card that it touches, under no later card and not on another text. What is not so,
/// each a line for people.
std::vector<std::string> faults_of_ink(const Scene& scene, const FontLibrary& fonts, const Theme& theme);

/// From left to right every line's characters stand as FriBidi puts them, and the glyphs stand as the characters.
std::vector<std::string> faults_of_order(const Scene& scene);

} // namespace nuqta::test
