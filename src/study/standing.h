// How far the article is known, block by block: what its map shows.
#pragma once

#include "item/deck.h"
#include "study/progress.h"

#include <cstddef>
#include <map>
#include <string>

namespace nuqta {

/// A block (or section title) by the items that ask about it.
struct Standing {
    std::size_t items = 0; ///< worded in the language and not left out; at least 1
    std::size_t known = 0; ///< of them, with those fading
    Mastery mastery = Mastery::Unseen;
};

/// Every block that has items, by its id. A block is fading when one of its items is, known when all are, unseen when
/// none was ever asked, and learning otherwise.
std::map<std::string, Standing> standing_of_blocks(const Deck& deck, const std::string& language,
                                                   const DeckProgress& known, LocalDay today);

} // namespace nuqta
