// Compounds are built from the pack's single words: a smaller one behind a round one, or ones before tens.
#include "generate/number_words.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <cmath>

namespace nuqta {
namespace {

bool divides(double value, double by)
{
    return std::fmod(value, by) == 0;
}

/// "twenty" + "five", "مئة" + "خمسون", "خمسة" + "عشرين"; nothing when the two make no number.
std::optional<double> compound(double first, double second)
{
    constexpr double k_ten = 10;
    constexpr double k_hundred = 100;
    const bool tens = second >= 2 * k_ten && second < k_hundred && divides(second, k_ten);
    if (first >= 1 && first < k_ten && tens) {
        return first + second;
    }
    double place = 1; // of the last digit that is not zero
    while (first >= place * k_ten && divides(first, place * k_ten)) {
        place *= k_ten;
    }
    return first >= 2 * k_ten && second >= 1 && second < place ? std::optional(first + second) : std::nullopt;
}

std::optional<WrittenNumber> word_at(const NumberText& text, std::size_t at)
{
    std::optional<WrittenNumber> best;
    for (const NumberWord& word : text.language().numbers.words) {
        const std::size_t end = at + word.word.size();
        if (text.has(at, word.word) && (!best || end > best->range.end) && text.word_may_end(end)) {
            best = WrittenNumber{{at, end}, word.value, true, false};
        }
    }
    return best;
}

std::optional<WrittenNumber> joined(const NumberText& text, const WrittenNumber& first)
{
    Words joiners = text.language().numbers.word_joiners;
    if (!text.language().spaces_between_words) {
        joiners.emplace_back(); // 二十五
    }
    for (const std::string& joiner : joiners) {
        const std::size_t at = first.range.end;
        if (!text.text().substr(at).starts_with(joiner)) {
            continue;
        }
        const std::optional<WrittenNumber> second = word_at(text, at + joiner.size());
        const std::optional<double> value = second ? compound(first.value, second->value) : std::nullopt;
        if (value) {
            return WrittenNumber{{first.range.begin, second->range.end}, *value, true, false};
        }
    }
    return std::nullopt;
}

const NumberWord* longest_scale(const NumberText& text, std::size_t at, const std::vector<NumberWord>& scales)
{
    const NumberWord* best = nullptr;
    for (const NumberWord& scale : scales) {
        if (text.text().substr(at).starts_with(scale.word) && text.word_may_end(at + scale.word.size()) &&
            (best == nullptr || scale.word.size() > best->word.size())) {
            best = &scale;
        }
    }
    return best;
}

} // namespace

std::optional<WrittenNumber> read_number_words(const NumberText& text, std::size_t at)
{
    if (!text.word_may_begin(at)) {
        return std::nullopt;
    }
    std::optional<WrittenNumber> number = word_at(text, at);
    while (number) {
        const std::optional<WrittenNumber> longer = joined(text, *number);
        if (!longer) {
            break;
        }
        number = longer;
    }
    return number;
}

Scales read_scales(const NumberText& text, std::size_t at)
{
    const NumberStyle& style = text.language().numbers;
    Scales scales{1, at, false};
    std::size_t next = at;
    if (const NumberWord* suffix = longest_scale(text, at, style.suffixes);
        suffix != nullptr && (next = at + suffix->word.size()) <= text.text().size() &&
        (next == text.text().size() || !is_latin_letter(next_code_point(text.text(), next)))) {
        return {suffix->value, at + suffix->word.size(), true};
    }
    constexpr double k_largest_factor = 1e15; // no one writes more than a million milliard
    while (scales.factor < k_largest_factor) {
        const std::size_t start = text.skip_space(scales.end);
        const NumberWord* best = longest_scale(text, start, style.scales);
        if (best == nullptr) {
            break;
        }
        scales.factor *= best->value;
        scales.end = start + best->word.size();
    }
    return scales;
}

} // namespace nuqta
