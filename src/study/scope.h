// What a sitting may ask of a deck: everything, some of its sections and bullets, or what was answered wrong.
#pragma once

#include "item/deck.h"
#include "study/progress.h"

#include <set>
#include <string>

namespace nuqta {

/// Without any it is everything.
struct Scope {
    std::set<std::string> blocks; ///< of the items' blocks: ids of bullets, paragraphs and section titles; empty: all
    bool only_mistakes = false;   ///< is_mistake()

    bool operator==(const Scope&) const = default;
};

bool is_everything(const Scope& scope);

/// True when the sitting may ask this item, of which `progress` is known.
bool is_in(const Scope& scope, const Item& item, const ItemProgress& progress);

/// The scope of these sections: their titles and all of their blocks. Ids the deck lacks are ignored; without any
/// section it is everything.
Scope scope_of_sections(const Deck& deck, const std::set<std::string>& sections);

/// How many items of the scope can be asked in `language`: worded in it and not left out.
std::size_t items_in(const Scope& scope, const Deck& deck, const std::string& language, const DeckProgress& known);

} // namespace nuqta
