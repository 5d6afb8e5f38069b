// Counting by days.
#include "study/forecast.h"

#include <algorithm>
#include <set>

namespace nuqta {

std::size_t due_items(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today)
{
    return static_cast<std::size_t>(std::count_if(deck.items.begin(), deck.items.end(), [&](const Item& item) {
        const ItemProgress& progress = item_in(known, item.id);
        return item.wordings.count(language) == 1 && progress.memory && !is_left_out(progress) &&
               is_due(*progress.memory, today);
    }));
}

bool is_done_today(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today)
{
    return std::none_of(deck.items.begin(), deck.items.end(), [&](const Item& item) {
        const ItemProgress& progress = item_in(known, item.id);
        const bool wanted = !progress.memory || is_due(*progress.memory, today);
        return item.wordings.count(language) == 1 && !is_left_out(progress) && wanted;
    });
}

std::map<long, std::size_t> returns_of(const Learner& learner, LocalDay today)
{
    const Session& session = *learner.session;
    const DeckProgress& known = progress_in(learner.progress, session.deck->id);
    std::set<std::size_t> items;
    std::map<long, std::size_t> returns;
    for (const Showing& showing : session.showings) {
        const auto progress = known.find(session.deck->items[showing.item].id);
        const bool comes_back = progress != known.end() && progress->second.memory && !is_left_out(progress->second);
        if (comes_back && items.insert(showing.item).second) {
            ++returns[days_since(today, progress->second.memory->due)];
        }
    }
    return returns;
}

long streak_of(const Progress& progress, LocalDay today)
{
    std::set<LocalDay> days;
    for (const auto& [deck, items] : progress) {
        for (const auto& [item, entry] : items) {
            for (const Review& review : entry.reviews) {
                days.insert(review.day);
            }
        }
    }
    LocalDay day = days.count(today) == 1 ? today : today - std::chrono::days(1);
    long streak = 0;
    for (; days.count(day) == 1; day -= std::chrono::days(1)) {
        ++streak;
    }
    return streak;
}

} // namespace nuqta
