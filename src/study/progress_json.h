// Progress as JSON, format "nuqta-progress/1" (docs/command-line.md): to take along, to keep, to look into.
#pragma once

#include "base/result.h"
#include "study/progress.h"

#include <string>
#include <string_view>

namespace nuqta {

/// All progress, two spaces, in order of deck and item. The memory is in it for other programs; it follows from the
/// answers.
std::string write_progress(const Progress& progress);

/// Reads what write_progress() wrote; memory is worked out anew and unknown fields are ignored. Fails with
/// BadSyntax, NewerFormat, or BadValue and what is wrong.
Result<Progress> parse_progress(std::string_view json, const std::string& file);

} // namespace nuqta
