// The preferences as JSON, format "nuqta-preferences/1". Unknown fields are ignored.
#include "app/preferences.h"
#include "base/json_depth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace nuqta {
namespace {

constexpr std::string_view k_format = "nuqta-preferences/1";
constexpr std::string_view k_any_format = "nuqta-preferences/";

template<typename T> T field(const nlohmann::json& object, const char* name, T otherwise)
{
    const auto found = object.find(name);
    return found == object.end() ? otherwise : found->get<T>();
}

constexpr std::array k_modes = {Mode::Hands, Mode::Turns, Mode::Buzz, Mode::Secret};
constexpr std::array k_scorings = {Scoring::Accuracy, Scoring::Speed, Scoring::Certainty};
constexpr std::array<std::string_view, 3> k_windows = {"second display", "always", "never"}; ///< by TeacherWindow

/// The value of this name, or `otherwise` for another name or none.
template<typename Value, std::size_t N>
Value named(const nlohmann::json& object, const char* name, const std::array<Value, N>& values, Value otherwise)
{
    const auto text = field<std::string>(object, name, "");
    const auto found = std::find_if(values.begin(), values.end(), [&](Value value) { return name_of(value) == text; });
    return found == values.end() ? otherwise : *found;
}

int number_within(const nlohmann::json& object, const char* name, int least, int most, int otherwise)
{
    const auto value = field<nlohmann::json>(object, name, otherwise);
    return value.is_number_integer() && value >= least && value <= most ? value.get<int>() : otherwise;
}

/// What cannot be used of it is as usual: a set-up is seen before it is played.
ClassChoices class_choices_of(const nlohmann::json& object)
{
    ClassChoices room;
    room.mode = named(object, "mode", k_modes, room.mode);
    room.scoring = named(object, "scoring", k_scorings, room.scoring);
    room.teams = number_within(object, "teams", k_min_teams, k_max_teams, room.teams);
    room.length.questions = number_within(object, "questions", 1, k_max_questions, room.length.questions);
    room.length.minutes = number_within(object, "minutes", 0, 240, room.length.minutes);
    room.timer = number_within(object, "timer", k_least_timer, k_longest_timer, room.timer);
    room.second = field<std::string>(object, "second", "");
    room.in_second =
        static_cast<unsigned>(number_within(object, "in_second", 0, 255, static_cast<int>(room.in_second)));
    const auto window = std::find(k_windows.begin(), k_windows.end(), field<std::string>(object, "teacher_window", ""));
    if (window != k_windows.end()) {
        room.teacher_window = static_cast<TeacherWindow>(window - k_windows.begin());
    }
    const auto names = field<std::vector<std::string>>(object, "names", {});
    for (std::size_t team = 0; team < std::min(names.size(), room.names.size()); ++team) {
        room.names[team] = names[team].size() <= k_most_name_bytes ? names[team] : std::string();
    }
    return room;
}

nlohmann::ordered_json json_of(const ClassChoices& room)
{
    return {{"mode", name_of(room.mode)},
            {"teams", room.teams},
            {"names", room.names},
            {"questions", room.length.questions},
            {"minutes", room.length.minutes},
            {"scoring", name_of(room.scoring)},
            {"timer", room.timer},
            {"second", room.second},
            {"in_second", room.in_second},
            {"teacher_window", k_windows[static_cast<std::size_t>(room.teacher_window)]}};
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
        preferences.profile = field<std::string>(root, "profile", preferences.profile);
        preferences.settings.interface = field<std::string>(root, "interface", "");
        preferences.settings.theme = field<std::string>(root, "theme", preferences.settings.theme);
        preferences.settings.class_theme = field<std::string>(root, "class_theme", preferences.settings.class_theme);
        preferences.settings.other_digits = field<bool>(root, "other_digits", false);
        preferences.settings.sounds = field<bool>(root, "sounds", true);
        preferences.settings.motion = field<bool>(root, "motion", true);
        preferences.room = class_choices_of(field<nlohmann::json>(root, "class", nlohmann::json::object()));
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
                                         {"profile", preferences.profile},
                                         {"text_percent", preferences.text_percent},
                                         {"full_screen", preferences.full_screen},
                                         {"interface", preferences.settings.interface},
                                         {"theme", preferences.settings.theme},
                                         {"class_theme", preferences.settings.class_theme},
                                         {"sitting_length", preferences.settings.sitting_length},
                                         {"retention_percent", preferences.settings.retention_percent},
                                         {"other_digits", preferences.settings.other_digits},
                                         {"sounds", preferences.settings.sounds},
                                         {"motion", preferences.settings.motion},
                                         {"class", json_of(preferences.room)}};
    return root.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace nuqta
