// Results for other programs, format "nuqta-results/1": all that results.h counts, with ids and texts.
#pragma once

#include "classroom/match.h"
#include "item/deck.h"

#include <string>

namespace nuqta {

/// Two spaces; facility and discrimination from 0 or −1 to 1, null where there is none; times in milliseconds.
std::string results_json(const Match& match, const Deck& deck);

} // namespace nuqta
