// Groups of three and decimals by the marks of the pack; the neighbours tell what is only part of a name.
#include "generate/digits.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <cmath>
#include <string>

namespace nuqta {
namespace {

constexpr std::size_t k_most_digits = 15; ///< whole numbers of more are not exact in a double

bool is_hyphen(char32_t c)
{
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

/// Marks of links, paths and identifiers.
bool is_code_mark(char32_t c)
{
    constexpr std::u32string_view k_marks = U"%_#&=@^\\";
    return k_marks.find(c) != std::u32string_view::npos;
}

/// Marks that join digits to one token: 80/20, 10:30, 2.1.
bool is_joint(char32_t c)
{
    return c == U'/' || c == U':' || c == U'.' || c == U',';
}

bool continues_token(std::string_view text, std::size_t at, bool after_mark)
{
    if (at == 0) {
        return false;
    }
    std::size_t before = at;
    const char32_t left = previous_code_point(text, before);
    if (is_latin_letter(left) || digit_value(left) >= 0 || is_code_mark(left)) {
        return true; // A100, o1, %20
    }
    if ((!is_hyphen(left) && !is_joint(left)) || before == 0) {
        return false;
    }
    const char32_t further = previous_code_point(text, before);
    const bool joins_digits = digit_value(further) >= 0 && !after_mark;
    return joins_digits || (is_latin_letter(further) && left != U',' && left != U':'); // GPT-4, /v2, 80/20
}

std::size_t after_character(std::string_view text, std::size_t at)
{
    next_code_point(text, at);
    return at;
}

std::size_t count_digits(const NumberText& text, std::size_t at)
{
    std::size_t count = 0;
    for (; text.digit(at) >= 0; at = after_character(text.text(), at)) {
        ++count;
    }
    return count;
}

const std::string* mark_at(std::string_view text, std::size_t at, const Words& marks)
{
    for (const std::string& mark : marks) {
        if (!mark.empty() && text.substr(at).starts_with(mark)) {
            return &mark;
        }
    }
    return nullptr;
}

/// Reads the whole part into `number`; returns how many digits it has.
std::size_t read_whole(const NumberText& text, WrittenNumber& number)
{
    std::size_t& at = number.range.end;
    std::size_t digits = 0;
    while (true) {
        for (; text.digit(at) >= 0; at = after_character(text.text(), at)) {
            number.value = number.value * 10 + text.digit(at);
            ++digits;
        }
        const std::string* group = mark_at(text.text(), at, text.language().numbers.read_group);
        constexpr std::size_t k_group = 3;
        if (group == nullptr || count_digits(text, at + group->size()) != k_group || digits > k_most_digits ||
            (!number.grouped && digits > k_group)) {
            return digits;
        }
        at += group->size();
        number.grouped = true;
    }
}

void read_decimals(const NumberText& text, WrittenNumber& number)
{
    std::size_t& at = number.range.end;
    const std::string* decimal = mark_at(text.text(), at, text.language().numbers.read_decimal);
    if (decimal == nullptr || text.digit(at + decimal->size()) < 0) {
        return;
    }
    double place = 1;
    for (at += decimal->size(); text.digit(at) >= 0; at = after_character(text.text(), at)) {
        place /= 10;
        number.value += text.digit(at) * place;
    }
    constexpr double k_exact = 1e9;
    number.value = std::round(number.value * k_exact) / k_exact;
}

} // namespace

std::optional<WrittenNumber> read_digits(const NumberText& text, std::size_t at, bool after_mark)
{
    if (text.digit(at) < 0 || continues_token(text.text(), at, after_mark)) {
        return std::nullopt;
    }
    const bool leading_zero = text.digit(at) == 0 && text.digit(after_character(text.text(), at)) >= 0;
    WrittenNumber number{{at, at}, 0, false, false};
    const std::size_t digits = read_whole(text, number);
    if (leading_zero || digits > k_most_digits) {
        return std::nullopt; // 007, account numbers
    }
    read_decimals(text, number);
    return number;
}

bool runs_on(const NumberText& text, std::size_t end)
{
    const std::string_view all = text.text();
    if (end >= all.size() || end == 0) {
        return false;
    }
    std::size_t last = end;
    const char32_t left = previous_code_point(all, last);
    std::size_t after = end;
    const char32_t right = next_code_point(all, after);
    const bool from_digit = digit_value(left) >= 0;
    if (from_digit && (is_latin_letter(right) || digit_value(right) >= 0 || right == U'_')) {
        return true; // 3D, 5G
    }
    if (!from_digit || after >= all.size() || (!is_hyphen(right) && !is_joint(right))) {
        return false;
    }
    const char32_t next = next_code_point(all, after);
    return digit_value(next) >= 0 || (is_hyphen(right) && is_letter(next));
}

} // namespace nuqta
