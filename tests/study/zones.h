// Time zones for tests, as POSIX rules: nothing but the C library is needed, and the rules are seen.
#pragma once

#include "base/clock.h"
#include "study/local_day.h"

#include <cstdlib>
#include <optional>
#include <string>

namespace nuqta::test {

inline constexpr const char* k_berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
inline constexpr const char* k_helsinki = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// While it lives, TZ has these rules.
class Zone {
public:
    explicit Zone(const std::string& rules)
    {
        if (const char* value = std::getenv("TZ")) {
            before_ = value;
        }
        ::setenv("TZ", rules.c_str(), 1);
        ::tzset();
    }
    ~Zone()
    {
        before_ ? ::setenv("TZ", before_->c_str(), 1) : ::unsetenv("TZ");
        ::tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
    Zone(Zone&&) = delete;
    Zone& operator=(Zone&&) = delete;

private:
    std::optional<std::string> before_;
};

/// The wall clock of these rules.
inline LocalTime zone(const std::string& rules)
{
    return [rules](std::time_t seconds) {
        const Zone there(rules);
        return system_local_time(seconds);
    };
}

/// An instant by its date and time of day in UTC.
inline Milliseconds utc(std::chrono::year_month_day date, std::chrono::seconds time)
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::sys_days(date).time_since_epoch() + time);
}

} // namespace nuqta::test
