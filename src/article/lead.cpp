// Reads marks from the end of the bold and from the start of what follows it.
#include "article/lead.h"

#include "unicode/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nuqta {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array k_end_marks = {":"sv, "："sv, "?"sv, "？"sv, "؟"sv,  "!"sv,  "！"sv, "..."sv, "."sv, "。"sv,
                                    "۔"sv, "…"sv,  ","sv, "،"sv,  "，"sv, "、"sv, ";"sv,  "；"sv,  "؛"sv};
constexpr std::array k_dashes = {"——"sv, "—"sv, "–"sv, "―"sv, "--"sv};
constexpr std::array k_colons = {":"sv, "："sv};
constexpr std::size_t k_max_lead_words = 6;

template<std::size_t N>
std::string_view mark_at_start(std::string_view text, const std::array<std::string_view, N>& marks)
{
    for (const std::string_view mark : marks) {
        if (text.substr(0, mark.size()) == mark) {
            return mark;
        }
    }
    return {};
}

std::string_view mark_at_end(std::string_view text)
{
    for (const std::string_view mark : k_end_marks) {
        if (text.size() >= mark.size() && text.substr(text.size() - mark.size()) == mark) {
            return mark;
        }
    }
    return {};
}

bool is_colon(std::string_view mark)
{
    return std::find(k_colons.begin(), k_colons.end(), mark) != k_colons.end();
}

std::size_t skip_spaces(std::string_view text, std::size_t at)
{
    const std::size_t found = text.find_first_not_of(' ', at);
    return found == std::string_view::npos ? text.size() : found;
}

std::size_t without_spaces_before(std::string_view text, std::size_t end)
{
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    return end;
}

/// The run of end marks that closes text[begin, end): where it starts, and its first mark ("?" of "?:").
struct InnerMark {
    std::size_t begin = 0;
    std::string_view mark;
};

InnerMark inner_mark(std::string_view text, ByteRange range)
{
    InnerMark result{without_spaces_before(text, range.end), {}};
    while (result.begin > range.begin) {
        const std::string_view mark = mark_at_end(text.substr(range.begin, result.begin - range.begin));
        if (mark.empty()) {
            break;
        }
        result.mark = mark;
        result.begin = without_spaces_before(text, result.begin - mark.size());
    }
    return result;
}

/// The mark just after the bold, spaces left aside: an end mark, or a dash (a lone hyphen needs spaces around it).
InnerMark outer_mark(std::string_view text, std::size_t end)
{
    const std::size_t at = skip_spaces(text, end);
    const std::string_view rest = text.substr(at);
    const std::string_view dash = mark_at_start(rest, k_dashes);
    if (!dash.empty()) {
        return {at, dash};
    }
    if (at > end && rest.substr(0, 2) == "- ") {
        return {at, rest.substr(0, 1)};
    }
    const std::string_view mark = mark_at_start(rest, k_end_marks);
    const bool inside_word = mark.size() == 1 && !is_colon(mark) && rest.size() > 1 && rest[1] != ' '; // **Bolt**.new
    return {at, inside_word ? std::string_view() : mark};
}

LeadSplit without_lead(std::string_view text)
{
    return {{}, "", {0, text.size()}};
}

/// "Term: explanation": a few words, no sentence among them, a colon that is not part of a time or an address.
LeadSplit split_at_colon(std::string_view text, std::string_view locale)
{
    constexpr std::size_t k_longest_lead = 200;
    for (std::size_t at = 0; at < std::min(text.size(), k_longest_lead); ++at) {
        const std::string_view mark = mark_at_start(text.substr(at), k_end_marks);
        if (mark.empty()) {
            continue;
        }
        const std::size_t next = at + mark.size();
        if (is_colon(mark) && (mark.size() > 1 || next == text.size() || text[next] == ' ')) {
            const std::size_t body = skip_spaces(text, next);
            const std::size_t count = words(text.substr(0, at), locale).size();
            const bool split = count > 0 && count <= k_max_lead_words && body < text.size();
            return split ? LeadSplit{{0, without_spaces_before(text, at)}, std::string(mark), {body, text.size()}}
                         : without_lead(text);
        }
        const bool inside_word = mark.size() == 1 && next < text.size() && text[next] != ' ';
        if (!inside_word && mark != "," && mark != "،" && mark != "，" && mark != "、") {
            return without_lead(text);
        }
    }
    return without_lead(text);
}

} // namespace

LeadSplit split_lead(std::string_view text, std::optional<ByteRange> bold, std::string_view locale)
{
    if (!bold) {
        return split_at_colon(text, locale);
    }
    const InnerMark inner = inner_mark(text, *bold);
    const InnerMark outer = outer_mark(text, bold->end);
    const bool outer_closes =
        !outer.mark.empty() && (is_colon(outer.mark) || mark_at_start(outer.mark, k_end_marks).empty());
    LeadSplit split{{bold->begin, inner.begin}, std::string(inner.mark), {outer.begin, text.size()}};
    if (!outer.mark.empty() && (inner.mark.empty() || outer_closes)) {
        split.body.begin = skip_spaces(text, outer.begin + outer.mark.size());
        const bool abbreviation = inner.mark == "." && outer_closes; // **U.S.**: …
        if (inner.mark.empty() || abbreviation) {
            split.lead.end = without_spaces_before(text, bold->end);
            split.mark = outer.mark;
        }
    }
    if (split.lead.empty() || (split.body.empty() && !is_colon(split.mark))) {
        return without_lead(text);
    }
    if (split.mark.empty()) {
        return split_at_colon(text, locale); // **Bolt** tool: …; else the bold is a word of its sentence
    }
    return split;
}

} // namespace nuqta
