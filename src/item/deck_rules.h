// What must hold between the fields of a deck: references, counts, marks. What one field alone can show is the
// reader's.
#pragma once

#include "base/result.h"
#include "item/deck.h"

#include <string>

namespace nuqta {

/// Checks a deck as read from `file`. Fails with BadValue and the path to the first value that breaks a rule
/// ("items[3].options: …"): an id that stands there twice, a block or language that does not exist, not four options,
/// not exactly one key, a mark outside its text or inside a character.
Result<Done> check_rules(const Deck& deck, const std::string& file);

} // namespace nuqta
