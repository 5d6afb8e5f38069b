// Days that begin at 04:00, in time zones given as POSIX rules, so that no time zone files are needed.
#include "base/clock.h"
#include "study/fsrs.h"
#include "study/local_day.h"
#include "zones.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;
using namespace std::chrono_literals;

namespace {

std::string text(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-" +
           two(static_cast<unsigned>(date.day()));
}

} // namespace

TEST_CASE("the day rolls over at 04:00 by the wall clock")
{
    struct Case {
        const char* zone;
        Milliseconds at;
        const char* day;
    };
    constexpr auto k_march = 2026y / std::chrono::March;
    constexpr auto k_october = 2026y / std::chrono::October;
    for (const Case& one : {
             Case{"UTC0", utc(2026y / 1 / 1, 3h + 59min + 59s), "2025-12-31"},
             Case{"UTC0", utc(2026y / 1 / 1, 4h), "2026-01-01"}, Case{"UTC0", utc(2024y / 3 / 1, 0h), "2024-02-29"},
             Case{"UTC0", utc(1969y / 12 / 31, 23h), "1969-12-31"},
             Case{"<+0330>-3:30", utc(2026y / 1 / 1, 0h + 29min), "2025-12-31"}, // Tehran 03:59
             Case{"<+0330>-3:30", utc(2026y / 1 / 1, 0h + 30min), "2026-01-01"},
             Case{"<+07>-7", utc(2026y / 1 / 1, 20h + 59min), "2026-01-01"}, // Bangkok 03:59
             Case{"<+07>-7", utc(2026y / 1 / 1, 21h), "2026-01-02"},
             Case{k_berlin, utc(k_march / 29, 0h + 59min), "2026-03-28"},     // 01:59 CET
             Case{k_berlin, utc(k_march / 29, 1h + 59min), "2026-03-28"},     // 03:59 CEST, the hour before is missing
             Case{k_berlin, utc(k_march / 29, 2h), "2026-03-29"},             // 04:00 CEST
             Case{k_berlin, utc(k_october / 25, 2h + 59min), "2026-10-24"},   // 03:59 CET, the hour before came twice
             Case{k_berlin, utc(k_october / 25, 3h), "2026-10-25"},           // 04:00 CET
             Case{k_helsinki, utc(k_october / 25, 0h + 59min), "2026-10-24"}, // 03:59 EEST
             Case{k_helsinki, utc(k_october / 25, 1h), "2026-10-24"},         // not 04:00 but 03:00 EET
             Case{k_helsinki, utc(k_october / 25, 2h), "2026-10-25"},         // 04:00 EET
         }) {
        CAPTURE(one.zone);
        CAPTURE(one.at.count());
        CHECK(text(local_day(one.at, zone(one.zone))) == one.day);
    }
}

TEST_CASE("through a year with daylight saving every day follows the one before, none twice")
{
    for (const char* rules :
         {k_berlin, k_helsinki, "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"}) { // half an hour: Lord Howe
        CAPTURE(rules);
        SettableClock clock(utc(2026y / 1 / 1, 12h));
        const LocalTime there = zone(rules);
        LocalDay day = local_day(clock.now(), there);
        long days = 0;
        long wrong_steps = 0;
        for (int i = 0; i < 365 * 48; ++i) {
            clock.advance(30min);
            const LocalDay now = local_day(clock.now(), there);
            const long step = (now - day).count();
            wrong_steps += step == 0 || step == 1 ? 0 : 1;
            days += step;
            day = now;
        }
        CHECK(wrong_steps == 0);
        CHECK(days == 365);
    }
}

TEST_CASE("an evening past midnight is one day, the next morning another; a clock set back is no day")
{
    const LocalTime berlin = zone(k_berlin);
    SettableClock clock(utc(2026y / 3 / 28, 20h)); // Saturday 21:00, the night clocks go forward
    const MemoryState first = next_state(std::nullopt, Grade::Good, local_day(clock.now(), berlin));
    clock.advance(4h);
    CHECK(days_since(first.last_review, local_day(clock.now(), berlin)) == 0);
    clock.advance(2h + 30min); // 04:30, after seven hours and a half by the clock on the wall
    CHECK(days_since(first.last_review, local_day(clock.now(), berlin)) == 1);
    clock.set(utc(2020y / 1 / 1, 12h));
    CHECK(days_since(first.last_review, local_day(clock.now(), berlin)) == 0);
}

TEST_CASE("the system's zone is the one in TZ")
{
    const Zone tehran("<+0330>-3:30");
    CHECK(system_local_time(0).tm_hour == 3);
    CHECK(system_local_time(0).tm_min == 30);
}
