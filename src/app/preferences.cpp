// The preferences file: found, set aside, saved.
#include "app/preferences.h"

#include "app/xdg_folder.h"
#include "base/files.h"

#include <optional>
#include <system_error>

namespace nuqta {
namespace fs = std::filesystem;

namespace {

/// What keeps this version from writing here: a file of a newer one.
std::optional<Error> newer_file(const fs::path& path)
{
    const Result<std::string> json = read_file(path);
    if (json) {
        const Result<Preferences> there = parse_preferences(json.value(), path.string());
        if (!there && there.error().code == ErrorCode::NewerFormat) {
            return there.error();
        }
    }
    return std::nullopt;
}

} // namespace

fs::path preferences_path(const fs::path& data_folder)
{
    constexpr const char* k_name = "preferences.json";
    if (!data_folder.empty()) {
        return data_folder / k_name;
    }
    return xdg_folder("XDG_CONFIG_HOME", ".config") / "nuqta" / k_name;
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
    if (preferences.error().code == ErrorCode::NewerFormat) {
        return {{}, to_string(preferences.error()) + "; it stays as it is, and nothing is saved"};
    }
    const fs::path aside = free_name(path, ".broken");
    fs::rename(path, aside, error);
    const std::string where = error ? "it could not be set aside" : "it was set aside as " + aside.string();
    return {{}, to_string(preferences.error()) + "; " + where};
}

Preferences kept_preferences(const fs::path& data_folder)
{
    const fs::path path = preferences_path(data_folder);
    const Result<std::string> json = read_file(path);
    const Result<Preferences> preferences =
        json ? parse_preferences(json.value(), path.string()) : Result<Preferences>(json.error());
    return preferences ? preferences.value() : Preferences{};
}

Result<Done> save_preferences(const fs::path& path, const Preferences& preferences)
{
    if (const std::optional<Error> newer = newer_file(path)) {
        return *newer;
    }
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        return Error{ErrorCode::Unwritable, "the folder cannot be made: " + error.message(), {path.string()}};
    }
    return write_file(path, write_preferences(preferences));
}

} // namespace nuqta
