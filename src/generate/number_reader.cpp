// Number grammar: [unit before] digits or words [range mark, number] [scale words] [counter] [unit after].
#include "generate/number_reader.h"

#include "generate/sentences.h"
#include "unicode/code_points.h"
#include "unicode/fold.h"
#include "unicode/words.h"

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

constexpr double k_first_year = 1000;
constexpr double k_last_year = 2999;

bool is_latin_letter(char32_t c)
{
    return c < 0x250 && is_letter(c);
}

int digit_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? digit_value(next_code_point(text, at)) : -1;
}

std::size_t after_digit(std::string_view text, std::size_t at)
{
    next_code_point(text, at);
    return at;
}

std::size_t count_digits(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (digit_at(text, at) >= 0) {
        at = after_digit(text, at);
        ++count;
    }
    return count;
}

const std::string* mark_at(std::string_view text, std::size_t at, const Words& marks)
{
    for (const std::string& mark : marks) {
        if (!mark.empty() && text.substr(at).starts_with(mark)) {
            return &mark;
        }
    }
    return nullptr;
}

bool is_year(double value)
{
    return value >= k_first_year && value <= k_last_year && value == std::floor(value);
}

} // namespace

NumberReader::NumberReader(std::string_view text, const Language& language)
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

std::size_t NumberReader::next_start(std::size_t at) const
{
    std::size_t next = at;
    const char32_t first = next_code_point(text_, next);
    const bool sticky = digit_value(first) >= 0 || is_latin_letter(first);
    while (sticky && next < text_.size()) {
        std::size_t after = next;
        const char32_t c = next_code_point(text_, after);
        if (digit_value(c) < 0 && !is_latin_letter(c) && c != U'-' && c != U'.') {
            break;
        }
        next = after;
    }
    return next;
}

bool NumberReader::word_may_begin(std::size_t at) const
{
    if (at == 0) {
        return true;
    }
    std::size_t before = at;
    const char32_t c = previous_code_point(text_, before);
    if (!language_.spaces_between_words) {
        return is_word_boundary_[at];
    }
    return !is_letter(c) && digit_value(c) < 0;
}

bool NumberReader::word_may_end(std::size_t at) const
{
    if (at >= text_.size()) {
        return true;
    }
    std::size_t after = at;
    const char32_t c = next_code_point(text_, after);
    constexpr char32_t k_zwnj = 0x200C;
    return !language_.spaces_between_words || (!is_letter(c) && c != k_zwnj);
}

std::size_t NumberReader::skip_space(std::size_t at) const
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

std::size_t NumberReader::longest_at(std::size_t at, const Words& candidates) const
{
    std::size_t longest = 0;
    for (const std::string& word : candidates) {
        if (word.size() > longest && text_.substr(at).starts_with(word) && word_may_end(at + word.size())) {
            longest = word.size();
        }
    }
    return longest;
}

std::optional<NumberReader::Number> NumberReader::digits_at(std::size_t at) const
{
    if (digit_at(text_, at) < 0) {
        return std::nullopt;
    }
    if (at > 0) {
        std::size_t before = at;
        const char32_t left = previous_code_point(text_, before);
        if (is_latin_letter(left) || digit_value(left) >= 0 || left == U'%' || left == U'_' || left == U'#') {
            return std::nullopt; // part of a name: A100, o1, %20
        }
        if (left == U'-' && before > 0) {
            std::size_t further = before;
            if (is_latin_letter(previous_code_point(text_, further))) {
                return std::nullopt; // GPT-4
            }
        }
    }
    const NumberStyle& style = language_.numbers;
    Number number{{at, at}, 0, false, false};
    std::size_t digits = 0;
    while (true) {
        while (digit_at(text_, at) >= 0) {
            number.value = number.value * 10 + digit_at(text_, at);
            at = after_digit(text_, at);
            ++digits;
        }
        const std::string* group = mark_at(text_, at, style.read_group);
        if (group == nullptr || count_digits(text_, at + group->size()) != 3 || digits > 15 ||
            (!number.grouped && digits > 3)) {
            break;
        }
        at += group->size();
        number.grouped = true;
    }
    const std::string* decimal = mark_at(text_, at, style.read_decimal);
    if (decimal != nullptr && digit_at(text_, at + decimal->size()) >= 0) {
        double place = 1;
        for (at += decimal->size(); digit_at(text_, at) >= 0; at = after_digit(text_, at)) {
            place /= 10;
            number.value += digit_at(text_, at) * place;
        }
        number.value = std::round(number.value * 1e9) / 1e9;
    }
    if (at < text_.size()) {
        std::size_t after = at;
        const char32_t right = next_code_point(text_, after);
        const bool joined = right == U'-' && after < text_.size() && is_latin_letter(next_code_point(text_, after));
        if (digits > 15 || joined) {
            return std::nullopt;
        }
    }
    number.range.end = at;
    return number;
}

