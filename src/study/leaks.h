// Which items give each other's key away: they are not asked in one sitting.
#pragma once

#include "item/deck.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace nuqta {

/// An item as far as its words can give another's key away. Texts are folded.
struct ItemWords {
    std::size_t item = 0;   ///< index into Deck::items
    std::uint64_t rank = 0; ///< seeded order among equals
    std::string type;
    std::string stem;
    std::string key;
    std::vector<std::string> options;
};

/// The item at `index` of the deck in this wording; `seed` draws the rank.
ItemWords item_words_of(const Item& item, std::size_t index, const Wording& wording, std::uint64_t seed);

/// True when the stem of `one` shows the key of `other`.
bool shows_key(const ItemWords& one, const ItemWords& other);

/// True when one's stem shows the other's key, or both have the same one.
bool leaks_by_stem(const ItemWords& a, const ItemWords& b);

/// True when one's options give the other's key away. Statements do with whatever they mention; among numbers and
/// names, which stand in many items, only a number with its unit does.
bool leaks_by_option(const ItemWords& a, const ItemWords& b);

} // namespace nuqta
