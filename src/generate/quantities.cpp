// The reader goes from left to right; then the surroundings of each number are searched for qualifiers, for what is
// counted, and for words that make it no quantity.
#include "generate/quantities.h"

#include "generate/clauses.h"
#include "generate/counted.h"
#include "generate/digits.h"
#include "generate/number_reader.h"
#include "generate/number_words.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nuqta {
namespace {

bool touches_name(ByteRange number, const std::vector<Mention>& mentions)
{
    const auto next = std::partition_point(mentions.begin(), mentions.end(),
                                           [&](const Mention& mention) { return mention.range.end <= number.begin; });
    return next != mentions.end() && next->range.overlaps(number);
}

/// The end of the last number before `at`; 0 when there is none. `numbers` are in order.
std::size_t end_of_number_before(const std::vector<ByteRange>& numbers, std::size_t at)
{
    const auto next = std::partition_point(numbers.begin(), numbers.end(),
                                           [at](const ByteRange& number) { return number.end <= at; });
    return next == numbers.begin() ? 0 : std::prev(next)->end;
}

std::vector<Quantity> read_all(const NumberReader& reader, const std::vector<Mention>& mentions)
{
    std::vector<Quantity> read;
    const std::string_view text = reader.number_text().text();
    for (std::size_t at = 0; at < text.size();) {
        std::optional<Quantity> quantity = reader.quantity_at(at);
        if (quantity && !touches_name(quantity->number, mentions)) {
            at = quantity->range.end;
            read.push_back(std::move(*quantity));
        } else {
            at = reader.next_start(at);
        }
    }
    return read;
}

/// True when a number, in digits or words, ends at `end`.
bool number_ends_at(const NumberText& text, std::size_t end)
{
    constexpr std::size_t k_longest_word = 24; // bytes
    std::size_t begin = end;
    while (begin > 0 && end - begin < k_longest_word) {
        previous_code_point(text.text(), begin);
        const std::optional<WrittenNumber> digits = read_digits(text, begin);
        const std::optional<WrittenNumber> number = digits ? digits : read_number_words(text, begin);
        if (number && number->range.end == end) {
            return true;
        }
    }
    return false;
}

/// … or its classifier does.
bool counted_number_ends_at(const NumberText& text, std::size_t end)
{
    const Words& counters = text.language().numbers.counters;
    return std::any_of(counters.begin(), counters.end(), [&](const std::string& counter) {
        return slice(text.text(), {0, end}).ends_with(counter) && number_ends_at(text, end - counter.size());
    });
}

/// "one or two", "دو سه", "一两个": neither number is stated.
bool is_alternative(const NumberText& text, const Quantity& quantity)
{
    const Words& counters = text.language().numbers.counters;
    Words marks = text.language().numbers.alternatives;
    if (!text.language().spaces_between_words) {
        marks.emplace_back();
    }
    const std::string_view all = text.text();
    return std::any_of(marks.begin(), marks.end(), [&](const std::string& mark) {
        const ByteRange number = quantity.number;
        const std::size_t left = number.begin - std::min(number.begin, mark.size());
        const bool before = slice(all, {0, number.begin}).ends_with(mark) &&
                            (number_ends_at(text, left) || counted_number_ends_at(text, left));
        const std::size_t end = number.end + (mark.empty() ? 0 : text.longest(number.end, counters));
        const std::size_t behind = end + mark.size();
        const bool after =
            all.substr(end).starts_with(mark) && (read_digits(text, behind) || read_number_words(text, behind));
        return before || after;
    });
}

/// True when a word beside the number tells that it is no quantity: Layer 2, two days ago.
bool is_told_off(const NumberText& text, const Quantity& quantity)
{
    const NumberStyle& style = text.language().numbers;
    const bool point_in_time = quantity.unit == "year_of" || quantity.unit == "date";
    const std::size_t behind = text.skip_space(quantity.range.end);
    return (!point_in_time && text.word_before(quantity.range.begin, style.not_before)) ||
           text.longest(behind, style.not_after) > 0 || is_alternative(text, quantity);
}

bool contains_word(std::string_view text, ByteRange range, const Words& candidates, const Language& language)
{
    return find_word(text, range, candidates, language).has_value();
}

/// The words right beside the number: approximators reach no further than this many bytes (two or three words).
constexpr std::size_t k_beside = 40;
/// Other qualifiers stand in the number's clause, but none qualifies from further away than this many bytes.
constexpr std::size_t k_same_clause = 1000;

/// The part of `clause` before the number, `reach` bytes at most.
ByteRange part_before(std::string_view text, ByteRange clause, std::size_t number_begin, std::size_t reach)
{
    std::size_t begin = std::max(clause.begin, number_begin > reach ? number_begin - reach : 0);
    while (!is_boundary(text, begin)) {
        ++begin;
    }
    return {std::min(begin, number_begin), number_begin};
}

std::vector<Qualifier> qualifiers_of(std::string_view text, const Quantity& quantity,
                                     const std::vector<ByteRange>& numbers, const std::vector<ByteRange>& clauses,
                                     const Language& language)
{
    const Discourse& words = language.discourse;
    const ByteRange clause = clause_with(clauses, quantity.range, quantity.range);
    const ByteRange near_clause = part_before(text, clause, quantity.range.begin, k_same_clause);
    // What stands before another number qualifies that one.
    const std::size_t from = std::max(near_clause.begin, end_of_number_before(numbers, quantity.range.begin));
    const ByteRange before{std::min(from, quantity.range.begin), quantity.range.begin};
    const ByteRange near = part_before(text, before, quantity.range.begin, k_beside);
    const ByteRange inside = quantity.range;
    std::vector<Qualifier> found;
    const auto add_if = [&](bool holds, Qualifier qualifier) {
        if (holds) {
            found.push_back(qualifier);
        }
    };
    add_if(contains_word(text, near, words.approximate, language), Qualifier::Approximate);
    std::optional<ByteRange> least = find_word(text, near, words.at_least, language);
    std::optional<ByteRange> most = find_word(text, near, words.at_most, language);
    if (least && most && least->contains(*most)) {
        most.reset(); // "не менее" holds "менее"
    } else if (least && most && most->contains(*least)) {
        least.reset();
    }
    add_if(least || contains_word(text, inside, words.at_least, language), Qualifier::AtLeast);
    add_if(most.has_value(), Qualifier::AtMost);
    add_if(contains_word(text, before, words.claimed, language), Qualifier::Claimed);
    add_if(contains_word(text, near_clause, words.possible, language), Qualifier::Possible);
    add_if(contains_word(text, before, words.denied, language), Qualifier::Denied);
    return found;
}

} // namespace

