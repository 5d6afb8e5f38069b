// Names and folders.
#include "app/profile.h"

#include "app/xdg_folder.h"
#include "unicode/code_points.h"
#include "unicode/hidden.h"

namespace nuqta {
namespace {

namespace fs = std::filesystem;

bool can_be_a_file(const std::string& name)
{
    constexpr std::size_t k_longest = 100;
    const bool fits = !name.empty() && name.size() <= k_longest && !first_invalid_utf8(name);
    return fits && name.front() != '.' && name.find('/') == std::string::npos &&
           with_hidden_controls_as("", name) == name;
}

} // namespace

fs::path data_home()
{
    return xdg_folder("XDG_DATA_HOME", ".local/share");
}

void add_profile_options(CLI::App& command, ProfileOptions& options)
{
    command.add_option("--profile", options.profile, "Whose progress; every name has a file of its own")
        ->capture_default_str();
    command.add_option("--data-dir", options.data_folder, "Keep everything of the player's in this folder");
}

Result<fs::path> progress_path(const ProfileOptions& options)
{
    if (!can_be_a_file(options.profile)) {
        return Error{ErrorCode::Usage,
                     "--profile: the name must have 1 to 100 bytes, no slash or control character, and not begin "
                     "with a dot",
                     {}};
    }
    const fs::path folder = options.data_folder.empty() ? data_home() / "nuqta" : options.data_folder;
    return folder / "profiles" / (options.profile + ".sqlite");
}

fs::path classroom_folder(const fs::path& progress)
{
    return progress.parent_path().parent_path() / "classroom" / progress.stem();
}

} // namespace nuqta
