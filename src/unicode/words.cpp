// ICU's word iterator over UTF-8. Each thread keeps an iterator for a locale, since making one loads dictionaries, and
// what it found, since every stage of the generator asks for the words of the same few thousand texts.
#include "unicode/words.h"

#include "base/text_hash.h"
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

/// What ICU found in a text.
struct Segmented {
    std::vector<std::size_t> boundaries;
    std::vector<ByteRange> words;
};

Segmented segment(std::string_view text, icu::BreakIterator& iterator)
{
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<int64_t>(text.size()), &status);
    iterator.setText(&utext, status);
    assert(U_SUCCESS(status));
    Segmented found;
    for (int32_t at = iterator.first(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        found.boundaries.push_back(static_cast<std::size_t>(at));
    }
    utext_close(&utext);
    for (std::size_t i = 1; i < found.boundaries.size(); ++i) {
        const ByteRange range{found.boundaries[i - 1], found.boundaries[i]};
        std::size_t offset = range.begin;
        const char32_t first = next_code_point(text, offset);
        if (is_letter(first) || digit_value(first) >= 0) {
            found.words.push_back(range);
        }
    }
    return found;
}

/// The texts of one locale with what was found in them.
struct SegmentedTexts {
    std::unique_ptr<icu::BreakIterator> iterator;
    TextMap<Segmented> known;
    std::size_t bytes = 0; ///< of the texts known
};

SegmentedTexts& texts_of(std::string_view locale)
{
    thread_local std::map<std::string, SegmentedTexts, std::less<>> kept;
    auto found = kept.find(locale);
    if (found == kept.end()) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string name(locale);
        found = kept.try_emplace(name).first;
        found->second.iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale(name.c_str()), status));
        assert(U_SUCCESS(status));
    }
    return found->second;
}

const Segmented& segmented(std::string_view text, std::string_view locale)
{
    constexpr std::size_t k_most_bytes = std::size_t{1} << 22U;
    SegmentedTexts& texts = texts_of(locale);
    const auto found = texts.known.find(text);
    if (found != texts.known.end()) {
        return found->second;
    }
    if (texts.bytes + text.size() > k_most_bytes) {
        texts.known.clear();
        texts.bytes = 0;
    }
    texts.bytes += text.size();
    return texts.known.emplace(text, segment(text, *texts.iterator)).first->second;
}

} // namespace

std::vector<std::size_t> word_boundaries(std::string_view text, std::string_view locale)
{
    return segmented(text, locale).boundaries;
}

std::vector<ByteRange> words(std::string_view text, std::string_view locale)
{
    return segmented(text, locale).words;
}

} // namespace nuqta
