// The generator's own judge: the nineteen flaws of `nuqta check`, asked of an item before it is kept.
#pragma once

#include "generate/flaws.h"
#include "item/deck.h"

#include <cstddef>
#include <map>
#include <string>

namespace nuqta {

/// The flaws of one wording.
struct Judgement {
    std::size_t flaws = 0;
    std::string first; ///< "7 convergence: the key shares …"; empty without flaws
};

/// By tag, for every language the item is worded in and `context` knows.
std::map<std::string, Judgement> judge(const Item& item, const FlawContext& context);

/// The flaws of all wordings together.
std::size_t count_flaws(const Item& item, const FlawContext& context);

} // namespace nuqta
