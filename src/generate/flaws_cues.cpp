// Flaws 4, 7, 8, 12 and 15: what gives the key away to somebody who knows nothing.
#include "generate/flaws_checks.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace nuqta {
namespace {

/// How many distractors pass.
std::size_t count_distractors(const JudgedItem& item, const std::function<bool(const JudgedOption&)>& passes)
{
    return static_cast<std::size_t>(
        std::count_if(item.options.begin(), item.options.end(),
                      [&](const JudgedOption& option) { return !option.is_key && passes(option); }));
}

/// Tokens that options may share: of numbers only those of dates, whose words are no unit.
const std::set<std::string>& shared_tokens(const JudgedOption& option)
{
    static const std::set<std::string> k_none;
    return option.kind == OptionKind::Number && option.quantity.unit != "date" ? k_none : *option.tokens;
}

/// True when `part` stands in `whole` from word to word.
bool is_part_of(const JudgedOption& part, const JudgedOption& whole, bool spaces)
{
    if (part.folded.empty() || part.folded.size() >= whole.folded.size()) {
        return false;
    }
    return spaces ? (" " + whole.folded + " ").find(" " + part.folded + " ") != std::string::npos
                  : whole.folded.find(part.folded) != std::string::npos;
}

/// The code point of the zero of the first digit, or 0: which digit system a text uses.
char32_t digit_system(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_code_point(text, at);
        if (const int value = digit_value(point); value >= 0) {
            return point - static_cast<char32_t>(value);
        }
    }
    return 0;
}

/// What kind of thing an option is: a number of a dimension; where all options are names, a type of name; a text.
std::string type_of(const JudgedItem& item, const JudgedOption& option)
{
    if (option.kind == OptionKind::Number) {
        return "number of " + dimension_of(option.quantity.unit);
    }
    return item.all_are(OptionKind::Name) ? "name of a " + option.name->type : "text";
}

/// A distractor of the key's own block with another unit: the value the block denies, in the words it denies it with.
bool is_denied_value(const JudgedItem& item, const JudgedOption& option)
{
    return !option.is_key && !option.block.empty() && option.block == item.item->block;
}

struct OptionClass {
    std::string_view what;
    std::function<std::string(const JudgedOption&)> of;
};

std::string last_mark(const JudgedOption& option)
{
    constexpr std::u32string_view k_ends = U".,;:!?。，；：！？؟،؛…";
    std::size_t at = option.text.size();
    const char32_t last = at == 0 ? U' ' : previous_code_point(option.text, at);
    return k_ends.find(last) == std::u32string_view::npos ? "" : std::string(option.text.substr(at));
}

std::string quoting(const JudgedOption& option)
{
    constexpr std::u32string_view k_quotes = U"\"“”«»„‘「」『』";
    std::size_t at = 0;
    const bool quoted =
        !option.text.empty() && k_quotes.find(next_code_point(option.text, at)) != std::u32string_view::npos;
    return quoted ? "quoted" : "";
}

std::string digits(const JudgedOption& option)
{
    const char32_t zero = digit_system(option.text);
    return option.kind == OptionKind::Number && zero != 0 ? std::to_string(static_cast<unsigned>(zero)) : "";
}

std::string first_character(const JudgedOption& option)
{
    std::size_t at = 0;
    const char32_t first = option.text.empty() ? U' ' : next_code_point(option.text, at);
    if (digit_value(first) >= 0) {
        return "digit";
    }
    if (!is_letter(first)) {
        return "mark";
    }
    const bool brand = option.kind == OptionKind::Name && is_latin_letter(first); // o1, iPhone
    const bool has_case = upper_first(option.text, "root") != lower_first(option.text, "root");
    return has_case && !is_uppercase(first) && !brand ? "lower case" : "letter";
}

