// A triple is weighed some hundred times for every question, so what is compared in it is made into bits first: one for
// each word of the key.
#include "generate/option_triples.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <utility>

namespace nuqta {
namespace {

/// Which words of the key, in their order.
using WordBits = std::vector<std::uint64_t>;

WordBits bits_of(const std::set<std::string>& key_words, const std::set<std::string>& present)
{
    constexpr std::size_t k_bits = 64;
    WordBits bits((key_words.size() + k_bits - 1) / k_bits, 0);
    std::size_t place = 0;
    for (const std::string& word : key_words) {
        bits[place / k_bits] |= static_cast<std::uint64_t>(present.count(word)) << (place % k_bits);
        ++place;
    }
    return bits;
}

/// A candidate in one language.
struct WeighedText {
    bool fits = false;
    bool shorter = false;      ///< than the key
    bool much_shorter = false; ///< than three quarters of the key
    WordBits words;            ///< of the key that it has
};

/// The key in one language, with the candidates in their order.
struct WeighedLanguage {
    WordBits echoes;
    std::vector<WeighedText> candidates;
};

WeighedText weighed_text(const TextOption& key, const TextOption& option, const std::string& tag)
{
    const std::size_t key_length = key.length.at(tag);
    const auto length = option.length.find(tag);
    const bool absent = length == option.length.end();
    const auto words = option.words.find(tag);
    return {length_fits(key, option, tag), absent || length->second < key_length,
            absent || length->second * 4 < key_length * 3,
            bits_of(key.words.at(tag), words == option.words.end() ? std::set<std::string>{} : words->second)};
}

std::vector<WeighedLanguage> weigh(const Asked& asked, const std::vector<Candidate>& candidates)
{
    std::vector<WeighedLanguage> languages;
    for (const auto& [tag, length] : asked.key->length) {
        const auto echoes = asked.echoes.find(tag);
        WeighedLanguage language{
            bits_of(asked.key->words.at(tag), echoes == asked.echoes.end() ? std::set<std::string>{} : echoes->second),
            {}};
        for (const Candidate& candidate : candidates) {
            language.candidates.push_back(weighed_text(*asked.key, *candidate.option, tag));
        }
        languages.push_back(std::move(language));
    }
    return languages;
}

/// What three candidates cost beside the key in one language, step by step onto `cost`.
double cost_in(const WeighedLanguage& language, const std::array<std::size_t, 3>& places, bool may_be_longest,
               double cost)
{
    const WeighedText& a = language.candidates[places[0]];
    const WeighedText& b = language.candidates[places[1]];
    const WeighedText& c = language.candidates[places[2]];
    int lonely = 0;     // words of the stem that only the key repeats
    int converging = 0; // words of the key that one or two distractors share (flaw 7)
    for (std::size_t i = 0; i < language.echoes.size(); ++i) {
        const std::uint64_t some = a.words[i] | b.words[i] | c.words[i];
        const std::uint64_t all = a.words[i] & b.words[i] & c.words[i];
        lonely += std::popcount(language.echoes[i] & ~some);
        converging += std::popcount(some & ~all);
    }
    const bool longest = a.shorter && b.shorter && c.shorter;
    const bool towers = a.much_shorter && b.much_shorter && c.much_shorter; // flaw 4
    cost += a.fits && b.fits && c.fits ? 0 : 100;
    cost += longest != may_be_longest ? 0.6 : 0;
    cost += 3.0 * lonely;
    cost += 0.8 * converging;
    cost += towers ? 2 : 0;
    return cost;
}

} // namespace

double length_ratio(std::size_t a, std::size_t b)
{
    const double low = static_cast<double>(std::min(a, b));
    const double high = static_cast<double>(std::max(a, b));
    return high == 0 ? 0 : low / high;
}

bool length_fits(const TextOption& key, const TextOption& other, const std::string& tag)
{
    const auto found = other.length.find(tag);
    if (found == other.length.end()) {
        return false;
    }
    const std::size_t length = key.length.at(tag);
    const bool labels = std::max(length, found->second) <= k_longest_label;
    return length_ratio(length, found->second) >= (labels ? k_label_factor : k_length_factor);
}

bool lengths_fit(const Asked& asked, const Triple& triple, const std::string& tag)
{
    return std::all_of(triple.begin(), triple.end(),
                       [&](const Candidate* candidate) { return length_fits(*asked.key, *candidate->option, tag); });
}

std::size_t lonely_echoes(const Asked& asked, const Triple& triple, const std::string& tag)
{
    const auto echoes = asked.echoes.find(tag);
    if (echoes == asked.echoes.end()) {
        return 0;
    }
    return static_cast<std::size_t>(
        std::count_if(echoes->second.begin(), echoes->second.end(), [&](const std::string& word) {
            return std::none_of(triple.begin(), triple.end(), [&](const Candidate* candidate) {
                const auto words = candidate->option->words.find(tag);
                return words != candidate->option->words.end() && words->second.count(word) > 0;
            });
        }));
}

std::vector<Triple> best_triples(const Asked& asked, const std::vector<Candidate>& candidates, std::size_t most)
{
    const std::vector<WeighedLanguage> languages = weigh(asked, candidates);
    std::vector<std::pair<double, Triple>> triples;
    for (std::size_t a = 0; a < candidates.size(); ++a) {
        for (std::size_t b = a + 1; b < candidates.size(); ++b) {
            for (std::size_t c = b + 1; c < candidates.size(); ++c) {
                const auto kin = std::size_t{candidates[a].kin} + candidates[b].kin + candidates[c].kin;
                if (kin < asked.least_kin) {
                    continue;
                }
                double cost = candidates[a].penalty + candidates[b].penalty + candidates[c].penalty;
                for (const WeighedLanguage& language : languages) {
                    cost = cost_in(language, {a, b, c}, asked.may_be_longest, cost);
                }
                triples.emplace_back(cost, Triple{&candidates[a], &candidates[b], &candidates[c]});
            }
        }
    }
    std::stable_sort(triples.begin(), triples.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    std::vector<Triple> best;
    for (std::size_t i = 0; i < std::min(triples.size(), most); ++i) {
        best.push_back(triples[i].second);
    }
    return best;
}

} // namespace nuqta
