// Looks at each quotation mark and its neighbours. The marks are few, so the text is searched for their first bytes.
#include "unicode/quote_breaks.h"

#include "unicode/code_points.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

namespace nuqta {
namespace {

constexpr char32_t k_none = 0; ///< the neighbour at the text's start or end

bool is_east_asian(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_FULLWIDTH || width == U_EA_WIDE || width == U_EA_HALFWIDTH;
}

int line_break_class(char32_t c)
{
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK);
}

bool has_category(char32_t c, std::uint32_t mask)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

/// Whether a line may end behind `c`, an East Asian character, as far as `c` is concerned.
bool lets_a_line_end_behind(char32_t c)
{
    const int kind = line_break_class(c);
    return is_east_asian(c) && kind != U_LB_OPEN_PUNCTUATION && kind != U_LB_GLUE;
}

/// Whether a line may begin with `c`, an East Asian character, as far as `c` is concerned.
bool lets_a_line_begin_with(char32_t c)
{
    switch (line_break_class(c)) {
    case U_LB_CLOSE_PUNCTUATION:
    case U_LB_CLOSE_PARENTHESIS:
    case U_LB_EXCLAMATION:
    case U_LB_NONSTARTER:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
    case U_LB_INSEPARABLE:
    case U_LB_POSTFIX_NUMERIC:
    case U_LB_GLUE:
        return false;
    default:
        return is_east_asian(c) && c != 0x3000; // the ideographic space hangs
    }
}

/// The offset behind the spaces at `at`.
std::size_t behind_spaces(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(' ', at), text.size());
}

/// A quotation mark with its neighbours.
struct Quote {
    std::size_t begin = 0;
    std::size_t end = 0;
    char32_t mark = k_none;
    char32_t before = k_none;
    char32_t after = k_none;
};

Quote quote_at(std::string_view text, std::size_t at)
{
    Quote quote;
    quote.begin = at;
    quote.end = at;
    quote.mark = next_code_point(text, quote.end);
    std::size_t before = at;
    std::size_t after = quote.end;
    quote.before = at > 0 ? previous_code_point(text, before) : k_none;
    quote.after = after < text.size() ? next_code_point(text, after) : k_none;
    return quote;
}

/// The break that `quote` allows, or 0.
std::size_t break_beside(std::string_view text, const Quote& quote)
{
    if (has_category(quote.mark, U_GC_PI_MASK) && lets_a_line_end_behind(quote.before) &&
        (is_east_asian(quote.after) || has_category(quote.after, U_GC_L_MASK | U_GC_N_MASK))) {
        return quote.begin;
    }
    if (has_category(quote.mark, U_GC_PF_MASK) && lets_a_line_begin_with(quote.after) && quote.before != U' ') {
        return quote.end;
    }
    const bool closes = has_category(quote.mark, U_GC_PF_MASK) || quote.mark == U'"';
    const bool has_text = quote.before != k_none && quote.before != U' ';
    if (!closes || !has_text || line_break_class(quote.before) == U_LB_OPEN_PUNCTUATION || quote.after != U' ') {
        return 0;
    }
    const std::size_t next = behind_spaces(text, quote.end);
    std::size_t after = next;
    const bool opens = next < text.size() && line_break_class(next_code_point(text, after)) == U_LB_OPEN_PUNCTUATION;
    return opens ? next : 0;
}

} // namespace

std::vector<std::size_t> breaks_beside_quotes(std::string_view text)
{
    std::vector<std::size_t> breaks;
    // The first bytes of " and of the marks from « to » and from ‘ to ”.
    const auto may_begin_a_mark = [](char byte) { return byte == '"' || byte == '\xC2' || byte == '\xE2'; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!may_begin_a_mark(text[at])) {
            continue;
        }
        const Quote quote = quote_at(text, at);
        const std::size_t allowed =
            line_break_class(quote.mark) == U_LB_QUOTATION ? break_beside(text, quote) : std::size_t{0};
        if (allowed > 0 && (breaks.empty() || breaks.back() < allowed)) {
            breaks.push_back(allowed);
        }
    }
    return breaks;
}

} // namespace nuqta
