// Number grammar: [unit before] digits or words [scale words] [counter] [unit after] [range mark and a second one].
#include "generate/number_reader.h"

#include "generate/dates.h"
#include "generate/digits.h"
#include "generate/number_words.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// A plain number is a year only where a word says so; these are the years articles speak of.
bool is_likely_year(const WrittenNumber& number)
{
    constexpr double k_first = 1900;
    constexpr double k_last = 2099;
    return !number.in_words && !number.grouped && is_year(number.value) && number.value >= k_first &&
           number.value <= k_last;
}

} // namespace

NumberReader::NumberReader(std::string_view text, const Language& language)
    : text_(text, language)
{
}

std::size_t NumberReader::next_start(std::size_t at) const
{
    const std::string_view text = text_.text();
    std::size_t next = at;
    const char32_t first = next_code_point(text, next);
    const bool sticky = digit_value(first) >= 0 || is_latin_letter(first);
    while (sticky && next < text.size()) {
        std::size_t after = next;
        const char32_t c = next_code_point(text, after);
        if (digit_value(c) < 0 && !is_latin_letter(c) && c != U'-' && c != U'.') {
            break;
        }
        next = after;
    }
    return next;
}

std::optional<WrittenNumber> NumberReader::number_at(std::size_t at, bool after_mark) const
{
    std::optional<WrittenNumber> digits = read_digits(text_, at, after_mark);
    return digits ? digits : read_number_words(text_, at);
}

/// Units that stand before the number: $500, ปี 2025, سال ۲۰۲۵, 百分之三十. Returns where the number begins.
std::size_t NumberReader::read_unit_before(std::size_t at, std::string& unit) const
{
    std::size_t number = at;
    if (!text_.word_may_begin(at)) {
        return number;
    }
    for (const Unit& candidate : text_.language().units) {
        const std::size_t length = text_.longest(at, candidate.before);
        const std::size_t next = text_.skip_space(at + length);
        const bool words = candidate.id == "percent" && read_number_words(text_, next);
        if (length > 0 && next > number && (text_.digit(next) >= 0 || words)) {
            number = next;
            unit = candidate.id;
        }
    }
    return number;
}

void NumberReader::read_unit_after(Amount& amount) const
{
    const Language& language = text_.language();
    const std::size_t start = text_.skip_space(amount.scaled);
    const std::size_t counter = text_.longest(start, language.numbers.counters);
    const std::size_t after_counter = text_.skip_space(start + counter);
    // "三个多小时": an at-least word ("个多") may stand between the number and its unit.
    const std::size_t after_word = text_.skip_space(start + text_.longest(start, language.discourse.at_least));
    const bool calendar = is_year(amount.number.value) && !amount.number.grouped && amount.factor == 1;
    const std::string before = amount.unit;
    for (const std::size_t place : {start, after_counter, after_word}) {
        for (const Unit& unit : language.units) {
            if ((unit.id == "year_of" && !calendar) || (!before.empty() && unit.id != before)) {
                continue; // "3 года" is a duration, "第 3 年" a place in a series
            }
            const std::size_t end = place + text_.longest(place, unit.after);
            if (end > place && (end > amount.end || (end == amount.end && unit.id == "year_of"))) {
                amount.end = end;
                amount.unit = unit.id;
            }
        }
    }
    amount.has_counter = counter > 0;
    if (amount.end == amount.scaled && counter > 0 && language.numbers.noun_before_number) {
        amount.end = start + counter; // the classifier closes the count: GPU 50,000 ตัว
    }
}

std::optional<NumberReader::Amount> NumberReader::amount_at(std::size_t at, bool after_mark) const
{
    Amount amount;
    const std::size_t start = read_unit_before(at, amount.unit);
    const std::optional<WrittenNumber> number = number_at(start, after_mark && start == at);
    if (!number) {
        return std::nullopt;
    }
    amount.number = *number;
    const Scales scales = read_scales(text_, number->range.end);
    amount.factor = scales.factor;
    amount.is_suffixed = scales.is_suffix;
    const bool or_more = text_.text().substr(scales.end).starts_with('+'); // 10,000+ users
    amount.scaled = scales.end + (or_more ? 1 : 0);
    amount.end = amount.scaled;
    read_unit_after(amount);
    if (amount.unit == "year_of" && !is_year(number->value)) {
        return std::nullopt; // "ปี 3" is no year
    }
    return amount;
}

/// The second number of a range, behind one of `marks`, which stands behind the first number or its unit.
std::optional<NumberReader::Amount> NumberReader::range_end(const Amount& first, const Words& marks) const
{
    const bool spaced = text_.language().spaces_between_words; // else spaces around a mark are but typography
    for (const std::size_t place : {first.scaled, first.end}) {
        for (const std::string& mark : marks) {
            const std::size_t at = spaced ? place : text_.skip_space(place);
            if (!text_.text().substr(at).starts_with(mark)) {
                continue;
            }
            const std::size_t behind = at + mark.size();
            std::optional<Amount> second = amount_at(spaced ? behind : text_.skip_space(behind), true);
            if (!second || second->number.in_words != first.number.in_words) {
                continue;
            }
            const bool shared = first.factor == 1 && first.number.value < second->number.value; // 3–9 million
            const double low = first.number.value * (shared ? second->factor : first.factor);
            const bool same_unit = first.unit.empty() || second->unit.empty() || first.unit == second->unit ||
                                   (first.unit == "year" && second->unit == "year_of");
            const bool closed = place == first.scaled || !second->unit.empty(); // not "3 months to 9"
            if (low < second->number.value * second->factor && same_unit && closed) {
                return second;
            }
        }
    }
    return std::nullopt;
}

