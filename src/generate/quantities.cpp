// A small left-to-right reader: number, range, scale, counter, unit; then its surroundings are searched for qualifiers
// and for the thing that is counted.
#include "generate/quantities.h"

#include "generate/clauses.h"
#include "generate/number_reader.h"
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
    const auto next = std::partition_point(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return mention.range.end <= number.begin;
    });
    return next != mentions.end() && next->range.overlaps(number);
}

/// The end of the last number before `at`; 0 when there is none. `numbers` are in order.
std::size_t end_of_number_before(const std::vector<ByteRange>& numbers, std::size_t at)
{
    const auto next = std::partition_point(numbers.begin(), numbers.end(),
                                           [at](const ByteRange& number) { return number.end <= at; });
    return next == numbers.begin() ? 0 : std::prev(next)->end;
}

/// The beginning of the first number at or after `at`; the greatest value when there is none.
std::size_t begin_of_number_after(const std::vector<ByteRange>& numbers, std::size_t at)
{
    const auto next = std::partition_point(numbers.begin(), numbers.end(),
                                           [at](const ByteRange& number) { return number.begin < at; });
    return next == numbers.end() ? std::string_view::npos : next->begin;
}

/// The countable thing nearest to the number on the side where the language puts it, within the clause and with no
/// other number between.
const NameEntry* counted_thing(const Quantity& quantity, const std::vector<Mention>& mentions,
                               const std::vector<ByteRange>& numbers, const std::vector<ByteRange>& clauses,
                               const Language& language)
{
    const ByteRange clause = clause_with(clauses, quantity.range, quantity.range);
    const auto after = std::partition_point(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return mention.range.begin < quantity.range.end;
    });
    if (language.numbers.noun_before_number) {
        const std::size_t from = end_of_number_before(numbers, quantity.range.begin);
        for (auto mention = after; mention != mentions.begin();) {
            --mention;
            if (mention->range.begin < clause.begin || mention->range.end < from) {
                return nullptr;
            }
            if (mention->name->countable && mention->range.end <= quantity.range.begin) {
                return mention->name; // the last one before the number
            }
        }
        return nullptr;
    }
    const std::size_t to = begin_of_number_after(numbers, quantity.range.end);
    for (auto mention = after; mention != mentions.end() && mention->range.end <= clause.end; ++mention) {
        if (mention->range.begin > to) {
            return nullptr;
        }
        if (mention->name->countable) {
            return mention->name;
        }
    }
    return nullptr;
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
    add_if(contains_word(text, near, words.at_least, language) || contains_word(text, inside, words.at_least, language),
           Qualifier::AtLeast);
    add_if(contains_word(text, near, words.at_most, language), Qualifier::AtMost);
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
    NumberReader reader(text, language);
    std::vector<Quantity> read;
    for (std::size_t at = 0; at < text.size();) {
        std::optional<Quantity> quantity = reader.quantity_at(at);
        if (quantity && !touches_name(quantity->number, mentions)) {
            at = quantity->range.end;
            read.push_back(std::move(*quantity));
        } else {
            at = reader.next_start(at);
        }
    }
    const std::vector<ByteRange> clauses = clauses_of(text, {0, text.size()}, language);
    std::vector<ByteRange> numbers;
    for (const Quantity& quantity : read) {
        numbers.push_back(quantity.number);
    }
    std::vector<Quantity> kept;
    for (Quantity& quantity : read) {
        if (quantity.unit == "count") {
            quantity.of = counted_thing(quantity, mentions, numbers, clauses, language);
        }
        if (quantity.unit != "count" || quantity.of != nullptr) {
            quantity.qualifiers = qualifiers_of(text, quantity, numbers, clauses, language);
            kept.push_back(std::move(quantity));
        }
    }
    return kept;
}

} // namespace nuqta