std::optional<NumberReader::Number> NumberReader::number_word_at(std::size_t at) const
{
    if (!word_may_begin(at)) {
        return std::nullopt;
    }
    // At the start of a sentence the word has a capital.
    std::size_t first = at;
    next_code_point(text_, first);
    const std::string lowered = lower_first(slice(text_, {at, first}), language_.tag);
    std::optional<Number> best;
    for (const NumberWord& word : language_.numbers.words) {
        const std::size_t end = at + word.word.size();
        const bool found = text_.substr(at).starts_with(word.word) ||
                           (word.word.starts_with(lowered) && lowered.size() == first - at &&
                            text_.substr(first).starts_with(std::string_view(word.word).substr(lowered.size())));
        if (found && (!best || end > best->range.end) && word_may_end(end)) {
            best = Number{{at, end}, word.value, true, false};
        }
    }
    return best;
}

std::optional<NumberReader::Number> NumberReader::number_at(std::size_t at) const
{
    std::optional<Number> digits = digits_at(at);
    return digits ? digits : number_word_at(at);
}

std::size_t NumberReader::read_scales(std::size_t at, double& factor) const
{
    constexpr double k_largest_factor = 1e15; // no one writes more than a million milliard
    while (factor < k_largest_factor) {
        const std::size_t start = skip_space(at);
        const NumberWord* best = nullptr;
        for (const NumberWord& scale : language_.numbers.scales) {
            if (text_.substr(start).starts_with(scale.word) && word_may_end(start + scale.word.size()) &&
                (best == nullptr || scale.word.size() > best->word.size())) {
                best = &scale;
            }
        }
        if (best == nullptr) {
            break;
        }
        factor *= best->value;
        at = start + best->word.size();
    }
    return at;
}

std::size_t NumberReader::read_unit_after(std::size_t at, std::string& unit) const
{
    const std::size_t start = skip_space(at);
    const std::size_t counter = longest_at(start, language_.numbers.counters);
    const std::size_t after_counter = skip_space(start + counter);
    // "三个多小时": an at-least word ("个多") may stand between the number and its unit.
    const std::size_t after_word = skip_space(start + longest_at(start, language_.discourse.at_least));
    std::size_t end = at;
    for (const std::size_t place : {start, after_counter, after_word}) {
        for (const Unit& candidate : language_.units) {
            const std::size_t length = longest_at(place, candidate.after);
            if (length > 0 && place + length > end) {
                end = place + length;
                unit = candidate.id;
            }
        }
    }
    if (end == at && counter > 0 && language_.numbers.noun_before_number) {
        end = start + counter; // the classifier closes the count: GPU 50,000 ตัว
    }
    return end;
}

