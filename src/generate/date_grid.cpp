// Two months by two days, or two years by two months.
#include "generate/date_grid.h"

namespace nuqta {
namespace {

int days_in(int month)
{
    constexpr int k_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return k_days[month - 1];
}

/// The month beside `month` that has a day `day`, later or earlier in the year, going round at its ends.
int other_month(int month, int day, bool later)
{
    constexpr int k_months = 12;
    int other = month;
    do {
        other = (other - 1 + (later ? 1 : k_months - 1)) % k_months + 1;
    } while (days_in(other) < day);
    return other;
}

Rung date_rung(int year, int month, int day)
{
    const double date = year * 10000.0 + month * 100.0 + day;
    return {date, date};
}

} // namespace

std::vector<Rung> date_grid(double yyyymmdd, bool later_month, bool later_day)
{
    const int whole = static_cast<int>(yyyymmdd);
    const int year = whole / 10000;
    const int month = whole / 100 % 100;
    const int day = whole % 100;
    const int second_month = other_month(month, day, later_month);
    if (day == 0) {
        const int second_year = later_day ? year + 1 : year - 1;
        return {date_rung(year, month, 0), date_rung(year, second_month, 0), date_rung(second_year, month, 0),
                date_rung(second_year, second_month, 0)};
    }
    constexpr int k_last_day = 28; // of every month
    constexpr int k_step = 9;
    const bool room = later_day ? day + k_step <= k_last_day : day > k_step;
    const int second_day = room == later_day ? day + k_step : day - k_step;
    return {date_rung(year, month, day), date_rung(year, month, second_day), date_rung(year, second_month, day),
            date_rung(year, second_month, second_day)};
}

} // namespace nuqta
