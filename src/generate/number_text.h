// A text as the readers of numbers look at it: with the word boundaries of its language, and a first letter that may be
// a capital at the start of a sentence.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace nuqta {

/// A number as it stands in a text, without scale word and unit.
struct WrittenNumber {
    ByteRange range;
    double value = 0;
    bool in_words = false;
    bool grouped = false; ///< 50,000
};

/// `text` and `language` must outlive it. Offsets are bytes on character boundaries.
class NumberText {
public:
    NumberText(std::string_view text, const Language& language);

    std::string_view text() const { return text_; }
    const Language& language() const { return language_; }

    /// The value of the digit at `at`, of any system, or −1.
    int digit(std::size_t at) const;
    /// False where one look at the character tells that no number, unit or date of the language begins.
    bool quantity_may_begin(std::size_t at) const;
    /// True where a word may begin: at the start of one, or behind the particles its language glues to it (و, ب).
    bool word_may_begin(std::size_t at) const;
    bool word_may_end(std::size_t at) const;
    std::size_t skip_space(std::size_t at) const;

    /// True when `word` stands at `at`, its first letter small or capital; what follows is not looked at.
    bool has(std::size_t at, std::string_view word) const;
    /// Length of the longest of `candidates` that stands at `at` as a whole word, or 0.
    std::size_t longest(std::size_t at, const Words& candidates) const;
    /// Where the longest of `candidates` begins that ends right before `at`, spaces between left out.
    std::optional<std::size_t> word_before(std::size_t at, const Words& candidates) const;

private:
    std::string_view text_;
    const Language& language_;
    std::vector<bool> is_word_boundary_; ///< by byte offset
};

} // namespace nuqta
