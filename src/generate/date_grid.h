// Dates beside a date.
#pragma once

#include "generate/number_ladder.h"

#include <vector>

namespace nuqta {

/// Four dates, the key among them: two months by two days (two years by two months where no day is said), so that no
/// part of the key is told by how often it stands there. `later_…`: the other month, day or year lies after the key's.
std::vector<Rung> date_grid(double yyyymmdd, bool later_month, bool later_day);

} // namespace nuqta
