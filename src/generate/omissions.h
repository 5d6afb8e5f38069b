// Clauses that one translation lacks. Numbers and names may agree and a translation still say less.
#pragma once

#include "generate/facts.h"
#include "generate/reading.h"

#include <vector>

namespace nuqta {

/// Places where one language is far shorter than each of the others, in the order of the article. Compared are the
/// stretches of a sentence between two things that all translations keep (its ends, names, quantities), each measured
/// by its share of its whole article. At least three languages that mark their sentences must be there: of two, nobody
/// knows whether one says less or the other more.
std::vector<Disagreement> find_omissions(const SetReading& reading);

} // namespace nuqta
