// All comparisons are in the base unit of the dimension: days for time.
#include "generate/quantity_choice.h"

#include "generate/number_ladder.h"

#include <algorithm>
#include <map>

namespace nuqta {
namespace {

double days_in(const std::string& unit)
{
    static const std::map<std::string, double> k_days = {
        {"year", 365.25},       {"month", 30.4375},     {"week", 7}, {"day", 1}, {"hour", 1.0 / 24},
        {"minute", 1.0 / 1440}, {"second", 1.0 / 86400}};
    const auto found = k_days.find(unit);
    return found == k_days.end() ? 1 : found->second;
}

double base_low(const QuantityChoice& choice)
{
    return choice.low * (is_duration(choice.unit) ? days_in(choice.unit) : 1);
}

double base_high(const QuantityChoice& choice)
{
    return choice.high * (is_duration(choice.unit) ? days_in(choice.unit) : 1);
}

bool overlap(const QuantityChoice& a, const QuantityChoice& b)
{
    return base_low(a) <= base_high(b) && base_low(b) <= base_high(a);
}

} // namespace

bool too_close(const QuantityChoice& a, const QuantityChoice& b, const QuantityChoice& key)
{
    if (overlap(a, b)) {
        return true;
    }
    const bool single = a.low == a.high && b.low == b.high;
    const bool small = is_small_count(key.low); // neighbours are told apart
    const bool magnitude =
        single && !small && a.unit != "year_of" && a.unit != "date" && a.unit != "percent" && a.unit != "ordinal";
    const double nearer = base_low(a) > base_low(b) ? base_low(a) / base_high(b) : base_low(b) / base_high(a);
    return magnitude && nearer < 1.3;
}

double size_of(const QuantityChoice& choice)
{
    return base_low(choice) + base_high(choice);
}

bool below(const QuantityChoice& a, const QuantityChoice& b)
{
    return size_of(a) < size_of(b);
}

bool is_duration(const std::string& unit)
{
    return unit == "year" || unit == "month" || unit == "week" || unit == "day" || unit == "hour" || unit == "minute" ||
           unit == "second";
}

bool is_money(const std::string& unit)
{
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace nuqta
