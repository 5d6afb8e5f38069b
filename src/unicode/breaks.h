// Where a line may end and where a grapheme does. Breaks are found over whole paragraphs, never over pieces of them:
// pieces give wrong words. Offsets are bytes of UTF-8.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

/// Offsets at which a new line may begin, and the end of the text; ascending, without 0 (empty for an empty text).
/// UAX #14 with ICU's rules for `locale`, but between two Thai letters libthai decides, quotation marks are treated as
/// in quote_breaks.h, and there is no break
/// - at a hyphen-minus between letters or digits (DeepSeek-R1, 3-9), nor at a range sign between digits (3–9, 3～9),
/// - before an em dash, a repetition mark (ๆ) or, without a space, a middle dot (马克·吐温),
/// - at the plain space that groups the digits of a number (50 000), or parts a number from its sign (50 %, № 5),
/// - at the plain space behind an initial (А. С. Пушкин) or between two abbreviated letters (т. д.),
/// - beside ZWNJ, between two plus signs (C++), inside ฯลฯ,
/// unless the text asks for it (line feed and its like, zero width space).
std::vector<std::size_t> break_opportunities(std::string_view text, std::string_view locale);

/// Boundaries of extended grapheme clusters (UAX #29), 0 and the end of the text among them; {0} for an empty text.
std::vector<std::size_t> grapheme_boundaries(std::string_view text);

/// True for the spaces that hang over a line's end instead of taking part in its width (breaking white space).
bool hangs_at_line_end(char32_t code_point);

} // namespace nuqta
