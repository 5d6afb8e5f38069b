// Where a number is given away before it is asked.
#pragma once

#include "generate/question_type.h"

#include <string>

namespace nuqta {

/// Why the number is no secret: it stands in a heading or lead-in that the player sees or other questions show.
std::string leak_of(const Material& material, const BlockReadings& block, const Fact& fact);

/// True when the stem of another item of the block holds the number in the article's own spelling, and this item's key
/// is spelt in another way: a sitting keeps apart only items whose stem holds the other's key as it is printed.
bool is_shown(const BlockReadings& block, const Item& asked, const Fact& fact, const Written& written);

} // namespace nuqta
