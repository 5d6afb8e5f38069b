// Candidates from the article and from the ladders, and what makes one implausible.
#include "generate/quantity_options.h"

#include "base/rng.h"
#include "generate/date_ladder.h"
#include "generate/number_ladder.h"
#include "generate/ranked_choices.h"
#include "lang/numbers.h"
#include "unicode/message.h"

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

constexpr std::size_t k_distractors = 3;
constexpr double k_widest_ratio = 20; ///< an option further from the key than this is not plausible

bool plausible(const QuantityChoice& key, const QuantityChoice& other)
{
    if (key.unit == "year_of") {
        constexpr double k_years = 12; // a reader does not mix up what lies further apart
        return std::abs(other.low - key.low) <= k_years + 2 * (key.high - key.low);
    }
    const double ratio = size_of(other) / size_of(key);
    return ratio >= 1 / k_widest_ratio && ratio <= k_widest_ratio &&
           (key.unit != "percent" || key.high > 100 || other.high <= 100);
}

/// Options of one question share the scale word, in every language.
bool same_scale(const Material& material, const QuantityChoice& key, const QuantityChoice& other)
{
    return std::all_of(material.reading.languages.begin(), material.reading.languages.end(),
                       [&](const Language* language) {
                           return scale_of(key.low, language->numbers) == scale_of(other.low, language->numbers);
                       });
}

/// True when the clause that asks for `fact` shows the other one too.
bool stands_beside(const Material& material, const Fact& fact, const Fact& other)
{
    if (fact.block != other.block || has_carrier(fact)) {
        return false;
    }
    const BlockReadings* block = find_readings(material.reading, fact.block);
    return std::any_of(fact.in.begin(), fact.in.end(), [&](const auto& entry) {
        const auto there = other.in.find(entry.first);
        const BlockReading& reading = block->in.at(entry.first);
        return there != other.in.end() &&
               sentence_index(reading, entry.second) == sentence_index(reading, there->second);
    });
}

/// The other quantities of the fact's block, and those of its unit elsewhere: all of them, or where there are very many
/// a run of them from a place drawn by hash, so that the work for one question is bounded. In the article's order.
std::vector<const Fact*> quantities_beside(const FactSet& facts, const Fact& fact)
{
    constexpr std::size_t k_most = 256;
    std::vector<const Fact*> beside;
    const auto add_if = [&](const Fact& other, bool same_block) {
        if (other.kind == FactKind::Quantity && other.id != fact.id && (other.block == fact.block) == same_block) {
            beside.push_back(&other);
        }
    };
    const auto of_block = std::partition_point(facts.facts.begin(), facts.facts.end(),
                                               [&](const Fact& other) { return other.place < fact.place; });
    for (auto other = of_block; other != facts.facts.end() && other->block == fact.block; ++other) {
        add_if(*other, true);
    }
    const std::vector<std::size_t>& alike = facts.quantities_of.at(fact.unit);
    const bool all = alike.size() <= k_most;
    const std::size_t start = all ? 0 : static_cast<std::size_t>(stable_hash(fact.id) % alike.size());
    for (std::size_t i = 0; i < std::min(alike.size(), k_most); ++i) {
        add_if(facts.facts[alike[(start + i) % alike.size()]], false);
    }
    return beside;
}

/// Candidates of the article, the denied value of the same block first, then the same block, then the rest.
std::vector<QuantityChoice> from_article(const Material& material, const Fact& fact, const QuantityChoice& key)
{
    std::vector<QuantityChoice> denied;
    std::vector<QuantityChoice> near;
    std::vector<QuantityChoice> far;
    for (const Fact* place : quantities_beside(material.facts, fact)) {
        const Fact& other = *place;
        QuantityChoice choice{other.low, other.high, other.unit, other.name, other.block, {}, false};
        const bool same_block = other.block == fact.block;
        const bool is_denied =
            same_block && std::count(other.qualifiers.begin(), other.qualifiers.end(), Qualifier::Denied) > 0;
        const bool same_kind = other.unit == fact.unit && (other.low == other.high) == (fact.low == fact.high);
        const double ratio = std::max(other.high, fact.high) / std::min(other.high, fact.high);
        constexpr double k_near = 4; // what counts something else must be near to be believed
        const bool believable = fact.unit != "count" || has_carrier(fact) || ratio <= k_near;
        const bool same_thing = other.name != nullptr && other.name == fact.name;
        if (is_denied && (same_kind || (is_duration(other.unit) && is_duration(fact.unit)))) {
            choice.reason = k_denied_reason;
            denied.push_back(choice);
        } else if (same_kind && believable && !same_thing && !stands_beside(material, fact, other) &&
                   same_scale(material, key, choice)) {
            choice.reason = same_block ? "same block, same unit" : "same article, same unit";
            (same_block ? near : far).push_back(choice);
        }
    }
    denied.insert(denied.end(), near.begin(), near.end());
    denied.insert(denied.end(), far.begin(), far.end());
    return denied;
}

