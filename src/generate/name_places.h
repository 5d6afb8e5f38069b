// Where a name may be taken out of its sentence: it must be the only thing asked for, a word of its own, and not told
// by what is left.
#pragma once

#include "base/byte_range.h"
#include "generate/reading.h"
#include "lang/language.h"

#include <string>
#include <string_view>

namespace nuqta {

/// True when the name is all of the block's lead-in.
bool is_label(const BlockReading& reading, const NameEntry* name);

/// True when the mention is neither a gloss in brackets nor explained by one, and points at nothing said before.
bool is_plain_mention(const BlockReading& reading, const Mention& mention);

/// True when two mentions are a list ("OpenAI or Anthropic": both would be right) or stand so close that each gives the
/// other away ("OpenAI's o1").
bool side_by_side(const BlockReading& reading, const Mention& a, const Mention& b);

/// True when `part`, which holds the mention, asks for it and nothing else once it is taken out.
bool may_take_out(const BlockReading& reading, ByteRange part, const Mention& mention);

/// True when the form's question word can stand in the mention's place; else the clause is to be quoted with a gap.
bool asks_in_place(const BlockReading& reading, ByteRange part, const Mention& mention, const QuestionForm& form);

/// What stands before and after a mention, folded, for finding words of other options there.
struct Around {
    std::string before;
    std::string after;

    /// In whatever case, as a word or inside one.
    bool has(std::string_view text) const;
};
Around around(const BlockReading& reading, ByteRange part, ByteRange mark);

} // namespace nuqta
