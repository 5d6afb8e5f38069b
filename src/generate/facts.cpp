// Matching across languages: a quantity is the same fact when unit, value and what is counted agree; a name when the
// gazetteer entry is the same.
#include "generate/facts.h"

#include "generate/omissions.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

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

/// Ends each id in the number of its occurrence. Facts that say the same are numbered by the fingerprints of their
/// blocks, not by their order, so that blocks can be moved.
void number_ids(const SetReading& reading, std::vector<Fact>& facts)
{
    std::map<std::string, std::vector<Fact*>> alike;
    for (Fact& fact : facts) {
        alike[fact.id].push_back(&fact);
    }
    const auto known_by = [&](const Fact* fact) { return block_fingerprint(*find_readings(reading, fact->block)); };
    for (auto& [stem, same] : alike) {
        std::stable_sort(same.begin(), same.end(),
                         [&](const Fact* a, const Fact* b) { return known_by(a) < known_by(b); });
        for (std::size_t i = 0; i < same.size(); ++i) {
            same[i]->id = fmt::format("{}/{}", stem, i + 1);
        }
    }
}

using QuantityKey = std::tuple<std::string, double, double>;

QuantityKey key_of(const Quantity& quantity)
{
    return {quantity.unit, quantity.low, quantity.high};
}

