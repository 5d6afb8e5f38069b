// When items are to be asked again, and how steadily a learner comes back.
#pragma once

#include "study/learner.h"

#include <cstddef>
#include <map>

namespace nuqta {

/// How many items of the deck that are worded in `language` are due.
std::size_t due_items(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today);

/// Whether nothing of the deck is due in this language, and nothing new: what is asked then is practised ahead of time.
bool is_done_today(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today);

/// When the items of the learner's sitting come back: days from today (0: today) to how many. Items left out do not.
/// There must be a sitting.
std::map<long, std::size_t> returns_of(const Learner& learner, LocalDay today);

/// On how many days in a row, up to today or yesterday, there was an answer.
long streak_of(const Progress& progress, LocalDay today);

} // namespace nuqta
