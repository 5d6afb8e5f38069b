// The part of a long sentence that is enough to ask for a fact.
#pragma once

#include "base/byte_range.h"
#include "generate/reading.h"

namespace nuqta {

/// `sentence`, or where it is long for a question (about 25 words) or leans on the one before it the clauses around
/// `fact` that still stand on their own; quotation marks without their partner at its ends are left out. `fact` lies in
/// `sentence` and in the result.
ByteRange short_enough(const BlockReading& reading, ByteRange sentence, ByteRange fact);

/// `part` without words at its end that announce what was cut off: "performing – for instance".
ByteRange without_announcement(const BlockReading& reading, ByteRange part, ByteRange fact);

/// The part of `sentence` between its em dashes that holds `fact`: what stands beyond them is another statement. The
/// whole sentence when the part is too short or its subject is a pronoun.
ByteRange between_dashes(std::string_view text, ByteRange sentence, ByteRange fact, const Language& language);

/// `part` without a frame that carries no fact at its front: "Сообщается, что".
ByteRange without_frame(const BlockReading& reading, ByteRange part, ByteRange fact);

/// `part` without a frame that carries no fact at its front ("Сообщается, что") and without a long statement after the
/// clause that holds `fact`: what is left asks for the fact alone.
ByteRange asking_clause(const BlockReading& reading, ByteRange part, ByteRange fact);

/// True when the part is short enough for a question as it is.
bool fits_question(const BlockReading& reading, ByteRange part);

/// True when `fact` stands between quotation marks of `sentence`.
bool is_quoted(const BlockReading& reading, ByteRange sentence, ByteRange fact);

/// True when at least `words` words of the language stand beside `fact`: "70% of the others …" alone asks for nothing.
bool says_enough(const BlockReading& reading, ByteRange sentence, ByteRange fact, double words = 3);

} // namespace nuqta
