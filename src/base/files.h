// Files as whole texts. Reading is bounded; writing goes to a temporary file that is then renamed, so a reader sees the
// old content or the new, never half. "-" stands for standard input and output.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace nuqta {

/// Everything in the file ("-": standard input). Fails with Unreadable, or TooLarge over `max_bytes`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes = 64U << 20U);

/// Replaces `path` by `content` in one step (temporary file in the same folder, flush, rename); "-" writes to standard
/// output. Fails with Unwritable; the old file is then untouched.
Result<Done> write_file(const std::filesystem::path& path, std::string_view content);

} // namespace nuqta
