// Reading the parts of a pack that only checks need: `flaws` and `spelling`.
#pragma once

#include "lang/flaw_words.h"
#include "lang/spelling.h"
#include "lang/strict_yaml.h"

namespace nuqta {

/// `flaws`: every list must be there.
FlawWords read_flaw_words(const YamlNode& node, YamlMistake& mistake);

/// `spelling`: every field may be left out.
Spelling read_spelling(const YamlNode& node, YamlMistake& mistake);

} // namespace nuqta
