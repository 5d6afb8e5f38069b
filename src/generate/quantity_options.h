// Wrong numbers worth offering: the denied value of the same bullet, other quantities of the article, then a ladder of
// round numbers, ascending, with the key at a rank drawn by hash.
#pragma once

#include "generate/facts.h"
#include "generate/quantity_choice.h"
#include "generate/question_type.h"

#include <optional>
#include <vector>

namespace nuqta {

/// Four choices, ascending, one of them the key; nothing when there are not enough plausible ones.
std::optional<std::vector<QuantityChoice>> choose_quantities(const Material& material, const Fact& fact);

/// True for counts of named things, asked by a pattern of their own. "How many users" leaves open which, so counts of
/// common nouns are asked in their clause, if they are not mere claims.
bool has_carrier(const Fact& fact);

/// True when a noun beside the number has the same form for both values: 5 чипов, 11 чипов, but 2 чипа.
bool takes_same_form(double a, double b, const Language& language);

} // namespace nuqta
