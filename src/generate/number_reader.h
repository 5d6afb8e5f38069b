// Reads one quantity at a place of a text by a language's number grammar.
#pragma once

#include "generate/quantities.h"
#include "lang/language.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace nuqta {

/// Holds the word boundaries of one text, so that number words are found only at them. `text` and `language` must
/// outlive the reader.
class NumberReader {
public:
    NumberReader(std::string_view text, const Language& language);

    /// The quantity that begins exactly at `at` (its unit or number), without `of` and qualifiers; nothing when none
    /// does.
    std::optional<Quantity> quantity_at(std::size_t at) const;

    /// The next place after `at` where a quantity may begin: not inside a run of digits or of Latin letters.
    std::size_t next_start(std::size_t at) const;

private:
    struct Number {
        ByteRange range;
        double value = 0;
        bool in_words = false;
        bool grouped = false;
    };
    std::optional<Number> digits_at(std::size_t at) const;
    std::optional<Number> number_word_at(std::size_t at) const;
    std::optional<Number> number_at(std::size_t at) const;
    std::optional<Quantity> whole_at(std::size_t at) const;
    std::optional<Quantity> date_at(std::size_t at) const;
    std::size_t month_at(std::size_t at, int& month) const; ///< length of the month's name, or 0
    std::optional<Number> day_at(std::size_t at) const;
    std::size_t skip_space(std::size_t at) const;
    std::size_t longest_at(std::size_t at, const Words& words) const;
    std::size_t read_scales(std::size_t at, double& factor) const;
    std::size_t read_unit_after(std::size_t at, std::string& unit) const;
    bool word_may_begin(std::size_t at) const;
    bool word_may_end(std::size_t at) const;

    std::string_view text_;
    const Language& language_;
    std::vector<bool> is_word_boundary_; ///< by byte offset
};

} // namespace nuqta
