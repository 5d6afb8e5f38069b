// Folding for comparison, and the character properties other floors ask about, all by ICU.
#include "unicode/fold.h"

#include "unicode/code_points.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <cassert>
#include <memory>

namespace nuqta {
namespace {

bool is_dropped(UChar32 c)
{
    constexpr UChar32 k_tatweel = 0x0640;
    constexpr UChar32 k_superscript_alef = 0x0670;
    const bool tashkil = (c >= 0x064B && c <= 0x065F) || c == k_superscript_alef;
    return c == k_tatweel || tashkil || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

UChar32 canonical_letter(UChar32 c)
{
    switch (c) {
    case 0x064A:       // Arabic yeh
    case 0x0649:       // alef maksura
        return 0x06CC; // Farsi yeh
    case 0x0643:       // Arabic kaf
        return 0x06A9; // keheh
    default:
        return c;
    }
}

std::string with_first(std::string_view text, std::string_view locale, bool upper)
{
    if (text.empty()) {
        return {};
    }
    std::size_t end = 0;
    next_code_point(text, end);
    icu::UnicodeString first = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(end)));
    const icu::Locale icu_locale(std::string(locale).c_str());
    std::string result;
    (upper ? first.toUpper(icu_locale) : first.toLower(icu_locale)).toUTF8String(result);
    return result.append(text.substr(end));
}

} // namespace

std::string fold(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCCasefoldInstance(status);
    assert(U_SUCCESS(status));
    const icu::UnicodeString source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    const icu::UnicodeString folded = nfkc->normalize(source, status);
    std::string result;
    bool pending_space = false;
    for (int i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 c = folded.char32At(i);
        if (is_dropped(c)) {
            continue;
        }
        if (u_isUWhiteSpace(c) != 0) {
            pending_space = !result.empty();
            continue;
        }
        if (pending_space) {
            result.push_back(' ');
            pending_space = false;
        }
        const int digit = u_charDigitValue(c);
        append_utf8(result, static_cast<char32_t>(digit >= 0 ? '0' + digit : canonical_letter(c)));
    }
    return result;
}

std::size_t grapheme_count(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<int64_t>(text.size()), &status);
    iterator->setText(&utext, status);
    assert(U_SUCCESS(status));
    std::size_t count = 0;
    while (iterator->next() != icu::BreakIterator::DONE) {
        ++count;
    }
    utext_close(&utext);
    return count;
}

int digit_value(char32_t code_point)
{
    return u_charDigitValue(static_cast<UChar32>(code_point));
}

bool is_space(char32_t code_point)
{
    return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_letter(char32_t code_point)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

bool is_latin_letter(char32_t code_point)
{
    constexpr char32_t k_end = 0x250;
    return code_point < k_end && is_letter(code_point);
}

bool is_punctuation(char32_t code_point)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

bool is_uppercase(char32_t code_point)
{
    return u_isupper(static_cast<UChar32>(code_point)) != 0;
}

std::string lower_first(std::string_view text, std::string_view locale)
{
    return with_first(text, locale, false);
}

std::string upper_first(std::string_view text, std::string_view locale)
{
    return with_first(text, locale, true);
}

std::string script_of(char32_t code_point)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getShortName(uscript_getScript(static_cast<UChar32>(code_point), &status));
}

} // namespace nuqta
