// Reading a deck: bytes, then JSON, then fields, then what must hold between them. The first mistake is kept with its
// path and returned at the end, so that the code reads straight down.
#include "base/json_depth.h"
#include "item/deck_json.h"
#include "item/deck_rules.h"
#include "unicode/code_points.h"
#include "unicode/hidden.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace nuqta {
namespace {

using Json = nlohmann::json;

constexpr std::string_view k_format = "nuqta-deck/";
constexpr int k_major = 1;

/// A value of the file with the path that names it in errors: "items[3].options".
struct Field {
    const Json* json = nullptr; ///< nullptr: not there
    std::string path;

    Field operator[](const char* key) const
    {
        const bool there = json != nullptr && json->is_object() && json->contains(key);
        return {there ? &json->at(key) : nullptr, path.empty() ? key : path + "." + key};
    }
    Field at(std::size_t index) const { return {&(*json)[index], fmt::format("{}[{}]", path, index)}; }
    bool present() const { return json != nullptr; }
};

/// Takes values out of fields; remembers the first that is wrong.
class Reading {
public:
    explicit Reading(std::string file)
        : file_(std::move(file))
    {
    }

    void fail(const Field& field, std::string_view what)
    {
        if (!error_) {
            error_ = Error{
                ErrorCode::BadValue, fmt::format("{}: {}", field.path, what), {file_}, {"error.bad_field", field.path}};
        }
    }
    void require(bool holds, const Field& field, std::string_view what)
    {
        if (!holds) {
            fail(field, what);
        }
    }
    const std::optional<Error>& error() const { return error_; }

