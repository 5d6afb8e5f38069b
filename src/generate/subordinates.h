// Sentences of two parts, one of which leans on the other: a condition and what follows, a concession and what holds
// all the same, a cause and its effect. They are found by the words of a pack that open the leaning part.
#pragma once

#include "generate/text_options.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// One sentence cut in two. Ranges of the block's text, end marks may be included at the end of the sentence.
struct Subordinate {
    ByteRange opened;  ///< the leaning part: "if the models improve"
    ByteRange clause;  ///< the same without the word that opens it
    ByteRange main;    ///< the other part, without a word that only resumes ("แต่")
    bool leads = true; ///< the leaning part comes first
};

/// The same sentence in every language of its block, by tag.
struct FoundSubordinate {
    const BlockReadings* block = nullptr;
    std::size_t sentence = 0; ///< its index
    std::map<std::string, Subordinate> in;
};

/// Which words open the leaning part where it begins its sentence, and where it ends it. Either may be nullptr.
struct Openers {
    Words Discourse::*leading = nullptr;
    Words Discourse::*trailing = nullptr;
};

/// The first such sentence of the block; nothing when a translation does not have it in the same place.
std::optional<FoundSubordinate> find_subordinate(const BlockReadings& block, const Openers& openers);

/// True when quotation marks have their partners in the part, and it is cut by no brackets.
bool is_whole(const BlockReading& reading, ByteRange part);

/// True when a part says something by itself in every language: neither short nor long, whole, and no pronoun for its
/// subject. `part` is Subordinate::main or ::clause.
bool part_can_be_quoted(const FoundSubordinate& found, ByteRange Subordinate::*part);

/// True when it can stand among statements as well: it does not speak to the reader ("Expect …").
bool part_stands(const FoundSubordinate& found, ByteRange Subordinate::*part);

/// A part as an option, its text by as_option.
TextOption part_option(const Material& material, const FoundSubordinate& found, ByteRange Subordinate::*part);

/// Statements under lead-ins of what may be, under no condition or concession: beside main clauses they look alike.
std::vector<TextOption> free_possibilities(const Material& material);

/// The pool's options that are not of the key's section: a neighbour may be just as true.
TextPool from_other_sections(const TextPool& pool, const TextOption& key);

} // namespace nuqta
