// The format, field by field.
#include "classroom/journal_json.h"

#include "base/json_depth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace nuqta {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view k_format = "nuqta-match/1";
constexpr std::string_view k_any_format = "nuqta-match/";

/// Which fields an event has beside its time.
struct EventShape {
    EventKind kind;
    std::string_view name;
    bool team = false;
    bool place = false;
    bool number = false;
};

/// Gap is not written: it follows from Undo.
constexpr std::array<EventShape, 14> k_shapes = {{
    {EventKind::GoOn, "go on"},
    {EventKind::Pick, "pick", true, true},
    {EventKind::Stake, "stake", true, false, true},
    {EventKind::Count, "count", false, true, true},
    {EventKind::Buzz, "buzz", true},
    {EventKind::Pass, "pass"},
    {EventKind::TimeUp, "time up"},
    {EventKind::Extend, "extend", false, false, true},
    {EventKind::Pause, "pause"},
    {EventKind::Resume, "resume"},
    {EventKind::Back, "back"},
    {EventKind::Skip, "skip"},
    {EventKind::Finish, "finish"},
    {EventKind::Undo, "undo"},
}};

/// A value that cannot be used; thrown and caught in this file.
struct BadLine {
    ErrorCode code = ErrorCode::BadValue;
    std::string what;
};

std::int64_t whole_number(const Json& object, const char* name, std::int64_t least, std::int64_t most)
{
    const Json& value = object.at(name);
    const bool good = value.is_number_integer() && value >= least && value <= most;
    if (!good) {
        throw BadLine{ErrorCode::BadValue, std::string(name) + ": must be a whole number from " +
                                               std::to_string(least) + " to " + std::to_string(most)};
    }
    return value.get<std::int64_t>();
}

int small_number(const Json& object, const char* name, int least, int most)
{
    return static_cast<int>(whole_number(object, name, least, most));
}

Milliseconds time_in(const Json& object, const char* name)
{
    constexpr std::int64_t k_latest = 253402300800000; // the year 10000
    return Milliseconds(whole_number(object, name, 0, k_latest));
}

/// A name or an id.
std::string short_text_of(const Json& value, const char* name)
{
    std::string text = value.get<std::string>();
    if (text.size() > k_most_name_bytes) {
        throw BadLine{ErrorCode::BadValue,
                      std::string(name) + ": is longer than " + std::to_string(k_most_name_bytes) + " bytes"};
    }
    return text;
}

std::string short_text(const Json& object, const char* name)
{
    return short_text_of(object.at(name), name);
}

template<typename Value, std::size_t N> Value named(const Json& object, const char* name, std::array<Value, N> values)
{
    const std::string text = object.at(name).get<std::string>();
    const auto found = std::find_if(values.begin(), values.end(), [&](Value value) { return name_of(value) == text; });
    if (found == values.end()) {
        throw BadLine{ErrorCode::BadValue, std::string(name) + ": “" + text + "” is none"};
    }
    return *found;
}

Json json_of(const Team& team)
{
    return {{"name", team.name}, {"colour", team.colour}, {"shape", team.shape}, {"language", team.language}};
}

Json json_of(const MatchQuestion& question)
{
    return {{"item", question.item}, {"options", question.options}, {"key", question.key}, {"time", question.time}};
}

Team team_of(const Json& json)
{
    constexpr int k_last = k_colours_of_teams - 1;
    return {short_text(json, "name"), small_number(json, "colour", 0, k_last), small_number(json, "shape", 0, k_last),
            short_text(json, "language")};
}

MatchQuestion question_of(const Json& json)
{
    MatchQuestion question;
    question.item = short_text(json, "item");
    const Json& options = json.at("options");
    if (!options.is_array() || options.size() != question.options.size()) {
        throw BadLine{ErrorCode::BadValue, "options: must be four"};
    }
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        question.options[i] = short_text_of(options.at(i), "options");
    }
    question.key = small_number(json, "key", 0, k_option_count - 1);
    question.time = small_number(json, "time", 100, k_most_time);
    return question;
}

void check_format(const Json& json)
{
    const std::string format = json.at("format").get<std::string>();
    if (format != k_format) {
        const bool newer = format.compare(0, k_any_format.size(), k_any_format) == 0;
        throw BadLine{newer ? ErrorCode::NewerFormat : ErrorCode::BadValue,
                      "the format is “" + format + "”; this version reads “" + std::string(k_format) + "”"};
    }
}

MatchPlan plan_of(const Json& json)
{
    check_format(json);
    MatchPlan plan;
    plan.deck = short_text(json, "deck");
    plan.language = short_text(json, "language");
    plan.second = json.contains("second") ? short_text(json, "second") : std::string();
    plan.made = time_in(json, "made");
    plan.mode = named(json, "mode", std::array{Mode::Hands, Mode::Turns, Mode::Buzz, Mode::Secret});
    plan.scoring = named(json, "scoring", std::array{Scoring::Accuracy, Scoring::Speed, Scoring::Certainty});
    plan.timer = small_number(json, "timer", 0, k_longest_timer);
    for (const Json& team : json.at("teams")) {
        plan.teams.push_back(team_of(team));
    }
    for (const Json& question : json.at("questions")) {
        plan.questions.push_back(question_of(question));
    }
    if (const Result<Done> checked = check_plan(plan); !checked) {
        throw BadLine{checked.error().code, checked.error().message};
    }
    return plan;
}

