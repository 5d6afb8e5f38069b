// Numbers and quantities as a language prints them.
#pragma once

#include "lang/language.h"

#include <string>
#include <string_view>

namespace nuqta {

/// `text` with its ASCII digits replaced by the language's digits; nothing else changes.
std::string localise_digits(std::string_view text, const NumberStyle& style);

/// The language with its other digits in the place of its own; it must have some.
Language with_other_digits(Language language);

/// `value` with the language's digits, grouping, decimal mark and scale words: 3000 → "۳,۰۰۰", 5e11 → "5000 亿". Whole
/// numbers in full, others with at most six significant digits; never an exponent. `locale` decides the plural of the
/// scale word (10 ملايين).
std::string print_number(double value, const NumberStyle& style, std::string_view locale = "root");

/// The scale word `value` is printed with, or nullptr: options of one question share it.
const PrintScale* scale_of(double value, const NumberStyle& style);

/// The plain integer without grouping or scale, for years: 2025 → "۲۰۲۵".
std::string print_year(int year, const NumberStyle& style);

/// The era whose words stand in `text`, or nullptr.
const Era* era_in(std::string_view text, const DateStyle& dates);

/// A date: `yyyymmdd` with 0 for what is not said, so 120 is January 20 and 20250100 is January 2025.
std::string print_date(int yyyymmdd, const Language& language);

/// A Gregorian year, or a date, in the count of an era: 2025 → "พ.ศ. 2568".
std::string print_in_era(int year_or_date, bool is_date, const Era& era, const Language& language);

/// "3–9 месяцев": `low` to `high` (equal for a single value) in `unit`, in the plural form that `high` takes. Years as
/// a point in time (unit "year_of") are printed by print_year, dates (unit "date") by print_date.
std::string print_quantity(double low, double high, const Unit& unit, const Language& language);

/// The unit with this id, or nullptr.
const Unit* find_unit(const Language& language, std::string_view id);

} // namespace nuqta
