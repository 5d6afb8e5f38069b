// Damage that characters of an article suffer on their way through editors and converters: ZWNJ and line breaks that
// got lost, marks without a partner, digits and letters of a neighbouring language. It is found in the source file, so
// that every finding has its place there; code, links, HTML and most of the front matter are left aside.
#pragma once

#include "base/byte_range.h"
#include "base/result.h"
#include "lang/language.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

enum class DamageKind {
    LostJoiner,      ///< words of two parts written without their ZWNJ
    LostBreak,       ///< two sentences, or a heading and its paragraph, written together
    UnpairedMark,    ///< a quotation mark or bracket without a partner
    MixedDigits,     ///< digits of two systems in one number, or in one article
    ForeignLetter,   ///< a letter of a neighbouring language's keyboard
    DoubleSpace,     ///< two spaces between words
    SpaceBeforeMark, ///< a space before a stop or comma
    Replacement,     ///< U+FFFD: a character that was lost for good
    Control,         ///< control characters, a byte order mark inside the text
    Structure,       ///< what cannot be read as an article, or not beside its translations
};

std::string_view name_of(DamageKind kind); ///< "lost ZWNJ", "lost line break", …

struct Damage {
    DamageKind kind = DamageKind::Structure;
    Where where;
    std::string found;      ///< the damaged word or characters
    std::string suggestion; ///< what it should probably be, or empty
    std::string message;    ///< one sentence, with both
};

/// Findings of one kind that are listed; the one after them only says how many more there are.
constexpr std::size_t k_most_of_a_kind = 1000;

/// The damage of `markdown` (well-formed UTF-8), by place, at most k_most_of_a_kind + 1 of a kind. `language` is the
/// article's. Structure is the reader's to judge (article/read.h), not found here.
std::vector<Damage> find_damage(std::string_view markdown, const std::string& file, const Language& language);

} // namespace nuqta
