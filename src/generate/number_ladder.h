// Round numbers around a value, as people would guess them: the rungs from which missing distractors are taken.
#pragma once

#include "lang/language.h"

#include <string>
#include <vector>

namespace nuqta {

struct Rung {
    double low = 0;
    double high = 0;
};

/// Values of `unit` near [low, high] but apart from it, with as many significant digits, nearest first; ranges when
/// low < high. Fractions are those every language has a word for. Dates have a ladder of their own.
std::vector<Rung> number_ladder(const std::string& unit, double low, double high,
                                const std::vector<const Language*>& languages);

/// Whole numbers up to nine: people guess them one by one, and so are their options.
bool is_small_count(double value);

} // namespace nuqta