/// The options (by index) whose class differs from that of most; all of them when no class has more than half.
std::vector<std::size_t> odd_ones(const std::vector<std::string>& classes)
{
    std::vector<std::size_t> odd;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (static_cast<std::size_t>(std::count(classes.begin(), classes.end(), classes[i])) * 2 <= classes.size()) {
            odd.push_back(i);
        }
    }
    return odd;
}

void check_classes(const JudgedItem& item, Findings& findings)
{
    const OptionClass k_classes[] = {{"final mark", last_mark},
                                     {"quotation marks", quoting},
                                     {"digits", digits},
                                     {"first character", first_character}};
    for (const OptionClass& kind : k_classes) {
        const bool about_numbers = kind.what == "digits" || kind.what == "first character";
        std::vector<std::size_t> judged;
        std::vector<std::string> classes;
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            const JudgedOption& option = item.options[i];
            const bool in_words = option.kind == OptionKind::Number && digit_system(option.text) == 0;
            if (!is_denied_value(item, option) && !(about_numbers && in_words)) {
                judged.push_back(i);
                classes.push_back(kind.of(option));
            }
        }
        const std::vector<std::size_t> odd = odd_ones(classes);
        if (classes.size() > 1 && odd.size() == classes.size()) {
            findings.push_back({-1, fmt::format("the options differ in their {}", kind.what)});
        } else if (classes.size() > 1) {
            for (const std::size_t i : odd) {
                findings.push_back(
                    {static_cast<int>(judged[i]), fmt::format("differs from the others in its {}", kind.what)});
            }
        }
    }
}

/// An option that ends in a word which wants another one after it.
void check_open_ends(const JudgedItem& item, Findings& findings)
{
    Findings open;
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const std::vector<ByteRange> found = words(item.options[i].text, item.language->tag);
        if (found.size() > 1) {
            const std::string_view last = slice(item.options[i].text, found.back());
            if (item.words->open_end.contains(fold(last))) {
                open.push_back({static_cast<int>(i), fmt::format("breaks off after “{}”", last)});
            }
        }
    }
    if (open.size() < item.options.size()) {
        findings.insert(findings.end(), open.begin(), open.end());
    }
}

/// True when all options are nouns of the gazetteer in one and the same case.
bool declined_alike(const JudgedItem& item)
{
    const std::string& tag = item.language->tag;
    std::vector<std::size_t> shared;
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const JudgedOption& option = item.options[i];
        const auto spelling = option.name == nullptr ? std::map<std::string, NameSpelling>::const_iterator()
                                                     : option.name->spellings.find(tag);
        if (option.name == nullptr || spelling == option.name->spellings.end()) {
            return false;
        }
        const std::vector<std::size_t> places = places_of(spelling->second, option.text, *item.language);
        std::vector<std::size_t> both;
        std::set_intersection(shared.begin(), shared.end(), places.begin(), places.end(), std::back_inserter(both));
        shared = i == 0 ? places : both;
    }
    return !shared.empty();
}

/// A name in a case of its own where the language inflects names: every word begins like the dictionary's and ends
/// otherwise.
void check_inflected_names(const JudgedItem& item, Findings& findings)
{
    constexpr std::size_t k_common_letters = 3;
    if (!item.language->names_inflect || declined_alike(item)) {
        return;
    }
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const JudgedOption& option = item.options[i];
        if (option.kind != OptionKind::Name) {
            continue;
        }
        const std::string printed = printed_name(*option.name, item.language->tag);
        const std::u32string own = to_code_points(option.folded);
        const std::u32string usual = to_code_points(folded_whole(printed));
        if (own != usual && own.substr(0, k_common_letters) == usual.substr(0, k_common_letters) &&
            words(option.text, item.language->tag).size() == words(printed, item.language->tag).size()) {
            findings.push_back({static_cast<int>(i), fmt::format("is inflected: “{}” in the dictionary", printed)});
        }
    }
}

