// Flaws 2, 16 and 18: whether the wrong options are plausible, in order, and wrong.
#include "generate/flaws_checks.h"
#include "unicode/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

constexpr double k_greatest_ratio = 20;
constexpr double k_length_factor = 0.6;
/// Options of fewer graphemes are terms, whose lengths are what they are.
constexpr std::size_t k_sentence_length = 20;

bool is_point_in_time(const Quantity& quantity)
{
    return quantity.unit == "year_of" || quantity.unit == "date" || quantity.unit == "ordinal";
}

double low(const Quantity& quantity)
{
    return base_value(quantity.low, quantity.unit);
}

double high(const Quantity& quantity)
{
    return base_value(quantity.high, quantity.unit);
}

bool same_dimension(const Quantity& a, const Quantity& b)
{
    return dimension_of(a.unit) == dimension_of(b.unit);
}

/// Why a number is no plausible alternative to the key; empty when it is.
std::string implausible_number(const Quantity& key, const Quantity& other)
{
    if (!same_dimension(key, other)) {
        return fmt::format("is in another unit ({}) than the key ({})", other.unit, key.unit);
    }
    if (is_point_in_time(key) || low(key) <= 0 || low(other) <= 0) {
        return {};
    }
    const double ratio = std::max(low(key), low(other)) / std::min(low(key), low(other));
    return ratio > k_greatest_ratio ? fmt::format("is {:.0f} times away from the key", ratio) : std::string();
}

std::string implausible_text(const JudgedOption& key, const JudgedOption& other)
{
    if (std::max(key.length, other.length) < k_sentence_length) {
        return {};
    }
    const double shorter = static_cast<double>(std::min(key.length, other.length));
    const double longer = static_cast<double>(std::max(key.length, other.length));
    return shorter / longer < k_length_factor ? fmt::format("has {} characters, the key {}", other.length, key.length)
                                              : std::string();
}

/// True when no other option of the item is written in the option's script: it stands out.
bool is_alone_in_script(const JudgedItem& item, const JudgedOption& option)
{
    return std::count_if(item.options.begin(), item.options.end(),
                         [&](const JudgedOption& other) { return other.script == option.script; }) == 1;
}

/// Whether a text is a name is known of names.yaml's names alone, so names and texts are not told apart.
std::string implausible(const JudgedItem& item, const JudgedOption& other)
{
    const JudgedOption& key = item.key_option();
    if ((key.kind == OptionKind::Number) != (other.kind == OptionKind::Number)) {
        return "is of another kind than the key";
    }
    if (key.kind == OptionKind::Number) {
        return implausible_number(key.quantity, other.quantity);
    }
    const bool scripts_differ = key.script != other.script && !key.script.empty() && !other.script.empty();
    if (scripts_differ && (is_alone_in_script(item, key) || is_alone_in_script(item, other))) {
        return "is written in another script than the key";
    }
    if (key.kind == OptionKind::Name && other.kind == OptionKind::Name) {
        return key.name->type == other.name->type
                   ? std::string()
                   : fmt::format("is a {}, the key a {}", other.name->type, key.name->type);
    }
    return implausible_text(key, other);
}

bool overlap(const Quantity& a, const Quantity& b)
{
    return low(a) <= high(b) && low(b) <= high(a);
}

/// Why the two options are the same answer; empty when they are not.
std::string same_answer(const JudgedOption& a, const JudgedOption& b)
{
    if (a.folded == b.folded) {
        return "is the same text";
    }
    if (a.kind == OptionKind::Name && b.kind == OptionKind::Name && a.name == b.name) {
        return "is the same name";
    }
    if (a.kind == OptionKind::Number && b.kind == OptionKind::Number && same_dimension(a.quantity, b.quantity) &&
        overlap(a.quantity, b.quantity)) {
        return "is the same value, or overlaps it";
    }
    return {};
}

/// True when the evidence names both at one go: "OpenAI or Anthropic".
bool named_together(const JudgedItem& item, const NameEntry* key, const NameEntry* other)
{
    constexpr std::size_t k_most_words_between = 1;
    const std::vector<Mention>& mentions = item.words->memory->names_in(item.evidence);
    for (std::size_t i = 1; i < mentions.size(); ++i) {
        const Mention& first = mentions[i - 1];
        const Mention& second = mentions[i];
        const bool both = (first.name == key && second.name == other) || (first.name == other && second.name == key);
        const std::string_view between = slice(item.evidence, {first.range.end, second.range.begin});
        const bool marked = first.range.end == item.wording->evidence.mark.end ||
                            second.range.begin == item.wording->evidence.mark.begin;
        if (both && marked && words(between, item.language->tag).size() <= k_most_words_between &&
            between.find_first_of(".:;") == std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// True when the two blocks stand under the same lead-in.
bool share_lead(const JudgedItem& item, std::string_view other)
{
    const auto lead = [&](std::string_view id) {
        const DeckBlock* block = item.context->index.find_block(id);
        const bool has = block != nullptr && block->lead.count(item.language->tag) > 0;
        return has ? item.words->memory->whole(block->lead.at(item.language->tag)) : std::string();
    };
    return other != item.item->block && !lead(other).empty() && lead(other) == lead(item.item->block);
}

/// Why a distractor is right too; empty when nothing says so.
std::string also_right(const JudgedItem& item, const JudgedOption& option)
{
    const JudgedOption& key = item.key_option();
    if (const std::string same = same_answer(key, option); !same.empty()) {
        return same + " as the key";
    }
    if (key.kind == OptionKind::Name && option.kind == OptionKind::Name &&
        named_together(item, key.name, option.name)) {
        return "is named together with the key";
    }
    if (option.kind != OptionKind::Text || option.length < k_sentence_length) {
        return {};
    }
    const bool in_evidence = item.words->memory->folded(item.evidence).find(option.folded) != std::string::npos;
    const bool of_evidence = option.block.empty() || option.block != item.wording->evidence.block;
    if (in_evidence && of_evidence) {
        return "is said in the evidence too";
    }
    return share_lead(item, option.block) ? "stands under the same lead-in as the key" : std::string();
}

} // namespace

void check_implausible(const JudgedItem& item, Findings& findings)
{
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const std::string why = i == item.key ? std::string() : implausible(item, item.options[i]);
        if (!why.empty()) {
            findings.push_back({static_cast<int>(i), why});
        }
    }
}

void check_sequence(const JudgedItem& item, Findings& findings)
{
    if (!item.all_are(OptionKind::Number)) {
        if (item.item->fixed_order) {
            findings.push_back({-1, "the options are no numbers, but their order is fixed"});
        }
        return;
    }
    if (!item.item->fixed_order) {
        findings.push_back({-1, "the options are numbers, but are shuffled when shown"});
    }
    for (std::size_t i = 1; i < item.options.size(); ++i) {
        if (low(item.options[i].quantity) <= low(item.options[i - 1].quantity)) {
            findings.push_back({static_cast<int>(i), "is not greater than the option before it"});
        }
    }
}

void check_more_than_one_correct(const JudgedItem& item, Findings& findings)
{
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const std::string why = i == item.key ? std::string() : also_right(item, item.options[i]);
        if (!why.empty()) {
            findings.push_back({static_cast<int>(i), why});
        }
        for (std::size_t other = 0; other < i; ++other) {
            const bool distractors = i != item.key && other != item.key;
            if (distractors && item.options[i].folded == item.options[other].folded) {
                findings.push_back({static_cast<int>(i), fmt::format("is the same as option {}", other + 1)});
            }
        }
    }
}

} // namespace nuqta
