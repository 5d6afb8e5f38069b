// Flaws 3, 6, 9, 11, 14 and 17: what single options say. 3, 6 and 9 match whole options.
#include "generate/flaws_checks.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace nuqta {
namespace {

/// Adds a finding for every option that is, as a whole, in `list`.
void check_whole(const JudgedItem& item, const WordList& list, std::string_view what, Findings& findings)
{
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (list.contains(item.options[i].folded)) {
            findings.push_back({static_cast<int>(i), fmt::format("“{}” {}", item.options[i].text, what)});
        }
    }
}

/// Adds a finding for options with a word of `list`, unless all have one. `exempt` looks at the word and the option.
template<typename Exempt>
void check_words(const JudgedItem& item, const WordList& list, std::string_view what, Exempt exempt, Findings& findings)
{
    Findings found;
    std::size_t with_word = 0;
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const JudgedOption& option = item.options[i];
        if (const auto word = item.words->memory->listed(option.text, list, item.words->harmless)) {
            ++with_word;
            if (!exempt(*word, option)) {
                found.push_back({static_cast<int>(i), fmt::format("“{}” is {}", *word, what)});
            }
        }
    }
    if (with_word < item.options.size()) {
        findings.insert(findings.end(), found.begin(), found.end());
    }
}

/// True for an option made of two option letters or numbers and what joins them: "A and C", "1 و 2".
bool refers_to_options(const JudgedItem& item, const JudgedOption& option)
{
    std::size_t letters = 0;
    std::size_t joiners = 0;
    for (const CutWord& word : item.words->memory->cut(option.text).words) {
        const bool number = word.folded.size() == 1 && word.folded[0] >= '1' && word.folded[0] <= '6';
        if (item.words->letters.contains(word.folded) || number) {
            ++letters;
        } else if (item.words->joiners.contains(word.folded)) {
            ++joiners;
        } else {
            return false;
        }
    }
    return letters >= 2 && (joiners >= 1 || option.text.find_first_of(",&+") != std::string_view::npos);
}

/// The parts of a list: what stands between commas and the words that join them, folded.
std::set<std::string> list_parts(const JudgedItem& item, const JudgedOption& option)
{
    constexpr std::u32string_view k_commas = U",،、，;；";
    std::set<std::string> parts;
    std::string part;
    const auto close = [&] {
        if (const std::string whole = folded_whole(part); !whole.empty()) {
            parts.insert(whole);
        }
        part.clear();
    };
    std::size_t word_begin = 0;
    const std::string text = std::string(option.text) + " ";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = next_code_point(text, at);
        const bool comma = k_commas.find(point) != std::u32string_view::npos;
        if (is_space(point) || comma) {
            const std::string word = text.substr(word_begin, begin - word_begin);
            const bool joiner = item.words->joiners.contains(fold(word));
            part += joiner ? "" : word + " ";
            word_begin = at;
            if (comma || joiner) {
                close();
            }
        }
    }
    close();
    return parts;
}

/// Options that are lists drawn from the same few things: "iron, coal", "iron, oil" …
bool are_combinations(const JudgedItem& item)
{
    std::map<std::string, std::size_t> uses;
    for (const JudgedOption& option : item.options) {
        const std::set<std::string> parts =
            option.kind == OptionKind::Number ? std::set<std::string>() : list_parts(item, option);
        if (parts.size() < 2) {
            return false;
        }
        for (const std::string& part : parts) {
            ++uses[part];
        }
    }
    // "Few" things: half of them or more come back. Two sentences may well share one name.
    const auto shared = std::count_if(uses.begin(), uses.end(), [](const auto& use) { return use.second > 1; });
    return shared > 0 && static_cast<std::size_t>(shared) * 2 >= uses.size();
}

std::multiset<std::string> word_bag(const CutText& text)
{
    std::multiset<std::string> bag;
    for (const CutWord& word : text.words) {
        bag.insert(word.folded);
    }
    return bag;
}

} // namespace

void check_none_of_the_above(const JudgedItem& item, Findings& findings)
{
    check_whole(item, item.words->none, "denies the other options", findings);
}

void check_all_of_the_above(const JudgedItem& item, Findings& findings)
{
    check_whole(item, item.words->all, "takes all other options together", findings);
}

void check_true_false(const JudgedItem& item, Findings& findings)
{
    check_whole(item, item.words->true_false, "only says yes or no", findings);
    const auto phrase =
        item.words->memory->listed(item.wording->stem, item.words->true_false_stem, item.words->harmless);
    if (phrase) {
        findings.push_back({-1, fmt::format("the stem asks what is true: “{}”", *phrase)});
    }
}

void check_absolute(const JudgedItem& item, Findings& findings)
{
    FlawMemory& memory = *item.words->memory;
    const auto in_its_source = [&](const std::string& word, const JudgedOption& option) {
        return memory.folded(option.source).find(fold(word)) != std::string::npos;
    };
    check_words(item, item.words->absolute, "an absolute term", in_its_source, findings);
}

void check_vague(const JudgedItem& item, Findings& findings)
{
    check_words(
        item, item.words->vague, "a vague term", [](const std::string&, const JudgedOption&) { return false; },
        findings);
}

void check_complex(const JudgedItem& item, Findings& findings)
{
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const JudgedOption& option = item.options[i];
        if (item.words->combined.contains(option.folded) || refers_to_options(item, option)) {
            findings.push_back({static_cast<int>(i), fmt::format("“{}” combines other options", option.text)});
        }
        for (std::size_t other = 0; other < i; ++other) {
            if (*option.tokens != *item.options[other].tokens) {
                continue; // the same words have the same tokens
            }
            FlawMemory& memory = *item.words->memory;
            const auto bag = word_bag(memory.cut(option.text));
            if (bag.size() > 1 && option.folded != item.options[other].folded && option.kind != OptionKind::Number &&
                bag == word_bag(memory.cut(item.options[other].text))) {
                findings.push_back({static_cast<int>(i), fmt::format("has the same words as option {}", other + 1)});
            }
        }
    }
    if (are_combinations(item)) {
        findings.push_back({-1, "the options are combinations of the same few things"});
    }
}

} // namespace nuqta
