// Strict like the rest of the pack: an unknown key or a missing list is a mistake with its line.
#include "lang/number_style_yaml.h"

#include "unicode/code_points.h"
#include "unicode/message.h"

#include <fmt/format.h>

#include <algorithm>

namespace nuqta {
namespace {

using Node = YamlNode;

constexpr std::string_view k_plural_categories[] = {"zero", "one", "two", "few", "many", "other"};

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
        scale.forms = optional_texts(entry, "forms", mistake);
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

std::vector<std::string> read_digits(const Node& numbers, const char* key, YamlMistake& mistake)
{
    const std::string text = required_text(numbers, key, mistake);
    std::vector<std::string> digits;
    for (const char32_t code_point : to_code_points(text)) {
        digits.emplace_back();
        append_utf8(digits.back(), code_point);
    }
    if (digits.size() != 10) {
        mistake.set(required(numbers, key, mistake), "ten digits are expected, from 0 to 9");
        digits.resize(10);
    }
    return digits;
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
        era.form = yaml_pattern(required(entry, "form", mistake), {"{n}"}, mistake);
        eras.push_back(std::move(era));
    }
    return eras;
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
    unit.forms = yaml_texts(forms, mistake);
    check_forms(forms, true, mistake);
    const std::string other = required_text(forms, "other", mistake);
    if (other.find("{n}") == std::string::npos) {
        mistake.set(forms, fmt::format("the form \"other\" of {} lacks {{n}}", id));
    }
    return unit;
}

} // namespace

NumberStyle read_numbers(const YamlNode& node, YamlMistake& mistake)
{
    constexpr int k_most_digits = 100;
    expect_keys(
        node,
        {"digits",         "numbering",    "other_digits",      "other_numbering",    "group",      "decimal",
         "range",          "group_from",   "read_group",        "read_decimal",       "read_range", "words",
         "scales",         "print_scales", "space_after_scale", "noun_before_number", "counters",   "suffixes",
         "word_joiners",   "range_frames", "alternatives",      "not_before",         "not_after",  "uncounted_before",
         "uncounted_after"},
        mistake);
    NumberStyle style;
    style.digits = read_digits(node, "digits", mistake);
    style.numbering = required_text(node, "numbering", mistake);
    if (node.IsMap() && node["other_digits"]) {
        style.other_digits = read_digits(node, "other_digits", mistake);
        style.other_numbering = required_text(node, "other_numbering", mistake);
    }
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

DateStyle read_dates(const YamlNode& node, YamlMistake& mistake)
{
    constexpr int k_most_spellings = 100;
    expect_keys(node,
                {"months", "month_after_day", "day_month", "month_year", "day_month_year", "before_year", "year_commas",
                 "eras"},
                mistake);
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
    dates.day_month = yaml_pattern(required(node, "day_month", mistake), {"{day}", "{month}"}, mistake);
    dates.month_year = yaml_pattern(required(node, "month_year", mistake), {"{month}", "{year}"}, mistake);
    dates.day_month_year =
        yaml_pattern(required(node, "day_month_year", mistake), {"{day}", "{month}", "{year}"}, mistake);
    dates.before_year = optional_words(node, "before_year", mistake);
    dates.year_commas = optional_words(node, "year_commas", mistake);
    dates.eras = read_eras(node, mistake);
    return dates;
}

std::vector<Unit> read_units(const YamlNode& node, YamlMistake& mistake)
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

} // namespace nuqta
