// Where the progress of a learner lies: nuqta/profiles/NAME.sqlite in the XDG data folder, or profiles/NAME.sqlite in
// the folder given by --data-dir.
#pragma once

#include "base/result.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>

namespace nuqta {

/// What the command line says of it.
struct ProfileOptions {
    std::filesystem::path data_folder; ///< empty: $XDG_DATA_HOME, else $HOME/.local/share
    std::string profile = "default";
};

/// $XDG_DATA_HOME, else $HOME/.local/share.
std::filesystem::path data_home();

/// Adds --profile and --data-dir.
void add_profile_options(CLI::App& command, ProfileOptions& options);

/// The file of the profile. Fails with Usage when its name cannot be a file's: empty, over 100 bytes, not UTF-8, a dot
/// at its beginning, a slash or a hidden control (unicode/hidden.h) in it.
Result<std::filesystem::path> progress_path(const ProfileOptions& options);

/// The folder of the profile's matches in class: classroom/NAME beside profiles/. `progress` is its progress_path().
std::filesystem::path classroom_folder(const std::filesystem::path& progress);

} // namespace nuqta
