// Putting a pack's question pattern and the article's words together. Nothing from the article is inflected: a text
// goes into a pattern as it stands, or a question word takes the place of a fact inside its own clause.
#pragma once

#include "base/byte_range.h"
#include "generate/reading.h"
#include "lang/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// The form for a question id; every pack has every id (checked when it is loaded).
const QuestionForm& question_form(const Language& language, std::string_view id);

/// What goes into a pattern: `{"{lead}", "…"}`.
struct Filling {
    std::string_view placeholder;
    std::string_view text;
};

/// `form.pattern` with its placeholders filled. Quotation marks of a text become inner ones where the pattern quotes
/// it, and a left-to-right text in a right-to-left language is isolated (FSI … PDI).
std::string fill(const QuestionForm& form, const std::vector<Filling>& fillings, const Language& language);

/// True when the pattern quotes its clause: what is quoted is a sentence of the article, word for word.
bool quotes_clause(const QuestionForm& form, const Language& language);

/// A noun phrase as the subject inside a question: its first letter in lower case, unless it begins a name.
std::string as_subject(const BlockReading& reading, ByteRange phrase);

/// The text as it answers the question: "в 10 раз" of "10 раз".
std::string answer(const QuestionForm& form, const std::string& text);

/// The question with its block's lead-in before it, which tells whose numbers are asked for, or who does what the
/// clause says. The question as it is when the block has no lead-in, or one that goes on in its sentence.
std::string in_point(const BlockReading& reading, const std::string& question);

/// True when the lead-in is a short label ("The Outbox") or asks, and the range stands in the first sentence under it:
/// that leaves its subject to the label, unless a name stands before the range.
bool leans_on_label(const BlockReading& reading, ByteRange range);

/// The clause of a question: `sentence` (a range of the reading's text) without its end mark, with `fact` replaced by
/// the form's gap, or with the gap at the front of the fact's own clause. `fact` lies in `sentence`.
std::string clause_with_gap(const BlockReading& reading, ByteRange sentence, ByteRange fact, const QuestionForm& form);

/// The text as an option: without end mark, outer white space and a lower-case start.
std::string as_option(const BlockReading& reading, ByteRange sentence);

/// True when the sentence leans on the one before it: it begins with a pronoun or connective of the pack, or has a
/// pronoun for its subject.
bool is_dangling(const BlockReading& reading, ByteRange sentence);

/// True when a demonstrative in the part points at something said before: "this layer".
bool points_back(const BlockReading& reading, ByteRange part);

/// A heading without its number: "1. The end of …" → "The end of …".
std::string_view without_number(std::string_view heading);

} // namespace nuqta
