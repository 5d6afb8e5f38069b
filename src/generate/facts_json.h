// The format "nuqta-facts/1" (docs/deck-format.md).
#pragma once

#include "generate/facts.h"

#include <string>

namespace nuqta {

/// The facts and disagreements as JSON, keys in a fixed order.
std::string write_facts(const FactSet& facts, const SetReading& reading);

} // namespace nuqta
