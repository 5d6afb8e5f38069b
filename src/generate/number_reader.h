// Reads one quantity at a place of a text by a language's number grammar.
#pragma once

#include "generate/number_text.h"
#include "generate/quantities.h"
#include "lang/language.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nuqta {

/// `text` and `language` must outlive the reader.
class NumberReader {
public:
    NumberReader(std::string_view text, const Language& language);

    /// The quantity that begins exactly at `at` (its unit or number), without `of` and qualifiers; nothing when none
    /// does. A number word without a unit is a count, whatever it counts.
    std::optional<Quantity> quantity_at(std::size_t at) const;

    /// The next place after `at` where a quantity may begin: not inside a run of digits or of Latin letters.
    std::size_t next_start(std::size_t at) const;

    const NumberText& number_text() const { return text_; }

private:
    /// One number with its scale words and its unit, before or after it.
    struct Amount {
        WrittenNumber number;
        double factor = 1;
        std::string unit;         ///< empty when there is none
        std::size_t scaled = 0;   ///< where number and scale words end
        std::size_t end = 0;      ///< … and the unit
        bool is_suffixed = false; ///< 10k
        bool has_counter = false;
    };
    std::optional<Amount> amount_at(std::size_t at, bool after_mark) const;
    std::optional<WrittenNumber> number_at(std::size_t at, bool after_mark) const;
    std::size_t read_unit_before(std::size_t at, std::string& unit) const;
    void read_unit_after(Amount& amount) const;
    std::optional<Amount> range_end(const Amount& first, const Words& marks) const;
    std::optional<Quantity> whole_at(std::size_t at) const;
    std::optional<Quantity> framed_at(std::size_t at) const;
    std::optional<Quantity> amount_quantity(std::size_t at) const;
    std::optional<Quantity> settled(Quantity quantity, const Amount& last) const;

    NumberText text_;
};

} // namespace nuqta
