// The nineteen item-writing flaws of the assessment literature (Haladyna, Downing & Rodriguez 2002; Tarrant et al.
// 2006; the SAQUET list), each as a check on an item in one language. In: a deck of any origin. Out: what is wrong and
// where. docs/checking.md says how each check decides.
#pragma once

#include "generate/flaws_item.h"
#include "item/deck.h"
#include "lang/registry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// One flaw of one item in one language.
struct Flaw {
    int number = 0;        ///< 1–19
    std::string_view name; ///< "ambiguous_unclear", …
    std::string item;      ///< id
    std::string language;  ///< tag
    int option = -1;       ///< index into Item::options; −1: the stem, or the item as a whole
    std::string message;
};

/// A row of the table of flaws.
struct FlawCheck {
    int number = 0;
    std::string_view name;
    void (*find)(const JudgedItem& item, Findings& findings);
};

/// All nineteen, by number.
std::span<const FlawCheck> flaw_checks();

/// The flaws of one item in every language it is worded in and `context` knows, by language, number and option.
std::vector<Flaw> find_flaws(const Item& item, const FlawContext& context);

/// The flaws of all items of a deck, in the deck's order. Languages without a pack are not judged.
std::vector<Flaw> find_flaws(const Deck& deck, const LanguageRegistry& registry, const Gazetteer& names);

/// "stem" or "option 2": where a flaw is, for people.
std::string place_of(const Flaw& flaw);

} // namespace nuqta
