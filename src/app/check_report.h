// What `nuqta check` found, as values, and as JSON (docs/checking.md).
#pragma once

#include "article/damage.h"
#include "base/result.h"
#include "generate/flaws_summary.h"
#include "item/deck.h"

#include <string>
#include <vector>

namespace nuqta {

struct CheckedDeck {
    std::string file;
    Deck deck;
    std::vector<Flaw> flaws;
    std::vector<std::string> not_judged; ///< languages without a pack
};

struct CheckedArticle {
    std::string file;
    std::string language;
    std::vector<Damage> damage;
};

struct CheckReport {
    std::vector<CheckedDeck> decks;
    std::vector<CheckedArticle> articles;
    std::vector<Error> unreadable;

    bool is_clean() const;
};

/// "nuqta-check/1", two spaces, fields in the order of docs/checking.md.
std::string write_check_json(const CheckReport& report);

} // namespace nuqta
