// Options that are texts of the article (sentences, lead-ins, headings): three that match the key in length and form in
// every language, and of which none is left standing out.
#pragma once

#include "generate/question_type.h"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

/// One text that could be an option. Texts are ready to print.
struct TextOption {
    std::string id;                            ///< the option's
    std::string source;                        ///< block or section it comes from
    std::string section;                       ///< the section it stands in
    std::string kind;                          ///< options of one kind are preferred: "?" for a lead-in that asks, …
    std::map<std::string, std::string> text;   ///< by tag
    std::map<std::string, std::size_t> length; ///< by tag, graphemes
    std::map<std::string, Evidence> evidence;  ///< by tag: what proves it as a key
    std::map<std::string, std::string> explanation;
    std::map<std::string, std::string> folded;          ///< by tag, for finding equal options
    std::map<std::string, std::set<std::string>> words; ///< by tag, as EchoIndex tells them
    std::set<const NameEntry*> names;                   ///< mentioned in it, in any language
};

/// True when two texts are of one subject: they stand in one section, or mention the same name.
bool are_kin(const TextOption& a, const TextOption& b);

/// An option made of one range of a block per language, its text by as_option.
TextOption text_option(const Material& material, const BlockReadings& block,
                       const std::map<std::string, ByteRange>& range);

/// Adds a language's text with all that is derived from it. `evidence` proves it, `explanation` says it in full.
void add_text(const Material& material, TextOption& option, const Language& language, std::string text,
              Evidence evidence, std::string explanation);

/// Texts to choose from, and how often each has served: one sentence is not to meet the player at every turn.
struct TextPool {
    std::vector<TextOption> options;
    std::map<std::string, int> used = {}; ///< by source, as a distractor
    /// Places in `options` by their length in the first language; made when needed.
    std::vector<std::size_t> by_length = {};
    int most_uses = 3; ///< of one text as a distractor in a deck
};

/// What is asked: `stems` by tag (a language without one is left unworded with `no_stem`), `key` an option of the pool.
struct TextQuestion {
    std::string id;
    std::string type;
    std::string block;
    std::map<std::string, std::string> stems;
    std::string no_stem = "no stem";
    std::size_t least_kin = 0; ///< distractors that must be kin of the key: others are told from it by their subject
    std::function<bool(const std::string& source)> as_right = {}; ///< true of texts that may be as right as the key
};

/// The item. Its distractors are near the key's length in every language (length_fits), kin of the key first, and share
/// the words that key and stem share. A language in which that cannot be had gets an `unworded` reason.
Item text_item(const Material& material, const TextQuestion& question, const TextOption& key, TextPool& pool);

/// Counts the distractors of an item that some language words as used.
void count_uses(const Item& item, TextPool& pool);

/// Adds the item when some language words it, else its block and the reason to what is not asked.
void keep_or_explain(Item item, Written& written);

} // namespace nuqta
