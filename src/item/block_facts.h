// What of a block the items of a deck ask for: the facts a reader can veil.
#pragma once

#include "item/deck.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// A part of a text, and the items it proves.
struct BlockFact {
    ByteRange range;                ///< bytes of the block's text, or of the section's title
    std::vector<std::size_t> items; ///< indices into Deck::items, ascending, at least one
};

/// The facts of a block (or section title) in this language, in the order of the text. Marks that overlap are one fact.
std::vector<BlockFact> facts_of_block(const Deck& deck, std::string_view block, const std::string& language);

/// Every section and block id, a section before its blocks, in the order of the article: a block's number is its index.
std::vector<std::string> block_ids(const Deck& deck);

} // namespace nuqta
