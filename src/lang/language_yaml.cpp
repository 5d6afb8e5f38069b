// From the text of a language pack to a Language. Strict: what docs/languages.md does not know is a mistake, and so is
// what it asks for and does not find. A pack that loads can word every question; whether it reads well is for people.
#include "lang/check_words_yaml.h"
#include "lang/number_style_yaml.h"
#include "lang/question_ids.h"
#include "lang/registry.h"
#include "lang/strict_yaml.h"
#include "lang/strings.h"
#include "unicode/fold.h"
#include "unicode/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace nuqta {

namespace {

using Node = YamlNode;

Discourse read_discourse(const Node& node, YamlMistake& mistake)
{
    expect_keys(node, {"sentence_end",   "sentence_stops", "question_end",    "why_start",   "why_end",
                       "dangling_start", "pronouns",       "clause_start",    "approximate", "at_least",
                       "at_most",        "claimed",        "possible",        "denied",      "reported_start",
                       "embedding",      "example",        "condition_start", "because",     "yes_no",
                       "glued_before",   "agreeing_ends",  "gendered_ends",   "only_if",     "concession",
                       "resume",         "appeals",        "rather_than",     "not_only",    "governors",
                       "demonstrative",  "set_phrases",    "after_noun",      "before_noun", "unasked_after",
                       "unasked_before", "attribution",    "linking_ends",    "clashes"},
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
    discourse.unasked_after = optional_words(node, "unasked_after", mistake);
    discourse.unasked_before = optional_words(node, "unasked_before", mistake);
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
    discourse.agreeing_ends = optional_words(node, "agreeing_ends", mistake);
    discourse.gendered_ends = optional_words(node, "gendered_ends", mistake);
    discourse.attribution = optional_words(node, "attribution", mistake);
    discourse.linking_ends = optional_words(node, "linking_ends", mistake);
    discourse.clashes = optional_words(node, "clashes", mistake);
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
        form.pattern = yaml_pattern(node, placeholders, mistake);
        return form;
    }
    expect_keys(node, {"pattern", "gap", "small_gap", "front", "inside", "swallow_before", "swallow_after", "option"},
                mistake);
    form.pattern = yaml_pattern(required(node, "pattern", mistake), placeholders, mistake);
    form.gap = id.gap ? required_text(node, "gap", mistake) : optional_text(node, "gap", mistake);
    form.small_gap = optional_text(node, "small_gap", mistake);
    form.front = optional_flag(node, "front", false, mistake);
    form.inside = optional_flag(node, "inside", false, mistake);
    form.swallow_before = optional_words(node, "swallow_before", mistake);
    form.swallow_after = optional_words(node, "swallow_after", mistake);
    if (node["option"]) {
        form.option = yaml_pattern(node["option"], {"{option}"}, mistake);
    }
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
        carriers[type] = yaml_pattern(entry.second, {"{name}"}, mistake);
    }
    return carriers;
}

/// Every interface text, each a pattern that ICU accepts; it is not asked when it was before (`checked`), as that takes
/// longer than the rest.
std::map<std::string, std::string> read_strings(const Node& node, const std::string& tag, bool checked,
                                                YamlMistake& mistake)
{
    std::map<std::string, std::string> strings;
    expect_mapping(node, mistake);
    std::map<std::string_view, Node> entries; // node[key] walks over hundreds, for each of hundreds
    for (const auto& entry : node) {
        entries.emplace(entry.first.text(), entry.second);
    }
    for (const std::string_view id : string_ids()) {
        const std::string key(id);
        const auto found = entries.find(id);
        const Node text = found != entries.end() ? found->second : required(node, key.c_str(), mistake);
        strings[key] = yaml_filled_text(text, key, mistake);
        const std::string problem = checked ? std::string() : message_error(tag, strings[key]);
        if (!problem.empty()) {
            mistake.set(text, fmt::format("ICU rejects the text \"{}\": {}", key, problem));
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
    language.refused_tags = optional_texts(root, "refused_tags", mistake);
    language.spaces_between_words = optional_flag(root, "spaces_between_words", true, mistake);
    language.names_inflect = optional_flag(root, "names_inflect", false, mistake);
    language.quotes = read_quotes(required(root, "quotes", mistake), mistake);
    language.question_mark = required_text(root, "question_mark", mistake);
    language.list_comma = required_text(root, "list_comma", mistake);
    language.plain_letters = optional_texts(root, "plain_letters", mistake);
}

/// What Language::quantity_letters holds, of a language that has been read so far.
FirstLetters quantity_letters(const Language& language)
{
    FirstLetters letters;
    const auto add = [&](const std::string& word) { letters.add(word, language.tag); };
    const auto add_all = [&](const Words& words) { std::for_each(words.begin(), words.end(), add); };
    for (const Unit& unit : language.units) {
        add_all(unit.before);
        std::for_each(unit.whole.begin(), unit.whole.end(), [&](const NumberWord& word) { add(word.word); });
    }
    const std::vector<NumberWord>& numbers = language.numbers.words;
    std::for_each(numbers.begin(), numbers.end(), [&](const NumberWord& word) { add(word.word); });
    const std::vector<RangeFrame>& frames = language.numbers.range_frames;
    std::for_each(frames.begin(), frames.end(), [&](const RangeFrame& frame) { add(frame.open); });
    std::for_each(language.dates.months.begin(), language.dates.months.end(), add_all);
    const std::vector<Era>& eras = language.dates.eras;
    std::for_each(eras.begin(), eras.end(), [&](const Era& era) { add_all(era.before); });
    return letters;
}

Language read_pack(const Node& root, bool checked, YamlMistake& mistake)
{
    expect_keys(root, {"tag",           "name",     "autonym",       "direction",    "script",
                       "fonts",         "sample",   "also_called",   "refused_tags", "spaces_between_words",
                       "names_inflect", "quotes",   "question_mark", "list_comma",   "numbers",
                       "dates",         "units",    "discourse",     "carriers",     "questions",
                       "flaws",         "spelling", "strings",       "plain_letters"},
                mistake);
    Language language;
    if (!root.IsMap()) {
        return language;
    }
    read_identity(root, language, mistake);
    language.numbers = read_numbers(required(root, "numbers", mistake), mistake);
    language.dates = read_dates(required(root, "dates", mistake), mistake);
    language.units = read_units(required(root, "units", mistake), mistake);
    language.quantity_letters = quantity_letters(language);
    language.discourse = read_discourse(required(root, "discourse", mistake), mistake);
    const Words& glued = language.discourse.glued_before;
    std::transform(glued.begin(), glued.end(), std::back_inserter(language.discourse.glued_folded), fold);
    language.carriers = read_carriers(required(root, "carriers", mistake), mistake);
    language.questions = read_questions(required(root, "questions", mistake), mistake);
    language.flaws = read_flaw_words(required(root, "flaws", mistake), mistake);
    if (const Node spelling = root["spelling"]) {
        language.spelling = read_spelling(spelling, mistake);
    }
    language.strings = read_strings(required(root, "strings", mistake), language.tag, checked, mistake);
    return language;
}

} // namespace

Result<Language> parse_language(std::string_view yaml, const std::string& file, std::string_view compiled)
{
    const Result<YamlDocument> document = parse_yaml(yaml, file, compiled);
    if (!document) {
        return document.error();
    }
    YamlMistake mistake(file);
    Language language = read_pack(Node(*document.value()), document.value()->compiled, mistake);
    if (mistake.error()) {
        return *mistake.error();
    }
    return language;
}

} // namespace nuqta
