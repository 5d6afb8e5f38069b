// A number as an option, and how two of them compare.
#pragma once

#include "generate/gazetteer.h"

#include <string>

namespace nuqta {

/// One numeric option. `block` is empty for a rung of the ladder.
struct QuantityChoice {
    double low = 0;
    double high = 0;
    std::string unit;
    const NameEntry* of = nullptr;
    std::string block;
    std::string reason; ///< empty for the key
    bool is_key = false;
};

/// Not far enough apart to be two different answers: overlapping, or magnitudes within a factor 1.3 where the key is no
/// small count. Years, dates and shares must differ.
bool too_close(const QuantityChoice& a, const QuantityChoice& b, const QuantityChoice& key);

/// By their middles, in days for time.
bool below(const QuantityChoice& a, const QuantityChoice& b);

/// The middle of the range, twice, in days for time: for ratios.
double size_of(const QuantityChoice& choice);

/// True for units of time.
bool is_duration(const std::string& unit);
/// True for ISO 4217 codes.
bool is_money(const std::string& unit);

} // namespace nuqta
