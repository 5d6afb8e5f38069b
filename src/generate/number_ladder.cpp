// One ladder per kind of number. Rungs have as many significant digits as the key, so that it does not look the most
// exact.
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

/// Worth of the last digit that is not zero: 100 of 3400, 0.01 of 1.29. At most six digits count.
double last_place(double value)
{
    constexpr int k_most_digits = 6;
    double place = std::pow(10.0, std::floor(std::log10(value)));
    for (int i = 1; i < k_most_digits; ++i) {
        const double steps = value / place;
        if (std::abs(steps - std::round(steps)) < 1e-6) {
            break;
        }
        place /= 10;
    }
    return place;
}

int significant_digits(double value)
{
    return static_cast<int>(std::lround(std::floor(std::log10(value)) - std::log10(last_place(value)))) + 1;
}

/// `value` with `digits` significant digits, the last of them no zero, and a five (or one) where `fives` holds.
double with_digits(double value, int digits, bool fives)
{
    const double place = std::pow(10.0, std::floor(std::log10(value)) - (digits - 1));
    double steps = std::round(value / place);
    constexpr double k_ten = 10;
    constexpr double k_five = 5;
    if (fives) {
        steps = std::round(steps / k_five) * k_five;
        steps += std::fmod(steps, k_ten) == 0 ? k_five : 0;
    } else if (std::fmod(steps, k_ten) == 0) {
        steps += 1;
    }
    const double exact = 1e9; // digits of a double that decimal numbers need
    return std::round(steps * place * exact) / exact;
}

std::vector<Rung> years(double key)
{
    std::vector<double> values;
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0}) {
        values.push_back(key - step);
        values.push_back(key + step);
    }
    return single(values);
}

/// Shares between 10 and 100: by tens from the key, then by fives; uneven ones by uneven steps.
std::vector<double> shares(double key)
{
    constexpr double k_five = 5;
    constexpr double k_ten = 10;
    std::vector<double> values;
    if (std::fmod(key, k_five) != 0) {
        values = {key - 11, key + 11, key - 19, key + 19, key - 28, key + 28, key - 36,
                  key + 36, key - 47, key + 47, key - 6,  key + 6,  key - 3,  key + 3};
    } else {
        values = {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 98, 99};
        std::stable_sort(values.begin(), values.end(),
                         [key](double a, double b) { return std::abs(a - key) < std::abs(b - key); });
        std::stable_partition(values.begin(), values.end(), [&](double value) {
            return std::fmod(std::abs(value - key), k_ten) == 0 || (value > 95 && key > 80);
        });
    }
    constexpr double k_all = 100;
    values.erase(std::remove_if(values.begin(), values.end(),
                                [&](double value) { return value < 1 || value >= k_all || value == key; }),
                 values.end());
    return values;
}

std::vector<Rung> fractions(double key, const std::vector<const Language*>& languages)
{
    std::vector<double> values;
    for (const double value :
         {1.0 / 2, 1.0 / 3, 1.0 / 4, 1.0 / 5, 1.0 / 6, 1.0 / 8, 1.0 / 10, 1.0 / 20, 2.0 / 3, 3.0 / 4, 4.0 / 5}) {
        const bool has_word = std::all_of(languages.begin(), languages.end(), [&](const Language* language) {
            const Unit* unit = find_unit(*language, "fraction");
            return unit != nullptr && std::any_of(unit->whole.begin(), unit->whole.end(), [&](const NumberWord& word) {
                       return std::abs(word.value - value) < 1e-3;
                   });
        });
        if (has_word) {
            values.push_back(value);
        }
    }
    nearest_first(values, key);
    return single(values);
}

double rounded(double value, double place)
{
    const double exact = 1e9;
    return std::round(std::round(value / place) * place * exact) / exact;
}

/// Ranges whose ends lie far apart: each next one begins beyond the end of the last.
void wide_ranges(double low, double high, std::vector<Rung>& rungs)
{
    const double ratio = high / low;
    double end = low;
    for (int i = 0; i < 2; ++i) {
        constexpr double k_beyond = 0.75;
        const double below = end * k_beyond;
        const double place = below < 10 ? 1 : last_place(with_digits(below, 1, false));
        const double last = std::min(rounded(below, place), end - place);
        const double first = std::max(place, rounded(last / ratio, place));
        if (first > 0 && first < last) {
            rungs.push_back({first, last});
            end = first;
        }
    }
    double from = high;
    for (int i = 0; i < 3; ++i) {
        const double place = from < 100 ? 1 : std::pow(10.0, std::floor(std::log10(from)) - 1);
        const double start = rounded(from * 4 / 3, place);
        const double stop = std::max(start + place, rounded(from * 2, place));
        rungs.push_back({start, stop});
        from = stop;
    }
}

/// Ranges as narrow as the key's, at even distances from it that a reader can tell apart.
void narrow_ranges(double low, double high, std::vector<Rung>& rungs)
{
    const double place = std::min(last_place(low), last_place(high));
    const double width = high - low;
    for (const double steps : {1.0, 2.0, 3.0}) {
        for (const double side : {-1.0, 1.0}) {
            constexpr double k_apart = 0.1; // of the key
            const double least = rounded(high * k_apart, place);
            double shift = side * steps * std::max(side > 0 ? 2 * width : width + place, least);
            const auto has_zero = [&](double end) { return last_place(rounded(end, place)) > place * 1.5; };
            while (low + shift > 0 && (has_zero(low + shift) || has_zero(high + shift)) &&
                   last_place(low) == last_place(high)) {
                shift += side * place; // 1.17–1.2 has fewer digits than 1.29–1.32
            }
            const Rung rung{rounded(low + shift, place), rounded(high + shift, place)};
            constexpr double k_least_share = 0.1; // of the key
            if (rung.low > low * k_least_share) {
                rungs.push_back(rung);
            }
        }
    }
}

