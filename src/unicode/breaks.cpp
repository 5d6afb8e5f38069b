// ICU's candidates, libthai's in their place between Thai letters, those beside quotation marks added, then what this
// program forbids besides.
#include "unicode/breaks.h"

#include "base/byte_range.h"
#include "unicode/code_points.h"
#include "unicode/icu_breaks.h"
#include "unicode/quote_breaks.h"
#include "unicode/thai_breaks.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace nuqta {
namespace {

/// Breaks of UAX #14 and those beside quotation marks, which lie between characters that no dictionary knows.
std::vector<std::size_t> with_breaks_beside_quotes(std::vector<std::size_t> found, std::string_view text)
{
    const std::vector<std::size_t> beside_quotes = breaks_beside_quotes(text);
    if (beside_quotes.empty()) {
        return found;
    }
    std::vector<std::size_t> merged;
    std::set_union(found.begin(), found.end(), beside_quotes.begin(), beside_quotes.end(), std::back_inserter(merged));
    return merged;
}

bool is_letter_or_digit(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

bool is_digit(char32_t c)
{
    return c < 0x80 ? c >= '0' && c <= '9' : u_isdigit(static_cast<UChar32>(c)) != 0;
}

/// Marks that repeat the word before them: Thai mai yamok, Lao ko la, Khmer lek too.
bool is_repetition_mark(char32_t c)
{
    return c == 0x0E46 || c == 0x0EC6 || c == 0x17D7;
}

/// Digits that end (`forward` false) or begin at `at`, counted up to four.
int digits_at(std::string_view text, std::size_t at, bool forward)
{
    int count = 0;
    while (count < 4 && (forward ? at < text.size() : at > 0)) {
        const char32_t c = forward ? next_code_point(text, at) : previous_code_point(text, at);
        if (!is_digit(c)) {
            break;
        }
        ++count;
    }
    return count;
}

/// A break at `at`, behind a space: one to three digits before the space and exactly three after it are one number.
bool is_digit_grouping(std::string_view text, std::size_t at)
{
    if (digits_at(text, at, true) != 3) {
        return false;
    }
    const int before = digits_at(text, at - 1, false);
    return before >= 1 && before <= 3;
}

/// The character before the one that ends at `at`, or a space at the text's start.
char32_t before_previous(std::string_view text, std::size_t at)
{
    previous_code_point(text, at);
    return at > 0 ? previous_code_point(text, at) : U' ';
}

/// A sign behind a number: per cent, degree (class PO), a currency that is not of a number behind it.
bool is_sign_of_number_before(std::string_view text, std::size_t sign)
{
    const auto c = static_cast<UChar32>(next_code_point(text, sign));
    const bool is_currency = u_charType(c) == U_CURRENCY_SYMBOL;
    const bool is_postfix = u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_POSTFIX_NUMERIC;
    return (is_currency || is_postfix) && digits_at(text, sign, true) == 0;
}

/// A sign before a number: numero, section, a currency that is not of a number before it. `end` is where the sign ends.
bool is_sign_of_number_behind(std::string_view text, std::size_t end)
{
    constexpr char32_t numero = 0x2116;
    constexpr char32_t section = 0x00A7;
    std::size_t begin = end;
    const char32_t sign = end > 0 ? previous_code_point(text, begin) : U' ';
    const bool has_number = begin > 0 && digits_at(text, text[begin - 1] == ' ' ? begin - 1 : begin, false) > 0;
    const bool is_currency = u_charType(static_cast<UChar32>(sign)) == U_CURRENCY_SYMBOL;
    return sign == numero || sign == section || (is_currency && !has_number);
}

/// A break at `at`, behind a space: 50 %, 20 °C, 100 €, € 100, № 5, § 7.
bool is_number_with_sign(std::string_view text, std::size_t at)
{
    if (digits_at(text, at - 1, false) > 0) {
        return is_sign_of_number_before(text, at);
    }
    return digits_at(text, at, true) > 0 && is_sign_of_number_behind(text, at - 1);
}

/// A letter of an alphabet, no syllable or ideograph: only those abbreviate words.
bool is_alphabetic(char32_t c)
{
    const int kind = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK);
    return u_isalpha(static_cast<UChar32>(c)) && (kind == U_LB_ALPHABETIC || kind == U_LB_HEBREW_LETTER);
}

/// The letter of a one-letter abbreviation with a full stop that ends at `end`, or 0.
char32_t initial_before(std::string_view text, std::size_t end)
{
    if (end < 2 || text[end - 1] != '.') {
        return 0;
    }
    constexpr std::string_view joiner = "\u200D"; // Persian writes ه‍. with one
    std::size_t letter_end = end - 1;
    letter_end -= text.substr(0, letter_end).ends_with(joiner) ? joiner.size() : 0;
    std::size_t letter_at = letter_end;
    const char32_t letter = letter_end > 0 ? previous_code_point(text, letter_at) : U' ';
    const bool alone = letter_at == 0 || !is_letter_or_digit(before_previous(text, letter_end));
    return alone && is_alphabetic(letter) ? letter : 0;
}

/// A break at `at`, behind a space: an initial and what it belongs to (А. С. Пушкин), two abbreviated letters (т. д.).
bool is_between_initials(std::string_view text, std::size_t at)
{
    const char32_t initial = initial_before(text, at - 1);
    if (initial == 0) {
        return false;
    }
    std::size_t end = at;
    const char32_t next = next_code_point(text, end);
    const bool next_is_initial = end < text.size() && text[end] == '.' && is_alphabetic(next);
    const bool is_name = u_isUUppercase(static_cast<UChar32>(initial)) && u_isUUppercase(static_cast<UChar32>(next));
    return next_is_initial || is_name;
}

/// Breaks the text itself asks for: at line feed and its like (UAX #14, classes BK, CR, LF and NL), and at a zero width
/// space.
bool is_asked_for(char32_t before)
{
    return (before >= 0x0A && before <= 0x0D) || before == 0x85 || before == 0x200B || before == 0x2028 ||
           before == 0x2029;
}

/// En dash, and what East Asian texts write for it: em dash, wave dash, full-width tilde.
bool is_range_sign(char32_t c)
{
    return c == 0x2013 || c == 0x2014 || c == 0x301C || c == 0xFF5E;
}

/// Whether what stands from `begin` to `end` is between digits.
bool is_range(std::string_view text, std::size_t begin, std::size_t end)
{
    return digits_at(text, begin, false) > 0 && digits_at(text, end, true) > 0;
}

/// A break at `at`, behind `before`, inside ฯลฯ, the Thai "and so on", which libthai takes for two words.
bool is_inside_et_cetera(std::string_view text, std::size_t at, char32_t before)
{
    return before == U'ฯ' && text.substr(at).starts_with("ลฯ");
}

bool is_hyphenated(std::string_view text, std::size_t hyphen, char32_t after)
{
    return hyphen > 0 && is_letter_or_digit(previous_code_point(text, hyphen)) && is_letter_or_digit(after);
}

/// Whether one of `rules` forbids the break at `at`, which is inside the text.
bool is_forbidden(std::string_view text, std::size_t at, BreakRules rules)
{
    constexpr char32_t zwnj = 0x200C;
    constexpr char32_t em_dash = 0x2014;
    constexpr char32_t middle_dot = 0x00B7;
    std::size_t before_at = at;
    std::size_t after_at = at;
    const char32_t before = previous_code_point(text, before_at);
    const char32_t after = next_code_point(text, after_at);
    if (is_asked_for(before)) {
        return false;
    }
    if ((rules.em_dash && after == em_dash) || (rules.repetition && is_repetition_mark(after)) ||
        (rules.zwnj && before == zwnj)) {
        return true;
    }
    if (before == U' ') {
        return (rules.grouping && is_digit_grouping(text, at)) || (rules.sign && is_number_with_sign(text, at)) ||
               (rules.initials && is_between_initials(text, at));
    }
    if (is_range_sign(before) || is_range_sign(after)) {
        return rules.range && (is_range_sign(before) ? is_range(text, before_at, at) : is_range(text, at, after_at));
    }
    return (rules.hyphen &&
            ((before == U'-' && is_hyphenated(text, before_at, after)) || (before == U'+' && after == U'+'))) ||
           (rules.middle_dot && after == middle_dot) || (rules.libthai && is_inside_et_cetera(text, at, before));
}

} // namespace

