// Where sentences begin and end in a block. Most languages mark it; Thai does not, so its sentences are found at
// spaces, by the lengths of the same sentences in the other languages.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// Sentences of text[range), in order, without the spaces between them, end marks included. For a language without
/// sentence stops this is a guess from spaces alone; split_like is better when a translation is at hand.
std::vector<ByteRange> split_sentences(std::string_view text, ByteRange range, const Language& language);

/// Something in a sentence that a translation keeps: a name (its id), a quotation's beginning.
struct Anchor {
    std::size_t at = 0; ///< byte offset in its text
    std::string what;
};

/// A sentence of a translation, as a model for cutting.
struct SentenceModel {
    std::size_t length = 0; ///< any unit; proportions count
    bool starts_with_quote = false;
    std::vector<std::string> anchors;
};

/// The text[range) of a language without sentence stops cut into as many sentences as `models`, at the spaces that best
/// agree with their lengths and anchors. `anchors` are those of `text`. Fewer come back when there are not enough
/// spaces, and the whole as one when there are so many that the best places cannot be found in short time.
std::vector<ByteRange> split_like(std::string_view text, ByteRange range, const Language& language,
                                  const std::vector<SentenceModel>& models, const std::vector<Anchor>& anchors);

/// `sentence` without its end mark and closing space.
ByteRange without_end_mark(std::string_view text, ByteRange sentence, const Language& language);

/// True when text.substr(at) begins with `word` as a whole word.
bool word_at(std::string_view text, std::size_t at, std::string_view word, const Language& language);

/// True when the text begins with one of the words, as a whole word.
bool starts_with_any(std::string_view text, const Words& candidates, const Language& language);

/// True when the text ends in one of the endings.
bool ends_with_any(std::string_view text, const Words& endings);

} // namespace nuqta
