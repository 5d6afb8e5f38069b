// What every layout promises, whatever the text: for the tests that try random texts, and for the fuzzers.
#pragma once

#include "text/layout.h"

#include <string>

namespace nuqta::test {

/// The first promise a layout set to `max_width` breaks, in words; empty when it keeps all. The lines, one behind the
/// other, are the text; each ends between graphemes and is no wider than the limit unless it is one grapheme; its runs
/// stand side by side and hold the visible bytes once; every glyph is of its run, and 0 only for a box; no grapheme has
/// glyphs of two fonts, unless UAX #9 gave its characters two levels.
std::string broken_promise(const Layout& layout, Px max_width);

} // namespace nuqta::test
