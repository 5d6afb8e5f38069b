// One pass over the items.
#include "study/standing.h"

namespace nuqta {
namespace {

struct Count {
    std::size_t items = 0, seen = 0, known = 0, fading = 0;
};

Mastery mastery_of(const Count& count)
{
    if (count.fading > 0) {
        return Mastery::Fading;
    }
    if (count.known == count.items) {
        return Mastery::Known;
    }
    return count.seen > 0 ? Mastery::Learning : Mastery::Unseen;
}

} // namespace

std::map<std::string, Standing> standing_of_blocks(const Deck& deck, const std::string& language,
                                                   const DeckProgress& known, LocalDay today)
{
    std::map<std::string, Count> counts;
    for (const Item& item : deck.items) {
        const ItemProgress& progress = item_in(known, item.id);
        if (item.wordings.count(language) == 0 || is_left_out(progress)) {
            continue;
        }
        const Mastery mastery = mastery_of(progress, today);
        Count& count = counts[item.block];
        ++count.items;
        count.seen += mastery != Mastery::Unseen ? 1U : 0U;
        count.known += mastery == Mastery::Known || mastery == Mastery::Fading ? 1U : 0U;
        count.fading += mastery == Mastery::Fading ? 1U : 0U;
    }
    std::map<std::string, Standing> standing;
    for (const auto& [block, count] : counts) {
        standing[block] = {count.items, count.known, mastery_of(count)};
    }
    return standing;
}

} // namespace nuqta
