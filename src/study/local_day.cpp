// Dates from the wall clock; the zone's rules are the C library's.
#include "study/local_day.h"

#include <algorithm>

namespace nuqta {

std::tm system_local_time(std::time_t seconds)
{
    std::tm wall_clock{};
    ::tzset(); // localtime_r need not look at $TZ
    ::localtime_r(&seconds, &wall_clock);
    return wall_clock;
}

LocalDay local_day(Milliseconds at, const LocalTime& zone)
{
    constexpr int k_first_hour = 4;
    const std::tm wall_clock = zone(std::chrono::floor<std::chrono::seconds>(at).count());
    const std::chrono::year_month_day date{std::chrono::year(wall_clock.tm_year + 1900),
                                           std::chrono::month(static_cast<unsigned>(wall_clock.tm_mon) + 1),
                                           std::chrono::day(static_cast<unsigned>(wall_clock.tm_mday))};
    return LocalDay(date) - std::chrono::days(wall_clock.tm_hour < k_first_hour ? 1 : 0);
}

long days_since(LocalDay earlier, LocalDay later)
{
    return std::max(0L, static_cast<long>((later - earlier).count()));
}

} // namespace nuqta
