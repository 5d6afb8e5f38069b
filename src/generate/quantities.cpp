// A small left-to-right reader: number, range, scale, counter, unit; then its surroundings are searched for qualifiers
// and for the thing that is counted.
#include "generate/quantities.h"

#include "generate/clauses.h"
#include "generate/number_reader.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

bool touches_name(ByteRange number, const std::vector<Mention>& mentions)
{
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const Mention& mention) { return mention.range.overlaps(number); });
}

/// The countable thing nearest to the number on the side where the language puts it, within the clause and with no
/// other number between.
const NameEntry* counted_thing(const Quantity& quantity, const std::vector<Mention>& mentions,
                               const std::vector<ByteRange>& numbers, const std::vector<ByteRange>& clauses,
                               const Language& language)
{
    const ByteRange clause = clause_with(clauses, quantity.range, quantity.range);
    const auto free_between = [&](ByteRange between) {
        return std::none_of(numbers.begin(), numbers.end(), [&](ByteRange n) { return n.overlaps(between); });
    };
    const NameEntry* best = nullptr;
    for (const Mention& mention : mentions) {
        if (!mention.name->countable) {
            continue;
        }
        if (language.numbers.noun_before_number) {
            const ByteRange between{mention.range.end, quantity.range.begin};
            if (mention.range.begin >= clause.begin && mention.range.end <= quantity.range.begin &&
                free_between(between)) {
                best = mention.name; // the last one before the number
            }
        } else if (mention.range.begin >= quantity.range.end && mention.range.end <= clause.end && best == nullptr &&
                   free_between({quantity.range.end, mention.range.begin})) {
            best = mention.name;
        }
    }
    return best;
}

bool contains_word(std::string_view text, ByteRange range, const Words& candidates, const Language& language)
{
    return find_word(text, range, candidates, language).has_value();
}

/// The words right beside the number: approximators reach no further than this many bytes (two or three words).
constexpr std::size_t k_beside = 40;

ByteRange beside_before(std::string_view text, ByteRange clause, std::size_t number_begin)
{
    std::size_t begin = std::max(clause.begin, number_begin > k_beside ? number_begin - k_beside : 0);
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
    std::size_t from = clause.begin;
    for (const ByteRange& other : numbers) {
        if (other.end <= quantity.range.begin) {
            from = std::max(from, other.end); // what stands before another number qualifies that one
        }
    }
    const ByteRange before{std::min(from, quantity.range.begin), quantity.range.begin};
    const ByteRange near = beside_before(text, before, quantity.range.begin);
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
    add_if(contains_word(text, {clause.begin, quantity.range.begin}, words.possible, language), Qualifier::Possible);
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
        quantity.qualifiers = qualifiers_of(text, quantity, numbers, clauses, language);
        if (quantity.unit != "count" || quantity.of != nullptr) {
            kept.push_back(std::move(quantity));
        }
    }
    return kept;
}

} // namespace nuqta