/// Words that are number and unit in one: سنتين, вдвое, عُشر.
std::optional<Quantity> NumberReader::whole_at(std::size_t at) const
{
    if (!text_.word_may_begin(at)) {
        return std::nullopt;
    }
    std::optional<Quantity> best;
    for (const Unit& unit : text_.language().units) {
        for (const NumberWord& word : unit.whole) {
            const ByteRange range{at, at + word.word.size()};
            const bool joined = range.end < text_.text().size() && text_.text()[range.end] == '-'; // half-baked
            if (text_.has(at, word.word) && text_.word_may_end(range.end) && !joined &&
                (!best || range.end > best->range.end)) {
                best = Quantity{};
                best->range = range;
                best->number = range;
                best->low = word.value;
                best->high = word.value;
                best->unit = unit.id;
            }
        }
    }
    return best;
}

/// The quantity with what its last amount decides: unit, year or duration, and whether it is one at all.
std::optional<Quantity> NumberReader::settled(Quantity quantity, const Amount& last) const
{
    if (runs_on(text_, quantity.range.end)) {
        return std::nullopt;
    }
    quantity.in_words = last.number.in_words;
    quantity.is_suffixed = last.is_suffixed;
    quantity.has_counter = last.has_counter;
    if (quantity.unit.empty()) {
        const bool year = is_likely_year(last.number) && last.factor == 1 && !last.has_counter;
        const bool framed = quantity.range.begin < quantity.number.begin; // from 2020 to 2024
        const bool told =
            year && (framed || text_.word_before(quantity.range.begin, text_.language().dates.before_year));
        quantity.unit = told ? "year_of" : "count";
        quantity.may_be_year = year;
    }
    const double k_one = 1;
    const bool some_day = quantity.in_words && quantity.unit == "day"; // "one day"
    if (quantity.high == k_one && (some_day || quantity.unit == "times")) {
        return std::nullopt; // 贵了一倍 is twice the price
    }
    return quantity;
}

/// The amount at `at`, or the range that begins with it.
std::optional<Quantity> NumberReader::amount_quantity(std::size_t at) const
{
    const std::optional<Amount> first = amount_at(at, false);
    if (!first) {
        return std::nullopt;
    }
    Quantity quantity;
    quantity.number = {first->number.range.begin, first->scaled};
    quantity.range = {at, std::max(first->scaled, first->end)};
    quantity.low = first->number.value * first->factor;
    quantity.high = quantity.low;
    quantity.unit = first->unit;
    const std::optional<Amount> second = range_end(*first, text_.language().numbers.read_range);
    if (!second) {
        return settled(std::move(quantity), *first);
    }
    if (first->factor == 1 && first->number.value < second->number.value) {
        quantity.low = first->number.value * second->factor;
    }
    quantity.high = second->number.value * second->factor;
    quantity.number.end = second->scaled;
    quantity.range.end = std::max(second->scaled, second->end);
    quantity.unit = second->unit.empty() ? first->unit : second->unit;
    return settled(std::move(quantity), *second);
}

/// "from 3 to 9 months", "between 3 and 9 months": the words of the frame belong to the range.
std::optional<Quantity> NumberReader::framed_at(std::size_t at) const
{
    if (!text_.word_may_begin(at)) {
        return std::nullopt;
    }
    for (const RangeFrame& frame : text_.language().numbers.range_frames) {
        const std::size_t length = text_.longest(at, {frame.open});
        const std::optional<Amount> first =
            length == 0 ? std::nullopt : amount_at(text_.skip_space(at + length), false);
        const std::optional<Amount> second = first ? range_end(*first, {frame.mark}) : std::nullopt;
        if (!second) {
            continue;
        }
        Quantity quantity;
        quantity.number = {first->number.range.begin, second->scaled};
        quantity.range = {at, std::max(second->scaled, second->end)};
        const std::size_t close = text_.skip_space(quantity.range.end);
        const std::size_t closing = text_.longest(close, {frame.close});
        quantity.range.end = closing > 0 ? close + closing : quantity.range.end;
        const bool shared = first->factor == 1 && first->number.value < second->number.value;
        quantity.low = first->number.value * (shared ? second->factor : first->factor);
        quantity.high = second->number.value * second->factor;
        quantity.unit = second->unit.empty() ? first->unit : second->unit;
        return settled(std::move(quantity), *second);
    }
    return std::nullopt;
}

std::optional<Quantity> NumberReader::quantity_at(std::size_t at) const
{
    if (at >= text_.text().size() || !text_.quantity_may_begin(at)) {
        return std::nullopt;
    }
    if (text_.digit(at) < 0 && !text_.word_may_begin(at)) {
        return framed_at(at);
    }
    if (std::optional<Quantity> whole = whole_at(at)) {
        return whole;
    }
    if (std::optional<Quantity> date = read_date(text_, at)) {
        return date;
    }
    std::optional<Quantity> framed = framed_at(at);
    return framed ? framed : amount_quantity(at);
}

} // namespace nuqta
