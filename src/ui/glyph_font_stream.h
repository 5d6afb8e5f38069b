// A glyph font as SDL reads files.
#pragma once

#include "text/glyph_font.h"

#include <SDL.h>

namespace nuqta {

/// A stream over `font`, which outlives it; read only. nullptr when SDL has no memory.
SDL_RWops* open_stream(const GlyphFont& font);

} // namespace nuqta
