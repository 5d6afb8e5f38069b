// The gazetteer's things are looked for a few words away; a noun the program does not know only right beside its
// number, where the words of the pack do not tell it is another part of the sentence.
#include "generate/counted.h"

#include "generate/clauses.h"
#include "generate/number_words.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

constexpr std::size_t k_few_words = 24; ///< graphemes between a number and the thing it counts

std::size_t end_of_word(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        std::size_t after = at;
        const char32_t c = next_code_point(text, after);
        constexpr char32_t k_zwnj = 0x200C;
        if (!is_letter(c) && c != k_zwnj) {
            break;
        }
        at = after;
    }
    return at;
}

/// A Latin word with a capital right before the digits names them: Layer 2, Sprint 1. A sentence may begin with one.
bool is_numbered_name(const NumberText& all, std::size_t number)
{
    const std::string_view text = all.text();
    std::size_t at = number;
    if (at == 0 || !is_space(previous_code_point(text, at))) {
        return false;
    }
    const std::size_t end = at;
    std::size_t begin = end;
    while (at > 0 && is_latin_letter(previous_code_point(text, at))) {
        begin = at;
    }
    if (begin == end) {
        return false;
    }
    std::size_t first = begin;
    const bool starts_sentence = all.language().script == "Latn" &&
                                 (begin == 0 || (begin >= 2 && (text[begin - 2] == '.' || text[begin - 2] == '!')));
    return is_uppercase(next_code_point(text, first)) && !starts_sentence;
}

/// A name that is not counted stands there: "5 Google engineers".
bool is_uncountable(ByteRange word, const std::vector<Mention>& mentions)
{
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        const bool noun = mention.name->countable || mention.name->type == k_concept;
        return !noun && mention.range.overlaps(word);
    });
}

/// The noun behind the number, after one space or at once where words are written without spaces.
bool noun_follows(const NumberText& text, const Quantity& quantity, const std::vector<Mention>& mentions)
{
    const Language& language = text.language();
    const std::size_t counter = text.skip_space(quantity.range.end);
    const std::size_t behind = counter + text.longest(counter, language.numbers.counters);
    const std::size_t begin = text.skip_space(behind);
    if (begin == quantity.range.end && language.spaces_between_words) {
        return false;
    }
    const std::size_t end = end_of_word(text.text(), begin);
    const std::size_t letters = grapheme_count(slice(text.text(), {begin, end}));
    const bool is_noun = letters >= 2 && text.longest(begin, language.numbers.uncounted_after) == 0 &&
                         !is_uncountable({begin, end}, mentions) && !read_number_words(text, begin);
    const bool counter_is_noun = quantity.has_counter && (language.spaces_between_words || !quantity.in_words);
    return is_noun || counter_is_noun; // ۳۰ نفر, 30 人
}

/// The noun before the number, which its classifier closes: ผู้ใช้ 3,000 คน.
bool noun_precedes(const NumberText& text, const Quantity& quantity)
{
    std::size_t before = text.text().substr(0, quantity.range.begin).find_last_not_of(' ');
    if (!quantity.has_counter || before == std::string_view::npos) {
        return false;
    }
    ++before;
    const bool is_noun = is_letter(previous_code_point(text.text(), before));
    const std::size_t behind = text.skip_space(quantity.range.end);
    return is_noun && text.longest(behind, text.language().numbers.uncounted_after) == 0;
}

} // namespace

const NameEntry* counted_thing(const NumberText& text, const Quantity& quantity, const Surroundings& around)
{
    const ByteRange clause = clause_with(around.clauses, quantity.range, quantity.range);
    const auto near = [&](ByteRange between) {
        return grapheme_count(slice(text.text(), between)) <= k_few_words &&
               std::none_of(around.numbers.begin(), around.numbers.end(),
                            [&](ByteRange number) { return number.overlaps(between); });
    };
    const NameEntry* best = nullptr;
    for (const Mention& mention : around.mentions) {
        if (!mention.name->countable) {
            continue;
        }
        if (text.language().numbers.noun_before_number) {
            if (mention.range.begin >= clause.begin && mention.range.end <= quantity.range.begin &&
                near({mention.range.end, quantity.range.begin})) {
                best = mention.name; // the last one before the number
            }
        } else if (mention.range.begin >= quantity.range.end && mention.range.end <= clause.end && best == nullptr &&
                   near({quantity.range.end, mention.range.begin})) {
            best = mention.name;
        }
    }
    return best;
}

bool counts_noun(const NumberText& text, const Quantity& quantity, const std::vector<Mention>& mentions)
{
    const NumberStyle& style = text.language().numbers;
    const bool whole = quantity.low == std::floor(quantity.low) && quantity.high == std::floor(quantity.high);
    const bool needs_counter = quantity.in_words && !text.language().spaces_between_words;
    if (!whole || quantity.low < 2 || quantity.is_suffixed || quantity.may_be_year ||
        (needs_counter && !quantity.has_counter) || text.word_before(quantity.range.begin, style.uncounted_before) ||
        (!quantity.in_words && is_numbered_name(text, quantity.range.begin))) {
        return false;
    }
    return style.noun_before_number ? noun_precedes(text, quantity) : noun_follows(text, quantity, mentions);
}

} // namespace nuqta
