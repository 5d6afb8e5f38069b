// Names and folders.
#include "app/profile.h"

#include "app/preferences.h"
#include "app/xdg_folder.h"
#include "base/files.h"
#include "ui/game.h"

#include <algorithm>

namespace nuqta {
namespace fs = std::filesystem;

namespace {

constexpr const char* k_ending = ".sqlite";

} // namespace

fs::path data_home()
{
    return xdg_folder("XDG_DATA_HOME", ".local/share");
}

void add_profile_options(CLI::App& command, ProfileOptions& options)
{
    command.add_option("--profile", options.profile,
                       "Whose progress; every name has a file of its own. Else the one chosen last in the game");
    command.add_option("--data-dir", options.data_folder, "Keep everything of the player's in this folder");
}

Result<std::string> profile_name(const ProfileOptions& options)
{
    if (!options.profile) {
        const std::string last = kept_preferences(options.data_folder).profile;
        return is_profile_name(last) ? last : k_first_profile;
    }
    if (!is_profile_name(*options.profile)) {
        return Error{ErrorCode::Usage,
                     "--profile: the name must have 1 to 100 bytes, no slash or control character, and not begin "
                     "with a dot",
                     {}};
    }
    return *options.profile;
}

fs::path progress_path(const fs::path& data_folder, const std::string& profile)
{
    return (data_folder.empty() ? data_home() / "nuqta" : data_folder) / "profiles" / (profile + k_ending);
}

Result<fs::path> progress_path(const ProfileOptions& options)
{
    const Result<std::string> name = profile_name(options);
    return name ? progress_path(options.data_folder, name.value()) : Result<fs::path>(name.error());
}

std::vector<std::string> profiles_in(const fs::path& data_folder)
{
    const fs::path folder = progress_path(data_folder, k_first_profile).parent_path();
    const Result<std::vector<fs::path>> files = list_files(folder, k_ending, Subfolders::Skip);
    std::vector<std::string> names;
    if (files) {
        for (const fs::path& file : files.value()) {
            if (const std::string name = file.stem().string(); is_profile_name(name)) {
                names.push_back(name);
            }
        }
    }
    std::stable_partition(names.begin(), names.end(), [](const std::string& name) { return name == k_first_profile; });
    return names;
}

fs::path classroom_folder(const fs::path& progress)
{
    return progress.parent_path().parent_path() / "classroom" / progress.stem();
}

} // namespace nuqta
