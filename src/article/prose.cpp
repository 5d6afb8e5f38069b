// Judges line ends by what stands before them and by the width of the lines.
#include "article/prose.h"

#include "unicode/code_points.h"
#include "unicode/words.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace nuqta {
namespace {

constexpr std::size_t k_narrowest_margin = 50;
constexpr std::size_t k_widest_margin = 120;

/// Unicode's Sentence_Terminal marks of living scripts, with the ellipsis and the colon, which end a line of prose too.
constexpr std::u32string_view k_sentence_ends =
    U".!?…:\u037e\u0589\u061f\u06d4\u0964\u0965\u3002\uff01\uff0e\uff1a\uff1f\uff61";
constexpr std::u32string_view k_after_end = U" \t\"'*_)]}\u00bb\u2019\u201d\u203a\u300d\u300f\uff09\u200c\u200e\u200f";

std::size_t length(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }));
}

/// Characters of the first word of a line, with what is glued to its end.
std::size_t first_word_length(std::string_view line)
{
    constexpr std::size_t k_longest_word = 120;
    std::size_t end = std::min(line.size(), k_longest_word);
    while (!is_boundary(line, end)) {
        --end;
    }
    const std::vector<std::size_t> boundaries = word_boundaries(line.substr(0, end), "root");
    return boundaries.size() < 2 ? 0 : length(line.substr(0, boundaries[1]));
}

/// True when the first word of line `i` + 1 would have stood within `margin` at the end of line `i`.
bool next_word_fits(std::string_view text, const std::vector<TextLine>& lines, std::size_t i, std::size_t margin)
{
    return length(slice(text, lines[i].range)) + 1 + first_word_length(slice(text, lines[i + 1].range)) <= margin;
}

/// The margin the lines were broken at, in characters; 0 when they were not: a break inside a sentence that no margin
/// explains shows that.
std::size_t margin_of(std::string_view text, const std::vector<TextLine>& lines)
{
    std::size_t widest = 0;
    for (const TextLine& line : lines) {
        widest = std::max(widest, length(slice(text, line.range)));
    }
    bool inside_sentence = false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!ends_sentence(slice(text, lines[i].range))) {
            inside_sentence = true;
            if (next_word_fits(text, lines, i, widest)) {
                return 0;
            }
        }
    }
    return inside_sentence && widest >= k_narrowest_margin && widest <= k_widest_margin ? widest : 0;
}

} // namespace

bool ends_sentence(std::string_view line)
{
    for (std::size_t end = line.size(); end > 0;) {
        const char32_t point = previous_code_point(line, end);
        if (k_sentence_ends.find(point) != std::u32string_view::npos) {
            return true;
        }
        if (k_after_end.find(point) == std::u32string_view::npos) {
            return false;
        }
    }
    return false;
}

std::vector<LineGroup> group_lines(std::string_view text, const std::vector<TextLine>& lines, bool in_item)
{
    const std::size_t margin = margin_of(text, lines);
    std::vector<LineGroup> groups{{0, 0}};
    bool in_item_text = in_item;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const bool at_margin = margin > 0 && !next_word_fits(text, lines, i - 1, margin);
        const bool ends = in_item_text ? lines[i].lazy : ends_sentence(slice(text, lines[i - 1].range));
        if (ends && !at_margin) {
            groups.push_back({i, i});
            in_item_text = false;
        } else {
            groups.back().last = i;
        }
    }
    return groups;
}

} // namespace nuqta
