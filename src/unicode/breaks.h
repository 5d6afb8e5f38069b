// Where a line may end and where a grapheme does. Breaks are found over whole paragraphs, never over pieces of them:
// pieces give wrong words. Offsets are bytes of UTF-8.
#pragma once

#include "base/byte_range.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

/// What stands on top of UAX #14 with ICU's rules. A text is set with all of them; switched off one by one, they say
/// which of them makes a line differ from another program's. None holds against a break that the text asks for (line
/// feed and its like, zero width space).
struct BreakRules {
    bool libthai = true;    ///< between two Thai letters libthai decides, not ICU's dictionary; none inside ฯลฯ
    bool quotes = true;     ///< breaks beside quotation marks as in quote_breaks.h
    bool hyphen = true;     ///< no break at a hyphen-minus between letters or digits (DeepSeek-R1, 3-9), nor in C++
    bool range = true;      ///< none at a range sign between digits (3–9, 3～9)
    bool em_dash = true;    ///< none before an em dash
    bool repetition = true; ///< none before a repetition mark (ๆ)
    bool middle_dot = true; ///< none before a middle dot without a space (马克·吐温)
    bool grouping = true;   ///< none at the plain space that groups the digits of a number (50 000)
    bool sign = true;       ///< none at the plain space that parts a number from its sign (50 %, № 5)
    bool initials = true;   ///< none at the plain space behind an initial (А. С. Пушкин), in т. д.
    bool zwnj = true;       ///< none behind ZWNJ; before it UAX #14 has none

    bool operator==(const BreakRules&) const = default;
};

/// Every rule by name, for what goes through them.
struct NamedBreakRule {
    std::string_view name;
    bool BreakRules::*rule;
};
inline constexpr NamedBreakRule k_break_rules[] = {
    {"libthai", &BreakRules::libthai},
    {"quotes", &BreakRules::quotes},
    {"hyphen", &BreakRules::hyphen},
    {"range", &BreakRules::range},
    {"em dash", &BreakRules::em_dash},
    {"repetition", &BreakRules::repetition},
    {"middle dot", &BreakRules::middle_dot},
    {"grouping", &BreakRules::grouping},
    {"sign", &BreakRules::sign},
    {"initials", &BreakRules::initials},
    {"zwnj", &BreakRules::zwnj},
};

inline constexpr BreakRules k_icu_alone{false, false, false, false, false, false, false, false, false, false, false};

/// Offsets at which a new line may begin, and the end of the text; ascending, without 0 (empty for an empty text).
/// UAX #14 with ICU's rules for `locale`, and `rules`.
std::vector<std::size_t> break_opportunities(std::string_view text, std::string_view locale, BreakRules rules = {});

/// The same in two steps, for who needs few of the breaks between words that only a dictionary finds.
struct FoundBreaks {
    std::vector<std::size_t> known;         ///< those of break_opportunities() that are not strictly inside one of
    std::vector<ByteRange> dictionary_runs; ///< these, ascending
};
FoundBreaks breaks_around_dictionary_runs(std::string_view text, std::string_view locale, BreakRules rules = {});

/// The break opportunities strictly inside `run`, one of the above.
std::vector<std::size_t> breaks_in_dictionary_run(std::string_view text, ByteRange run, BreakRules rules = {});

/// Boundaries of extended grapheme clusters (UAX #29), 0 and the end of the text among them; {0} for an empty text.
std::vector<std::size_t> grapheme_boundaries(std::string_view text);

/// True for the spaces that hang over a line's end instead of taking part in its width (breaking white space).
bool hangs_at_line_end(char32_t code_point);

} // namespace nuqta
