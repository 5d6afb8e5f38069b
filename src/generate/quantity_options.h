// Wrong numbers worth offering: the denied value of the same bullet, other quantities of the article, then a ladder of
// round numbers, ascending, with the key at a rank drawn by hash.
#pragma once

#include "generate/facts.h"
#include "generate/question_type.h"

#include <optional>
#include <string>
#include <vector>

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

/// Four choices, ascending, one of them the key; nothing when there are not enough plausible ones.
std::optional<std::vector<QuantityChoice>> choose_quantities(const Material& material, const Fact& fact);

/// True for counts of named things, asked by a pattern of their own. "How many users" leaves open which, so counts of
/// common nouns are asked in their clause, if they are not mere claims.
bool has_carrier(const Fact& fact);

/// True when a noun beside the number has the same form for both values: 5 чипов, 11 чипов, but 2 чипа.
bool takes_same_form(double a, double b, const Language& language);

/// True for units of time.
bool is_duration(const std::string& unit);
/// True for ISO 4217 codes.
bool is_money(const std::string& unit);

} // namespace nuqta