FoundBreaks breaks_around_dictionary_runs(std::string_view text, std::string_view locale, BreakRules rules)
{
    FoundBreaks found;
    if (rules.libthai) {
        found.dictionary_runs = thai_runs(text);
    }
    found.known = found.dictionary_runs.empty() ? icu_boundaries(BreakUnit::Line, text, locale)
                                                : icu_boundaries(BreakUnit::Line, with_thai_masked(text), locale);
    if (rules.quotes) {
        found.known = with_breaks_beside_quotes(std::move(found.known), text);
    }
    auto run = found.dictionary_runs.begin();
    const auto left_out = [&](std::size_t at) {
        while (run != found.dictionary_runs.end() && run->end <= at) {
            ++run;
        }
        const bool inside = run != found.dictionary_runs.end() && run->begin < at;
        return inside || (at < text.size() && is_forbidden(text, at, rules));
    };
    // Not std::remove_if: it may copy the predicate, which walks along.
    auto kept = found.known.begin();
    for (const std::size_t at : found.known) {
        if (!left_out(at)) {
            *kept++ = at;
        }
    }
    found.known.erase(kept, found.known.end());
    return found;
}

std::vector<std::size_t> breaks_in_dictionary_run(std::string_view text, ByteRange run, BreakRules rules)
{
    std::vector<std::size_t> breaks = thai_breaks(text, run);
    const auto forbidden = [&](std::size_t at) { return is_forbidden(text, at, rules); };
    breaks.erase(std::remove_if(breaks.begin(), breaks.end(), forbidden), breaks.end());
    return breaks;
}

std::vector<std::size_t> break_opportunities(std::string_view text, std::string_view locale, BreakRules rules)
{
    const FoundBreaks found = breaks_around_dictionary_runs(text, locale, rules);
    std::vector<std::size_t> between_words;
    for (const ByteRange run : found.dictionary_runs) {
        const std::vector<std::size_t> inside = breaks_in_dictionary_run(text, run, rules);
        between_words.insert(between_words.end(), inside.begin(), inside.end());
    }
    std::vector<std::size_t> all(found.known.size() + between_words.size());
    std::merge(found.known.begin(), found.known.end(), between_words.begin(), between_words.end(), all.begin());
    return all;
}

bool hangs_at_line_end(char32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    if (c == ' ' || (c > ' ' && c < 0x85) || (c > 0xA0 && c < 0x1680) || c > 0x3000) {
        return c == ' '; // no other white space there
    }
    return u_isUWhiteSpace(c) && u_getIntPropertyValue(c, UCHAR_LINE_BREAK) != U_LB_GLUE;
}

} // namespace nuqta
