// From the text of a language pack to a Language. Strict: what docs/languages.md does not know is a mistake, and so is
// what it asks for and does not find. A pack that loads can word every question; whether it reads well is for people.
#include "lang/check_words_yaml.h"
#include "lang/question_ids.h"
#include "lang/registry.h"
#include "lang/strict_yaml.h"
#include "lang/strings.h"
#include "unicode/code_points.h"
#include "unicode/message.h"

#include <fmt/format.h>

#include <algorithm>

namespace nuqta {

namespace {

using Node = YamlNode;

constexpr std::string_view k_plural_categories[] = {"zero", "one", "two", "few", "many", "other"};

std::map<std::string, std::string> read_text_map(const Node& node, YamlMistake& mistake)
{
    std::map<std::string, std::string> texts;
    expect_mapping(node, mistake);
    if (node.IsMap()) {
        for (const auto& entry : node) {
            texts[entry.first.Scalar()] = yaml_text(entry.second, mistake);
        }
    }
    return texts;
}

std::map<std::string, std::string> optional_text_map(const Node& node, const char* key, YamlMistake& mistake)
{
    return node.IsMap() && node[key] ? read_text_map(node[key], mistake) : std::map<std::string, std::string>();
}

/// `{دو: 2, سه: 3}`, in the order written.
std::vector<NumberWord> read_number_words(const Node& parent, const char* key, YamlMistake& mistake)
{
    std::vector<NumberWord> words;
    if (!parent.IsMap() || !parent[key]) {
        return words;
    }
    const Node node = parent[key];
    expect_mapping(node, mistake);
    if (node.IsMap()) {
        for (const auto& entry : node) {
            words.push_back({entry.first.Scalar(), yaml_number(entry.second, mistake)});
        }
    }
    return words;
}

/// Keys are plural categories or, when `values` is true, values: "=2", "=1/3".
void check_forms(const Node& node, bool values, YamlMistake& mistake)
{
    if (!node.IsMap()) {
        return;
    }
    for (const auto& entry : node) {
        const std::string& key = entry.first.Scalar();
        const auto* end = std::end(k_plural_categories);
        const bool category = std::find(std::begin(k_plural_categories), end, key) != end;
        const bool value = values && key.starts_with('=') && parse_value(std::string_view(key).substr(1)).has_value();
        if (!category && !value) {
            mistake.set(entry.first, fmt::format("\"{}\" is no plural category", key));
        }
    }
}

std::vector<PrintScale> read_print_scales(const Node& numbers, YamlMistake& mistake)
{
    std::vector<PrintScale> scales;
    const Node node = numbers.IsMap() ? Node(numbers["print_scales"]) : Node();
    if (!node || node.IsNull()) {
        return scales;
    }
    if (!node.IsSequence()) {
        mistake.set(node, "a list of scales is expected here");
        return scales;
    }
    for (const auto& entry : node) {
        expect_keys(entry, {"word", "value", "from", "forms"}, mistake);
        PrintScale scale;
        scale.word = required_text(entry, "word", mistake);
        scale.value = yaml_number(required(entry, "value", mistake), mistake);
        scale.from = entry.IsMap() && entry["from"] ? yaml_number(entry["from"], mistake) : scale.value;
        scale.forms = optional_text_map(entry, "forms", mistake);
        if (!scale.forms.empty()) {
            check_forms(entry["forms"], false, mistake);
        }
        if (scale.value <= 1 || (!scales.empty() && scales.back().value <= scale.value)) {
            mistake.set(entry, "scales must be larger than 1 and stand from the largest to the smallest");
        }
        scales.push_back(std::move(scale));
    }
    return scales;
}

/// `[[from, " to "], [介于, 和, 之间]]`.
std::vector<RangeFrame> read_range_frames(const Node& numbers, YamlMistake& mistake)
{
    std::vector<RangeFrame> frames;
    const Node node = numbers.IsMap() ? Node(numbers["range_frames"]) : Node();
    if (!node || node.IsNull()) {
        return frames;
    }
    for (const auto& entry : node) {
        const Words words = yaml_words(entry, mistake);
        if (words.size() != 2 && words.size() != 3) {
            mistake.set(entry, "the words before, between and perhaps behind two numbers are expected here");
            break;
        }
        frames.push_back({words[0], words[1], words.size() == 3 ? words[2] : std::string()});
    }
    return frames;
}

std::vector<std::string> read_digits(const Node& numbers, YamlMistake& mistake)
{
    const std::string text = required_text(numbers, "digits", mistake);
    std::vector<std::string> digits;
    for (const char32_t code_point : to_code_points(text)) {
        digits.emplace_back();
        append_utf8(digits.back(), code_point);
    }
    if (digits.size() != 10) {
        mistake.set(required(numbers, "digits", mistake), "ten digits are expected, from 0 to 9");
        digits.resize(10);
    }
    return digits;
}

NumberStyle read_numbers(const Node& node, YamlMistake& mistake)
{
    constexpr int k_most_digits = 100;
    expect_keys(node,
                {"digits", "numbering", "group", "decimal", "range", "group_from", "read_group", "read_decimal",
                 "read_range", "words", "scales", "print_scales", "space_after_scale", "noun_before_number",
                 "counters", "suffixes", "word_joiners", "range_frames", "alternatives", "not_before", "not_after",
                 "uncounted_before", "uncounted_after"},
                mistake);
    NumberStyle style;
    style.digits = read_digits(node, mistake);
    style.numbering = required_text(node, "numbering", mistake);
    style.group = required_text(node, "group", mistake);
    style.decimal = required_text(node, "decimal", mistake);
    style.range = required_text(node, "range", mistake);
    if (node.IsMap() && node["group_from"]) {
        style.group_from = yaml_whole(node["group_from"], 1, k_most_digits, mistake);
    }
    style.read_group = yaml_words(required(node, "read_group", mistake), mistake);
    style.read_decimal = yaml_words(required(node, "read_decimal", mistake), mistake);
    style.read_range = yaml_words(required(node, "read_range", mistake), mistake);
    style.words = read_number_words(node, "words", mistake);
    style.scales = read_number_words(node, "scales", mistake);
    style.print_scales = read_print_scales(node, mistake);
    style.space_after_scale = optional_flag(node, "space_after_scale", true, mistake);
    style.noun_before_number = optional_flag(node, "noun_before_number", false, mistake);
    style.counters = optional_words(node, "counters", mistake);
    style.suffixes = read_number_words(node, "suffixes", mistake);
    style.word_joiners = optional_words(node, "word_joiners", mistake);
    style.range_frames = read_range_frames(node, mistake);
    style.alternatives = optional_words(node, "alternatives", mistake);
    style.not_before = optional_words(node, "not_before", mistake);
    style.not_after = optional_words(node, "not_after", mistake);
    style.uncounted_before = optional_words(node, "uncounted_before", mistake);
    style.uncounted_after = optional_words(node, "uncounted_after", mistake);
    return style;
}

std::vector<Words> read_months(const Node& node, YamlMistake& mistake)
{
    std::vector<Words> months;
    if (!node.IsSequence() || node.size() != 12) {
        mistake.set(node, "a list of twelve months is expected here");
        return months;
    }
    for (const auto& month : node) {
        months.push_back(yaml_words(month, mistake));
        if (months.back().empty()) {
            mistake.set(month, "a month needs a name");
        }
    }
    return months;
}

/// A pattern that must hold each of `placeholders` once and no other.
std::string read_pattern(const Node& node, const std::vector<std::string_view>& placeholders, YamlMistake& mistake)
{
    const std::string pattern = yaml_text(node, mistake);
    for (const std::string_view placeholder : placeholders) {
        const auto first = pattern.find(placeholder);
        if (first == std::string::npos) {
            mistake.set(node, fmt::format("the placeholder {} is missing", placeholder));
        } else if (pattern.find(placeholder, first + 1) != std::string::npos) {
            mistake.set(node, fmt::format("the placeholder {} stands here twice", placeholder));
        }
    }
    const auto braces = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '{'));
    if (braces > placeholders.size()) {
        mistake.set(node, fmt::format("only these placeholders are filled here: {}", fmt::join(placeholders, " ")));
    }
    return pattern;
}

