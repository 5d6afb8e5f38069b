// Lookups in a deck.
#include "item/deck.h"

#include <algorithm>
#include <cassert>

namespace nuqta {

std::size_t key_index(const Item& item)
{
    const auto key = std::find_if(item.options.begin(), item.options.end(),
                                  [](const Option& option) { return option.role == OptionRole::Key; });
    assert(key != item.options.end());
    return static_cast<std::size_t>(key - item.options.begin());
}

const DeckBlock* find_block(const Deck& deck, std::string_view id)
{
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            if (block.id == id) {
                return &block;
            }
        }
    }
    return nullptr;
}

const DeckSection* find_section(const Deck& deck, std::string_view id)
{
    const auto found = std::find_if(deck.sections.begin(), deck.sections.end(),
                                    [id](const DeckSection& section) { return section.id == id; });
    return found == deck.sections.end() ? nullptr : &*found;
}

const DeckSection* section_of(const Deck& deck, std::string_view id)
{
    for (const DeckSection& section : deck.sections) {
        const bool holds = std::any_of(section.blocks.begin(), section.blocks.end(),
                                       [id](const DeckBlock& block) { return block.id == id; });
        if (holds || section.id == id) {
            return &section;
        }
    }
    return nullptr;
}

std::string title_of(const Deck& deck, std::string_view language)
{
    for (const DeckSource& source : deck.sources) {
        if (source.language == language && !source.title.empty()) {
            return source.title;
        }
    }
    return deck.id;
}

std::size_t worded_items(const Deck& deck, const std::string& language)
{
    return static_cast<std::size_t>(std::count_if(
        deck.items.begin(), deck.items.end(), [&](const Item& item) { return item.wordings.count(language) == 1; }));
}

std::string_view evidence_text(const Deck& deck, const Evidence& evidence, std::string_view language)
{
    const DeckBlock* const block = find_block(deck, evidence.block);
    const DeckSection* const section = block == nullptr ? find_section(deck, evidence.block) : nullptr;
    if (block == nullptr && section == nullptr) {
        return {};
    }
    const std::map<std::string, std::string>& texts = block != nullptr ? block->text : section->title;
    const auto text = texts.find(std::string(language));
    return text == texts.end() ? std::string_view() : std::string_view(text->second);
}

} // namespace nuqta
