// Words and clauses inside a text: searching for the words of a pack, and cutting at the marks a reader pauses at.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace nuqta {

/// The first of `candidates` (longest where two begin together) that stands in text[range) as a whole word.
std::optional<ByteRange> find_word(std::string_view text, ByteRange range, const Words& candidates,
                                   const Language& language);

/// Bytes of the longest of `candidates` that text[range) begins with as a whole word, its first letter in either case;
/// 0 when there is none.
std::size_t opening_word(std::string_view text, ByteRange range, const Words& candidates, const Language& language);

/// `at`, or the offset behind the spaces there, `end` at most; and before the spaces in front of it, `begin` at least.
std::size_t over_space(std::string_view text, std::size_t at, std::size_t end);
std::size_t back_over_space(std::string_view text, std::size_t at, std::size_t begin);

/// The first colon from `from` on that a reader pauses at, none inside a time or an address; npos when there is none.
std::size_t find_colon(std::string_view text, std::size_t from);

/// The clauses of text[range): cut after , ; : — and sentence ends; in a language without sentence stops also at spaces
/// between two of its letters. Marks and spaces belong to no clause. A comma inside a number does not cut.
std::vector<ByteRange> clauses_of(std::string_view text, ByteRange range, const Language& language);

/// The clause that holds `part`, or `otherwise` when none does. `clauses` as clauses_of gives them.
ByteRange clause_with(const std::vector<ByteRange>& clauses, ByteRange part, ByteRange otherwise);

} // namespace nuqta
