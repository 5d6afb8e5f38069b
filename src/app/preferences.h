// What the player chose and the program remembers: nuqta/preferences.json in the XDG configuration folder, or
// preferences.json in the folder given by --data-dir.
#pragma once

#include "base/result.h"
#include "ui/game.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace nuqta {

struct Preferences {
    std::string language; ///< tag; empty when none was chosen yet
    std::string profile = k_first_profile;
    int text_percent = 100;
    bool full_screen = false;
    Settings settings;
    ClassChoices room; ///< the set-up of a class's match

    bool operator==(const Preferences&) const = default;
};

/// Where the preferences lie. `data_folder` (from --data-dir) may be empty; then $XDG_CONFIG_HOME, else $HOME/.config.
std::filesystem::path preferences_path(const std::filesystem::path& data_folder);

/// Fails with BadSyntax, BadValue (with the field) or NewerFormat.
Result<Preferences> parse_preferences(std::string_view json, const std::string& file);
std::string write_preferences(const Preferences& preferences);

/// Preferences and, when the file could not be used, what was wrong with it; the game then goes on with defaults. A
/// broken file is renamed to preferences.json.broken (then .broken-2, …), so that nothing is lost; a newer one stays.
struct ReadPreferences {
    Preferences preferences;
    std::string trouble;
};
ReadPreferences read_preferences(const std::filesystem::path& path);

/// The same for who only wants to know them: nothing is set aside, what cannot be used are defaults.
Preferences kept_preferences(const std::filesystem::path& data_folder);

/// Writes atomically; makes the folder when it is not there. Fails with Unwritable, or with
/// NewerFormat when a newer file is there, which stays.
Result<Done> save_preferences(const std::filesystem::path& path, const Preferences& preferences);

} // namespace nuqta
