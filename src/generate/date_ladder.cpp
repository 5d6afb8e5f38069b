// Steps of months, of days or of years around a date.
#include "generate/date_ladder.h"

namespace nuqta {
namespace {

constexpr int k_options = 4;
constexpr int k_safe_days = 28; ///< every month has them

struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
};

Rung rung_of(const Date& date)
{
    const double value = date.year * 10000.0 + date.month * 100.0 + date.day;
    return {value, value};
}

/// `make(i)` for the steps from the first option to the last; 0 is the key.
template<typename Make> std::vector<Rung> steps(int below, Make make)
{
    std::vector<Rung> rungs;
    for (int i = -below; i < k_options - below; ++i) {
        rungs.push_back(rung_of(make(i)));
    }
    return rungs;
}

std::vector<Rung> months_around(const Date& key, int below)
{
    constexpr int k_day_step = 5; // no two of the four days are the same
    return steps(below, [&](int i) {
        const int other = (key.day - 1 + i * k_day_step + 2 * k_safe_days) % k_safe_days + 1;
        return Date{key.year, key.month + i, key.day == 0 ? 0 : i == 0 ? key.day : other};
    });
}

std::vector<Rung> days_around(const Date& key, int below)
{
    for (const int step : {6, 5, 4, 3, 2, 1}) {
        const int last = key.day + (k_options - 1 - below) * step;
        if (key.day - below * step >= 1 && (last <= k_safe_days || last == key.day)) {
            return steps(below, [&](int i) { return Date{key.year, key.month, key.day + i * step}; });
        }
    }
    return {};
}

} // namespace

std::vector<Rung> date_ladder(double yyyymmdd, std::size_t rank)
{
    constexpr int k_last_month = 12;
    const int whole = static_cast<int>(yyyymmdd);
    const Date key{whole / 10000, whole / 100 % 100, whole % 100};
    const int below = static_cast<int>(rank);
    const int above = k_options - 1 - below;
    if (key.month - below >= 1 && key.month + above <= k_last_month) {
        return months_around(key, below);
    }
    if (key.day > 0) {
        return days_around(key, below);
    }
    return steps(below, [&](int i) { return Date{key.year + i, key.month, 0}; });
}

} // namespace nuqta
