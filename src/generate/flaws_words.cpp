// Folding makes ي and ی, ٣ and 3, upper and lower case the same, so lists and texts are folded before they are
// compared.
#include "generate/flaws_words.h"

#include "article/marks.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>

namespace nuqta {
namespace {

constexpr std::size_t k_least_letters = 4;

/// A folded word without the particles glued before it, as long as two letters remain.
std::vector<std::string> with_particles_removed(const std::string& folded, const Language& language)
{
    std::vector<std::string> variants{folded};
    for (const std::string& particle : language.discourse.glued_before) {
        const std::string glued = fold(particle);
        if (folded.starts_with(glued) && grapheme_count(folded.substr(glued.size())) >= 2) {
            variants.push_back(folded.substr(glued.size()));
        }
    }
    return variants;
}

bool holds(const WordList& list, const std::string& folded, const Language& language)
{
    const std::vector<std::string> variants = with_particles_removed(folded, language);
    return std::any_of(variants.begin(), variants.end(), [&](const std::string& word) { return list.contains(word); });
}

/// Adds the pairs of neighbouring characters: the smallest units of Chinese that mean something.
void add_pairs(const std::string& folded, std::set<std::string>& tokens)
{
    const std::u32string points = to_code_points(folded);
    for (std::size_t i = 1; i < points.size(); ++i) {
        std::string pair;
        append_utf8(pair, points[i - 1]);
        append_utf8(pair, points[i]);
        tokens.insert(std::move(pair));
    }
}

bool is_number_word(std::string_view word)
{
    std::size_t at = 0;
    return !word.empty() && digit_value(next_code_point(word, at)) >= 0;
}

/// The words of `text` with digits that one space groups joined to one number: 50 000.
std::vector<ByteRange> words_and_numbers(std::string_view text, const Language& language)
{
    constexpr std::size_t k_group = 3;
    constexpr std::size_t k_widest_space = 3;
    std::vector<ByteRange> joined;
    for (const ByteRange& word : words(text, language.tag)) {
        const bool continues = !joined.empty() && is_number_word(slice(text, joined.back())) &&
                               is_number_word(slice(text, word)) && grapheme_count(slice(text, word)) == k_group &&
                               word.begin > joined.back().end && word.begin - joined.back().end <= k_widest_space &&
                               is_space(to_code_points(slice(text, {joined.back().end, word.begin}))[0]);
        if (continues) {
            joined.back().end = word.end;
        } else {
            joined.push_back(word);
        }
    }
    return joined;
}

} // namespace

WordList make_word_list(const Words& entries, const Language& language)
{
    WordList list;
    for (const std::string& entry : entries) {
        list.folded.insert(fold(entry));
        list.most_words = std::max(list.most_words, words(entry, language.tag).size());
    }
    return list;
}

std::optional<std::string> find_listed(std::string_view text, const WordList& wanted, const WordList& shields,
                                       const Language& language)
{
    // A dictionary may cut a phrase into more words inside a sentence than alone.
    constexpr std::size_t k_more_words = 2;
    const std::vector<ByteRange> quoted = quoted_ranges(text);
    const std::vector<ByteRange> found = words(text, language.tag);
    const std::size_t reach = std::max(wanted.most_words, shields.most_words) + k_more_words;
    for (std::size_t i = 0; i < found.size();) {
        const bool inside =
            std::any_of(quoted.begin(), quoted.end(), [&](const ByteRange& range) { return range.contains(found[i]); });
        std::size_t next = i + 1;
        std::optional<std::string> match;
        for (std::size_t last = i; !inside && last < std::min(found.size(), i + reach); ++last) {
            const ByteRange range{found[i].begin, found[last].end};
            const std::string folded = fold(slice(text, range));
            if (holds(shields, folded, language)) {
                match.reset();
                next = last + 1;
            } else if (holds(wanted, folded, language)) {
                match = std::string(slice(text, range));
                next = last + 1;
            }
        }
        if (match) {
            return match;
        }
        i = next;
    }
    return std::nullopt;
}

std::string folded_whole(std::string_view text)
{
    std::size_t begin = 0;
    std::size_t end = text.size();
    const auto outer = [](char32_t point) { return is_space(point) || (is_punctuation(point) && point != U'%'); };
    while (begin < end) {
        std::size_t next = begin;
        if (!outer(next_code_point(text, next))) {
            break;
        }
        begin = next;
    }
    while (end > begin) {
        std::size_t previous = end;
        if (!outer(previous_code_point(text, previous))) {
            break;
        }
        end = previous;
    }
    return fold(text.substr(begin, end - begin));
}

std::string bare_word(const std::string& folded, const Language& language)
{
    std::string shortest = folded;
    for (const std::string& variant : with_particles_removed(folded, language)) {
        if (variant.size() < shortest.size() && grapheme_count(variant) >= k_least_letters) {
            shortest = variant;
        }
    }
    return shortest;
}

std::set<std::string> content_tokens(std::string_view text, const Language& language,
                                     const std::set<std::string>& empty)
{
    std::set<std::string> tokens;
    for (const ByteRange& word : words_and_numbers(text, language)) {
        const std::string folded = fold(slice(text, word));
        const std::string core = bare_word(folded, language);
        if (folded.empty() || empty.count(folded) > 0 || empty.count(core) > 0) {
            continue;
        }
        const char32_t first = to_code_points(folded)[0];
        const bool foreign = is_latin_letter(first) && language.script != "Latn";
        if (foreign || digit_value(first) >= 0) {
            tokens.insert(folded);
        } else if (script_of(first) == "Hani") {
            add_pairs(folded, tokens);
        } else if (grapheme_count(core) >= k_least_letters) {
            tokens.insert(core);
        }
    }
    for (const std::string& word : empty) {
        tokens.erase(word);
    }
    return tokens;
}

} // namespace nuqta
