// Blocks go in before sections, so that an id both have is a block's.
#include "item/deck_index.h"

#include <string>

namespace nuqta {

DeckIndex::DeckIndex(const Deck& deck)
{
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            places_.emplace(block.id, Place{&section, &block});
        }
    }
    for (const DeckSection& section : deck.sections) {
        places_.emplace(section.id, Place{&section, nullptr});
    }
}

const DeckBlock* DeckIndex::find_block(std::string_view id) const
{
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : found->second.block;
}

const DeckSection* DeckIndex::section_of(std::string_view id) const
{
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : found->second.section;
}

std::string_view DeckIndex::evidence_text(const Evidence& evidence, std::string_view language) const
{
    const auto found = places_.find(evidence.block);
    if (found == places_.end()) {
        return {};
    }
    const Place& place = found->second;
    const std::map<std::string, std::string>& texts = place.block != nullptr ? place.block->text : place.section->title;
    const auto text = texts.find(std::string(language));
    return text == texts.end() ? std::string_view() : std::string_view(text->second);
}

} // namespace nuqta
