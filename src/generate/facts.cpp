// Matching across languages: a quantity is the same fact when unit, value and what is counted agree; a name when the
// gazetteer entry is the same.
#include "generate/facts.h"


#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace nuqta {
namespace {

/// What quantities are called in ids, by unit.
std::string quantity_word(const std::string& unit)
{
    static const std::map<std::string, std::string> k_words = {
        {"count", "count"},   {"percent", "share"},   {"times", "ratio"},     {"year_of", "year"},
        {"year", "duration"}, {"month", "duration"},  {"week", "duration"},   {"day", "duration"},
        {"hour", "duration"}, {"minute", "duration"}, {"second", "duration"}, {"fraction", "fraction"},
        {"date", "date"},     {"ordinal", "ordinal"}};
    const auto found = k_words.find(unit);
    if (found != k_words.end()) {
        return found->second;
    }
    const bool currency =
        unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return currency ? "money" : "measure";
}

/// Numbers ids, so that the same fingerprint met twice gives two ids.
class Occurrences {
public:
    std::string id(std::string_view kind, const std::string& fingerprint)
    {
        const std::string stem = std::string(kind) + "/" + fingerprint;
        return stem + "/" + std::to_string(++seen_[stem]);
    }

private:
    std::map<std::string, int> seen_;
};

using QuantityKey = std::tuple<std::string, double, double, std::string>;

QuantityKey key_of(const Quantity& quantity)
{
    return {quantity.unit, quantity.low, quantity.high, quantity.of == nullptr ? "" : quantity.of->id};
}

std::string fingerprint_of(const Quantity& quantity)
{
    return quantity_fingerprint(quantity.unit, quantity.low, quantity.high, quantity.of);
}

/// Qualifiers that change what is said; "about" and "may" are worded too freely in translation to hold against one.
constexpr Qualifier k_binding[] = {Qualifier::AtLeast, Qualifier::AtMost, Qualifier::Denied};

std::vector<Qualifier> binding(const Quantity& quantity)
{
    std::vector<Qualifier> kept;
    std::copy_if(quantity.qualifiers.begin(), quantity.qualifiers.end(), std::back_inserter(kept), [](Qualifier q) {
        return std::find(std::begin(k_binding), std::end(k_binding), q) != std::end(k_binding);
    });
    return kept;
}

/// One quantity as each language has it; absent languages are missing.
using Matched = std::map<std::string, const Quantity*>;

std::vector<Matched> match_quantities(const BlockReadings& block)
{
    std::vector<Matched> groups;
    std::map<QuantityKey, std::vector<std::size_t>> alike; // places in `groups`
    for (const auto& [tag, reading] : block.in) {
        std::map<QuantityKey, std::size_t> met; // in this language
        for (const Quantity& quantity : reading.quantities) {
            const QuantityKey key = key_of(quantity);
            std::vector<std::size_t>& places = alike[key];
            const std::size_t occurrence = met[key]++; // the second here is the second there
            if (occurrence == places.size()) {
                places.push_back(groups.size());
                groups.emplace_back();
            }
            groups[places[occurrence]][tag] = &quantity;
        }
    }
    // Order of the first language that has it, so facts follow the text.
    std::stable_sort(groups.begin(), groups.end(), [](const Matched& a, const Matched& b) {
        return a.begin()->second->range.begin < b.begin()->second->range.begin;
    });
    return groups;
}

bool qualifiers_agree(const Matched& group)
{
    const std::vector<Qualifier> first = binding(*group.begin()->second);
    return std::all_of(group.begin(), group.end(), [&](const auto& entry) { return binding(*entry.second) == first; });
}

std::vector<Qualifier> shared_qualifiers(const Matched& group)
{
    std::vector<Qualifier> shared = group.begin()->second->qualifiers;
    for (const auto& [tag, quantity] : group) {
        shared.erase(std::remove_if(shared.begin(), shared.end(), [&](Qualifier q) { return !has(*quantity, q); }),
                     shared.end());
    }
    return shared;
}

Disagreement disagreement_on(const BlockReadings& block, const Matched& group)
{
    Disagreement difference;
    difference.block = block.id;
    std::string missing;
    std::string qualified;
    for (const auto& [tag, reading] : block.in) {
        const auto found = group.find(tag);
        difference.in[tag] = found == group.end() ? "" : std::string(text_of(reading, found->second->range));
        if (found == group.end()) {
            missing += (missing.empty() ? "" : ", ") + tag;
            continue;
        }
        for (const Qualifier qualifier : binding(*found->second)) {
            qualified += fmt::format("{}“{}” in {}", qualified.empty() ? "" : ", ", name_of(qualifier), tag);
        }
    }
    difference.what =
        fingerprint_of(*group.begin()->second) + ": " + (missing.empty() ? qualified : "not in " + missing);
    return difference;
}

void add_quantities(const BlockReadings& block, Occurrences& occurrences, FactSet& facts)
{
    for (const Matched& group : match_quantities(block)) {
        if (group.size() < block.in.size() || !qualifiers_agree(group)) {
            facts.disagreements.push_back(disagreement_on(block, group));
            continue;
        }
        const Quantity& first = *group.begin()->second;
        Fact fact;
        fact.id = occurrences.id("quantity", fingerprint_of(first));
        fact.block = block.id;
        fact.kind = FactKind::Quantity;
        fact.unit = first.unit;
        fact.low = first.low;
        fact.high = first.high;
        fact.name = first.of;
        fact.qualifiers = shared_qualifiers(group);
        for (const auto& [tag, quantity] : group) {
            fact.in[tag] = quantity->range;
        }
        facts.facts.push_back(std::move(fact));
    }
}

/// Where each name stands first.
using FirstMentions = std::map<const NameEntry*, ByteRange>;

FirstMentions first_mentions(const BlockReading& reading)
{
    FirstMentions first;
    for (const Mention& mention : reading.mentions) {
        first.emplace(mention.name, mention.range);
    }
    return first;
}

/// A name is a fact of a block when every language mentions it. That one translation says "it" instead is no
/// difference.
void add_names(const BlockReadings& block, Occurrences& occurrences, FactSet& facts)
{
    std::map<std::string, FirstMentions> first;
    for (const auto& [tag, reading] : block.in) {
        first.emplace(tag, first_mentions(reading));
    }
    std::set<const NameEntry*> done;
    for (const Mention& mention : block.in.begin()->second.mentions) {
        const bool everywhere = std::all_of(first.begin(), first.end(),
                                            [&](const auto& entry) { return entry.second.count(mention.name) > 0; });
        const bool common_noun = mention.name->type == "thing";
        if (!everywhere || common_noun || !done.insert(mention.name).second) {
            continue;
        }
        Fact fact;
        fact.id = occurrences.id("name", mention.name->id + "-" + block_fingerprint(block));
        fact.block = block.id;
        fact.kind = FactKind::Name;
        fact.name = mention.name;
        for (const auto& [tag, names] : first) {
            fact.in[tag] = names.at(mention.name);
        }
        facts.facts.push_back(std::move(fact));
    }
}

/// The answer to a lead-in, or what is said under it: the first sentence of the body.
void add_statement(const BlockReadings& block, Occurrences& occurrences, FactSet& facts)
{
    const bool complete = std::all_of(block.in.begin(), block.in.end(),
                                      [](const auto& entry) { return !entry.second.sentences.empty(); });
    if (!complete) {
        return;
    }
    const bool asks = std::all_of(block.in.begin(), block.in.end(), [](const auto& entry) {
        return entry.second.lead_is_question || entry.second.lead_is_why;
    });
    Fact fact;
    fact.kind = asks ? FactKind::Question : FactKind::Claim;
    fact.id = occurrences.id(name_of(fact.kind), block_fingerprint(block));
    fact.block = block.id;
    for (const auto& [tag, reading] : block.in) {
        fact.in[tag] = reading.sentences.front();
    }
    facts.facts.push_back(std::move(fact));
}

} // namespace

