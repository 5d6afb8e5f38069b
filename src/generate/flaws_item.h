// What the checks of flaws look at: one item in one language, its options read (numbers, names, texts), with what the
// deck and the language's pack tell about words.
#pragma once

#include "generate/flaws_memory.h"
#include "generate/flaws_words.h"
#include "generate/gazetteer.h"
#include "generate/quantities.h"
#include "item/deck.h"
#include "item/deck_index.h"
#include "lang/registry.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

struct JudgedOption;

/// The lists of a pack, ready to be searched for, and words that give nothing away.
struct FlawLanguage {
    const Language* language = nullptr;
    WordList none, all, true_false, true_false_stem, combined, letters, joiners, absolute, vague, negative, question;
    WordList harmless;        ///< shields of the lists above
    WordList negative_shield; ///< harmless phrases and question words (หรือไม่ is not ไม่)
    WordList open_end;
    WordList dangling; ///< connectives and pronouns that lean on an earlier sentence
    std::set<std::string>
        empty; ///< folded: function words, units, names and words of the title that stand in three blocks
    std::shared_ptr<FlawMemory> memory;             ///< never null
    std::shared_ptr<TextMap<JudgedOption>> options; ///< never null: read before, by text
    WordList nothing;
};

/// What is the same for all items of a deck. Points into the deck, the registry and the gazetteer.
struct FlawContext {
    const Deck* deck = nullptr;
    const Gazetteer* names = nullptr;
    std::map<std::string, FlawLanguage> in; ///< by tag; languages without a pack are absent
    DeckIndex index;                        ///< of the deck
};

/// Reads the sections of the deck; its items may still be missing.
FlawContext make_flaw_context(const Deck& deck, const LanguageRegistry& registry, const Gazetteer& names);

enum class OptionKind { Number, Name, Text };

struct JudgedOption {
    std::string_view text;
    std::string folded; ///< as a whole, for comparing
    bool is_key = false;
    OptionKind kind = OptionKind::Text;
    Quantity quantity;               ///< of a Number
    std::string counted;             ///< of a Number: folded words after it ("chips"), or empty
    const NameEntry* name = nullptr; ///< of a Name
    std::size_t length = 0;          ///< graphemes
    std::string script;              ///< of most of its letters, or empty
    SharedTokens tokens;             ///< content_tokens; never null
    std::string_view source;         ///< the block it comes from, or empty
    std::string_view block;          ///< that block's id, or empty
};

struct JudgedItem {
    const FlawContext* context = nullptr;
    const FlawLanguage* words = nullptr;
    const Language* language = nullptr;
    const Item* item = nullptr;
    const Wording* wording = nullptr;
    std::string_view evidence; ///< the text that proves the key
    std::vector<JudgedOption> options;
    std::size_t key = 0;
    SharedTokens stem_tokens; ///< never null

    const JudgedOption& key_option() const { return options[key]; }
    bool all_are(OptionKind kind) const;
};

/// The item's wording in `tag`, which both it and the context must have.
JudgedItem make_judged_item(const Item& item, const std::string& tag, const FlawContext& context);

/// What a check found: an option's index or −1, and a sentence.
struct Finding {
    int option = -1;
    std::string message;
};
using Findings = std::vector<Finding>;

/// The script (ISO 15924) of most letters of `text`, Latin only when there is hardly another; empty without letters.
std::string script_of_most(std::string_view text);

/// The value of a quantity in the smallest unit of its dimension (months as days, MB as bytes …), for comparing.
double base_value(double value, const std::string& unit);
/// "time", "size", … for units that convert into each other, else the unit itself.
std::string dimension_of(const std::string& unit);

} // namespace nuqta
