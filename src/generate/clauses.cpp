// Clause cutting by marks, and whole-word search. A word may touch other letters only where the language writes no
// spaces.
#include "generate/clauses.h"

#include "generate/sentences.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace nuqta {
namespace {

bool is_pause(char32_t c)
{
    constexpr std::u32string_view k_pauses = U",;:،؛：，；、。！？!?…—–.؟";
    return k_pauses.find(c) != std::u32string_view::npos;
}

/// True when the pause mark at [begin, end) stands inside a number or a name: 50,000 · 3-9 · o1.5.
bool is_inside_word(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin == 0 || end >= text.size()) {
        return false;
    }
    std::size_t before = begin;
    std::size_t after = end;
    const char32_t left = previous_code_point(text, before);
    const char32_t right = next_code_point(text, after);
    const bool digits = digit_value(left) >= 0 && digit_value(right) >= 0;
    const bool latin = is_latin_letter(left) && is_latin_letter(right);
    return digits || latin;
}

bool is_clause_space(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t before = begin;
    std::size_t after = end;
    const char32_t left = begin > 0 ? previous_code_point(text, before) : U' ';
    const char32_t right = end < text.size() ? next_code_point(text, after) : U' ';
    return left >= 0x250 && right >= 0x250 && is_letter(left) && is_letter(right);
}

} // namespace

std::optional<ByteRange> find_word(std::string_view text, ByteRange range, const Words& candidates,
                                   const Language& language)
{
    const std::string_view part = text.substr(0, range.end);
    for (std::size_t at = range.begin; at < range.end; next_code_point(text, at)) {
        std::size_t before = at;
        if (language.spaces_between_words && at > 0 && is_letter(previous_code_point(text, before))) {
            continue;
        }
        std::size_t longest = 0;
        for (const std::string& word : candidates) {
            if (word.size() > longest && word_at(part, at, word, language)) {
                longest = word.size();
            }
        }
        if (longest > 0) {
            return ByteRange{at, at + longest};
        }
    }
    return std::nullopt;
}

std::size_t opening_word(std::string_view text, ByteRange range, const Words& candidates, const Language& language)
{
    const std::string lowered = lower_first(slice(text, range), language.tag);
    std::size_t longest = 0;
    for (const std::string& word : candidates) {
        const bool begins = word_at(lowered, 0, word, language) || word_at(slice(text, range), 0, word, language);
        longest = begins ? std::max(longest, word.size()) : longest;
    }
    return longest;
}

std::size_t back_over_space(std::string_view text, std::size_t at, std::size_t begin)
{
    while (at > begin && text[at - 1] == ' ') {
        --at;
    }
    return at;
}

std::size_t over_space(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && text[at] == ' ') {
        ++at;
    }
    return at;
}

std::size_t find_colon(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); next_code_point(text, at)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("：") || rest == ":" || rest.starts_with(": ")) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::vector<ByteRange> clauses_of(std::string_view text, ByteRange range, const Language& language)
{
    std::vector<ByteRange> clauses;
    std::size_t begin = range.begin;
    const auto close = [&](std::size_t end, std::size_t next) {
        ByteRange clause{begin, end};
        while (!clause.empty() && text[clause.begin] == ' ') {
            ++clause.begin;
        }
        while (!clause.empty() && text[clause.end - 1] == ' ') {
            --clause.end;
        }
        if (!clause.empty()) {
            clauses.push_back(clause);
        }
        begin = next;
    };
    for (std::size_t at = range.begin; at < range.end;) {
        std::size_t end = at;
        const char32_t c = next_code_point(text, end);
        const bool pause = is_pause(c) && !is_inside_word(text, at, end);
        const bool space = !language.discourse.sentence_stops && c == U' ' && is_clause_space(text, at, end);
        if (pause || space) {
            close(at, end);
        }
        at = end;
    }
    close(range.end, range.end);
    return clauses;
}

ByteRange clause_with(const std::vector<ByteRange>& clauses, ByteRange part, ByteRange otherwise)
{
    const auto after = std::upper_bound(clauses.begin(), clauses.end(), part.begin,
                                        [](std::size_t at, const ByteRange& clause) { return at < clause.begin; });
    return after != clauses.begin() && std::prev(after)->contains(part) ? *std::prev(after) : otherwise;
}

} // namespace nuqta