std::optional<Quantity> NumberReader::whole_at(std::size_t at) const
{
    if (!word_may_begin(at)) {
        return std::nullopt;
    }
    std::optional<Quantity> best;
    for (const Unit& unit : language_.units) {
        for (const NumberWord& word : unit.whole) {
            const ByteRange range{at, at + word.word.size()};
            if (text_.substr(at).starts_with(word.word) && word_may_end(range.end) &&
                (!best || range.end > best->range.end)) {
                best = Quantity{range, range, word.value, word.value, unit.id, nullptr, {}};
            }
        }
    }
    return best;
}

std::size_t NumberReader::month_at(std::size_t at, int& month) const
{
    std::size_t longest = 0;
    for (std::size_t i = 0; i < language_.dates.months.size(); ++i) {
        const std::size_t length = longest_at(at, language_.dates.months[i]);
        if (length > longest) {
            longest = length;
            month = static_cast<int>(i) + 1;
        }
    }
    return longest;
}

std::optional<NumberReader::Number> NumberReader::day_at(std::size_t at) const
{
    std::optional<Number> day = digits_at(at);
    const bool valid = day && day->value >= 1 && day->value <= 31 && day->value == std::floor(day->value);
    return valid ? day : std::nullopt;
}

/// "20 января", "January 20", "1 月 20 日": a day and a month beside each other, in either order.
std::optional<Quantity> NumberReader::date_at(std::size_t at) const
{
    int month = 0;
    const std::size_t month_first = word_may_begin(at) ? month_at(at, month) : 0;
    std::optional<Number> day = day_at(month_first > 0 ? skip_space(at + month_first) : at);
    if (!day) {
        return std::nullopt;
    }
    std::size_t end = day->range.end;
    if (month_first == 0) {
        const std::size_t start = skip_space(end);
        const std::size_t length = month_at(start, month);
        if (length == 0) {
            return std::nullopt;
        }
        end = start + length;
    } else {
        std::string unit;
        const std::size_t with_unit = read_unit_after(end, unit); // 20 日
        end = unit == "day" ? with_unit : end;
    }
    const double value = month * 100 + day->value;
    return Quantity{{at, end}, {at, end}, value, value, "date", nullptr, {}};
}

std::optional<Quantity> NumberReader::quantity_at(std::size_t at) const
{
    if (std::optional<Quantity> whole = whole_at(at)) {
        return whole;
    }
    if (std::optional<Quantity> date = date_at(at)) {
        return date;
    }
    // A unit that stands before the number: $500, ปี 2025, سال ۲۰۲۵.
    std::string unit_before;
    std::size_t number_start = at;
    if (word_may_begin(at)) {
        for (const Unit& unit : language_.units) {
            const std::size_t length = longest_at(at, unit.before);
            const std::size_t next = skip_space(at + length);
            if (length > 0 && next > number_start && digit_at(text_, next) >= 0) {
                number_start = next;
                unit_before = unit.id;
            }
        }
    }
    const std::optional<Number> first = number_at(number_start);
    if (!first) {
        return std::nullopt;
    }
    Quantity quantity{{at, first->range.end}, first->range, first->value, first->value, "count", nullptr, {}};
    if (const std::string* mark = mark_at(text_, first->range.end, language_.numbers.read_range)) {
        const std::optional<Number> second = number_at(first->range.end + mark->size());
        if (second && second->value > first->value && second->in_words == first->in_words) {
            quantity.high = second->value;
            quantity.number.end = second->range.end;
        }
    }
    double factor = 1;
    quantity.number.end = read_scales(quantity.number.end, factor);
    quantity.low *= factor;
    quantity.high *= factor;
    std::string unit = unit_before;
    quantity.range.end = std::max(quantity.number.end, read_unit_after(quantity.number.end, unit));
    if (!unit.empty()) {
        quantity.unit = unit;
    }
    if (first->in_words && unit.empty()) {
        return std::nullopt; // a number word without a unit is too often another word
    }
    if (quantity.unit == "year" || quantity.unit == "year_of") {
        const bool calendar = is_year(quantity.low) && !first->grouped && factor == 1;
        quantity.unit = calendar ? "year_of" : "year";
    }
    return quantity;
}

} // namespace nuqta
