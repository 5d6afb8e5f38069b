// Three options beside a fourth: every triple of a few candidates is weighed, so length, echoes and shared words are
// judged together.
#pragma once

#include "generate/text_options.h"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

/// The key with what its stem says, prepared for weighing.
struct Asked {
    const TextOption* key = nullptr;
    std::map<std::string, std::set<std::string>> echoes; ///< by tag: telling words that stem and key share
    bool may_be_longest = false;
    std::size_t least_kin = 0; ///< see TextQuestion
};

struct Candidate {
    const TextOption* option = nullptr;
    std::size_t fits = 0; ///< languages in which the length is close enough
    double penalty = 0;
    bool kin = false; ///< of the key
};

using Triple = std::array<const Candidate*, 3>;

inline constexpr double k_length_factor = 0.6;     ///< shortest allowed ratio of two options' lengths
inline constexpr double k_label_factor = 0.28;     ///< the same where both are as short as names
inline constexpr std::size_t k_longest_label = 19; ///< graphemes of such a text

/// Ratio of the shorter length to the longer one, 0–1.
double length_ratio(std::size_t a, std::size_t b);

/// True when the other's length is near enough to the key's in this language.
bool length_fits(const TextOption& key, const TextOption& other, const std::string& tag);

/// The same for all three.
bool lengths_fit(const Asked& asked, const Triple& triple, const std::string& tag);

/// Words that only the key repeats from the stem.
std::size_t lonely_echoes(const Asked& asked, const Triple& triple, const std::string& tag);

/// The `most` triples that cost least, cheapest first; none for fewer than three candidates, or too few kin.
std::vector<Triple> best_triples(const Asked& asked, const std::vector<Candidate>& candidates, std::size_t most);

} // namespace nuqta
