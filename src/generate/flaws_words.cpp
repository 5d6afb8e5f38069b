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
    for (const std::string& glued : language.discourse.glued_folded) {
        if (folded.starts_with(glued) && grapheme_count(folded.substr(glued.size())) >= 2) {
            variants.push_back(folded.substr(glued.size()));
        }
    }
    return variants;
}

bool holds(const WordList& list, const std::vector<std::string>& variants)
{
    return std::any_of(variants.begin(), variants.end(), [&](const std::string& word) { return list.contains(word); });
}

/// True when an entry of the list begins with `folded`, or with what stands in it behind a glued particle.
bool may_become_entry(const WordList& list, const std::string& folded, const Language& language)
{
    const Words& glued = language.discourse.glued_folded;
    return begins_entry(list, folded) || std::any_of(glued.begin(), glued.end(), [&](const std::string& particle) {
               return particle.starts_with(folded) ||
                      (folded.starts_with(particle) &&
                       begins_entry(list, std::string_view(folded).substr(particle.size())));
           });
}

/// With what a phrase may begin whose first word is `folded`; 0 where the characters behind that word decide.
std::vector<char32_t> beginnings_of(const std::string& folded, const Language& language)
{
    std::vector<char32_t> beginnings;
    const auto add = [&](std::size_t at) {
        beginnings.push_back(at < folded.size() ? next_code_point(folded, at) : U'\0');
    };
    add(0);
    for (const std::string& glued : language.discourse.glued_folded) {
        if (folded.starts_with(glued) || glued.starts_with(folded)) {
            add(glued.size());
        }
    }
    return beginnings;
}

/// False when no phrase of the list begins at the word.
bool may_begin(const CutWord& word, const WordList& list)
{
    return std::any_of(word.beginnings.begin(), word.beginnings.end(),
                       [&](char32_t first) { return first == U'\0' || list.letters.may_hold(first); });
}

/// How far the match goes that begins at word `first`: the word behind it, or `first` when there is none. `match` is
/// empty when the longest phrase is one of `shields`.
std::size_t match_at(const CutText& text, std::size_t first, const WordList& wanted, const WordList& shields,
                     const Language& language, std::optional<std::string>& match)
{
    // A dictionary may cut a phrase into more words inside a sentence than alone.
    constexpr std::size_t k_more_words = 2;
    const std::size_t reach = std::max(wanted.most_words, shields.most_words) + k_more_words;
    std::size_t next = first;
    for (std::size_t last = first; last < std::min(text.words.size(), first + reach); ++last) {
        const ByteRange range{text.words[first].range.begin, text.words[last].range.end};
        const std::string folded = last == first ? text.words[first].folded : fold(slice(text.text, range));
        if (!may_become_entry(shields, folded, language) && !may_become_entry(wanted, folded, language)) {
            break;
        }
        const std::vector<std::string> variants = with_particles_removed(folded, language);
        if (holds(shields, variants)) {
            match.reset();
            next = last + 1;
        } else if (holds(wanted, variants)) {
            match = std::string(slice(text.text, range));
            next = last + 1;
        }
    }
    return next;
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
        const std::string folded = fold(entry);
        list.letters.add(folded, language.tag);
        list.folded.insert(folded);
        list.most_words = std::max(list.most_words, words(entry, language.tag).size());
    }
    return list;
}

CutText cut_text(std::string_view text, const Language& language)
{
    CutText cut{std::string(text), quoted_ranges(text), {}};
    for (const ByteRange& range : words(text, language.tag)) {
        CutWord word{range, fold(slice(text, range)), false, {}};
        word.quoted = std::any_of(cut.quoted.begin(), cut.quoted.end(),
                                  [&](const ByteRange& quote) { return quote.contains(range); });
        word.beginnings = beginnings_of(word.folded, language);
        cut.words.push_back(std::move(word));
    }
    return cut;
}

bool begins_entry(const WordList& list, std::string_view folded)
{
    const auto entry = list.folded.lower_bound(folded);
    return entry != list.folded.end() && entry->starts_with(folded);
}

std::optional<std::string> find_listed(const CutText& text, const WordList& wanted, const WordList& shields,
                                       const Language& language)
{
    for (std::size_t i = 0; i < text.words.size();) {
        const CutWord& word = text.words[i];
        std::optional<std::string> match;
        std::size_t next = i;
        if (!word.quoted && (may_begin(word, wanted) || may_begin(word, shields))) {
            next = match_at(text, i, wanted, shields, language, match);
        }
        if (match) {
            return match;
        }
        i = std::max(next, i + 1);
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
        } else if (is_ideograph(first)) {
            add_pairs(folded, tokens);
        } else if (grapheme_count(core) >= k_least_letters) {
            tokens.insert(core);
        }
    }
    std::erase_if(tokens, [&](const std::string& token) { return empty.count(token) > 0; });
    return tokens;
}

} // namespace nuqta
