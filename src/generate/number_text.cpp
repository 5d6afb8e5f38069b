// Whole words around numbers.
#include "generate/number_text.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <string>

namespace nuqta {
namespace {

constexpr char32_t k_zwnj = 0x200C; // joins the parts of one word

} // namespace

NumberText::NumberText(std::string_view text, const Language& language)
    : text_(text)
    , language_(language)
    , is_word_boundary_(text.size() + 1, false)
{
    if (language.spaces_between_words) {
        return; // there letters show where words begin
    }
    for (const std::size_t boundary : word_boundaries(text, language.tag)) {
        is_word_boundary_[boundary] = true;
    }
}

int NumberText::digit(std::size_t at) const
{
    return at < text_.size() ? digit_value(next_code_point(text_, at)) : -1;
}

bool NumberText::quantity_may_begin(std::size_t at) const
{
    const char32_t first = next_code_point(text_, at);
    const bool before_era = is_space(first) && !language_.dates.eras.empty(); // a year may stand behind the space
    return language_.quantity_letters.may_hold(first) || digit_value(first) >= 0 || before_era;
}

bool NumberText::word_may_begin(std::size_t at) const
{
    if (at == 0) {
        return true;
    }
    if (!language_.spaces_between_words) {
        return is_word_boundary_[at];
    }
    constexpr std::size_t k_longest_particle = 16; // bytes; more letters before it are a word
    std::size_t begin = at;                        // of the letters before it
    for (std::size_t before = at; before > 0 && at - begin <= k_longest_particle; begin = before) {
        const char32_t c = previous_code_point(text_, before);
        if (!is_letter(c) && digit_value(c) < 0 && c != k_zwnj) {
            break;
        }
    }
    const std::string_view glued = slice(text_, {begin, at});
    const Words& particles = language_.discourse.glued_before;
    return glued.empty() || std::find(particles.begin(), particles.end(), glued) != particles.end();
}

bool NumberText::word_may_end(std::size_t at) const
{
    if (at >= text_.size()) {
        return true;
    }
    std::size_t after = at;
    const char32_t c = next_code_point(text_, after);
    return !language_.spaces_between_words || (!is_letter(c) && c != k_zwnj);
}

std::size_t NumberText::skip_space(std::size_t at) const
{
    while (at < text_.size()) {
        std::size_t after = at;
        if (!is_space(next_code_point(text_, after))) {
            break;
        }
        at = after;
    }
    return at;
}

bool NumberText::has(std::size_t at, std::string_view word) const
{
    constexpr std::size_t k_longest_character = 4; // bytes; behind them a word stands as it is or not at all
    if (word.empty() || at + word.size() > text_.size() ||
        (word.size() > k_longest_character && text_[at + word.size() - 1] != word.back())) {
        return false;
    }
    const std::string_view here = text_.substr(at, word.size());
    std::size_t first = 0;
    next_code_point(word, first);
    if (here.substr(first) != word.substr(first)) {
        return false;
    }
    std::size_t capital = 0;
    return here.starts_with(word.substr(0, first)) ||
           (is_uppercase(next_code_point(here, capital)) && capital == first &&
            lower_first(here.substr(0, first), language_.tag) == word.substr(0, first));
}

std::size_t NumberText::longest(std::size_t at, const Words& candidates) const
{
    std::size_t longest = 0;
    for (const std::string& word : candidates) {
        if (word.size() > longest && has(at, word) && word_may_end(at + word.size())) {
            longest = word.size();
        }
    }
    return longest;
}

std::optional<std::size_t> NumberText::word_before(std::size_t at, const Words& candidates) const
{
    std::size_t end = at;
    for (std::size_t before = at; before > 0 && is_space(previous_code_point(text_, before));) {
        end = before;
    }
    std::optional<std::size_t> found;
    for (const std::string& word : candidates) {
        const std::size_t begin = end - std::min(end, word.size());
        if (word.size() <= end && is_boundary(text_, begin) && has(begin, word) && word_may_begin(begin) &&
            (!found || begin < *found)) {
            found = begin;
        }
    }
    return found;
}

} // namespace nuqta
