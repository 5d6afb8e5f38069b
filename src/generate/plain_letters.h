// Options spelled as their article spells: where it writes е for ё, a wrong option with ё would stand out.
#pragma once

#include "generate/reading.h"
#include "item/deck.h"

#include <vector>

namespace nuqta {

/// Replaces the letters of Language::plain_letters that no article of the set has in its language, in the options of
/// every wording of the items.
void spell_like_articles(std::vector<Item>& items, const SetReading& reading);

} // namespace nuqta
