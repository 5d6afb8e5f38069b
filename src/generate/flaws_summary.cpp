// Counting; positions come from the same function that orders the options on the screen.
#include "generate/flaws_summary.h"

#include "item/shuffle.h"
#include "unicode/fold.h"

#include <algorithm>
#include <set>

namespace nuqta {
namespace {

bool key_is_longest(const Item& item, const Wording& wording)
{
    const std::size_t key = key_index(item);
    const std::size_t length = grapheme_count(wording.options[key]);
    for (std::size_t i = 0; i < wording.options.size(); ++i) {
        if (i != key && grapheme_count(wording.options[i]) >= length) {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<FlawSummary> summarise(const Deck& deck, const std::vector<Flaw>& flaws)
{
    std::map<std::string, std::map<std::string, std::set<int>>> numbers; // by language, item
    for (const Flaw& flaw : flaws) {
        numbers[flaw.language][flaw.item].insert(flaw.number);
    }
    std::vector<FlawSummary> summaries;
    for (const std::string& tag : deck.languages) {
        FlawSummary summary;
        summary.language = tag;
        summary.coverage = coverage(deck, tag);
        for (const Item& item : deck.items) {
            const auto wording = item.wordings.find(tag);
            if (wording == item.wordings.end()) {
                continue;
            }
            ++summary.items;
            summary.key_longest += key_is_longest(item, wording->second) ? 1 : 0;
            const std::set<int>& found = numbers[tag][item.id];
            summary.flawless += found.empty() ? 1 : 0;
            if (found.size() > summary.most_flaws) {
                summary.most_flaws = found.size();
                summary.worst = item.id;
            }
            for (const int number : found) {
                ++summary.of[number];
            }
        }
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

KeyPositions simulate_key_positions(const Deck& deck, std::size_t showings)
{
    KeyPositions positions;
    if (deck.items.empty()) {
        return positions;
    }
    for (std::size_t showing = 0; showing < showings; ++showing) {
        const Item& item = deck.items[showing % deck.items.size()];
        const std::vector<std::size_t> order = shown_order(item, showing / deck.items.size(), 0);
        const auto place = std::find(order.begin(), order.end(), key_index(item)) - order.begin();
        ++positions.counts[static_cast<std::size_t>(place) % positions.counts.size()];
    }
    const double expected = static_cast<double>(showings) / static_cast<double>(positions.counts.size());
    for (const std::size_t count : positions.counts) {
        const double difference = static_cast<double>(count) - expected;
        positions.chi_square += difference * difference / expected;
    }
    return positions;
}

} // namespace nuqta
