// Words as the checks of flaws see them: whole words (ICU, by dictionary where no spaces are written), folded, outside
// quotation marks, the longest entry of a list first.
#pragma once

#include "base/byte_range.h"
#include "lang/first_letters.h"
#include "lang/language.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// A list of words and phrases, ready to be searched for.
struct WordList {
    std::set<std::string, std::less<>> folded;
    std::size_t most_words = 0; ///< of its longest entry
    FirstLetters letters;       ///< of the folded entries

    bool contains(const std::string& word) const { return folded.count(word) > 0; }
};

WordList make_word_list(const Words& words, const Language& language);

/// A word of a text.
struct CutWord {
    ByteRange range;
    std::string folded;
    bool quoted = false;              ///< inside quotation marks
    std::vector<char32_t> beginnings; ///< with what a phrase may begin that begins here: the folded word's first
                                      ///< character, and those behind particles glued before it
};

/// A text cut into words, for all lists that are looked for in it.
struct CutText {
    std::string text;
    std::vector<ByteRange> quoted; ///< as quoted_ranges
    std::vector<CutWord> words;
};

CutText cut_text(std::string_view text, const Language& language);

/// True when an entry of the list begins with the folded text.
bool begins_entry(const WordList& list, std::string_view folded);

/// The first word or phrase of `wanted` in `text` outside quotation marks, as written. A longer phrase of `shields`
/// that begins at the same word hides it. Particles glued before a word are looked through.
std::optional<std::string> find_listed(const CutText& text, const WordList& wanted, const WordList& shields,
                                       const Language& language);

/// The text without outer spaces, quotation marks and end marks, folded: an option as a whole.
std::string folded_whole(std::string_view text);

/// A folded word itself, or without the longest particle glued before it if four letters remain: والشركات is شركات.
std::string bare_word(const std::string& folded, const Language& language);

/// The words of `text` that carry content, folded: four letters or more; of Han the pairs of characters of each word;
/// of other text written without spaces words of four graphemes; numbers and, in a language of another script, Latin
/// words of any length. `empty` words are left out.
std::set<std::string> content_tokens(std::string_view text, const Language& language,
                                     const std::set<std::string>& empty);

} // namespace nuqta
