// Options spelled as their article spells: where it writes е for ё, a wrong option with ё would stand out.
#pragma once

#include "generate/reading.h"
#include "item/deck.h"

namespace nuqta {

/// Replaces the letters of Language::plain_letters that no article of the set has in its language, in the options of
/// every wording.
void spell_like_articles(Item& item, const SetReading& reading);

} // namespace nuqta
