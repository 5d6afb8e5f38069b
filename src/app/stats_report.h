// What nuqta stats prints: the counts of every deck with the words that belong to them.
#pragma once

#include "study/stats.h"

#include <string>
#include <vector>

namespace nuqta {

struct DeckReport {
    const Deck* deck = nullptr;
    std::string language; ///< whose questions are counted; empty: those of all languages
    std::string title;
    DeckStats stats;
};

struct StatsReport {
    std::string profile;
    LocalDay today;
    long streak = 0; ///< days
    std::vector<DeckReport> decks;
    std::vector<std::string> not_installed; ///< decks with progress that are not there
};

/// The report as JSON, format "nuqta-stats/1" (docs/command-line.md).
std::string to_json(const StatsReport& report);

} // namespace nuqta
