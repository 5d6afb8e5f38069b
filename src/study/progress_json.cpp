// The format, field by field.
#include "study/progress_json.h"

#include "base/json_depth.h"
#include "unicode/code_points.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace nuqta {
namespace {

constexpr std::string_view k_format = "nuqta-progress/1";
constexpr std::string_view k_any_format = "nuqta-progress/";

using Json = nlohmann::ordered_json;

std::string text_of(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

/// "2026-03-29", or nothing.
std::optional<LocalDay> day_named(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, year);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-') {
        return std::nullopt;
    }
    const auto second = std::from_chars(first.ptr + 1, end, month);
    if (second.ec != std::errc() || second.ptr == end || *second.ptr != '-') {
        return std::nullopt;
    }
    const auto third = std::from_chars(second.ptr + 1, end, day);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    const bool good = third.ec == std::errc() && third.ptr == end && year > 0 && year < 10000 && date.ok();
    return good ? std::optional<LocalDay>(date) : std::nullopt;
}

Json json_of(const Review& review)
{
    return {{"at", review.at.count()},
            {"day", text_of(review.day)},
            {"picked", review.picked.empty() ? Json(nullptr) : Json(review.picked)},
            {"right", review.right},
            {"language", review.language}};
}

Json json_of(const std::string& id, const ItemProgress& item)
{
    Json object = {{"id", id}};
    if (item.memory) {
        object["memory"] = {{"stability", item.memory->stability},
                            {"difficulty", item.memory->difficulty},
                            {"last_review", text_of(item.memory->last_review)},
                            {"due", text_of(item.memory->due)},
                            {"repetitions", item.memory->repetitions},
                            {"lapses", item.memory->lapses}};
    }
    object["suspended"] = item.suspended;
    object["reported"] = item.reported ? Json(name_of(*item.reported)) : Json(nullptr);
    object["answers"] = Json::array();
    for (const Review& review : item.reviews) {
        object["answers"].push_back(json_of(review));
    }
    return object;
}

/// A value of the file that cannot be used; thrown and caught in this file.
struct BadValue {
    std::string what;
};

/// The value of an object's key; `path` is the object's.
const Json& value_at(const Json& json, const std::string& path, const char* key)
{
    if (!json.is_object()) {
        throw BadValue{path + ": must be an object"};
    }
    const auto found = json.find(key);
    if (found == json.end()) {
        throw BadValue{path + (path.empty() ? "" : ": ") + "the key “" + key + "” is missing"};
    }
    return *found;
}

std::string key_path(const std::string& path, const char* key)
{
    return path + (path.empty() ? "" : ".") + key;
}

std::string text_at(const Json& json, const std::string& path, const char* key)
{
    const Json& value = value_at(json, path, key);
    if (!value.is_string()) {
        throw BadValue{key_path(path, key) + ": must be a text"};
    }
    return value.get<std::string>();
}

bool truth_at(const Json& json, const std::string& path, const char* key)
{
    const Json& value = value_at(json, path, key);
    if (!value.is_boolean()) {
        throw BadValue{key_path(path, key) + ": must be true or false"};
    }
    return value.get<bool>();
}

const Json& list_at(const Json& json, const std::string& path, const char* key)
{
    const Json& value = value_at(json, path, key);
    if (!value.is_array()) {
        throw BadValue{key_path(path, key) + ": must be a list"};
    }
    return value;
}

/// Empty for null.
std::string text_or_null_at(const Json& json, const std::string& path, const char* key)
{
    return value_at(json, path, key).is_null() ? std::string() : text_at(json, path, key);
}

Review review_of(const Json& json, const std::string& path)
{
    constexpr std::int64_t k_latest = 253402300800000; // the year 10000
    Review review;
    const Json& at = value_at(json, path, "at");
    const std::optional<LocalDay> day = day_named(text_at(json, path, "day"));
    if (!day) {
        throw BadValue{path + ".day: must be a date like 2026-03-29"};
    }
    if (!at.is_number_integer() || at < 0 || at > k_latest) {
        throw BadValue{path + ".at: must be milliseconds since 1970"};
    }
    review.at = Milliseconds(at.get<std::int64_t>());
    review.day = *day;
    review.picked = text_or_null_at(json, path, "picked");
    review.right = truth_at(json, path, "right");
    review.language = text_at(json, path, "language");
    return review;
}

ItemProgress item_of(const Json& json, const std::string& path)
{
    ItemProgress item;
    item.suspended = truth_at(json, path, "suspended");
    if (!value_at(json, path, "reported").is_null()) {
        const std::string reported = text_at(json, path, "reported");
        item.reported = complaint_named(reported);
        if (!item.reported) {
            throw BadValue{path + ".reported: “" + reported + "” is no reason"};
        }
    }
    const Json& answers = list_at(json, path, "answers");
    for (std::size_t i = 0; i < answers.size(); ++i) {
        item.reviews.push_back(review_of(answers.at(i), path + ".answers[" + std::to_string(i) + "]"));
    }
    item.memory = memory_after(item.reviews);
    return item;
}

Progress progress_of(const Json& root)
{
    Progress progress;
    const Json& decks = list_at(root, "", "decks");
    for (std::size_t d = 0; d < decks.size(); ++d) {
        const std::string of_deck = "decks[" + std::to_string(d) + "]";
        const Json& items = list_at(decks[d], of_deck, "items");
        DeckProgress& deck = progress[text_at(decks[d], of_deck, "id")];
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string path = of_deck + ".items[" + std::to_string(i) + "]";
            deck[text_at(items[i], path, "id")] = item_of(items[i], path);
        }
    }
    return progress;
}

} // namespace

std::string write_progress(const Progress& progress)
{
    Json root = {{"format", k_format}, {"decks", Json::array()}};
    for (const auto& [id, items] : progress) {
        Json deck = {{"id", id}, {"items", Json::array()}};
        for (const auto& [item, entry] : items) {
            deck["items"].push_back(json_of(item, entry));
        }
        root["decks"].push_back(std::move(deck));
    }
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Progress> parse_progress(std::string_view json, const std::string& file)
{
    if (too_deep_at(json)) {
        return Error{ErrorCode::BadSyntax, std::string(too_deep_message()), {file}};
    }
    if (const auto bad = first_invalid_utf8(json)) {
        const LineColumn place = line_column(json, *bad);
        return Error{ErrorCode::BadSyntax, "this byte is not UTF-8", {file, place.line, place.column}};
    }
    try {
        const Json root = Json::parse(json);
        const std::string format = root.is_object() && root.contains("format") && root["format"].is_string()
                                       ? root["format"].get<std::string>()
                                       : std::string();
        if (format != k_format) {
            const bool newer = format.compare(0, k_any_format.size(), k_any_format) == 0;
            return Error{newer ? ErrorCode::NewerFormat : ErrorCode::BadValue,
                         "the format is “" + format + "”; this version reads “" + std::string(k_format) + "”",
                         {file}};
        }
        return progress_of(root);
    } catch (const Json::parse_error& trouble) {
        const LineColumn place = line_column(json, std::min(std::max<std::size_t>(trouble.byte, 1) - 1, json.size()));
        return Error{ErrorCode::BadSyntax, "is not JSON from here on", {file, place.line, place.column}};
    } catch (const Json::exception&) { // a number too large for any type
        return Error{ErrorCode::BadSyntax, "is not JSON: a number is too large", {file}};
    } catch (const BadValue& bad) {
        return Error{ErrorCode::BadValue, bad.what, {file}};
    }
}

} // namespace nuqta
