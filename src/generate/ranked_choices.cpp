// The key's rank is drawn first, then the options are taken around it.
#include "generate/ranked_choices.h"

#include "base/rng.h"
#include "lang/numbers.h"
#include "unicode/fold.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

using Choices = std::vector<QuantityChoice>;

constexpr std::size_t k_distractors = 3;

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

/// The nearest candidates with `rank` of them below the key, ascending; empty when there are too few or when the denied
/// value, the best distractor, finds no room.
Choices at_rank(const QuantityChoice& key, const Choices& candidates, std::size_t rank)
{
    Choices lower;
    Choices higher;
    for (const QuantityChoice& candidate : candidates) {
        (below(candidate, key) ? lower : higher).push_back(candidate);
    }
    Choices choices = take(lower, rank, key);
    const Choices above = take(higher, k_distractors - rank, key);
    choices.insert(choices.end(), above.begin(), above.end());
    choices.push_back(key);
    std::sort(choices.begin(), choices.end(), below);
    const auto is_denied = [](const QuantityChoice& choice) { return choice.reason == k_denied_reason; };
    const bool left_out = std::any_of(candidates.begin(), candidates.end(), is_denied) &&
                          std::none_of(choices.begin(), choices.end(), is_denied);
    return choices.size() <= k_distractors || left_out ? Choices{} : choices;
}

/// True when the key is by far the longest option in some language: 1,200 beside 350, 550 and 750.
bool key_towers(const Material& material, const Choices& choices)
{
    return std::any_of(
        material.reading.languages.begin(), material.reading.languages.end(), [&](const Language* language) {
            double key = 0;
            double longest = 0;
            for (const QuantityChoice& choice : choices) {
                const Unit& unit = *find_unit(*language, choice.unit);
                const auto length =
                    static_cast<double>(grapheme_count(print_quantity(choice.low, choice.high, unit, *language)));
                (choice.is_key ? key : longest) = choice.is_key ? length : std::max(longest, length);
            }
            constexpr double k_share = 0.75; // of the key's length
            return longest < k_share * key;
        });
}

} // namespace

std::optional<Choices> ranked_choices(const Material& material, const QuantityChoice& key, const Choices& candidates,
                                      std::uint64_t hash)
{
    std::vector<Choices> possible;
    std::vector<Choices> towering;
    for (std::size_t rank = 0; rank <= k_distractors; ++rank) {
        Choices choices = at_rank(key, candidates, rank);
        if (!choices.empty()) {
            (key_towers(material, choices) ? towering : possible).push_back(std::move(choices));
        }
    }
    possible = possible.empty() ? towering : possible;
    if (possible.empty()) {
        return std::nullopt;
    }
    return possible[Rng(hash).below(possible.size())];
}

} // namespace nuqta
