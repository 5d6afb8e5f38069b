// Which items a sitting asks: what is due, that first which gains most by it; then new ones in the order of the
// article, a bullet's second item only when every other one had its first. While there are new ones, half of the places
// are theirs, or more when the learner's pace would leave much of the article unseen for long (docs/learning.md).
// Items that give each other's key away are kept apart: by their options as long as there are others to ask; by their
// stems always, but in a part of the article that was chosen, all of which is asked: there the one whose key is shown
// comes before the one that shows it.
#include "study/belief.h"
#include "study/leaks.h"
#include "study/session.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace nuqta {
namespace {

/// For how many days on a question is to be of use.
constexpr long k_horizon = 30;

/// The items of one block (or section) that were never asked.
struct Source {
    std::vector<ItemWords> unseen;
    std::size_t taken = 0; ///< items of it that were asked, in this sitting or before
    bool closed = false;   ///< nothing more of it can be taken
};

/// An item that was asked before.
struct Seen {
    ItemWords candidate;
    std::size_t source = 0;
    double gain = 0; ///< gain_of()
    bool due = false;
    bool taken = false;
};

/// What can be asked.
struct Stock {
    std::vector<Source> sources; ///< in the order of the article
    std::vector<Seen> seen;      ///< what gains most first
    std::size_t unseen = 0;      ///< items that were never asked
};

struct Chosen {
    ItemWords candidate;
    std::size_t source = 0; ///< place of its block in the article
    bool seen = false;
};

struct Selection {
    std::size_t count = 0; ///< wanted
    std::vector<Chosen> chosen;
    std::map<std::string, std::size_t> type_uses;
};

enum class Leaks { KeptOut, AllowedInOptions, Allowed };

/// Block and section ids in the order of the article.
std::map<std::string, std::size_t> article_order(const Deck& deck)
{
    std::map<std::string, std::size_t> order;
    for (const DeckSection& section : deck.sections) {
        order.emplace(section.id, order.size());
        for (const DeckBlock& block : section.blocks) {
            order.emplace(block.id, order.size());
        }
    }
    return order;
}

/// What the item gains by being asked today: how much likelier it is recalled for it, and the more the likelier it is
/// forgotten now.
double gain_of(const ItemProgress& item, std::size_t options, LocalDay today)
{
    const Belief belief = belief_of(item.reviews, options);
    return recall_gained(belief, today, k_horizon) * (1.5 - recall_of(belief, today));
}

/// Answers a day, of those days of the week before today that had any; nothing when none had.
std::optional<std::size_t> pace_of(const DeckProgress& known, LocalDay today)
{
    constexpr long k_week = 7;
    std::set<LocalDay> days;
    std::size_t answers = 0;
    for (const auto& [id, item] : known) {
        for (const Review& review : item.reviews) {
            if (review.day < today && days_since(review.day, today) <= k_week) {
                days.insert(review.day);
                ++answers;
            }
        }
    }
    return days.empty() ? std::nullopt : std::optional(answers / days.size());
}

/// How many of `count` places are for new items, of which there are `unseen`: half; or four in five as long as half of
/// the learner's answers would take ten days and more to see them all.
std::size_t places_for_new(std::size_t count, std::size_t unseen, std::size_t pace)
{
    constexpr std::size_t k_days = 10;
    return unseen > pace * k_days / 2 ? count - count / 5 : count / 2;
}

/// What can be asked of `scope`.
Stock stock_of(const Deck& deck, const std::string& language, std::uint64_t seed, const DeckProgress& known,
               LocalDay today, const Scope& scope)
{
    const std::map<std::string, std::size_t> order = article_order(deck);
    Stock stock;
    stock.sources.resize(order.size() + 1); // the last for items of no block
    for (std::size_t i = 0; i < deck.items.size(); ++i) {
        const Item& item = deck.items[i];
        const auto wording = item.wordings.find(language);
        const ItemProgress& entry = item_in(known, item.id);
        if (wording == item.wordings.end() || is_left_out(entry) || !is_in(scope, item, entry)) {
            continue;
        }
        const auto place = order.find(item.block);
        const std::size_t at = place == order.end() ? order.size() : place->second;
        ItemWords candidate = item_words_of(item, i, wording->second, seed);
        if (entry.memory) {
            const double gain = gain_of(entry, item.options.size(), today);
            stock.seen.push_back({std::move(candidate), at, gain, is_due(*entry.memory, today), false});
            ++stock.sources[at].taken;
        } else {
            stock.sources[at].unseen.push_back(std::move(candidate));
            ++stock.unseen;
        }
    }
    std::stable_sort(stock.seen.begin(), stock.seen.end(),
                     [](const Seen& a, const Seen& b) { return a.gain > b.gain; });
    return stock;
}

bool clashes(const ItemWords& candidate, const std::vector<Chosen>& chosen, Leaks leaks)
{
    return std::any_of(chosen.begin(), chosen.end(), [&](const Chosen& other) {
        return (leaks != Leaks::Allowed && leaks_by_stem(other.candidate, candidate)) ||
               (leaks == Leaks::KeptOut && leaks_by_option(other.candidate, candidate));
    });
}

void choose(Selection& selection, ItemWords candidate, std::size_t source, bool seen)
{
    ++selection.type_uses[candidate.type];
    selection.chosen.push_back({std::move(candidate), source, seen});
}

/// Takes of the seen items those `wanted` says, until `most` are chosen in all.
template<typename Wanted>
void choose_seen(Selection& selection, std::vector<Seen>& seen, Leaks leaks, std::size_t most, Wanted wanted)
{
    for (Seen& one : seen) {
        if (selection.chosen.size() >= most) {
            return;
        }
        if (!one.taken && wanted(one) && !clashes(one.candidate, selection.chosen, leaks)) {
            one.taken = true;
            choose(selection, one.candidate, one.source, true);
        }
    }
}

/// The first of the sources asked least often, or nullptr when all are closed.
Source* least_asked(std::vector<Source>& sources)
{
    Source* least = nullptr;
    for (Source& source : sources) {
        if (!source.closed && (least == nullptr || source.taken < least->taken)) {
            least = &source;
        }
    }
    return least;
}

/// Takes the unseen item of the type asked least so far, ties by rank; nothing when all clash.
std::optional<ItemWords> take(Source& source, Selection& selection, Leaks leaks)
{
    auto best = source.unseen.end();
    for (auto one = source.unseen.begin(); one != source.unseen.end(); ++one) {
        if (clashes(*one, selection.chosen, leaks)) {
            continue;
        }
        const auto order = [&](const ItemWords& candidate) {
            return std::pair(selection.type_uses[candidate.type], candidate.rank);
        };
        if (best == source.unseen.end() || order(*one) < order(*best)) {
            best = one;
        }
    }
    if (best == source.unseen.end()) {
        return std::nullopt;
    }
    ItemWords taken = std::move(*best);
    source.unseen.erase(best);
    return taken;
}

/// Takes unseen items in the order of the article, round after round, until there are enough or none is left.
void choose_new(Selection& selection, std::vector<Source>& sources, Leaks leaks)
{
    for (Source& source : sources) {
        source.closed = source.unseen.empty();
    }
    while (selection.chosen.size() < selection.count) {
        Source* const source = least_asked(sources);
        if (source == nullptr) {
            return;
        }
        auto candidate = take(*source, selection, leaks);
        source->closed = !candidate || source->unseen.empty();
        if (candidate) {
            choose(selection, std::move(*candidate), static_cast<std::size_t>(source - sources.data()), false);
            ++source->taken;
        }
    }
}

/// The first place of `chosen` at which an item of this source has no neighbour of its own; the end without one.
std::size_t place_apart(const std::vector<Chosen>& chosen, std::size_t source)
{
    for (std::size_t place = 0; place < chosen.size(); ++place) {
        const bool before = place == 0 || chosen[place - 1].source != source;
        if (before && chosen[place].source != source) {
            return place;
        }
    }
    return chosen.size();
}

/// The same items in nearly the same order, no block twice in a row where that is possible.
std::vector<Chosen> separated(std::vector<Chosen> chosen)
{
    std::vector<Chosen> apart;
    while (!chosen.empty()) {
        auto next = std::find_if(chosen.begin(), chosen.end(),
                                 [&](const Chosen& one) { return apart.empty() || one.source != apart.back().source; });
        std::size_t place = apart.size();
        if (next == chosen.end()) {
            next = chosen.begin();
            place = place_apart(apart, next->source);
        }
        Chosen moved = std::move(*next);
        chosen.erase(next);
        apart.insert(apart.begin() + static_cast<std::ptrdiff_t>(place), std::move(moved));
    }
    return apart;
}

/// The same items, each whose key another one's stem shows before that one, unless both show the other's.
std::vector<Chosen> told_before_shown(std::vector<Chosen> chosen)
{
    for (std::size_t late = 1; late < chosen.size(); ++late) {
        const auto end = chosen.begin() + static_cast<std::ptrdiff_t>(late);
        const auto shown = std::find_if(chosen.begin(), end, [&](const Chosen& early) {
            return shows_key(early.candidate, end->candidate) && !shows_key(end->candidate, early.candidate);
        });
        std::rotate(shown, end, end + 1);
    }
    return chosen;
}

/// Fills the places left of a part of the article that was chosen: what is not due, then what gives others away.
void choose_rest(Selection& selection, Stock& stock)
{
    const auto any = [](const Seen&) { return true; };
    for (const Leaks leaks : {Leaks::KeptOut, Leaks::AllowedInOptions, Leaks::Allowed}) {
        if (leaks == Leaks::Allowed) {
            choose_new(selection, stock.sources, leaks);
        }
        choose_seen(selection, stock.seen, leaks, selection.count, any);
    }
}

} // namespace

