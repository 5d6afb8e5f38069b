// One iterator a thread and locale, and a copy of the text in UTF-16 whose memory stays with the thread.
#include "unicode/icu_breaks.h"

#include "unicode/icu_handles.h"
#include "unicode/utf16_text.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>

#include <cassert>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace nuqta {
namespace {

std::unique_ptr<icu::BreakIterator> make_iterator(BreakUnit unit, const std::string& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale named(locale.c_str());
    std::unique_ptr<icu::BreakIterator> iterator(unit == BreakUnit::Line
                                                     ? icu::BreakIterator::createLineInstance(named, status)
                                                     : icu::BreakIterator::createCharacterInstance(named, status));
    assert(U_SUCCESS(status));
    return iterator;
}

/// Making an iterator costs more than breaking a paragraph, so each thread keeps one for a locale.
icu::BreakIterator& iterator_for(BreakUnit unit, std::string_view locale)
{
    thread_local std::map<std::pair<BreakUnit, std::string>, std::unique_ptr<icu::BreakIterator>> kept;
    constexpr std::size_t k_most_kept = 32;
    std::pair<BreakUnit, std::string> key(unit, locale);
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

} // namespace

/// ICU walks UTF-16 faster than UTF-8, by more than the conversion takes.
std::vector<std::size_t> icu_boundaries(BreakUnit unit, std::string_view text, std::string_view locale)
{
    thread_local Utf16Text units;
    to_utf16(text, units);
    UErrorCode status = U_ZERO_ERROR;
    const UTextHandle handle(
        utext_openUChars(nullptr, units.text.data(), static_cast<std::int64_t>(units.text.size()), &status));
    icu::BreakIterator& iterator = iterator_for(unit, locale);
    iterator.setText(handle.get(), status);
    assert(U_SUCCESS(status));
    std::vector<std::size_t> found;
    found.reserve(units.text.size() / 4);
    iterator.first();
    for (std::int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        found.push_back(units.byte_of[static_cast<std::size_t>(at)]);
    }
    return found;
}

} // namespace nuqta
