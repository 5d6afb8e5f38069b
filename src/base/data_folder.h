// Where the program's own read-only data lies: content/, fonts/, assets/ and decks/ under one root.
#pragma once

#include "base/result.h"

#include <filesystem>

namespace nuqta {

/// The data root: $NUQTA_DATA when set, else share/nuqta beside the program (a build), else ../share/nuqta (an
/// installation). Fails with Missing and names the places that were tried.
Result<std::filesystem::path> find_data_folder();

} // namespace nuqta
