// One pass over what is known.
#include "study/stats.h"

#include <algorithm>
#include <map>
#include <string>

namespace nuqta {
namespace {

void count_mastery(DeckStats& stats, const ItemProgress& item, LocalDay today)
{
    switch (mastery_of(item, today)) {
    case Mastery::Unseen:
        return;
    case Mastery::Learning:
        ++stats.learning;
        break;
    case Mastery::Fading:
        ++stats.fading;
        ++stats.known;
        break;
    case Mastery::Known:
        ++stats.known;
        break;
    }
    ++stats.seen;
    const long days = is_due(*item.memory, today) ? 0 : days_since(today, item.memory->due);
    if (days < static_cast<long>(stats.forecast.size())) {
        ++stats.forecast[static_cast<std::size_t>(days)];
    }
}

void add_confusions(DeckStats& stats, const std::string& id, const ItemProgress& item)
{
    for (const auto& [picked, times] : wrong_picks(item.reviews)) {
        stats.confusions.push_back({id, picked, times});
    }
}

/// The means over the items that can be asked.
void add_recall(DeckStats& stats, const Deck& deck, const DeckProgress& known, LocalDay today,
                const std::string& language)
{
    std::size_t items = 0;
    for (const Item& item : deck.items) {
        const ItemProgress& progress = item_in(known, item.id);
        if (is_left_out(progress) || (!language.empty() && item.wordings.count(language) == 0)) {
            continue;
        }
        const double recall = recall_of(progress, today);
        stats.recalled += recall;
        stats.right += chance_right(recall, item.options.size());
        ++items;
    }
    if (items > 0) {
        stats.recalled /= static_cast<double>(items);
        stats.right /= static_cast<double>(items);
    }
}

} // namespace

DeckStats stats_of(const Deck& deck, const DeckProgress& known, LocalDay today, const std::string& language)
{
    DeckStats stats;
    std::map<std::string, bool> counted; // every item of the deck; true when it is worded in the language
    for (const Item& item : deck.items) {
        const bool worded = language.empty() || item.wordings.count(language) == 1;
        counted.emplace(item.id, worded);
        stats.items += worded && !is_left_out(item_in(known, item.id)) ? 1U : 0U;
    }
    for (const auto& [id, item] : known) {
        const auto found = counted.find(id);
        if (found == counted.end()) {
            stats.gone += item.memory ? 1U : 0U;
            continue;
        }
        if (!found->second) {
            continue;
        }
        if (item.suspended) {
            stats.suspended.push_back(id);
        }
        if (item.reported) {
            stats.reported.emplace_back(id, *item.reported);
        }
        if (!is_left_out(item)) {
            count_mastery(stats, item, today);
            add_confusions(stats, id, item);
        }
    }
    add_recall(stats, deck, known, today, language);
    std::stable_sort(stats.confusions.begin(), stats.confusions.end(),
                     [](const Confusion& a, const Confusion& b) { return a.times > b.times; });
    return stats;
}

} // namespace nuqta
