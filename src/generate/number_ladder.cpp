// One ladder per kind of number.
#include "generate/number_ladder.h"

#include "lang/numbers.h"

#include <algorithm>
#include <cmath>

namespace nuqta {
namespace {

std::vector<Rung> single(const std::vector<double>& values)
{
    std::vector<Rung> rungs;
    for (const double value : values) {
        rungs.push_back({value, value});
    }
    return rungs;
}

double distance(double a, double b)
{
    return std::abs(std::log(a) - std::log(b));
}

void nearest_first(std::vector<double>& values, double key)
{
    std::stable_sort(values.begin(), values.end(),
                     [key](double a, double b) { return distance(a, key) < distance(b, key); });
}

std::vector<Rung> years(double key)
{
    std::vector<double> values;
    for (const double step : {1.0, 2.0, 3.0, 5.0}) {
        values.push_back(key - step);
        values.push_back(key + step);
    }
    return single(values);
}

/// Dates as yyyymmdd with zeros for what is not said; only a day and month are moved, days 1–28 exist everywhere.
std::vector<Rung> dates(double key)
{
    const int whole = static_cast<int>(key);
    const int month = whole / 100 % 100;
    const int day = whole % 100;
    const int rest = whole - month * 100 - day;
    std::vector<double> values;
    for (const int step : {-7, 7, -14, 14}) {
        if (day > 0 && day + step >= 1 && day + step <= 28) {
            values.push_back(rest + month * 100 + day + step);
        }
    }
    for (const int step : {-1, 1, -2, 2}) {
        if (month + step >= 1 && month + step <= 12) {
            values.push_back(rest + (month + step) * 100 + std::min(day, 28));
        }
    }
    return single(values);
}

std::vector<Rung> shares(double key)
{
    std::vector<double> values = {1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 85, 90, 95, 99};
    std::stable_sort(values.begin(), values.end(),
                     [key](double a, double b) { return std::abs(a - key) < std::abs(b - key); });
    return single(values);
}

std::vector<Rung> fractions(double key, const std::vector<const Language*>& languages)
{
    std::vector<double> values;
    for (const double denominator : {2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        const bool has_word = std::all_of(languages.begin(), languages.end(), [&](const Language* language) {
            const Unit* unit = find_unit(*language, "fraction");
            return unit != nullptr && std::any_of(unit->whole.begin(), unit->whole.end(), [&](const NumberWord& word) {
                       return std::abs(word.value - 1 / denominator) < 1e-3;
                   });
        });
        if (has_word) {
            values.push_back(1 / denominator);
        }
    }
    nearest_first(values, key);
    return single(values);
}

std::vector<Rung> ranges(double low, double high)
{
    std::vector<Rung> rungs;
    const double below = low - 1;
    if (below >= 1 && low == std::floor(low)) {
        const double start = std::max(1.0, std::floor(low / 3));
        if (start < below) {
            rungs.push_back({start, below});
        }
    }
    double from = high;
    for (int i = 0; i < 3; ++i) {
        const double start = std::round(from * 4 / 3);
        const double end = std::max(start + 1, std::round(from * 2));
        rungs.push_back({start, end});
        from = end;
    }
    return rungs;
}

std::vector<Rung> magnitudes(double key)
{
    std::vector<double> values;
    const double exponent = std::floor(std::log10(key));
    for (double power = exponent - 2; power <= exponent + 2; ++power) {
        for (const double mantissa : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
            const double value = mantissa * std::pow(10.0, power);
            const bool fine_enough = key != std::floor(key) || (value >= 1 && value == std::floor(value));
            if (fine_enough) {
                values.push_back(value);
            }
        }
    }
    nearest_first(values, key);
    // Rungs a reader can tell apart: none within 1.45 times the key.
    const auto is_close = [key](double value) { return distance(value, key) < std::log(1.45); };
    values.erase(std::remove_if(values.begin(), values.end(), is_close), values.end());
    return single(values);
}

} // namespace

std::vector<Rung> number_ladder(const std::string& unit, double low, double high,
                                const std::vector<const Language*>& languages)
{
    if (low <= 0) {
        return {};
    }
    if (low != high) {
        return ranges(low, high);
    }
    if (unit == "year_of") {
        return years(low);
    }
    if (unit == "date") {
        return dates(low);
    }
    if (unit == "percent") {
        return shares(low);
    }
    if (unit == "fraction") {
        return fractions(low, languages);
    }
    return magnitudes(low);
}

} // namespace nuqta
