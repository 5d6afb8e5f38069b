// What a learner has reached in one deck, counted.
#pragma once

#include "item/deck.h"
#include "study/progress.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace nuqta {

/// A wrong option and how often it was picked.
struct Confusion {
    std::string item;
    std::string picked; ///< option id
    std::size_t times = 0;
};

/// Counts are of items the deck has and that are not left out, unless said otherwise.
struct DeckStats {
    std::size_t items = 0; ///< that can be asked: of the deck, or of its language
    std::size_t seen = 0;  ///< learning + known
    std::size_t learning = 0;
    std::size_t known = 0;  ///< with those fading
    std::size_t fading = 0; ///< known, but about to be forgotten
    double recalled = 0;    ///< the share, 0 to 1, of what can be asked that is recalled today, as the model has it
    double right = 0;       ///< the share that would be answered right, guessing where it is not recalled
    std::array<std::size_t, 14>
        forecast{};                     ///< due today (with all overdue), tomorrow, …, when each is answered in time
    std::vector<Confusion> confusions;  ///< most often first, then by item
    std::vector<std::string> suspended; ///< item ids
    std::vector<std::pair<std::string, Complaint>> reported;
    std::size_t gone = 0; ///< answered items the deck no longer has; their memory is kept
};

/// Counts `known`, the learner's progress in the deck; with a `language`, only of the items worded in it.
DeckStats stats_of(const Deck& deck, const DeckProgress& known, LocalDay today, const std::string& language = {});

} // namespace nuqta
