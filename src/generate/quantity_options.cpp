// Distractors for numbers. All comparisons are in the base unit of the dimension: days for time.
#include "generate/quantity_options.h"

#include "base/rng.h"
#include "generate/number_ladder.h"
#include "lang/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nuqta {
namespace {

constexpr std::size_t k_distractors = 3;
constexpr double k_widest_ratio = 20; ///< an option further from the key than this is not plausible

double days_in(const std::string& unit)
{
    static const std::map<std::string, double> k_days = {
        {"year", 365.25},       {"month", 30.4375},     {"week", 7}, {"day", 1}, {"hour", 1.0 / 24},
        {"minute", 1.0 / 1440}, {"second", 1.0 / 86400}};
    const auto found = k_days.find(unit);
    return found == k_days.end() ? 1 : found->second;
}

double base_low(const QuantityChoice& choice)
{
    return choice.low * (is_duration(choice.unit) ? days_in(choice.unit) : 1);
}

double base_high(const QuantityChoice& choice)
{
    return choice.high * (is_duration(choice.unit) ? days_in(choice.unit) : 1);
}

bool overlap(const QuantityChoice& a, const QuantityChoice& b)
{
    return base_low(a) <= base_high(b) && base_low(b) <= base_high(a);
}

/// Not far enough apart to be two different answers: within a factor 1.3 for magnitudes; years, dates, shares must
/// differ.
bool too_close(const QuantityChoice& a, const QuantityChoice& b)
{
    if (overlap(a, b)) {
        return true;
    }
    const bool magnitude = a.unit != "year_of" && a.unit != "date" && a.unit != "percent" && a.unit != "ordinal";
    const double nearer = base_low(a) > base_low(b) ? base_low(a) / base_high(b) : base_low(b) / base_high(a);
    return magnitude && nearer < 1.3;
}

bool plausible(const QuantityChoice& key, const QuantityChoice& other)
{
    if (key.unit == "year_of" || key.unit == "date") {
        return true;
    }
    const double ratio = (base_low(other) + base_high(other)) / (base_low(key) + base_high(key));
    return ratio >= 1 / k_widest_ratio && ratio <= k_widest_ratio && (key.unit != "percent" || other.high <= 100);
}

/// Options of one question share the scale word, in every language.
bool same_scale(const Material& material, const QuantityChoice& key, const QuantityChoice& other)
{
    return std::all_of(material.reading.languages.begin(), material.reading.languages.end(),
                       [&](const Language* language) {
                           return scale_of(key.low, language->numbers) == scale_of(other.low, language->numbers);
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
    const std::vector<std::size_t>& alike = facts.quantities.at(fact.unit);
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
    for (const Fact* candidate : quantities_beside(material.facts, fact)) {
        const Fact& other = *candidate;
        QuantityChoice choice{other.low, other.high, other.unit, other.name, other.block, {}, false};
        const bool same_block = other.block == fact.block;
        const bool is_denied =
            same_block && std::count(other.qualifiers.begin(), other.qualifiers.end(), Qualifier::Denied) > 0;
        const bool same_kind = other.unit == fact.unit && (other.low == other.high) == (fact.low == fact.high);
        const bool same_thing = other.name != nullptr && other.name == fact.name;
        if (is_denied && (same_kind || (is_duration(other.unit) && is_duration(fact.unit)))) {
            choice.reason = "denied in the same block";
            denied.push_back(choice);
        } else if (same_kind && !same_thing && same_scale(material, key, choice)) {
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

/// The first `count` candidates of one side of the key that stand apart from each other and from `taken`.
std::vector<QuantityChoice> take(const std::vector<QuantityChoice>& candidates, std::size_t count,
                                 const std::vector<QuantityChoice>& taken)
{
    std::vector<QuantityChoice> chosen;
    for (const QuantityChoice& candidate : candidates) {
        const auto clashes = [&](const QuantityChoice& other) { return too_close(candidate, other); };
        if (chosen.size() < count && std::none_of(chosen.begin(), chosen.end(), clashes) &&
            std::none_of(taken.begin(), taken.end(), clashes)) {
            chosen.push_back(candidate);
        }
    }
    return chosen;
}

bool below(const QuantityChoice& a, const QuantityChoice& b)
{
    return base_low(a) + base_high(a) < base_low(b) + base_high(b);
}

} // namespace

bool is_duration(const std::string& unit)
{
    return unit == "year" || unit == "month" || unit == "week" || unit == "day" || unit == "hour" || unit == "minute" ||
           unit == "second";
}

bool is_money(const std::string& unit)
{
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<std::vector<QuantityChoice>> choose_quantities(const Material& material, const Fact& fact)
{
    const QuantityChoice key{fact.low, fact.high, fact.unit, fact.name, fact.block, {}, true};
    std::vector<QuantityChoice> candidates = from_article(material, fact, key);
    const bool has_denied = !candidates.empty() && candidates.front().reason == "denied in the same block";
    const bool denied_below = has_denied && below(candidates.front(), key);
    for (const QuantityChoice& rung : from_ladder(material, key)) {
        candidates.push_back(rung);
    }
    std::vector<QuantityChoice> lower;
    std::vector<QuantityChoice> higher;
    for (const QuantityChoice& candidate : candidates) {
        if (plausible(key, candidate) && !too_close(key, candidate)) {
            (below(candidate, key) ? lower : higher).push_back(candidate);
        }
    }
    const std::size_t most_below = take(lower, k_distractors, {key}).size();
    const std::size_t most_above = take(higher, k_distractors, {key}).size();
    std::vector<std::size_t> ranks;
    for (std::size_t rank = 0; rank <= k_distractors; ++rank) {
        const bool room_for_denied = !has_denied || (denied_below ? rank > 0 : rank < k_distractors);
        if (rank <= most_below && k_distractors - rank <= most_above && room_for_denied) {
            ranks.push_back(rank);
        }
    }
    if (ranks.empty()) {
        return std::nullopt;
    }
    const std::size_t rank = ranks[Rng(stable_hash(fact.id, material.seed)).below(ranks.size())];
    std::vector<QuantityChoice> choices = take(lower, rank, {key});
    const std::vector<QuantityChoice> above = take(higher, k_distractors - rank, {key});
    choices.insert(choices.end(), above.begin(), above.end());
    choices.push_back(key);
    std::sort(choices.begin(), choices.end(), below);
    return choices;
}

} // namespace nuqta
