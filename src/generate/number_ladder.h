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

/// Values of `unit` near [low, high] but apart from it, nearest first; ranges when low < high. Shares stay within 100,
/// fractions are those every language has a word for, dates exist in every year.
std::vector<Rung> number_ladder(const std::string& unit, double low, double high,
                                const std::vector<const Language*>& languages);

} // namespace nuqta
