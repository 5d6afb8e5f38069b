// A font cut down to what a text needs, so that a page can bring its fonts along.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace nuqta {

/// The font of `file` with the glyphs of `text`'s characters and what its layout tables make of them, as a font file
/// (TrueType bytes). Characters the font lacks are left out. Fails with Unreadable when the file cannot be read or is
/// no font.
Result<std::string> subset_font(const std::filesystem::path& file, std::string_view text);

} // namespace nuqta
