// Numbers, dates and quantities as a pack prints them. Plural forms follow CLDR, through unicode/message.h.
#include "lang/numbers.h"

#include "base/replace_all.h"
#include "lang/strict_yaml.h"
#include "unicode/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace nuqta {

namespace {

constexpr double k_largest_whole = 1e15; ///< whole numbers below it are exact in a double
constexpr int k_significant_digits = 6;
constexpr int k_scaled_steps = 1000; ///< a scale word is used while three decimals say the number exactly

bool is_whole(double value)
{
    return std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, std::abs(value));
}

std::string group_whole(const std::string& whole, const NumberStyle& style)
{
    if (static_cast<int>(whole.size()) < style.group_from) {
        return whole;
    }
    std::string grouped;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) {
            grouped += style.group;
        }
        grouped += whole[i];
    }
    return grouped;
}

/// `value` ≥ 0 in ASCII digits, without exponent.
std::string plain_digits(double value)
{
    if (is_whole(value) && value < k_largest_whole) {
        return fmt::format("{:.0f}", value);
    }
    const int before_point = value < 1 ? 1 : static_cast<int>(std::floor(std::log10(value))) + 1;
    const int decimals = std::max(0, k_significant_digits - before_point);
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text;
}

/// The number without scale word; groups only when asked.
std::string print_plain(double value, const NumberStyle& style, bool grouped)
{
    const std::string text = plain_digits(std::abs(value));
    const auto point = text.find('.');
    const std::string whole = text.substr(0, point);
    std::string printed = grouped ? group_whole(whole, style) : whole;
    if (point != std::string::npos) {
        printed += style.decimal + text.substr(point + 1);
    }
    return localise_digits((value < 0 ? "−" : "") + printed, style);
}

/// `low` to `high` (equal for a single value) with their scale word, in the plural form that `high` takes. A range
/// always shows its ends, so it passes over a form without {n}.
std::string print_scaled(double low, double high, const PrintScale& scale, const NumberStyle& style,
                         std::string_view locale)
{
    std::string number = print_plain(high / scale.value, style, false);
    if (low != high) {
        number = print_plain(low / scale.value, style, false) + style.range + number;
    }
    const auto form = scale.forms.find(plural_category(locale, high / scale.value));
    const bool fits = form != scale.forms.end() && (low == high || form->second.find("{n}") != std::string::npos);
    std::string text = fits ? form->second : "{n} " + scale.word;
    replace_all(text, "{n}", number);
    return text;
}

/// `low` to `high` with one scale word if both take the same, each with its own otherwise.
std::string print_amount(double low, double high, const NumberStyle& style, std::string_view locale)
{
    if (low == high) {
        return print_number(high, style, locale);
    }
    const PrintScale* scale = scale_of(high, style);
    if (scale == nullptr || scale_of(low, style) != scale) {
        return print_number(low, style, locale) + style.range + print_number(high, style, locale);
    }
    return print_scaled(low, high, *scale, style, locale);
}

/// The form for an exact value ("=1/2") or nullptr.
const std::string* form_of_value(const Unit& unit, double value)
{
    for (const auto& [key, form] : unit.forms) {
        if (!key.starts_with('=')) {
            continue;
        }
        const auto exact = parse_value(std::string_view(key).substr(1));
        if (exact && std::abs(*exact - value) < 1e-9) {
            return &form;
        }
    }
    return nullptr;
}

/// The form the plural category of `high` asks for. A range always shows its ends, so it passes over forms without {n}.
std::string form_for(double low, double high, const Unit& unit, const Language& language)
{
    const bool range = low != high;
    if (const std::string* exact = range ? nullptr : form_of_value(unit, high)) {
        return *exact;
    }
    const auto found = unit.forms.find(plural_category(language.tag, high));
    if (found == unit.forms.end() || (range && found->second.find("{n}") == std::string::npos)) {
        return unit.forms.at("other");
    }
    return found->second;
}

std::string month_in_date(int month, const DateStyle& dates)
{
    return dates.months.at(static_cast<std::size_t>(month - 1)).at(static_cast<std::size_t>(dates.month_after_day));
}

} // namespace