/// Ranges of ratios, each a good part above the last: between 1.3 and 1.5 times nobody remembers which it was.
std::vector<Rung> ratio_ranges(double low, double high)
{
    const double place = std::min(last_place(low), last_place(high));
    const double step = std::max(1.4, high / low * 1.15);
    std::vector<Rung> rungs;
    for (const double steps : {-1, 1, -2, 2, 3, 4}) {
        const double factor = std::pow(step, steps);
        const Rung rung{rounded(low * factor, place), rounded(high * factor, place)};
        if (rung.low < rung.high) {
            rungs.push_back(rung);
        }
    }
    return rungs;
}

std::vector<Rung> ranges(const std::string& unit, double low, double high)
{
    constexpr double k_wide = 1.8;
    std::vector<Rung> rungs;
    const bool whole = low == std::floor(low) && high == std::floor(high);
    if (unit == "times" && !(whole && high / low >= k_wide)) {
        rungs = ratio_ranges(low, high);
    } else if (unit == "year_of") {
        const double width = high - low;
        for (const double steps : {-1.0, 1.0, -2.0, 2.0, -3.0, 3.0}) {
            rungs.push_back({low + steps * (width + 1), high + steps * (width + 1)});
        }
    } else if (whole && high / low >= k_wide) {
        wide_ranges(low, high, rungs);
    } else {
        narrow_ranges(low, high, rungs);
    }
    if (unit == "times") { // "faster by 0.1 to 0.6 times" is slower
        rungs.erase(std::remove_if(rungs.begin(), rungs.end(), [](const Rung& rung) { return rung.low < 1; }),
                    rungs.end());
    }
    return rungs;
}

/// One digit: 1 to 8 of the key's power of ten and its neighbours.
std::vector<double> round_magnitudes(double key)
{
    std::vector<double> values;
    const double exponent = std::floor(std::log10(key));
    for (double power = exponent - 2; power <= exponent + 2; ++power) {
        for (const double mantissa : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
            values.push_back(mantissa * std::pow(10.0, power));
        }
    }
    return values;
}

/// Two digits: such as people guess; more: the key times uneven factors.
std::vector<double> exact_magnitudes(double key, int digits)
{
    std::vector<double> values;
    const double steps = std::round(key / last_place(key));
    constexpr double k_ten = 10;
    const bool fives = std::fmod(steps, k_ten) == 5;
    if (digits == 2) {
        values =
            fives ? std::vector<double>{3, 5, 10} : std::vector<double>{3, 5, 8, 10}; // below a number of two digits
        const double power = std::pow(k_ten, std::floor(std::log10(key)) - 1);
        for (const double scale : {0.01, 0.1, 1.0, 10.0}) {
            for (const double mantissa : {12.0, 15.0, 18.0, 25.0, 35.0, 45.0, 55.0, 65.0, 75.0, 85.0, 95.0}) {
                if (!fives || std::fmod(mantissa, k_ten) == 5) {
                    values.push_back(mantissa * power * scale);
                }
            }
        }
        return values;
    }
    for (const double factor : {0.13, 0.22, 0.34, 0.46, 0.63, 1.58, 2.15, 2.9, 4.3, 6.7}) {
        const int whole_digits = static_cast<int>(std::floor(std::log10(key * factor))) + 1;
        const bool whole = key == std::floor(key) && whole_digits >= 1;
        values.push_back(with_digits(key * factor, whole ? std::min(digits, whole_digits) : digits, fives));
    }
    return values;
}

std::vector<double> magnitudes(double key)
{
    const int digits = significant_digits(key);
    std::vector<double> values = digits == 1 ? round_magnitudes(key) : exact_magnitudes(key, digits);
    if (key == std::floor(key)) {
        values.erase(std::remove_if(values.begin(), values.end(),
                                    [](double value) { return value < 1 || value != std::floor(value); }),
                     values.end());
    }
    nearest_first(values, key);
    // Rungs a reader can tell apart: none within 1.45 times the key.
    const auto is_close = [key](double value) { return distance(value, key) < std::log(1.45); };
    values.erase(std::remove_if(values.begin(), values.end(), is_close), values.end());
    return values;
}

/// Small counts are guessed one by one: 2, 3, 4, 5. One of a thing is told from several by its noun.
std::vector<double> neighbours(double key)
{
    constexpr double k_least = 2;
    std::vector<double> values;
    for (const double step : {1.0, 2.0, 3.0, 4.0}) {
        if (key - step >= k_least) {
            values.push_back(key - step);
        }
        values.push_back(key + step);
    }
    return values;
}

} // namespace

bool is_small_count(double value)
{
    constexpr double k_most = 9;
    return value >= 1 && value <= k_most && value == std::floor(value);
}

std::vector<Rung> number_ladder(const std::string& unit, double low, double high,
                                const std::vector<const Language*>& languages)
{
    if (low <= 0) {
        return {};
    }
    if (low != high) {
        return ranges(unit, low, high);
    }
    if (unit == "year_of") {
        return years(low);
    }
    if (unit == "percent" && low <= 100 && low >= 10 && low == std::floor(low)) {
        return single(shares(low));
    }
    if (unit == "fraction") {
        return fractions(low, languages);
    }
    if (is_small_count(low)) {
        return single(neighbours(low));
    }
    return single(magnitudes(low));
}

} // namespace nuqta