/// The same unit and value, and nothing else counted: one language may count by a name the other has not.
bool are_same(const Quantity& a, const Quantity& b)
{
    return key_of(a) == key_of(b) && (a.of == b.of || a.of == nullptr || b.of == nullptr);
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
            // The second of a value here is the second of it there, unless each counts something else.
            std::vector<std::size_t>& places = alike[key_of(quantity)];
            const auto fits = [&](std::size_t place) {
                return groups[place].count(tag) == 0 &&
                       std::all_of(groups[place].begin(), groups[place].end(),
                                   [&](const auto& entry) { return are_same(*entry.second, quantity); });
            };
            std::size_t& from = met[key_of(quantity)]; // those before it have this language already
            const auto found = std::find_if(places.begin() + static_cast<std::ptrdiff_t>(from), places.end(), fits);
            if (found != places.end()) {
                groups[*found][tag] = &quantity;
                from += found == places.begin() + static_cast<std::ptrdiff_t>(from) ? 1 : 0;
            } else {
                places.push_back(groups.size());
                groups.push_back({{tag, &quantity}});
            }
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

void count_quantity(const BlockReadings& block, const Matched& group, FactSet& facts)
{
    std::set<std::string> languages;
    for (const auto& [tag, quantity] : group) {
        languages.insert(tag);
    }
    count(facts.quantities, block, languages);
    if (group.size() == block.in.size()) {
        ++facts.qualified.all;
        facts.qualified.everywhere += qualifiers_agree(group) ? 1 : 0;
    }
}

/// True when two languages or more say it, and the others say nothing of its kind that could contradict.
bool is_only_left_out(const BlockReadings& block, const Matched& group, const std::vector<Matched>& groups)
{
    const Quantity& first = *group.begin()->second;
    const std::string& unit = first.unit;
    // "Both tools" is "the two tools" elsewhere: a count in words takes more than half of the languages.
    const std::size_t least = unit == "count" && first.in_words ? block.in.size() / 2 + 1 : 2;
    return group.size() >= least && std::none_of(groups.begin(), groups.end(), [&](const Matched& other) {
               return &other != &group && other.size() < block.in.size() && other.begin()->second->unit == unit &&
                      std::any_of(other.begin(), other.end(),
                                  [&](const auto& entry) { return group.count(entry.first) == 0; });
           });
}

/// What all languages count, by name; nullptr when one of them has another word.
const NameEntry* counted_by_all(const Matched& group)
{
    const NameEntry* first = group.begin()->second->of;
    const bool same =
        std::all_of(group.begin(), group.end(), [&](const auto& entry) { return entry.second->of == first; });
    return same ? first : nullptr;
}

/// "Two tools" where most others say "the tools": counts in words come and go in translation.
bool is_free_wording(const BlockReadings& block, const Matched& group)
{
    const Quantity& quantity = *group.begin()->second;
    return group.size() * 2 <= block.in.size() && quantity.unit == "count" && quantity.in_words;
}

void add_quantities(const BlockReadings& block, FactSet& facts)
{
    const std::vector<Matched> groups = match_quantities(block);
    for (const Matched& group : groups) {
        const bool partial = group.size() < block.in.size();
        if (!partial || !is_free_wording(block, group)) {
            count_quantity(block, group, facts);
        }
        if ((partial && !is_free_wording(block, group)) || !qualifiers_agree(group)) {
            facts.disagreements.push_back(disagreement_on(block, group));
        }
        if (!qualifiers_agree(group) || (partial && !is_only_left_out(block, group, groups))) {
            continue;
        }
        const Quantity& first = *group.begin()->second;
        Fact fact;
        fact.name = counted_by_all(group);
        fact.id = "quantity/" + quantity_fingerprint(first.unit, first.low, first.high, fact.name);
        fact.block = block.id;
        fact.kind = FactKind::Quantity;
        fact.unit = first.unit;
        fact.low = first.low;
        fact.high = first.high;
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

/// The languages of the block that mention the name, and where first.
std::map<std::string, ByteRange> mentions_of(const std::map<std::string, FirstMentions>& first, const NameEntry* name)
{
    std::map<std::string, ByteRange> found;
    for (const auto& [tag, names] : first) {
        const auto mention = names.find(name);
        if (mention != names.end()) {
            found[tag] = mention->second;
        }
    }
    return found;
}

/// A name is a fact of a block when half of the languages mention it, and two where there are two. That another
/// translation says "it" or takes a synonym is no difference; it is not asked there.
void add_names(const BlockReadings& block, FactSet& facts)
{
    std::map<std::string, FirstMentions> first;
    for (const auto& [tag, reading] : block.in) {
        first.emplace(tag, first_mentions(reading));
    }
    std::set<const NameEntry*> done;
    for (const auto& [tag, reading] : block.in) {
        for (const Mention& mention : reading.mentions) {
            const bool common_noun = mention.name->type == "thing";
            if (common_noun || !done.insert(mention.name).second) {
                continue;
            }
            std::map<std::string, ByteRange> in = mentions_of(first, mention.name);
            if (in.size() * 2 < block.in.size() || in.size() < std::min<std::size_t>(2, block.in.size())) {
                continue;
            }
            Fact fact;
            fact.id = "name/" + mention.name->id + "-" + block_fingerprint(block);
            fact.block = block.id;
            fact.kind = FactKind::Name;
            fact.name = mention.name;
            fact.in = std::move(in);
            facts.facts.push_back(std::move(fact));
        }
    }
}

/// The answer to a lead-in, or what is said under it: the first sentence of the body.
void add_statement(const BlockReadings& block, FactSet& facts)
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
    fact.id = fmt::format("{}/{}", name_of(fact.kind), block_fingerprint(block));
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
    for (const BlockReadings& block : reading.blocks) {
        const std::size_t before = facts.facts.size();
        if (block.in.size() < reading.languages.size()) {
            continue; // a paragraph that only some translations have: nothing in it can be held against the others
        }
        add_quantities(block, facts);
        add_names(block, facts);
        count_names(facts.names, block);
        add_statement(block, facts);
        for (std::size_t i = before; i < facts.facts.size(); ++i) {
            facts.facts[i].place = static_cast<std::size_t>(&block - reading.blocks.data());
        }
    }
    for (std::size_t i = 0; i < facts.facts.size(); ++i) {
        if (facts.facts[i].kind == FactKind::Quantity) {
            facts.quantities_of[facts.facts[i].unit].push_back(i);
        }
    }
    number_ids(reading, facts.facts);
    std::vector<Disagreement> omissions = find_omissions(reading);
    std::move(omissions.begin(), omissions.end(), std::back_inserter(facts.disagreements));
    std::stable_sort(facts.disagreements.begin(), facts.disagreements.end(),
                     [&](const Disagreement& a, const Disagreement& b) {
                         return reading.index.at(a.block) < reading.index.at(b.block);
                     });
    return facts;
}

} // namespace nuqta
