// The preferences file: found, set aside, saved.
#include "app/preferences.h"

#include "base/files.h"

#include <cstdlib>
#include <system_error>

namespace nuqta {
namespace fs = std::filesystem;

fs::path preferences_path(const fs::path& data_folder)
{
    constexpr const char* k_name = "preferences.json";
    if (!data_folder.empty()) {
        return data_folder / k_name;
    }
    const char* config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && fs::path(config).is_absolute()) {
        return fs::path(config) / "nuqta" / k_name;
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr && *home != '\0' ? home : ".") / ".config" / "nuqta" / k_name;
}

ReadPreferences read_preferences(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        return {};
    }
    const Result<std::string> json = read_file(path);
    if (!json) {
        return {{}, to_string(json.error())};
    }
    Result<Preferences> preferences = parse_preferences(json.value(), path.string());
    if (preferences) {
        return {preferences.value(), {}};
    }
    const fs::path aside = path.string() + ".broken";
    fs::rename(path, aside, error);
    const std::string where = error ? "it could not be set aside" : "it was set aside as " + aside.string();
    return {{}, to_string(preferences.error()) + "; " + where};
}

Result<Done> save_preferences(const fs::path& path, const Preferences& preferences)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        return Error{ErrorCode::Unwritable, "the folder cannot be made: " + error.message(), {path.string()}};
    }
    return write_file(path, write_preferences(preferences));
}

} // namespace nuqta
