// Files as whole texts, and the files of a folder. Reading is bounded; writing goes to a temporary file that is then
// renamed, so a reader sees the old content or the new, never half. "-" stands for standard input and output.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// Everything in the file ("-": standard input). Fails with Unreadable, or TooLarge over `max_bytes`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes = 64U << 20U);

/// Replaces `path` by `content` in one step (temporary file in the same folder, flush, rename); "-" writes to standard
/// output. Links are followed; an old file keeps its mode, a new one has what the umask leaves. A device or pipe is
/// written to as it is. Fails with Unwritable; the old file is then untouched.
Result<Done> write_file(const std::filesystem::path& path, std::string_view content);

enum class Subfolders { Skip, Enter };

/// The files in `folder` whose names end in `extension` (".md"), in order of path. Links to files count, links to
/// folders are not entered. Fails with Missing when the folder is not there, with Unreadable when it or a subfolder to
/// be entered cannot be read.
Result<std::vector<std::filesystem::path>> list_files(const std::filesystem::path& folder, std::string_view extension,
                                                      Subfolders subfolders);

/// A name that is free beside `path`: path + ending (".broken"), else with "-2", "-3" … behind it.
std::filesystem::path free_name(const std::filesystem::path& path, std::string_view ending);

} // namespace nuqta
