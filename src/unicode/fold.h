// Comparing text as readers do: what is the same word in other letters, digits or widths.
#pragma once

#include <string>
#include <string_view>

namespace nuqta {

/// NFKC, case-folded, without ZWNJ, ZWJ, bidi controls, tashkil and tatweel; ي ى→ی and ك→ک; digits of every system as
/// ASCII; white space as one space, none at the ends. For comparing only: offsets are lost.
std::string fold(std::string_view text);

/// Number of extended grapheme clusters (UAX #29).
std::size_t grapheme_count(std::string_view text);

/// The value 0–9 of a decimal digit of any system, or −1.
int digit_value(char32_t code_point);

bool is_space(char32_t code_point);        ///< White_Space
bool is_letter(char32_t code_point);       ///< general category L* or M*
bool is_latin_letter(char32_t code_point); ///< of the blocks of European languages, up to U+024F
bool is_punctuation(char32_t code_point);  ///< general category P* or S*
bool is_uppercase(char32_t code_point);

/// `text` with its first character in lower (upper) case, if it has case, by the rules of `locale`.
std::string lower_first(std::string_view text, std::string_view locale);
std::string upper_first(std::string_view text, std::string_view locale);

/// ISO 15924 code of the script of a code point: "Arab", "Zyyy" for common.
std::string script_of(char32_t code_point);
bool is_ideograph(char32_t code_point); ///< of the script Han: script_of gives "Hani"

} // namespace nuqta
