// ICU's word iterator over UTF-8. Iterators are kept, one per locale and thread: making one loads dictionaries.
#include "unicode/words.h"

#include "unicode/code_points.h"
#include "unicode/fold.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cassert>
#include <map>
#include <memory>
#include <string>

namespace nuqta {
namespace {

icu::BreakIterator& iterator_for(std::string_view locale)
{
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>, std::less<>> iterators;
    auto found = iterators.find(locale);
    if (found == iterators.end()) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string name(locale);
        found =
            iterators.emplace(name, icu::BreakIterator::createWordInstance(icu::Locale(name.c_str()), status)).first;
        assert(U_SUCCESS(status));
    }
    return *found->second;
}

} // namespace

std::vector<std::size_t> word_boundaries(std::string_view text, std::string_view locale)
{
    icu::BreakIterator& iterator = iterator_for(locale);
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<int64_t>(text.size()), &status);
    iterator.setText(&utext, status);
    assert(U_SUCCESS(status));
    std::vector<std::size_t> boundaries;
    for (int32_t at = iterator.first(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        boundaries.push_back(static_cast<std::size_t>(at));
    }
    utext_close(&utext);
    return boundaries;
}

std::vector<ByteRange> words(std::string_view text, std::string_view locale)
{
    const std::vector<std::size_t> boundaries = word_boundaries(text, locale);
    std::vector<ByteRange> result;
    for (std::size_t i = 1; i < boundaries.size(); ++i) {
        const ByteRange range{boundaries[i - 1], boundaries[i]};
        std::size_t offset = range.begin;
        const char32_t first = next_code_point(text, offset);
        if (is_letter(first) || digit_value(first) >= 0) {
            result.push_back(range);
        }
    }
    return result;
}

} // namespace nuqta
