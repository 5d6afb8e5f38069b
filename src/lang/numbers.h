// Numbers and quantities as a language prints them.
#pragma once

#include "lang/language.h"

#include <string>
#include <string_view>

namespace nuqta {

/// `text` with its ASCII digits replaced by the language's digits; nothing else changes.
std::string localise_digits(std::string_view text, const NumberStyle& style);

/// `value` with the language's digits, grouping, decimal mark and scale words: 3000 → "۳,۰۰۰", 5e11 → "5000 亿". At most
/// six significant digits; never an exponent.
std::string print_number(double value, const NumberStyle& style);

/// The plain integer without grouping or scale, for years: 2025 → "۲۰۲۵".
std::string print_year(int year, const NumberStyle& style);

/// "3–9 месяцев": `low` to `high` (equal for a single value) in `unit`, in the plural form that `high` takes. Years as a
/// point in time (unit "year_of") are printed by print_year.
std::string print_quantity(double low, double high, const Unit& unit, const Language& language);

/// The unit with this id, or nullptr.
const Unit* find_unit(const Language& language, std::string_view id);

} // namespace nuqta