Language with_other_digits(Language language)
{
    std::swap(language.numbers.digits, language.numbers.other_digits);
    std::swap(language.numbers.numbering, language.numbers.other_numbering);
    return language;
}

std::string localise_digits(std::string_view text, const NumberStyle& style)
{
    std::string localised;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            localised += style.digits.at(static_cast<std::size_t>(c - '0'));
        } else {
            localised += c;
        }
    }
    return localised;
}

const PrintScale* scale_of(double value, const NumberStyle& style)
{
    for (const PrintScale& scale : style.print_scales) {
        if (std::abs(value) >= scale.from && is_whole(value / scale.value * k_scaled_steps)) {
            return &scale;
        }
    }
    return nullptr;
}

std::string print_number(double value, const NumberStyle& style, std::string_view locale)
{
    const PrintScale* scale = scale_of(value, style);
    return scale == nullptr ? print_plain(value, style, true) : print_scaled(value, value, *scale, style, locale);
}

std::string print_year(int year, const NumberStyle& style)
{
    return localise_digits(std::to_string(year), style);
}

const Era* era_in(std::string_view text, const DateStyle& dates)
{
    const auto stands_in_text = [&](const std::string& word) { return text.find(word) != std::string_view::npos; };
    const auto found = std::find_if(dates.eras.begin(), dates.eras.end(), [&](const Era& era) {
        return std::any_of(era.before.begin(), era.before.end(), stands_in_text) ||
               std::any_of(era.after.begin(), era.after.end(), stands_in_text);
    });
    return found == dates.eras.end() ? nullptr : &*found;
}

std::string print_date(int yyyymmdd, const Language& language)
{
    const int year = yyyymmdd / 10000;
    const int month = yyyymmdd / 100 % 100;
    const int day = yyyymmdd % 100;
    if (month < 1 || month > 12) {
        return print_year(year, language.numbers);
    }
    const DateStyle& dates = language.dates;
    if (year == 0 && day == 0) {
        return dates.months.at(static_cast<std::size_t>(month - 1)).front();
    }
    std::string text = day == 0 ? dates.month_year : year == 0 ? dates.day_month : dates.day_month_year;
    replace_all(text, "{day}", localise_digits(std::to_string(day), language.numbers));
    replace_all(text, "{month}",
                day == 0 ? dates.months.at(static_cast<std::size_t>(month - 1)).front() : month_in_date(month, dates));
    replace_all(text, "{year}", print_year(year, language.numbers));
    return text;
}

std::string print_in_era(int year_or_date, bool is_date, const Era& era, const Language& language)
{
    constexpr int k_year = 10000; // of yyyymmdd
    const int year = is_date ? year_or_date / k_year : year_or_date;
    std::string in_era = era.form;
    replace_all(in_era, "{n}", print_year(year - era.offset, language.numbers));
    if (!is_date) {
        return in_era;
    }
    std::string text = print_date(year_or_date, language);
    if (year > 0) {
        replace_all(text, print_year(year, language.numbers), in_era);
    }
    return text;
}

std::string print_quantity(double low, double high, const Unit& unit, const Language& language)
{
    const NumberStyle& style = language.numbers;
    const auto printed = [&](double value) {
        return unit.id == "date" ? print_date(static_cast<int>(value), language)
                                 : print_year(static_cast<int>(value), style);
    };
    std::string number;
    if (unit.id == "year_of" || unit.id == "date") {
        number = low == high ? printed(high) : printed(low) + style.range + printed(high);
    } else {
        number = print_amount(low, high, style, language.tag);
    }
    std::string text = form_for(low, high, unit, language);
    if (!style.space_after_scale && scale_of(high, style) != nullptr) {
        replace_all(text, "{n} ", "{n}");
    }
    replace_all(text, "{n}", number);
    return text;
}

const Unit* find_unit(const Language& language, std::string_view id)
{
    for (const Unit& unit : language.units) {
        if (unit.id == id) {
            return &unit;
        }
    }
    return nullptr;
}

} // namespace nuqta
