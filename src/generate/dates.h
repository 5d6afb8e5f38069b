// Dates (26 декабря 2024 года, 2024 年 12 月 26 日, January 2025) and years of other eras (พ.ศ. 2568).
#pragma once

#include "generate/number_text.h"
#include "generate/quantities.h"

#include <optional>

namespace nuqta {

/// The date that begins at `at`, unit "date", as yyyymmdd with 0 for what is not said; or a year that names its era,
/// unit "year_of", counted from the Gregorian one.
std::optional<Quantity> read_date(const NumberText& text, std::size_t at);

/// True for whole numbers that a calendar year may have.
bool is_year(double value);

} // namespace nuqta
