// Where the progress of a learner lies: nuqta/profiles/NAME.sqlite in the XDG data folder, or profiles/NAME.sqlite in
// the folder given by --data-dir. Without --profile it is the one chosen last in the game.
#pragma once

#include "base/result.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// What the command line says of it.
struct ProfileOptions {
    std::filesystem::path data_folder;  ///< empty: $XDG_DATA_HOME, else $HOME/.local/share
    std::optional<std::string> profile; ///< unset: the one chosen last
};

/// $XDG_DATA_HOME, else $HOME/.local/share.
std::filesystem::path data_home();

/// Adds --profile and --data-dir.
void add_profile_options(CLI::App& command, ProfileOptions& options);

/// The name of the profile. Fails with Usage when the given one cannot be one (is_profile_name).
Result<std::string> profile_name(const ProfileOptions& options);

/// The file of the profile of this name.
std::filesystem::path progress_path(const std::filesystem::path& data_folder, const std::string& profile);

/// The file of the profile. Fails as profile_name().
Result<std::filesystem::path> progress_path(const ProfileOptions& options);

/// The names of the profiles that have a file, in order of name, the first one (k_first_profile) first.
std::vector<std::string> profiles_in(const std::filesystem::path& data_folder);

/// The folder of the profile's matches in class: classroom/NAME beside profiles/. `progress` is its progress_path().
std::filesystem::path classroom_folder(const std::filesystem::path& progress);

} // namespace nuqta
