// ICU's candidates, libthai's in their place between Thai letters, then what this program forbids besides.
#include "unicode/breaks.h"

#include "base/byte_range.h"
#include "unicode/code_points.h"
#include "unicode/icu_handles.h"
#include "unicode/thai_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <string>

namespace nuqta {
namespace {

enum class Unit { Line, Grapheme };

std::unique_ptr<icu::BreakIterator> make_iterator(Unit unit, const std::string& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale named(locale.c_str());
    std::unique_ptr<icu::BreakIterator> iterator(unit == Unit::Line
                                                     ? icu::BreakIterator::createLineInstance(named, status)
                                                     : icu::BreakIterator::createCharacterInstance(named, status));
    assert(U_SUCCESS(status));
    return iterator;
}

/// Making an iterator costs more than breaking a paragraph, so each thread keeps one for a locale.
icu::BreakIterator& iterator_for(Unit unit, std::string_view locale)
{
    thread_local std::map<std::pair<Unit, std::string>, std::unique_ptr<icu::BreakIterator>> kept;
    constexpr std::size_t k_most_kept = 32;
    std::pair<Unit, std::string> key(unit, locale);
    auto found = kept.find(key);
    if (found == kept.end()) {
        if (kept.size() >= k_most_kept) {
            kept.clear();
        }
        auto made = make_iterator(unit, key.second);
        found = kept.emplace(std::move(key), std::move(made)).first;
    }
    return *found->second;
}

/// All boundaries but 0, ascending.
std::vector<std::size_t> boundaries(Unit unit, std::string_view text, std::string_view locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const UTextHandle handle(utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    icu::BreakIterator& iterator = iterator_for(unit, locale);
    iterator.setText(handle.get(), status);
    assert(U_SUCCESS(status));
    std::vector<std::size_t> found;
    iterator.first();
    for (std::int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        found.push_back(static_cast<std::size_t>(at));
    }
    return found;
}

/// UAX #14 by ICU, but between two Thai letters only libthai's breaks.
std::vector<std::size_t> candidates(std::string_view text, std::string_view locale)
{
    const std::vector<ByteRange> runs = thai_runs(text);
    if (runs.empty()) {
        return boundaries(Unit::Line, text, locale);
    }
    const std::vector<std::size_t> around = boundaries(Unit::Line, with_thai_masked(text), locale);
    std::vector<std::size_t> merged;
    auto next = around.begin();
    for (const ByteRange run : runs) {
        while (next != around.end() && *next <= run.begin) {
            merged.push_back(*next++);
        }
        const std::vector<std::size_t> inside = thai_breaks(text, run);
        merged.insert(merged.end(), inside.begin(), inside.end());
        while (next != around.end() && *next < run.end) {
            ++next;
        }
    }
    merged.insert(merged.end(), next, around.end());
    return merged;
}

bool is_letter_or_digit(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

bool is_digit(char32_t c)
{
    return u_isdigit(static_cast<UChar32>(c));
}

/// Marks that repeat the word before them: Thai mai yamok, Lao ko la, Khmer lek too.
bool is_repetition_mark(char32_t c)
{
    return c == 0x0E46 || c == 0x0EC6 || c == 0x17D7;
}

/// Digits that end (`forward` false) or begin at `at`, counted up to four.
int digits_at(std::string_view text, std::size_t at, bool forward)
{
    int count = 0;
    while (count < 4 && (forward ? at < text.size() : at > 0)) {
        const char32_t c = forward ? next_code_point(text, at) : previous_code_point(text, at);
        if (!is_digit(c)) {
            break;
        }
        ++count;
    }
    return count;
}

/// A break at `at`, behind a space: one to three digits before the space and exactly three after it are one number.
bool is_digit_grouping(std::string_view text, std::size_t at)
{
    const int before = digits_at(text, at - 1, false);
    return before >= 1 && before <= 3 && digits_at(text, at, true) == 3;
}

bool is_hyphenated(std::string_view text, std::size_t hyphen, char32_t after)
{
    return hyphen > 0 && is_letter_or_digit(previous_code_point(text, hyphen)) && is_letter_or_digit(after);
}

/// The rules of this program's own; `at` is inside the text.
bool is_forbidden(std::string_view text, std::size_t at)
{
    constexpr char32_t zwnj = 0x200C;
    constexpr char32_t em_dash = 0x2014;
    std::size_t before_at = at;
    std::size_t after_at = at;
    const char32_t before = previous_code_point(text, before_at);
    const char32_t after = next_code_point(text, after_at);
    if (after == em_dash || is_repetition_mark(after) || before == zwnj || (after == zwnj && before != U' ')) {
        return true;
    }
    return (before == U'-' && is_hyphenated(text, before_at, after)) || (before == U' ' && is_digit_grouping(text, at));
}

} // namespace

std::vector<std::size_t> break_opportunities(std::string_view text, std::string_view locale)
{
    std::vector<std::size_t> breaks = candidates(text, locale);
    const auto forbidden = [text](std::size_t at) { return at < text.size() && is_forbidden(text, at); };
    breaks.erase(std::remove_if(breaks.begin(), breaks.end(), forbidden), breaks.end());
    return breaks;
}

std::vector<std::size_t> grapheme_boundaries(std::string_view text)
{
    std::vector<std::size_t> found = boundaries(Unit::Grapheme, text, "");
    found.insert(found.begin(), 0);
    return found;
}

bool hangs_at_line_end(char32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    const bool breaks = u_getIntPropertyValue(c, UCHAR_LINE_BREAK) != U_LB_GLUE;
    return breaks && u_isUWhiteSpace(c);
}

} // namespace nuqta
