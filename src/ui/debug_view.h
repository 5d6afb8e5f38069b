// What the text engine did, drawn over a scene for whoever works on it: F2 in the game, nuqta render --debug. Every
// text has a blue frame with its direction and size, every line a pale frame and a red baseline, every run a tint
// (orange when it is right-to-left) with its bidi level, its script and a letter for its font; a strip below says which
// font the letters are and shows the pages of the glyph atlas.
#pragma once

#include "text/engine.h"
#include "ui/scene.h"

namespace nuqta {

/// The scene with all this on top. `labels` is the language whose fonts set the labels, which are ASCII.
Scene debugged(Scene scene, TextEngine& engine, const Language& labels);

} // namespace nuqta