void check_odd_key(const JudgedItem& item, Findings& findings)
{
    const JudgedOption& key = item.key_option();
    const auto differs = [&](const JudgedOption& option) { return type_of(item, option) != type_of(item, key); };
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const JudgedOption& option = item.options[i];
        if (!option.is_key && differs(option) && !is_denied_value(item, option)) {
            findings.push_back(
                {static_cast<int>(i), fmt::format("is a {}, the key a {}", type_of(item, option), type_of(item, key))});
        }
    }
}

/// The names a text mentions, folded: an acronym and what it stands for are two.
std::set<std::string> names_of(const JudgedItem& item, std::string_view text)
{
    std::set<std::string> names;
    for (const Mention& mention : item.words->memory->names_in(text)) {
        names.insert(fold(slice(text, mention.range)));
    }
    return names;
}

void check_shared_names(const JudgedItem& item, Findings& findings)
{
    const std::set<std::string> in_key = names_of(item, item.key_option().text);
    for (const std::string& name : names_of(item, item.wording->stem)) {
        const bool shared = count_distractors(item, [&](const JudgedOption& option) {
                                return names_of(item, option.text).count(name) > 0;
                            }) > 0;
        if (in_key.count(name) > 0 && !shared) {
            findings.push_back(
                {static_cast<int>(item.key), fmt::format("only the key names “{}”, which is in the stem", name)});
        }
    }
}

} // namespace

void check_longest(const JudgedItem& item, Findings& findings)
{
    constexpr double k_share = 0.75; // of the key's length: the longest distractor reaches it
    std::size_t longest = 0;
    for (const JudgedOption& option : item.options) {
        longest = option.is_key ? longest : std::max(longest, option.length);
    }
    const std::size_t key = item.key_option().length;
    if (static_cast<double>(longest) < k_share * static_cast<double>(key)) {
        findings.push_back({static_cast<int>(item.key),
                            fmt::format("the key has {} characters, the longest distractor {}", key, longest)});
    }
}

void check_convergence(const JudgedItem& item, Findings& findings)
{
    const std::size_t distractors = item.options.size() - 1;
    for (const std::string& token : shared_tokens(item.key_option())) {
        const std::size_t shared =
            count_distractors(item, [&](const JudgedOption& option) { return shared_tokens(option).count(token) > 0; });
        if (shared > 0 && shared < distractors) {
            findings.push_back({static_cast<int>(item.key), fmt::format("the key shares “{}” with {} of {} distractors",
                                                                        token, shared, distractors)});
        }
    }
    if (item.all_are(OptionKind::Number)) {
        return;
    }
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        for (std::size_t whole = 0; whole < item.options.size(); ++whole) {
            if (is_part_of(item.options[i], item.options[whole], item.language->spaces_between_words)) {
                findings.push_back({static_cast<int>(i), fmt::format("is contained in option {}", whole + 1)});
            }
        }
    }
}

void check_logical_cue(const JudgedItem& item, Findings& findings)
{
    check_odd_key(item, findings);
    check_shared_names(item, findings);
    const std::string& script = item.key_option().script;
    const auto same_script = [&](const JudgedOption& option) { return option.script == script; };
    if (!script.empty() && count_distractors(item, same_script) == 0 && script == script_of_most(item.wording->stem)) {
        findings.push_back({static_cast<int>(item.key), "only the key is in the script of the stem"});
    }
}

void check_word_repeats(const JudgedItem& item, Findings& findings)
{
    const std::size_t distractors = item.options.size() - 1;
    for (const std::string& token : *item.key_option().tokens) {
        const auto has_token = [&](const JudgedOption& option) { return option.tokens->count(token) > 0; };
        if (item.stem_tokens->count(token) > 0 && count_distractors(item, has_token) < distractors) {
            findings.push_back(
                {static_cast<int>(item.key), fmt::format("“{}” stands in the stem and in the key", token)});
        }
    }
}

void check_grammatical_cue(const JudgedItem& item, Findings& findings)
{
    check_classes(item, findings);
    check_open_ends(item, findings);
    check_inflected_names(item, findings);
}

} // namespace nuqta
