// Quantities in running text: a number in any digits or in words, with its scale word, unit, what is counted, and the
// qualifiers around it. All knowledge of a language comes from its pack.
#pragma once

#include "base/byte_range.h"
#include "generate/gazetteer.h"
#include "lang/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// What is said about how exact or how certain a quantity is.
enum class Qualifier { Approximate, AtLeast, AtMost, Claimed, Possible, Denied };

std::string_view name_of(Qualifier qualifier); ///< "approximate", "at least", …

/// "3-9 个月": low 3, high 9, unit "month". Values are in the written unit with the scale word applied.
struct Quantity {
    ByteRange range;  ///< number, scale word and unit, as a reader would mark it
    ByteRange number; ///< digits and scale word alone
    double low = 0;
    double high = 0;
    std::string unit;                  ///< "count" when no unit follows
    const NameEntry* of = nullptr;     ///< what is counted, for "count"
    std::vector<Qualifier> qualifiers; ///< sorted, no repeats
    bool in_words = false;             ///< "two", not "2"
    bool is_suffixed = false;          ///< 10k, 1.5M
    bool has_counter = false;          ///< a classifier follows: 个, ตัว, نفر
    bool may_be_year = false;          ///< digits like 2024 with nothing that tells what they are
};

bool has(const Quantity& quantity, Qualifier qualifier);

/// All quantities of `text`, in order. Digits that belong to a name (A100, DeepSeek-R1, %20), are told off by a word
/// beside them (Layer 2, two days ago, one or two) or stand alone without a unit and without a thing that is counted
/// are none. `mentions` are the names found in the same text. A count of a common noun ("five engineers") has no `of`.
std::vector<Quantity> find_quantities(std::string_view text, const std::vector<Mention>& mentions,
                                      const Language& language);

} // namespace nuqta
