// Offers are kept whole, so that a wording passed over first can still be taken where nothing better is found.
#include "generate/mix.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr int k_most_of_a_key = 1; ///< items that ask for the same thing: the next is answered by habit

/// Ids in use, and by their stems the last number that was tried: what is repeated often is not counted from 2 again.
struct Ids {
    std::set<std::string> used;
    std::map<std::string, int> last;
};

std::string unique_id(const std::string& id, Ids& ids)
{
    const std::string stem = id.substr(0, id.rfind('/') + 1);
    int& last = ids.last.try_emplace(stem, 1).first->second;
    std::string unique = id;
    while (!ids.used.insert(unique).second) {
        unique = stem + std::to_string(++last);
    }
    return unique;
}

} // namespace

std::vector<std::size_t> Mix::offer(std::vector<Item> items)
{
    std::vector<std::size_t> places;
    Ids used; // offers of another call may bear the same id: they are other ways to ask the same
    for (Item& item : items) {
        item.id = unique_id(item.id, used);
        Offer offer;
        offer.verdicts = judge(item, flaws_);
        offer.item = std::move(item);
        places.push_back(offers_.size());
        offers_.push_back(std::move(offer));
    }
    return places;
}

std::vector<std::size_t> Mix::scarce_first(std::vector<std::size_t> places) const
{
    std::map<std::string_view, std::size_t> of_block;
    for (const std::size_t place : places) {
        ++of_block[offers_[place].item.block];
    }
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return of_block[offers_[a].item.block] < of_block[offers_[b].item.block];
    });
    return places;
}

void Mix::take_all(const std::vector<std::size_t>& places)
{
    std::map<std::string, int> asked; // by the key's option id
    for (const std::size_t place : scarce_first(places)) {
        Offer& offer = offers_[place];
        int& times = asked[offer.item.options[key_index(offer.item)].id];
        if (times >= k_most_of_a_key) {
            continue;
        }
        for (const auto& [tag, verdict] : offer.verdicts) {
            if (verdict.flaws == 0) {
                take(offer, tag);
            }
        }
        times += offer.taken.empty() ? 0 : 1;
    }
}

void Mix::take_to_cover(const std::vector<std::size_t>& places, std::size_t most_flaws)
{
    for (const std::size_t place : places) {
        Offer& offer = offers_[place];
        for (const auto& [tag, verdict] : offer.verdicts) {
            if (verdict.flaws <= most_flaws && !covers(tag, offer.item.block)) {
                take(offer, tag);
            }
        }
    }
}

void Mix::take_few(const std::vector<std::size_t>& places)
{
    constexpr std::size_t k_share = 20;
    std::map<std::string, std::size_t> few;
    for (const std::size_t place : places) {
        Offer& offer = offers_[place];
        for (const auto& [tag, verdict] : offer.verdicts) {
            const bool room = (few[tag] + 1) * k_share <= wordings_[tag] + k_share / 2;
            if (room && verdict.flaws == 0 && !covers(tag, offer.item.block)) {
                few[tag] += take(offer, tag) ? 1 : 0;
            }
        }
    }
}

std::vector<Item> Mix::items() const
{
    std::vector<Item> items;
    for (const Offer& offer : offers_) {
        if (offer.taken.empty()) {
            continue;
        }
        items.push_back(offer.item);
        for (const auto& [tag, verdict] : offer.verdicts) {
            if (offer.taken.count(tag) == 0) {
                items.back().wordings.erase(tag);
                items.back().unworded[tag] =
                    verdict.flaws == 0 ? "asked by another item or often enough" : "flaw " + verdict.first;
            }
        }
    }
    return items;
}

bool Mix::take(Offer& offer, const std::string& tag)
{
    const auto place = static_cast<std::size_t>(&offer - offers_.data());
    if (owner_.emplace(offer.item.id, place).first->second != place) {
        return false; // its options are others than those of the item that has the id
    }
    const bool is_new = offer.taken.insert(tag).second;
    wordings_[tag] += is_new ? 1 : 0;
    covered_.emplace(tag, offer.item.block);
    return is_new;
}

bool Mix::covers(const std::string& language, const std::string& block) const
{
    return covered_.count({language, block}) > 0;
}

} // namespace nuqta
