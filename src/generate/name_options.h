// Wrong names worth offering: of the key's type and kin, of the same look in every language, and not given away by the
// stem.
#pragma once

#include "generate/question_type.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

constexpr std::size_t k_name_distractors = 3;

struct NameChoice {
    const NameEntry* name = nullptr;
    std::string block; ///< where the article mentions it, or empty
    std::string reason;
};

/// Option texts by tag: the key's first, then the choices' in their order.
using Spellings = std::map<std::string, std::vector<std::string>>;

/// How options are drawn.
struct NameDraw {
    int attempt = 0;                                      ///< from 0: another one draws others of equal worth
    const std::set<const NameEntry*>* excluded = nullptr; ///< names that are no options; may be nullptr
    bool alone = false; ///< they stand in no sentence: dictionary forms, of any gender
};

/// Up to three names beside the key, and how each language prints all four. `marks` are the mentions the question takes
/// out, by tag: options look like them (Latin letters, capitals, or the language's own script). Fewer come back when
/// there are not enough. `spellings` lacks the languages in which options of the key's form are not to be had.
std::vector<NameChoice> choose_names(const Material& material, const BlockReadings& block, const Fact& fact,
                                     const std::map<std::string, ByteRange>& marks, const NameDraw& draw,
                                     Spellings& spellings);

/// The item of these options: the key first, then the choices.
using WordItem = std::function<Item(const std::vector<NameChoice>& choices, const Spellings& spellings)>;

/// Of a few draws the item with the fewest flaws; nothing when none has three names.
std::optional<Item> best_drawn(const Material& material, const BlockReadings& block, const Fact& fact,
                               const std::map<std::string, ByteRange>& marks, NameDraw draw, const WordItem& word);

/// An item without wordings: the fact's name for its key, and the choices.
Item item_of_names(std::string id, std::string type, const Fact& fact, const std::vector<NameChoice>& choices);

} // namespace nuqta
