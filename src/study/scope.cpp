// One item at a time.
#include "study/scope.h"

#include <algorithm>

namespace nuqta {

bool is_everything(const Scope& scope)
{
    return scope.blocks.empty() && !scope.only_mistakes;
}

bool is_in(const Scope& scope, const Item& item, const ItemProgress& progress)
{
    const bool chosen = scope.blocks.empty() || scope.blocks.count(item.block) == 1;
    return chosen && (!scope.only_mistakes || is_mistake(progress));
}

Scope scope_of_sections(const Deck& deck, const std::set<std::string>& sections)
{
    Scope scope;
    for (const DeckSection& section : deck.sections) {
        if (sections.count(section.id) == 1) {
            scope.blocks.insert(section.id);
            for (const DeckBlock& block : section.blocks) {
                scope.blocks.insert(block.id);
            }
        }
    }
    return scope;
}

std::size_t items_in(const Scope& scope, const Deck& deck, const std::string& language, const DeckProgress& known)
{
    return static_cast<std::size_t>(std::count_if(deck.items.begin(), deck.items.end(), [&](const Item& item) {
        const ItemProgress& progress = item_in(known, item.id);
        return item.wordings.count(language) == 1 && !is_left_out(progress) && is_in(scope, item, progress);
    }));
}

} // namespace nuqta