std::vector<std::size_t> select_items(const Deck& deck, const std::string& language, std::uint64_t seed,
                                      std::size_t count, const DeckProgress& known, LocalDay today, const Scope& scope)
{
    Stock stock = stock_of(deck, language, seed, known, today, scope);
    Selection selection{count, {}, {}};
    const std::size_t for_new = places_for_new(count, stock.unseen, pace_of(known, today).value_or(count));
    const auto due = [](const Seen& one) { return one.due; };
    for (const Leaks leaks : {Leaks::KeptOut, Leaks::AllowedInOptions}) {
        choose_seen(selection, stock.seen, leaks, count - for_new, due);
        choose_new(selection, stock.sources, leaks);
    }
    for (const Leaks leaks : {Leaks::KeptOut, Leaks::AllowedInOptions}) {
        choose_seen(selection, stock.seen, leaks, count, due);
    }
    if (!is_everything(scope)) {
        choose_rest(selection, stock);
    } else if (selection.chosen.empty()) {
        for (const Leaks leaks : {Leaks::KeptOut, Leaks::AllowedInOptions}) {
            choose_seen(selection, stock.seen, leaks, count, [](const Seen&) { return true; });
        }
    }
    std::stable_partition(selection.chosen.begin(), selection.chosen.end(), [](const Chosen& one) { return one.seen; });
    std::vector<std::size_t> items;
    for (const Chosen& one : separated(told_before_shown(std::move(selection.chosen)))) {
        items.push_back(one.candidate.item);
    }
    return items;
}

} // namespace nuqta
