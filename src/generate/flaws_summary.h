// What a check says about a deck in numbers, per language (the numbers a deck should reach are in docs/checking.md).
#pragma once

#include "generate/flaws.h"
#include "generate/generate.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace nuqta {

struct FlawSummary {
    std::string language;
    std::size_t items = 0;         ///< worded in this language
    std::size_t flawless = 0;      ///< items without a flaw
    std::size_t most_flaws = 0;    ///< different flaws of the worst item
    std::string worst;             ///< its id; empty when all are without flaw
    std::size_t key_longest = 0;   ///< items whose key is the strictly longest option
    std::map<int, std::size_t> of; ///< number of the flaw → items that have it
    Coverage coverage;             ///< of the bullets
};

/// One summary per language of the deck, in its order.
std::vector<FlawSummary> summarise(const Deck& deck, const std::vector<Flaw>& flaws);

/// Where the key stands when a deck is played.
struct KeyPositions {
    std::array<std::size_t, 4> counts{};
    double chi_square = 0; ///< against equal shares, 3 degrees of freedom: below 16.27 with probability 0.999
};

/// Simulates `showings` showings: the items of the deck in turn, with a new session seed each time round.
KeyPositions simulate_key_positions(const Deck& deck, std::size_t showings = 1000);

} // namespace nuqta
