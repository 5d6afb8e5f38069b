// What the screens around an article show of it: the reader, the map of what is known, the choice of sections.
#pragma once

#include "study/progress.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

/// An item that is not asked, and why.
struct LeftOut {
    std::size_t item = 0; ///< index into Deck::items
    bool suspended = false;
    std::optional<Complaint> reported;
};

struct ArticleView {
    std::size_t deck = 0;           ///< index into GameData::decks
    std::string language;           ///< of its text and questions
    std::string beside;             ///< a second language next to it; empty: none
    std::string place;              ///< id of the block that is looked at; empty: the beginning
    bool veiled = false;            ///< the reader hides the facts
    std::set<std::size_t> unveiled; ///< items (indices of the deck) whose facts are shown all the same
    std::set<std::string> sections; ///< chosen; empty: all
    bool only_mistakes = false;     ///< chosen
    std::vector<LeftOut> left_out;  ///< as it was when the list of them was opened
};

} // namespace nuqta
