// Dates beside a date.
#pragma once

#include "generate/number_ladder.h"

#include <cstddef>
#include <vector>

namespace nuqta {

/// Four dates (yyyymmdd, 0 for what is not said), ascending, with the key at `rank`: in four months on four days, else
/// on four days of its month, or in its month of four years. A part of the key stands in all of them or in none, so it
/// is no clue. Empty when the calendar leaves no room at that rank.
std::vector<Rung> date_ladder(double yyyymmdd, std::size_t rank);

} // namespace nuqta
