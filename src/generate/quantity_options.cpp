// Distractors for numbers. All comparisons are in the base unit of the dimension: days for time.
#include "generate/quantity_options.h"

#include "base/rng.h"
#include "generate/date_grid.h"
#include "generate/number_ladder.h"
#include "lang/numbers.h"
#include "unicode/message.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nuqta {
namespace {

constexpr std::size_t k_distractors = 3;
constexpr const char* k_denied = "denied in the same block";
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
bool too_close(const QuantityChoice& a, const QuantityChoice& b, const QuantityChoice& key)
{
    if (overlap(a, b)) {
        return true;
    }
    const bool single = a.low == a.high && b.low == b.high;
    const bool small = is_small_count(key.low); // neighbours are told apart
    const bool magnitude =
        single && !small && a.unit != "year_of" && a.unit != "date" && a.unit != "percent" && a.unit != "ordinal";
    const double nearer = base_low(a) > base_low(b) ? base_low(a) / base_high(b) : base_low(b) / base_high(a);
    return magnitude && nearer < 1.3;
}

bool plausible(const QuantityChoice& key, const QuantityChoice& other)
{
    if (key.unit == "year_of" || key.unit == "date") {
        return true;
    }
    const double ratio = (base_low(other) + base_high(other)) / (base_low(key) + base_high(key));
    return ratio >= 1 / k_widest_ratio && ratio <= k_widest_ratio && (key.unit != "percent" || key.high > 100 || other.high <= 100);
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

/// Candidates of the article, the denied value of the same block first, then the same block, then the rest.
std::vector<QuantityChoice> from_article(const Material& material, const Fact& fact, const QuantityChoice& key)
{
    std::vector<QuantityChoice> denied;
    std::vector<QuantityChoice> near;
    std::vector<QuantityChoice> far;
    for (const Fact& other : material.facts.facts) {
        if (other.kind != FactKind::Quantity || other.id == fact.id) {
            continue;
        }
        QuantityChoice choice{other.low, other.high, other.unit, other.name, other.block, {}, false};
        const bool same_block = other.block == fact.block;
        const bool is_denied =
            same_block && std::count(other.qualifiers.begin(), other.qualifiers.end(), Qualifier::Denied) > 0;
        const bool same_kind = other.unit == fact.unit && (other.low == other.high) == (fact.low == fact.high);
        const bool same_thing = other.name != nullptr && other.name == fact.name;
        if (is_denied && (same_kind || (is_duration(other.unit) && is_duration(fact.unit)))) {
            choice.reason = k_denied;
            denied.push_back(choice);
        } else if (same_kind && !same_thing && !stands_beside(material, fact, other) && same_scale(material, key, choice)) {
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

/// The first `count` candidates of one side of the key that stand apart from each other and from it.
std::vector<QuantityChoice> take(const std::vector<QuantityChoice>& candidates, std::size_t count,
                                 const QuantityChoice& key)
{
    std::vector<QuantityChoice> chosen;
    for (const QuantityChoice& candidate : candidates) {
        const auto clashes = [&](const QuantityChoice& other) { return too_close(candidate, other, key); };
        if (chosen.size() < count && !clashes(key) && std::none_of(chosen.begin(), chosen.end(), clashes)) {
            chosen.push_back(candidate);
        }
    }
    return chosen;
}

bool below(const QuantityChoice& a, const QuantityChoice& b)
{
    return base_low(a) + base_high(a) < base_low(b) + base_high(b);
}

/// Four ascending choices, the key at a rank drawn by `hash` among those the candidates allow.
std::optional<std::vector<QuantityChoice>> around(const QuantityChoice& key,
                                                  const std::vector<QuantityChoice>& candidates, std::uint64_t hash)
{
    std::vector<QuantityChoice> lower;
    std::vector<QuantityChoice> higher;
    for (const QuantityChoice& candidate : candidates) {
        (below(candidate, key) ? lower : higher).push_back(candidate);
    }
    const auto is_denied = [](const std::vector<QuantityChoice>& side) {
        return !side.empty() && side.front().reason == k_denied;
    };
    const std::size_t most_below = take(lower, k_distractors, key).size();
    const std::size_t most_above = take(higher, k_distractors, key).size();
    std::vector<std::size_t> ranks;
    for (std::size_t rank = 0; rank <= k_distractors; ++rank) {
        const bool room_for_denied =
            (rank > 0 || !is_denied(lower)) && (rank < k_distractors || !is_denied(higher));
        if (rank <= most_below && k_distractors - rank <= most_above && room_for_denied) {
            ranks.push_back(rank);
        }
    }
    if (ranks.empty()) {
        return std::nullopt;
    }
    const std::size_t rank = ranks[Rng(hash).below(ranks.size())];
    std::vector<QuantityChoice> choices = take(lower, rank, key);
    const std::vector<QuantityChoice> above = take(higher, k_distractors - rank, key);
    choices.insert(choices.end(), above.begin(), above.end());
    choices.push_back(key);
    std::sort(choices.begin(), choices.end(), below);
    return choices;
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
    const bool foretold = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Possible) > 0;
    return year > 0 && !foretold && year > newest_year(material);
}

/// The grid of dates around the key; the bits of `hash` say to which side.
std::optional<std::vector<QuantityChoice>> dates(const Material& material, const Fact& fact, const QuantityChoice& key,
                                                 std::uint64_t hash)
{
    if (key.low != key.high) {
        return std::nullopt;
    }
    Rng rng(hash);
    const bool later_month = rng.below(2) == 1;
    bool later_day = rng.below(2) == 1;
    const auto grid_of = [&] {
        std::vector<QuantityChoice> choices;
        for (const Rung& rung : date_grid(key.low, later_month, later_day)) {
            const bool is_key = rung.low == key.low;
            choices.push_back(is_key ? key
                                     : QuantityChoice{rung.low, rung.high, key.unit, nullptr, {}, "date near the key",
                                                      false});
        }
        std::sort(choices.begin(), choices.end(), below);
        return choices;
    };
    std::vector<QuantityChoice> choices = grid_of();
    if (lies_ahead(material, fact, choices.back())) {
        later_day = false;
        choices = grid_of();
    }
    return choices;
}

} // namespace

bool has_carrier(const Fact& fact)
{
    const bool claimed = std::count(fact.qualifiers.begin(), fact.qualifiers.end(), Qualifier::Claimed) > 0;
    return fact.unit == "count" && fact.name != nullptr && (fact.name->type != "thing" || claimed);
}

bool is_duration(const std::string& unit)
{
    return unit == "year" || unit == "month" || unit == "week" || unit == "day" || unit == "hour" || unit == "minute" ||
           unit == "second";
}

bool is_money(const std::string& unit)
{
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
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
        if (std::optional<std::vector<QuantityChoice>> choices = around(key, agreeing, hash)) {
            return choices;
        }
    }
    return around(key, candidates, hash);
}

} // namespace nuqta
