// What the screens around an article show of it: the reader, the map of what is known, the choice of sections.
#pragma once

#include <cstddef>
#include <set>
#include <string>

namespace nuqta {

struct ArticleView {
    std::size_t deck = 0;           ///< index into GameData::decks
    std::string language;           ///< of its text and questions
    std::string beside;             ///< a second language next to it; empty: none
    std::string place;              ///< id of the block that is looked at; empty: the beginning
    bool veiled = false;            ///< the reader hides the facts
    std::set<std::size_t> unveiled; ///< items (indices of the deck) whose facts are shown all the same
    std::set<std::string> sections; ///< chosen; empty: all
    bool only_mistakes = false;     ///< chosen
};

} // namespace nuqta
