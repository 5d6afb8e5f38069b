// A match's question in words: the plan has ids only, the deck the texts.
#pragma once

#include "classroom/plan.h"
#include "item/deck.h"

#include <array>
#include <string>
#include <string_view>

namespace nuqta {

struct QuestionTexts {
    std::string stem;
    std::array<std::string, k_option_count> options; ///< by place
};

/// The item of the question, or nullptr when the deck lacks it or one of its options.
const Item* item_of(const MatchQuestion& question, const Deck& deck);

/// The texts in `language`; where the deck has none, the ids.
QuestionTexts texts_of(const MatchQuestion& question, const Deck& deck, std::string_view language);

} // namespace nuqta