std::vector<QuantityChoice> from_ladder(const Material& material, const QuantityChoice& key)
{
    std::vector<QuantityChoice> rungs;
    for (const Rung& rung : number_ladder(key.unit, key.low, key.high, material.reading.languages)) {
        QuantityChoice choice{rung.low, rung.high, key.unit, nullptr, {}, "round number near the key", false};
        if (same_scale(material, key, choice)) {
            rungs.push_back(choice);
        }
    }
    return rungs;
}

int year_of(const std::string& unit, double value)
{
    constexpr int k_year = 10000; // of yyyymmdd
    return unit == "year_of" ? static_cast<int>(value) : unit == "date" ? static_cast<int>(value) / k_year : 0;
}

/// The latest year the article speaks of.
int newest_year(const Material& material)
{
    int newest = 0;
    for (const BlockReadings& block : material.reading.blocks) {
        for (const auto& [tag, reading] : block.in) {
            for (const Quantity& quantity : reading.quantities) {
                newest = std::max(newest, year_of(quantity.unit, quantity.high));
            }
        }
    }
    return newest;
}

/// True for a year after all that the article speaks of, where it does not foretell.
bool lies_ahead(const Material& material, const Fact& fact, const QuantityChoice& choice)
{
    const int year = year_of(choice.unit, choice.high);
    const bool foretold = std::any_of(fact.qualifiers.begin(), fact.qualifiers.end(), [](Qualifier qualifier) {
        return qualifier == Qualifier::Possible || qualifier == Qualifier::Claimed;
    });
    return year > 0 && !foretold && year > newest_year(material);
}

/// The dates around the key, at the rank drawn by `hash` or the next one the calendar and the article's time allow.
std::optional<std::vector<QuantityChoice>> dates(const Material& material, const Fact& fact, const QuantityChoice& key,
                                                 std::uint64_t hash)
{
    constexpr std::size_t k_options = k_distractors + 1;
    const std::size_t drawn = key.low == key.high ? Rng(hash).below(k_options) : 0;
    for (std::size_t i = 0; i < k_options && key.low == key.high; ++i) {
        const std::size_t rank = (drawn + i) % k_options;
        std::vector<QuantityChoice> choices;
        for (const Rung& rung : date_ladder(key.low, rank)) {
            choices.push_back({rung.low, rung.high, key.unit, nullptr, {}, "date near the key", false});
        }
        if (choices.size() == k_options && !lies_ahead(material, fact, choices.back())) {
            choices[rank] = key;
            return choices;
        }
    }
    return std::nullopt;
}

} // namespace

bool has_carrier(const Fact& fact)
{
    const bool claimed = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Claimed) > 0;
    return fact.unit == "count" && fact.name != nullptr && (fact.name->type != "thing" || claimed);
}

bool takes_same_form(double a, double b, const Language& language)
{
    return plural_category(language.tag, a) == plural_category(language.tag, b);
}

std::optional<std::vector<QuantityChoice>> choose_quantities(const Material& material, const Fact& fact)
{
    const QuantityChoice key{fact.low, fact.high, fact.unit, fact.name, fact.block, {}, true};
    const std::uint64_t hash = stable_hash(fact.id, material.seed);
    if (fact.unit == "date") {
        return dates(material, fact, key, hash);
    }
    std::vector<QuantityChoice> candidates = from_article(material, fact, key);
    for (const QuantityChoice& rung : from_ladder(material, key)) {
        candidates.push_back(rung);
    }
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](const QuantityChoice& candidate) {
                                        return !plausible(key, candidate) || too_close(key, candidate, key) ||
                                               lies_ahead(material, fact, candidate);
                                    }),
                     candidates.end());
    if (fact.unit == "count" && !has_carrier(fact)) {
        // Beside a noun that agrees with the number, options that agree with it too.
        std::vector<QuantityChoice> agreeing;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(agreeing),
                     [&](const QuantityChoice& candidate) {
                         return std::all_of(material.reading.languages.begin(), material.reading.languages.end(),
                                            [&](const Language* language) {
                                                return takes_same_form(fact.high, candidate.high, *language);
                                            });
                     });
        if (std::optional<std::vector<QuantityChoice>> choices = ranked_choices(material, key, agreeing, hash)) {
            return choices;
        }
    }
    return ranked_choices(material, key, candidates, hash);
}

} // namespace nuqta