std::vector<Era> read_eras(const Node& dates, YamlMistake& mistake)
{
    constexpr int k_furthest = 10000;
    std::vector<Era> eras;
    const Node node = dates.IsMap() ? Node(dates["eras"]) : Node();
    if (!node || node.IsNull()) {
        return eras;
    }
    for (const auto& entry : node) {
        expect_keys(entry, {"before", "after", "offset", "form"}, mistake);
        Era era;
        era.before = optional_words(entry, "before", mistake);
        era.after = optional_words(entry, "after", mistake);
        era.offset = yaml_whole(required(entry, "offset", mistake), -k_furthest, k_furthest, mistake);
        era.form = read_pattern(required(entry, "form", mistake), {"{n}"}, mistake);
        eras.push_back(std::move(era));
    }
    return eras;
}

DateStyle read_dates(const Node& node, YamlMistake& mistake)
{
    constexpr int k_most_spellings = 100;
    expect_keys(node, {"months", "month_after_day", "day_month", "month_year", "day_month_year", "before_year",
                       "year_commas", "eras"}, mistake);
    DateStyle dates;
    dates.months = read_months(required(node, "months", mistake), mistake);
    if (node.IsMap() && node["month_after_day"]) {
        dates.month_after_day = yaml_whole(node["month_after_day"], 0, k_most_spellings, mistake);
    }
    for (const Words& month : dates.months) {
        if (dates.month_after_day >= static_cast<int>(month.size())) {
            mistake.set(node, "month_after_day counts the spellings of a month from 0, and one has fewer");
        }
    }
    dates.day_month = read_pattern(required(node, "day_month", mistake), {"{day}", "{month}"}, mistake);
    dates.month_year = read_pattern(required(node, "month_year", mistake), {"{month}", "{year}"}, mistake);
    dates.day_month_year =
        read_pattern(required(node, "day_month_year", mistake), {"{day}", "{month}", "{year}"}, mistake);
    dates.before_year = optional_words(node, "before_year", mistake);
    dates.year_commas = optional_words(node, "year_commas", mistake);
    dates.eras = read_eras(node, mistake);
    return dates;
}

