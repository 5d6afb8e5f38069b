// Reading the parts of a pack that say how numbers are written and read: `numbers`, `dates` and `units`.
#pragma once

#include "lang/language.h"
#include "lang/strict_yaml.h"

#include <vector>

namespace nuqta {

NumberStyle read_numbers(const YamlNode& node, YamlMistake& mistake);

DateStyle read_dates(const YamlNode& node, YamlMistake& mistake);

/// In the order of the pack.
std::vector<Unit> read_units(const YamlNode& node, YamlMistake& mistake);

} // namespace nuqta
