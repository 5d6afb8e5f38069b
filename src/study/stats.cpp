// One pass over what is known.
#include "study/stats.h"

#include <algorithm>
#include <set>

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

} // namespace

DeckStats stats_of(const Deck& deck, const DeckProgress& known, LocalDay today)
{
    DeckStats stats;
    std::set<std::string> ids;
    for (const Item& item : deck.items) {
        ids.insert(item.id);
    }
    stats.items = deck.items.size();
    for (const auto& [id, item] : known) {
        if (ids.count(id) == 0) {
            stats.gone += item.memory ? 1U : 0U;
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
    std::stable_sort(stats.confusions.begin(), stats.confusions.end(),
                     [](const Confusion& a, const Confusion& b) { return a.times > b.times; });
    return stats;
}

} // namespace nuqta
