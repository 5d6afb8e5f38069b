// Marks sorted and merged.
#include "item/block_facts.h"

#include <algorithm>

namespace nuqta {

std::vector<BlockFact> facts_of_block(const Deck& deck, std::string_view block, const std::string& language)
{
    std::vector<BlockFact> marks;
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        const auto wording = deck.items[i].wordings.find(language);
        const bool here = wording != deck.items[i].wordings.end() && wording->second.evidence.block == block;
        if (here && !wording->second.evidence.mark.empty()) {
            marks.push_back({wording->second.evidence.mark, {i}});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const BlockFact& a, const BlockFact& b) { return a.range.begin < b.range.begin; });
    std::vector<BlockFact> facts;
    for (BlockFact& mark : marks) {
        if (facts.empty() || mark.range.begin >= facts.back().range.end) {
            facts.push_back(std::move(mark));
            continue;
        }
        facts.back().range.end = std::max(facts.back().range.end, mark.range.end);
        facts.back().items.push_back(mark.items.front());
        std::sort(facts.back().items.begin(), facts.back().items.end());
    }
    return facts;
}

std::vector<std::string> block_ids(const Deck& deck)
{
    std::vector<std::string> ids;
    for (const DeckSection& section : deck.sections) {
        ids.push_back(section.id);
        for (const DeckBlock& block : section.blocks) {
            ids.push_back(block.id);
        }
    }
    return ids;
}

} // namespace nuqta
