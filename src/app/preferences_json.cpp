// The preferences as JSON, format "nuqta-preferences/1". Unknown fields are ignored.
#include "app/preferences.h"
#include "base/json_depth.h"

#include <nlohmann/json.hpp>

namespace nuqta {
namespace {

constexpr std::string_view k_format = "nuqta-preferences/1";
constexpr std::string_view k_any_format = "nuqta-preferences/";

template<typename T> T field(const nlohmann::json& object, const char* name, T otherwise)
{
    const auto found = object.find(name);
    return found == object.end() ? otherwise : found->get<T>();
}

} // namespace

Result<Preferences> parse_preferences(std::string_view json, const std::string& file)
{
    if (too_deep_at(json)) {
        return Error{ErrorCode::BadSyntax, std::string(too_deep_message()), {file}};
    }
    try {
        const nlohmann::json root = nlohmann::json::parse(json);
        if (!root.is_object()) {
            return Error{ErrorCode::BadValue, "preferences are a JSON object", {file}};
        }
        const std::string format = field<std::string>(root, "format", "");
        if (format != k_format) {
            const bool newer = format.compare(0, k_any_format.size(), k_any_format) == 0;
            return Error{newer ? ErrorCode::NewerFormat : ErrorCode::BadValue,
                         "the format is “" + format + "”; this version reads “" + std::string(k_format) + "”",
                         {file}};
        }
        Preferences preferences;
        preferences.language = field<std::string>(root, "language", "");
        preferences.full_screen = field<bool>(root, "full_screen", false);
        const auto text_percent = field<nlohmann::json>(root, "text_percent", preferences.text_percent);
        if (!text_percent.is_number_integer() || text_percent < 80 || text_percent > 250) {
            return Error{ErrorCode::BadValue, "text_percent: must be a whole number from 80 to 250", {file}};
        }
        preferences.text_percent = text_percent.get<int>();
        const auto length = field<nlohmann::json>(root, "sitting_length", preferences.settings.sitting_length);
        if (!length.is_number_integer() || length < 1 || length > 100) {
            return Error{ErrorCode::BadValue, "sitting_length: must be a whole number from 1 to 100", {file}};
        }
        preferences.settings.sitting_length = length.get<std::size_t>();
        const auto retention = field<nlohmann::json>(root, "retention_percent", preferences.settings.retention_percent);
        if (!retention.is_number_integer() || retention < 70 || retention > 97) {
            return Error{ErrorCode::BadValue, "retention_percent: must be a whole number from 70 to 97", {file}};
        }
        preferences.settings.retention_percent = retention.get<int>();
        preferences.settings.interface = field<std::string>(root, "interface", "");
        preferences.settings.theme = field<std::string>(root, "theme", preferences.settings.theme);
        preferences.settings.class_theme = field<std::string>(root, "class_theme", preferences.settings.class_theme);
        preferences.settings.sounds = field<bool>(root, "sounds", true);
        preferences.settings.motion = field<bool>(root, "motion", true);
        return preferences;
    } catch (const nlohmann::json::parse_error& trouble) {
        return Error{ErrorCode::BadSyntax, trouble.what(), {file}};
    } catch (const nlohmann::json::exception& trouble) {
        return Error{ErrorCode::BadValue, trouble.what(), {file}};
    }
}

std::string write_preferences(const Preferences& preferences)
{
    const nlohmann::ordered_json root = {{"format", k_format},
                                         {"language", preferences.language},
                                         {"text_percent", preferences.text_percent},
                                         {"full_screen", preferences.full_screen},
                                         {"interface", preferences.settings.interface},
                                         {"theme", preferences.settings.theme},
                                         {"class_theme", preferences.settings.class_theme},
                                         {"sitting_length", preferences.settings.sitting_length},
                                         {"retention_percent", preferences.settings.retention_percent},
                                         {"sounds", preferences.settings.sounds},
                                         {"motion", preferences.settings.motion}};
    return root.dump(2) + "\n";
}

} // namespace nuqta
