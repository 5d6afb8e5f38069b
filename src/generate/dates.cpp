// A day and a month beside each other in either order, with a year before or after them; or a month and a year.
#include "generate/dates.h"

#include "generate/digits.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace nuqta {
namespace {

/// A part of a date: its value and where it ends; 0 where there is none.
struct Part {
    int value = 0;
    std::size_t end = 0;
};

Quantity whole_quantity(ByteRange range, double value, const char* unit)
{
    Quantity quantity;
    quantity.range = range;
    quantity.number = range;
    quantity.low = value;
    quantity.high = value;
    quantity.unit = unit;
    return quantity;
}

const Unit* unit_of(const NumberText& text, std::string_view id)
{
    const std::vector<Unit>& units = text.language().units;
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.id == id; });
    return found == units.end() ? nullptr : &*found;
}

/// `end`, or behind the unit's word that follows it: 20 日, 2024 года.
std::size_t over_unit(const NumberText& text, std::size_t end, std::string_view id)
{
    const Unit* unit = unit_of(text, id);
    const std::size_t start = text.skip_space(end);
    const std::size_t length = unit == nullptr ? 0 : text.longest(start, unit->after);
    return length == 0 ? end : start + length;
}

/// A year of an era the pack names, in the Gregorian count.
Part era_year(const NumberText& text, std::size_t at)
{
    for (const Era& era : text.language().dates.eras) {
        const std::size_t before = text.word_may_begin(at) ? text.longest(at, era.before) : 0;
        const std::optional<WrittenNumber> year = read_digits(text, text.skip_space(at + before));
        if (!year || year->grouped || !is_year(year->value)) {
            continue;
        }
        const std::size_t start = text.skip_space(year->range.end);
        const std::size_t after = text.longest(start, era.after);
        if (before > 0 || after > 0) {
            return {static_cast<int>(year->value) + era.offset, after > 0 ? start + after : year->range.end};
        }
    }
    return {};
}

/// A year at `at`, with the words for "year" around it.
Part year_at(const NumberText& text, std::size_t at)
{
    const Unit* unit = unit_of(text, "year_of");
    const std::size_t before = unit == nullptr ? 0 : text.longest(at, unit->before);
    const std::size_t start = text.skip_space(at + before);
    if (const Part era = era_year(text, start); era.value != 0) {
        return era;
    }
    const std::optional<WrittenNumber> year = read_digits(text, start);
    if (!year || year->grouped || !is_year(year->value)) {
        return {};
    }
    return {static_cast<int>(year->value), over_unit(text, year->range.end, "year_of")};
}

/// The year behind a day or month, perhaps behind a comma: "December 26, 2024".
Part year_after(const NumberText& text, std::size_t at)
{
    std::size_t start = at;
    for (const std::string& comma : text.language().dates.year_commas) {
        if (text.text().substr(at).starts_with(comma)) {
            start = at + comma.size();
        }
    }
    return year_at(text, text.skip_space(start));
}

Part month_at(const NumberText& text, std::size_t at)
{
    Part month;
    std::size_t longest = 0;
    const std::vector<Words>& months = text.language().dates.months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const std::size_t length = text.longest(at, months[i]);
        if (length > longest) {
            longest = length;
            month = {static_cast<int>(i) + 1, at + length};
        }
    }
    return month;
}

Part day_at(const NumberText& text, std::size_t at)
{
    constexpr double k_last_day = 31;
    const std::optional<WrittenNumber> day = read_digits(text, at);
    if (!day || day->value < 1 || day->value > k_last_day || day->value != std::floor(day->value)) {
        return {};
    }
    return {static_cast<int>(day->value), day->range.end};
}

/// "st", "th" behind the day of an English date, 日 behind a Chinese one.
Part day_with_unit(const NumberText& text, std::size_t at)
{
    Part day = day_at(text, at);
    if (day.value != 0) {
        day.end = over_unit(text, over_unit(text, day.end, "ordinal"), "date");
    }
    return day;
}

std::optional<Quantity> date_of(std::size_t begin, std::size_t end, int year, int month, int day)
{
    return whole_quantity({begin, end}, year * 10000 + month * 100 + day, "date");
}

/// "January 20, 2025", "January 2025", "1 月 20 日".
std::optional<Quantity> month_first(const NumberText& text, std::size_t at)
{
    const Part month = text.word_may_begin(at) ? month_at(text, at) : Part{};
    if (month.value == 0) {
        return std::nullopt;
    }
    const std::size_t next = text.skip_space(month.end);
    if (const Part year = year_after(text, month.end); year.value != 0) {
        return date_of(at, year.end, year.value, month.value, 0);
    }
    const Part day = day_with_unit(text, next);
    if (day.value == 0 || runs_on(text, day.end)) {
        return std::nullopt;
    }
    const Part year = year_after(text, day.end);
    return date_of(at, std::max(day.end, year.end), year.value, month.value, day.value);
}

/// "20 January 2025", "20 января".
std::optional<Quantity> day_first(const NumberText& text, std::size_t at)
{
    const Part day = day_with_unit(text, at);
    const Part month = day.value == 0 ? Part{} : month_at(text, text.skip_space(day.end));
    if (month.value == 0) {
        return std::nullopt;
    }
    const Part year = year_after(text, month.end);
    return date_of(at, std::max(month.end, year.end), year.value, month.value, day.value);
}

/// "2024 年 12 月 26 日", "2024 年 12 月".
std::optional<Quantity> year_first(const NumberText& text, std::size_t at)
{
    const Part year = text.digit(at) < 0 ? Part{} : year_at(text, at);
    const Part month = year.value == 0 ? Part{} : month_at(text, text.skip_space(year.end));
    if (month.value == 0) {
        return std::nullopt;
    }
    const Part day = day_with_unit(text, text.skip_space(month.end));
    return date_of(at, std::max(month.end, day.end), year.value, month.value, day.value);
}

} // namespace

bool is_year(double value)
{
    constexpr double k_first_year = 1000;
    constexpr double k_last_year = 2999;
    return value >= k_first_year && value <= k_last_year && value == std::floor(value);
}

std::optional<Quantity> read_date(const NumberText& text, std::size_t at)
{
    for (const auto read : {month_first, day_first, year_first}) {
        if (std::optional<Quantity> date = read(text, at)) {
            return date;
        }
    }
    if (!text.word_may_begin(at) && text.digit(at) < 0) {
        return std::nullopt;
    }
    const Unit* unit = unit_of(text, "year_of");
    const std::size_t before = unit == nullptr ? 0 : text.longest(at, unit->before);
    const Part year = era_year(text, text.skip_space(at + before));
    return year.value == 0 ? std::nullopt : std::optional(whole_quantity({at, year.end}, year.value, "year_of"));
}

} // namespace nuqta