    std::string text(const Field& field)
    {
        require(field.present(), field, "is missing");
        require(!field.present() || field.json->is_string(), field, "is not a text");
        std::string value = field.present() && field.json->is_string() ? field.json->get<std::string>() : std::string();
        require(!first_hidden_control(value), field, "holds a control character or an override of direction");
        return value;
    }
    std::string text_or_empty(const Field& field) { return field.present() ? text(field) : std::string(); }
    std::string name(const Field& field)
    {
        std::string value = text(field);
        require(!value.empty(), field, "is empty");
        return value;
    }
    std::uint64_t whole_number(const Field& field)
    {
        const bool fits = field.present() && field.json->is_number_unsigned();
        require(fits, field, "is not a whole number from 0 on");
        return fits ? field.json->get<std::uint64_t>() : 0;
    }
    double share(const Field& field)
    {
        const double value = field.present() && field.json->is_number() ? field.json->get<double>() : -1;
        require(value >= 0 && value <= 1, field, "is not a number from 0 to 1");
        return value;
    }
    std::map<std::string, std::string> texts(const Field& field)
    {
        std::map<std::string, std::string> result;
        for (const auto& [key, value] : entries(field)) {
            result[key] = text(value);
        }
        return result;
    }
    std::vector<Field> elements(const Field& field)
    {
        std::vector<Field> result;
        const bool is_list = field.present() && field.json->is_array();
        require(is_list, field, field.present() ? "is not a list" : "is missing");
        for (std::size_t i = 0; is_list && i < field.json->size(); ++i) {
            result.push_back(field.at(i));
        }
        return result;
    }
    /// An object that may be left out.
    std::vector<std::pair<std::string, Field>> entries(const Field& field)
    {
        std::vector<std::pair<std::string, Field>> result;
        if (!field.present()) {
            return result;
        }
        require(field.json->is_object(), field, "is not an object");
        for (auto entry = field.json->begin(); field.json->is_object() && entry != field.json->end(); ++entry) {
            result.push_back({entry.key(), {&entry.value(), field.path + "." + entry.key()}});
        }
        return result;
    }

private:
    std::string file_;
    std::optional<Error> error_;
};

DeckSource read_source(Reading& reading, const Field& field)
{
    return {reading.name(field["language"]), reading.text(field["file"]), reading.text_or_empty(field["sha256"]),
            reading.text_or_empty(field["title"])};
}

DeckBlock read_block(Reading& reading, const Field& field)
{
    DeckBlock block{reading.name(field["id"]), reading.text(field["kind"]), reading.texts(field["lead"]),
                    reading.texts(field["text"])};
    reading.require(block.kind == "bullet" || block.kind == "paragraph", field["kind"],
                    "is neither \"bullet\" nor \"paragraph\"");
    return block;
}

DeckSection read_section(Reading& reading, const Field& field)
{
    DeckSection section{reading.name(field["id"]), 0, reading.texts(field["title"]), {}};
    const std::uint64_t level = reading.whole_number(field["level"]);
    reading.require(level <= 6, field["level"], "is over 6");
    section.level = static_cast<int>(std::min<std::uint64_t>(level, 6));
    for (const Field& block : reading.elements(field["blocks"])) {
        section.blocks.push_back(read_block(reading, block));
    }
    return section;
}

Option read_option(Reading& reading, const Field& field)
{
    Option option{reading.name(field["id"]), OptionRole::Distractor, reading.text_or_empty(field["block"]),
                  reading.text_or_empty(field["reason"])};
    const std::string role = reading.text(field["role"]);
    reading.require(role == "key" || role == "distractor", field["role"], "is neither \"key\" nor \"distractor\"");
    option.role = role == "key" ? OptionRole::Key : OptionRole::Distractor;
    return option;
}

Wording read_wording(Reading& reading, const Field& field)
{
    Wording wording;
    wording.stem = reading.name(field["stem"]);
    for (const Field& option : reading.elements(field["options"])) {
        wording.options.push_back(reading.name(option));
    }
    wording.evidence.block = reading.name(field["evidence"]["block"]);
    const std::vector<Field> mark = reading.elements(field["evidence"]["mark"]);
    reading.require(mark.size() == 2, field["evidence"]["mark"], "is not a pair of offsets");
    if (mark.size() == 2) {
        wording.evidence.mark = {reading.whole_number(mark[0]), reading.whole_number(mark[1])};
    }
    wording.explanation = reading.text_or_empty(field["explanation"]);
    return wording;
}

Item read_item(Reading& reading, const Field& field)
{
    Item item;
    item.id = reading.name(field["id"]);
    item.type = reading.name(field["type"]);
    item.block = reading.name(field["block"]);
    item.difficulty = field["difficulty"].present() ? reading.share(field["difficulty"]) : item.difficulty;
    const std::string order = reading.text_or_empty(field["order"]);
    reading.require(order.empty() || order == "ascending", field["order"], "is not \"ascending\"");
    item.fixed_order = order == "ascending";
    for (const Field& option : reading.elements(field["options"])) {
        item.options.push_back(read_option(reading, option));
    }
    for (const auto& [language, wording] : reading.entries(field["wordings"])) {
        item.wordings[language] = read_wording(reading, wording);
    }
    item.unworded = reading.texts(field["unworded"]);
    return item;
}

Deck read_fields(Reading& reading, const Field& root)
{
    Deck deck;
    deck.id = reading.name(root["id"]);
    for (const Field& language : reading.elements(root["languages"])) {
        deck.languages.push_back(reading.name(language));
    }
    deck.seed = root["seed"].present() ? reading.whole_number(root["seed"]) : deck.seed;
    for (const Field& source : reading.elements(root["sources"])) {
        deck.sources.push_back(read_source(reading, source));
    }
    for (const Field& section : reading.elements(root["sections"])) {
        deck.sections.push_back(read_section(reading, section));
    }
    for (const Field& item : reading.elements(root["items"])) {
        deck.items.push_back(read_item(reading, item));
    }
    for (const Field& entry :
         root["not_asked"].present() ? reading.elements(root["not_asked"]) : std::vector<Field>()) {
        deck.not_asked.push_back(
            {reading.text(entry["block"]), reading.text(entry["fact"]), reading.text(entry["reason"])});
    }
    return deck;
}

Error at_byte(ErrorCode code, std::string message, const std::string& file, std::string_view json, std::size_t byte)
{
    const LineColumn place = line_column(json, std::min(byte, json.size()));
    return Error{code, std::move(message), {file, place.line, place.column}};
}

Result<Json> parse(std::string_view json, const std::string& file)
{
    if (const auto bad = first_invalid_utf8(json)) {
        return at_byte(ErrorCode::NotUtf8, "this byte is not UTF-8", file, json, *bad);
    }
    if (const auto deep = too_deep_at(json)) {
        return at_byte(ErrorCode::BadSyntax, std::string(too_deep_message()), file, json, *deep);
    }
    try {
        return Json::parse(json);
    } catch (const Json::parse_error& problem) {
        const std::string_view what = problem.what();
        const std::size_t reason = what.rfind(": ");
        return at_byte(ErrorCode::BadSyntax,
                       fmt::format("is not JSON: {}", reason == what.npos ? what : what.substr(reason + 2)), file, json,
                       problem.byte == 0 ? 0 : problem.byte - 1);
    } catch (const Json::exception& problem) { // a number too large for any type
        return Error{ErrorCode::BadSyntax, fmt::format("is not JSON: {}", problem.what()), {file}};
    }
}

/// The format's name and major version; a minor version after a full stop is read.
Result<Done> check_format(const Json& json, const std::string& file)
{
    const bool named = json.is_object() && json.contains("format") && json.at("format").is_string();
    const std::string format = named ? json.at("format").get<std::string>() : std::string();
    int major = 0;
    if (format.compare(0, k_format.size(), k_format) == 0) {
        std::from_chars(format.data() + k_format.size(), format.data() + format.size(), major);
    }
    if (major > k_major) {
        return Error{
            ErrorCode::NewerFormat, fmt::format("is {}; this program reads {}{}", format, k_format, k_major), {file}};
    }
    if (major != k_major) {
        return Error{ErrorCode::BadValue,
                     fmt::format("format: is not \"{}{}\"", k_format, k_major),
                     {file},
                     {"error.bad_field", "format"}};
    }
    return Done{};
}

} // namespace

Result<Deck> read_deck(std::string_view json, const std::string& file)
{
    const Result<Json> parsed = parse(json, file);
    if (!parsed) {
        return parsed.error();
    }
    if (const auto format = check_format(parsed.value(), file); !format) {
        return format.error();
    }
    Reading reading(file);
    const Field root{&parsed.value(), ""};
    Deck deck = read_fields(reading, root);
    if (reading.error()) {
        return *reading.error();
    }
    if (const auto whole = check_rules(deck, file); !whole) {
        return whole.error();
    }
    return deck;
}

} // namespace nuqta