std::string_view name_of(FactKind kind)
{
    switch (kind) {
    case FactKind::Quantity:
        return "quantity";
    case FactKind::Name:
        return "name";
    case FactKind::Question:
        return "question";
    case FactKind::Claim:
        return "claim";
    }
    return "";
}

std::string plain_number(double value)
{
    std::string text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string quantity_fingerprint(const std::string& unit, double low, double high, const NameEntry* of)
{
    std::string id = quantity_word(unit) + "-" + plain_number(low);
    if (high != low) {
        id += "-" + plain_number(high);
    }
    if (of != nullptr) {
        id += "-" + of->id;
    } else if (unit != "count" && unit != "year_of" && unit != "date" && unit != "fraction" && unit != "ordinal") {
        std::string lower = unit;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        id += "-" + lower;
    }
    return id;
}

FactSet find_facts(const SetReading& reading)
{
    FactSet facts;
    Occurrences occurrences;
    for (const BlockReadings& block : reading.blocks) {
        const std::size_t before = facts.facts.size();
        if (block.in.size() < reading.languages.size()) {
            continue; // a paragraph that only some translations have: nothing in it can be held against the others
        }
        add_quantities(block, occurrences, facts);
        add_names(block, occurrences, facts);
        add_statement(block, occurrences, facts);
        for (std::size_t i = before; i < facts.facts.size(); ++i) {
            facts.facts[i].place = static_cast<std::size_t>(&block - reading.blocks.data());
        }
    }
    for (std::size_t i = 0; i < facts.facts.size(); ++i) {
        if (facts.facts[i].kind == FactKind::Quantity) {
            facts.quantities[facts.facts[i].unit].push_back(i);
        }
    }
    return facts;
}

} // namespace nuqta
