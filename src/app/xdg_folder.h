// The folders of the XDG Base Directory specification.
#pragma once

#include <filesystem>

namespace nuqta {

/// Where `variable` (XDG_DATA_HOME …) points, if that is absolute; else `usual` (".local/share" …) in $HOME, or here
/// without one.
std::filesystem::path xdg_folder(const char* variable, const char* usual);

} // namespace nuqta
