// Which grammatical genders the words around a gap ask of its options.
#pragma once

#include "base/byte_range.h"
#include "generate/gazetteer.h"
#include "generate/reading.h"

#include <map>
#include <string>

namespace nuqta {

/// The key's genders by tag, where verbs and adjectives around the gap agree with it. `marks`: where it stands, by tag.
std::map<std::string, std::string> agreeing_genders(const BlockReadings& block, const NameEntry& key,
                                                    const std::map<std::string, ByteRange>& marks);

/// True when the name is of these genders, by tag, as far as they are known.
bool fits_gender(const NameEntry& name, const std::map<std::string, std::string>& genders);

} // namespace nuqta
