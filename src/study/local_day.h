// The learner's day: it begins at 04:00 by the wall clock, so an evening that lasts past midnight is one day. Memory
// counts in these days, whatever daylight saving does to their length.
#pragma once

#include "base/clock.h"

#include <chrono>
#include <ctime>
#include <functional>

namespace nuqta {

/// A calendar day where the learner is.
using LocalDay = std::chrono::local_days;

/// The wall clock of a time zone: from seconds since the Unix epoch (UTC) to date and time. An argument, so that tests
/// can be anywhere.
using LocalTime = std::function<std::tm(std::time_t)>;

/// The wall clock of the system's time zone ($TZ, else /etc/localtime).
std::tm system_local_time(std::time_t seconds);

/// The day an instant belongs to: the wall clock's date, before 04:00 that of the day before.
LocalDay local_day(Milliseconds at, const LocalTime& zone);

/// Whole days from `earlier` to `later`; 0 when the clock was set back in between.
long days_since(LocalDay earlier, LocalDay later);

} // namespace nuqta