Unit read_unit(const std::string& id, const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"before", "after", "whole", "forms"}, mistake);
    Unit unit;
    unit.id = id;
    unit.before = optional_words(node, "before", mistake);
    unit.after = optional_words(node, "after", mistake);
    unit.whole = read_number_words(node, "whole", mistake);
    const Node forms = required(node, "forms", mistake);
    unit.forms = read_text_map(forms, mistake);
    check_forms(forms, true, mistake);
    const std::string other = required_text(forms, "other", mistake);
    if (other.find("{n}") == std::string::npos) {
        mistake.set(forms, fmt::format("the form \"other\" of {} lacks {{n}}", id));
    }
    return unit;
}

std::vector<Unit> read_units(const Node& node, YamlMistake& mistake)
{
    std::vector<Unit> units;
    expect_mapping(node, mistake);
    if (node.IsMap()) {
        for (const auto& entry : node) {
            units.push_back(read_unit(entry.first.Scalar(), entry.second, mistake));
        }
    }
    return units;
}

Discourse read_discourse(const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"sentence_end", "sentence_stops", "question_end",   "why_start", "why_end",    "dangling_start",
                       "pronouns",     "clause_start",   "approximate",    "at_least",  "at_most",    "claimed",
                       "possible",     "denied",         "reported_start", "embedding", "example",    "condition_start",
                       "because",      "yes_no",         "glued_before",   "only_if",   "concession", "resume",
                       "appeals",      "rather_than",    "not_only",       "governors", "demonstrative", "set_phrases", "after_noun", "before_noun"},
                mistake);
    const auto words = [&](const char* key) { return yaml_words(required(node, key, mistake), mistake); };
    Discourse discourse;
    discourse.sentence_end = words("sentence_end");
    discourse.sentence_stops = optional_flag(node, "sentence_stops", true, mistake);
    discourse.question_end = words("question_end");
    discourse.why_start = words("why_start");
    discourse.why_end = words("why_end");
    discourse.dangling_start = words("dangling_start");
    discourse.pronouns = words("pronouns");
    discourse.clause_start = words("clause_start");
    discourse.approximate = words("approximate");
    discourse.at_least = words("at_least");
    discourse.at_most = words("at_most");
    discourse.claimed = words("claimed");
    discourse.possible = words("possible");
    discourse.denied = words("denied");
    discourse.reported_start = words("reported_start");
    discourse.embedding = words("embedding");
    discourse.demonstrative = words("demonstrative");
    discourse.set_phrases = words("set_phrases");
    discourse.after_noun = optional_words(node, "after_noun", mistake);
    discourse.before_noun = optional_words(node, "before_noun", mistake);
    discourse.example = words("example");
    discourse.condition_start = words("condition_start");
    discourse.because = words("because");
    discourse.yes_no = words("yes_no");
    discourse.only_if = words("only_if");
    discourse.concession = words("concession");
    discourse.resume = words("resume");
    discourse.appeals = words("appeals");
    discourse.rather_than = words("rather_than");
    discourse.not_only = words("not_only");
    discourse.governors = words("governors");
    discourse.glued_before = optional_words(node, "glued_before", mistake);
    return discourse;
}

