// Items and decks: what the generator writes and every way of playing reads. Plain data; deck_json.h reads and writes
// it.
#pragma once

#include "base/byte_range.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

enum class OptionRole { Key, Distractor };

/// One option, language-neutral. Its texts are in the wordings, at the same index.
struct Option {
    std::string id; ///< "count-3000-h800"
    OptionRole role = OptionRole::Distractor;
    std::string block;  ///< the block it comes from, or empty (ladder, gazetteer)
    std::string reason; ///< why it was chosen; empty for the key
};

/// What proves the key: a block of the deck (or a section: its title) and the byte range of its text that is marked.
struct Evidence {
    std::string block;
    ByteRange mark;
};

/// An item in one language.
struct Wording {
    std::string stem;
    std::vector<std::string> options; ///< in the order of Item::options
    Evidence evidence;
    std::string explanation;
};

struct Item {
    std::string id;                              ///< survives editing of the article: type and fingerprint of the fact
    std::string type;                            ///< "quantity", "name", "claim", …
    std::string block;                           ///< the block it asks about
    double difficulty = 0.5;                     ///< 0 easy … 1 hard
    bool fixed_order = false;                    ///< the stored order is kept when shown: numbers ascend
    std::vector<Option> options;                 ///< four, one key, in canonical order
    std::map<std::string, Wording> wordings;     ///< by language tag
    std::map<std::string, std::string> unworded; ///< tag → why it is not asked in that language
};

/// A block or a section title in each language, for the reader, the map and the evidence.
struct DeckBlock {
    std::string id;
    std::string kind;                        ///< "bullet" or "paragraph"
    std::map<std::string, std::string> lead; ///< by tag; a language without a lead-in is absent
    std::map<std::string, std::string> text; ///< by tag: the whole block, plain
};

struct DeckSection {
    std::string id;
    int level = 0;
    std::map<std::string, std::string> title;
    std::vector<DeckBlock> blocks;
};

struct DeckSource {
    std::string language;
    std::string file; ///< its name, without folders
    std::string sha256;
    std::string title;
};

/// A fact that no item asks for, and why.
struct NotAsked {
    std::string block;
    std::string fact;
    std::string reason;
};

struct Deck {
    std::string id;
    std::vector<std::string> languages; ///< sorted tags
    std::uint64_t seed = 1;
    std::vector<DeckSource> sources;
    std::vector<DeckSection> sections;
    std::vector<Item> items;
    std::vector<NotAsked> not_asked;
};

/// Index of the key in `item.options`. A checked item has exactly one.
std::size_t key_index(const Item& item);
/// The block with this id, or nullptr.
const DeckBlock* find_block(const Deck& deck, std::string_view id);
/// The section with this id, or nullptr.
const DeckSection* find_section(const Deck& deck, std::string_view id);
/// The section that holds this block (or is it), or nullptr.
const DeckSection* section_of(const Deck& deck, std::string_view id);
/// The deck's title in `language`, or its id when it has none.
std::string title_of(const Deck& deck, std::string_view language);
/// How many items have a wording in `language`.
std::size_t worded_items(const Deck& deck, const std::string& language);
/// The text the evidence points into: the block's, or the section's title. Empty when the deck lacks it.
std::string_view evidence_text(const Deck& deck, const Evidence& evidence, std::string_view language);

} // namespace nuqta
