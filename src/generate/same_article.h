// Whether articles of one structure say the same: lists of equal shape are not yet translations of each other.
#pragma once

#include "article/align.h"
#include "generate/gazetteer.h"
#include "generate/reading.h"
#include "lang/registry.h"

#include <memory>

namespace nuqta {

/// Articles with the reading of their group, which points into them.
struct ReadArticles {
    std::unique_ptr<const Alignment> articles; ///< never null
    SetReading reading;
};

/// Reads the group and takes out of it the languages that state other facts: of the names and quantities two articles
/// have, too few stand in the same block. Articles with hardly any names and quantities are taken at their structure's
/// word. The largest number of languages that agree with one of them stays (of two such, the one with the first tag);
/// the others stand alone, each with the first block that differs.
ReadArticles part_by_facts(Alignment alignment, const LanguageRegistry& registry, const Gazetteer& names);

} // namespace nuqta
