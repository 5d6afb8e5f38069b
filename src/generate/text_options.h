// Options that are sentences of the article: a pool of one statement per block, and three of them that match the key in
// length and form in every language.
#pragma once

#include "generate/question_type.h"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

/// One statement that could be an option. Texts are ready to print.
struct Statement {
    const BlockReadings* block = nullptr;
    std::map<std::string, ByteRange> range;    ///< by tag, bytes of the block's text
    std::map<std::string, std::string> text;   ///< by tag
    std::map<std::string, std::size_t> length; ///< by tag, graphemes
    std::set<const NameEntry*> names;          ///< mentioned in it, in any language, the article's topics left out
};

/// A statement made of one range per language, its text by as_option.
Statement make_statement(const Material& material, const BlockReadings& block, std::map<std::string, ByteRange> range);

/// The first sentences of the bodies of all blocks that are asked about, where every language has one of usable length.
std::vector<Statement> body_statements(const Material& material);

/// The item that asks for `key`: three statements of `pool` whose length is within a factor 0.6 of the key's in every
/// language, from other sections first, not of the key's block. A language in which three cannot be found gets an
/// `unworded` reason. `stems` gives the stem by tag; a tag it lacks is left unworded with `no_stem`.
/// `id` is the item's, `type` its kind.
Item text_item(const Material& material, std::string id, std::string type, const Statement& key,
               const std::vector<Statement>& pool, const std::map<std::string, std::string>& stems,
               const std::string& no_stem);

} // namespace nuqta