/// A question is its pattern alone, or a mapping when more is to be said.
QuestionForm read_question(const QuestionId& id, const Node& node, YamlMistake& mistake)
{
    std::vector<std::string_view> placeholders = {id.placeholder};
    if (!id.second.empty()) {
        placeholders.push_back(id.second);
    }
    QuestionForm form;
    if (node.IsScalar() && !id.gap) {
        form.pattern = read_pattern(node, placeholders, mistake);
        return form;
    }
    expect_keys(node, {"pattern", "gap", "front", "swallow_before", "swallow_after"}, mistake);
    form.pattern = read_pattern(required(node, "pattern", mistake), placeholders, mistake);
    form.gap = id.gap ? required_text(node, "gap", mistake) : optional_text(node, "gap", mistake);
    form.front = optional_flag(node, "front", false, mistake);
    form.swallow_before = optional_words(node, "swallow_before", mistake);
    form.swallow_after = optional_words(node, "swallow_after", mistake);
    return form;
}

std::map<std::string, QuestionForm> read_questions(const Node& node, YamlMistake& mistake)
{
    std::map<std::string, QuestionForm> questions;
    expect_mapping(node, mistake);
    for (const QuestionId& id : question_ids()) {
        const std::string key(id.id);
        questions[key] = read_question(id, required(node, key.c_str(), mistake), mistake);
    }
    if (node.IsMap()) {
        for (const auto& entry : node) {
            if (!questions.contains(entry.first.Scalar())) {
                mistake.set(entry.first, fmt::format("nobody asks the question \"{}\"", entry.first.Scalar()));
            }
        }
    }
    return questions;
}

std::map<std::string, std::string> read_carriers(const Node& node, YamlMistake& mistake)
{
    std::map<std::string, std::string> carriers;
    expect_mapping(node, mistake);
    if (!node.IsMap()) {
        return carriers;
    }
    for (const auto& entry : node) {
        const std::string& type = entry.first.Scalar();
        if (std::find(name_types().begin(), name_types().end(), type) == name_types().end()) {
            mistake.set(entry.first, fmt::format("\"{}\" is no type of name", type));
        }
        carriers[type] = read_pattern(entry.second, {"{name}"}, mistake);
    }
    return carriers;
}

/// Every interface text, each a pattern that ICU accepts.
std::map<std::string, std::string> read_strings(const Node& node, const std::string& tag, YamlMistake& mistake)
{
    std::map<std::string, std::string> strings;
    expect_mapping(node, mistake);
    for (const std::string_view id : string_ids()) {
        const std::string key(id);
        strings[key] = required_text(node, key.c_str(), mistake);
        const std::string problem = message_error(tag, strings[key]);
        if (!problem.empty()) {
            mistake.set(node[key], fmt::format("ICU rejects the text \"{}\": {}", key, problem));
        }
    }
    if (node.IsMap()) {
        for (const auto& entry : node) {
            if (!strings.contains(entry.first.Scalar())) {
                mistake.set(entry.first, fmt::format("nobody shows the text \"{}\"", entry.first.Scalar()));
            }
        }
    }
    return strings;
}

