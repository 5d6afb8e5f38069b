// The front door of the generator: from an article set to a deck.
#pragma once

#include "article/article.h"
#include "generate/facts.h"
#include "generate/gazetteer.h"
#include "generate/reading.h"
#include "item/deck.h"
#include "lang/registry.h"

#include <cstdint>

namespace nuqta {

/// Writes the deck of the set that was read. Pure: the same arguments give the same deck. Every language of the set
/// must be in `registry`.
Deck generate_deck(const SetReading& reading, const LanguageRegistry& registry, std::uint64_t seed);

/// Reads the set first.
Deck generate_deck(const ArticleSet& set, const LanguageRegistry& registry, const Gazetteer& names, std::uint64_t seed);

/// How many of the deck's bullets have at least one item in `language`, and how many there are.
struct Coverage {
    std::size_t covered = 0;
    std::size_t bullets = 0;
};
Coverage coverage(const Deck& deck, const std::string& language);

} // namespace nuqta