Event event_of(const Json& json)
{
    const std::string name = json.at("event").get<std::string>();
    const auto shape =
        std::find_if(k_shapes.begin(), k_shapes.end(), [&](const EventShape& one) { return one.name == name; });
    if (shape == k_shapes.end()) {
        throw BadLine{ErrorCode::BadValue, "event: “" + name + "” is none"};
    }
    Event event{shape->kind, time_in(json, "at"), 0, 0, 0};
    if (shape->team) {
        event.team = small_number(json, "team", 0, static_cast<int>(k_max_teams) - 1);
    }
    if (shape->place) {
        event.place = small_number(json, "place", 0, k_option_count - 1);
    }
    if (shape->number) {
        event.number = small_number(json, "number", 0, std::numeric_limits<int>::max());
    }
    return event;
}

/// A journal that is being read.
struct Reading {
    ReadJournal journal;
    Milliseconds told{0}; ///< what the last line says of its time
};

void read_event(Reading& reading, const Json& json)
{
    ReadJournal& journal = reading.journal;
    if (journal.events.size() == k_most_events) {
        throw BadLine{ErrorCode::BadValue, "a match has at most " + std::to_string(k_most_events) + " events"};
    }
    const auto next = static_cast<std::int64_t>(journal.events.size()) + 1;
    if (whole_number(json, "n", 1, std::numeric_limits<std::int64_t>::max()) != next) {
        throw BadLine{ErrorCode::BadValue, "n: event " + std::to_string(next) + " should stand here"};
    }
    Event event = event_of(json);
    const Milliseconds told = event.at;
    event.at = journal.match->last + time_between(reading.told, told);
    Match match = apply(*journal.match, event);
    if (match == *journal.match) {
        throw BadLine{ErrorCode::BadValue, "event: this cannot have happened here"};
    }
    journal.match = std::move(match);
    journal.events.push_back(event);
    reading.told = told;
}

void read_line(Reading& reading, std::string_view line)
{
    if (too_deep_at(line)) {
        throw BadLine{ErrorCode::BadSyntax, std::string(too_deep_message())};
    }
    const Json json = Json::parse(line);
    if (!json.is_object()) {
        throw BadLine{ErrorCode::BadValue, "a line must be an object"};
    }
    if (!reading.journal.match) {
        reading.journal.match = new_match(plan_of(json));
        reading.told = reading.journal.match->last;
    } else {
        read_event(reading, json);
    }
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string plan_line(const MatchPlan& plan)
{
    Json json = {{"format", k_format},        {"deck", plan.deck},          {"language", plan.language},
                 {"made", plan.made.count()}, {"mode", name_of(plan.mode)}, {"scoring", name_of(plan.scoring)},
                 {"timer", plan.timer},       {"teams", Json::array()},     {"questions", Json::array()}};
    if (!plan.second.empty()) {
        json["second"] = plan.second;
    }
    for (const Team& team : plan.teams) {
        json["teams"].push_back(json_of(team));
    }
    for (const MatchQuestion& question : plan.questions) {
        json["questions"].push_back(json_of(question));
    }
    return dumped(json);
}

std::string event_line(std::size_t number, const Event& event)
{
    const auto shape =
        std::find_if(k_shapes.begin(), k_shapes.end(), [&](const EventShape& one) { return one.kind == event.kind; });
    assert(shape != k_shapes.end());
    Json json = {{"n", number}, {"event", shape->name}, {"at", event.at.count()}};
    if (shape->team) {
        json["team"] = event.team;
    }
    if (shape->place) {
        json["place"] = event.place;
    }
    if (shape->number) {
        json["number"] = event.number;
    }
    return dumped(json);
}

Result<ReadJournal> parse_journal(std::string_view bytes, const std::string& file)
{
    Reading reading;
    ReadJournal& journal = reading.journal;
    int line = 0;
    try {
        for (auto end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n', journal.whole)) {
            ++line;
            read_line(reading, bytes.substr(journal.whole, end - journal.whole));
            journal.whole = end + 1;
        }
    } catch (const Json::parse_error& trouble) {
        journal.trouble = Error{ErrorCode::BadSyntax, trouble.what(), {file, line}};
    } catch (const Json::exception& trouble) {
        journal.trouble = Error{ErrorCode::BadValue, trouble.what(), {file, line}};
    } catch (const BadLine& bad) {
        journal.trouble = Error{bad.code, bad.what, {file, line}};
    }
    if (journal.trouble && !journal.match) {
        return *journal.trouble;
    }
    return std::move(reading.journal);
}

} // namespace nuqta
