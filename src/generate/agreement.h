// How much of what is stated in any translation is stated in all of them.
#pragma once

#include "generate/reading.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace nuqta {

/// How many things of one kind are stated, each counted once for all languages that state it in the same block.
struct Agreement {
    std::size_t all = 0;
    std::size_t everywhere = 0;            ///< of these, stated in every language
    std::map<std::string, std::size_t> in; ///< of these, stated in a language, by tag
};

/// Counts one thing that a block states in these languages.
void count(Agreement& agreement, const BlockReadings& block, const std::set<std::string>& languages);

/// Counts the names a block mentions; common nouns are none.
void count_names(Agreement& names, const BlockReadings& block);

} // namespace nuqta