Direction read_direction(const Node& node, YamlMistake& mistake)
{
    const std::string text = yaml_text(node, mistake);
    if (text != "ltr" && text != "rtl") {
        mistake.set(node, "the direction is ltr or rtl");
    }
    return text == "rtl" ? Direction::RightToLeft : Direction::LeftToRight;
}

Quotes read_quotes(const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"open", "close", "inner_open", "inner_close"}, mistake);
    return {required_text(node, "open", mistake), required_text(node, "close", mistake),
            required_text(node, "inner_open", mistake), required_text(node, "inner_close", mistake)};
}

void read_identity(const Node& root, Language& language, YamlMistake& mistake)
{
    language.tag = required_text(root, "tag", mistake);
    language.name = required_text(root, "name", mistake);
    language.autonym = required_text(root, "autonym", mistake);
    language.direction = read_direction(required(root, "direction", mistake), mistake);
    language.script = required_text(root, "script", mistake);
    language.fonts = yaml_words(required(root, "fonts", mistake), mistake);
    if (language.fonts.empty()) {
        mistake.set(root["fonts"], "a language needs a font");
    }
    language.sample = required_text(root, "sample", mistake);
    language.also_called = optional_words(root, "also_called", mistake);
    language.refused_tags = optional_text_map(root, "refused_tags", mistake);
    language.spaces_between_words = optional_flag(root, "spaces_between_words", true, mistake);
    language.names_inflect = optional_flag(root, "names_inflect", false, mistake);
    language.quotes = read_quotes(required(root, "quotes", mistake), mistake);
    language.question_mark = required_text(root, "question_mark", mistake);
    language.list_comma = required_text(root, "list_comma", mistake);
}

Language read_pack(const Node& root, YamlMistake& mistake)
{
    expect_keys(root, {"tag",           "name",     "autonym",       "direction",    "script",
                       "fonts",         "sample",   "also_called",   "refused_tags", "spaces_between_words",
                       "names_inflect", "quotes",   "question_mark", "list_comma",   "numbers",
                       "dates",         "units",    "discourse",     "carriers",     "questions",
                       "flaws",         "spelling", "strings"},
                mistake);
    Language language;
    if (!root.IsMap()) {
        return language;
    }
    read_identity(root, language, mistake);
    language.numbers = read_numbers(required(root, "numbers", mistake), mistake);
    language.dates = read_dates(required(root, "dates", mistake), mistake);
    language.units = read_units(required(root, "units", mistake), mistake);
    language.discourse = read_discourse(required(root, "discourse", mistake), mistake);
    language.carriers = read_carriers(required(root, "carriers", mistake), mistake);
    language.questions = read_questions(required(root, "questions", mistake), mistake);
    language.flaws = read_flaw_words(required(root, "flaws", mistake), mistake);
    if (const Node spelling = root["spelling"]) {
        language.spelling = read_spelling(spelling, mistake);
    }
    language.strings = read_strings(required(root, "strings", mistake), language.tag, mistake);
    return language;
}

} // namespace

Result<Language> parse_language(std::string_view yaml, const std::string& file, std::string_view compiled)
{
    if (const auto bad = first_invalid_utf8(yaml)) {
        const LineColumn at = line_column(yaml, *bad);
        return Error{ErrorCode::NotUtf8, "these bytes are not UTF-8", {file, at.line, at.column}};
    }
    const Result<YamlDocument> document = parse_yaml(yaml, file, compiled);
    if (!document) {
        return document.error();
    }
    YamlMistake mistake(file);
    Language language = read_pack(Node(*document.value()), mistake);
    if (mistake.error()) {
        return *mistake.error();
    }
    return language;
}

} // namespace nuqta