std::string_view name_of(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Approximate:
        return "approximate";
    case Qualifier::AtLeast:
        return "at least";
    case Qualifier::AtMost:
        return "at most";
    case Qualifier::Claimed:
        return "claimed";
    case Qualifier::Possible:
        return "possible";
    case Qualifier::Denied:
        return "denied";
    }
    return "";
}

bool has(const Quantity& quantity, Qualifier qualifier)
{
    return std::find(quantity.qualifiers.begin(), quantity.qualifiers.end(), qualifier) != quantity.qualifiers.end();
}

std::vector<Quantity> find_quantities(std::string_view text, const std::vector<Mention>& mentions,
                                      const Language& language)
{
    const NumberReader reader(text, language);
    const std::vector<Quantity> read = read_all(reader, mentions);
    const std::vector<ByteRange> clauses = clauses_of(text, {0, text.size()}, language);
    std::vector<ByteRange> numbers;
    for (const Quantity& quantity : read) {
        numbers.push_back(quantity.number);
    }
    std::vector<Quantity> kept;
    for (Quantity quantity : read) {
        if (is_told_off(reader.number_text(), quantity)) {
            continue;
        }
        quantity.qualifiers = qualifiers_of(text, quantity, numbers, clauses, language);
        if (quantity.unit == "count") {
            quantity.of = counted_thing(reader.number_text(), quantity, {mentions, numbers, clauses});
        }
        // Number words are common: "one", "the two". They count only what stands right beside them.
        if (quantity.unit == "count" && (quantity.of == nullptr || quantity.in_words) &&
            !counts_noun(reader.number_text(), quantity, mentions)) {
            continue;
        }
        if (quantity.unit == "count" && (quantity.of == nullptr || quantity.of->type == "thing")) {
            quantity.range = quantity.number; // the classifier stays with the noun
        }
        kept.push_back(std::move(quantity));
    }
    return kept;
}

} // namespace nuqta
