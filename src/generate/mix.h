// Which of all items that could be made go into the deck: those with short answers wherever they have no flaw, those
// with sentences for blocks that would otherwise go unasked.
#pragma once

#include "generate/judge.h"
#include "item/deck.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {

class Mix {
public:
    /// `flaws` must outlive the mix.
    explicit Mix(const FlawContext& flaws)
        : flaws_(flaws)
    {
    }

    /// Items that may be taken, judged once. Their ids become unique: a text that stands twice gets the next number.
    /// Returns their places, for the calls below.
    std::vector<std::size_t> offer(std::vector<Item> items);

    /// Takes every wording without a flaw, but no second item with the same key.
    void take_all(const std::vector<std::size_t>& places);

    /// Takes wordings with at most `most_flaws` flaws for blocks without an item in their language.
    void take_to_cover(const std::vector<std::size_t>& places, std::size_t most_flaws);

    /// The same for wordings without a flaw, as long as they are at most one in twenty of their language.
    void take_few(const std::vector<std::size_t>& places);

    /// True when the block has an item in the language.
    bool covers(const std::string& language, const std::string& block) const;

    /// The items taken, in the order of the offers. A language in which one is not taken has the reason.
    std::vector<Item> items() const;

private:
    struct Offer {
        Item item;
        std::map<std::string, Judgement> verdicts;
        std::set<std::string> taken; ///< tags
    };

    /// Offers of blocks that have few of them first: what they ask for is not to be used up by blocks with many.
    std::vector<std::size_t> scarce_first(std::vector<std::size_t> places) const;

    /// False when another offer has its id, or it was taken before.
    bool take(Offer& offer, const std::string& tag);

    const FlawContext& flaws_;
    std::vector<Offer> offers_;
    std::map<std::string, std::size_t> owner_;              ///< id → the offer that was taken
    std::set<std::pair<std::string, std::string>> covered_; ///< language and block
    std::map<std::string, std::size_t> wordings_;           ///< taken, by language
};

} // namespace nuqta
