// The blocks and sections of a deck by id, for work that goes over all items: find_block and its like search from the
// start each time.
#pragma once

#include "item/deck.h"

#include <map>
#include <string_view>

namespace nuqta {

/// Valid while the deck lives and is not changed. Of ids that are there twice the first counts, a block before a
/// section.
class DeckIndex {
public:
    DeckIndex() = default;
    explicit DeckIndex(const Deck& deck);

    /// As the functions of deck.h with these names.
    const DeckBlock* find_block(std::string_view id) const;
    const DeckSection* section_of(std::string_view id) const;
    std::string_view evidence_text(const Evidence& evidence, std::string_view language) const;

private:
    struct Place {
        const DeckSection* section = nullptr;
        const DeckBlock* block = nullptr; ///< nullptr: the section itself
    };
    std::map<std::string_view, Place> places_;
};

} // namespace nuqta
