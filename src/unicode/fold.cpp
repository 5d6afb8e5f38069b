// Folding for comparison, and the character properties other floors ask about, all by ICU.
#include "unicode/fold.h"

#include "base/text_hash.h"
#include "unicode/code_points.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <memory>
#include <optional>

namespace nuqta {
namespace {

/// Marks that NFKC case folding leaves; it drops ignorable code points itself.
bool is_dropped(char32_t c)
{
    constexpr char32_t k_tatweel = 0x0640;
    constexpr char32_t k_superscript_alef = 0x0670;
    return c == k_tatweel || (c >= 0x064B && c <= 0x065F) || c == k_superscript_alef;
}

char32_t canonical_letter(char32_t c)
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
    const auto first = static_cast<UChar32>(next_code_point(text, end));
    if (u_hasBinaryProperty(first, UCHAR_CASED) == 0) {
        return std::string(text);
    }
    const icu::UnicodeString source(first);
    constexpr int32_t k_room = 8; // a character becomes three at most
    UChar changed[k_room];
    UErrorCode status = U_ZERO_ERROR;
    const std::string name(locale);
    const auto change = upper ? u_strToUpper : u_strToLower;
    const int32_t length = change(changed, k_room, source.getBuffer(), source.length(), name.c_str(), &status);
    assert(U_SUCCESS(status));
    std::string result;
    icu::UnicodeString(false, changed, length).toUTF8String(result);
    return result.append(text.substr(end));
}

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string nfkc_case_folded(std::string_view text)
{
    std::string folded;
    if (is_ascii(text)) {
        folded.resize(text.size());
        std::transform(text.begin(), text.end(), folded.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return folded;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::StringByteSink<std::string> sink(&folded, static_cast<int32_t>(text.size()));
    nfkc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
    assert(U_SUCCESS(status));
    return folded;
}

/// True when the character belongs to the grapheme before it, whatever that is, false when it begins one; nothing where
/// its neighbours decide (UAX #29): line ends, Hangul, emoji, and scripts whose letters a virama joins.
std::optional<bool> joins_grapheme(char32_t c)
{
    const bool printable_ascii = c >= U' ' && c <= U'~';
    const bool cyrillic = c >= 0x0400 && c < 0x0483;
    const bool arabic_letter = c >= 0x0620 && c < 0x064B;
    const bool ideograph = c >= 0x4E00 && c < 0xA000;
    const bool up_to_arabic = c < 0x0860;
    const bool thai_or_lao = c >= 0x0E00 && c < 0x0F00;
    const bool punctuation = c >= 0x2010 && c < 0x2070;
    const bool han_or_kana = c >= 0x2E80 && c < 0xA000;
    if (printable_ascii || cyrillic || arabic_letter || ideograph) {
        return false;
    }
    if (!up_to_arabic && !thai_or_lao && !punctuation && !han_or_kana) {
        return std::nullopt;
    }
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK)) {
    case U_GCB_OTHER:
        return false;
    case U_GCB_EXTEND:
    case U_GCB_SPACING_MARK:
        return true;
    default:
        return std::nullopt;
    }
}

std::size_t grapheme_count_by_rules(std::string_view text)
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

std::string folded_anew(std::string_view text)
{
    const std::string folded = nfkc_case_folded(text);
    std::string result;
    result.reserve(folded.size());
    bool pending_space = false;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(folded, at);
        if (is_dropped(c)) {
            continue;
        }
        const std::uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(c));
        if ((category & (U_GC_Z_MASK | U_GC_CC_MASK)) != 0 && is_space(c)) {
            pending_space = !result.empty();
            continue;
        }
        if (pending_space) {
            result.push_back(' ');
            pending_space = false;
        }
        if ((category & U_GC_ND_MASK) != 0) {
            result.push_back(static_cast<char>('0' + digit_value(c)));
        } else if (const char32_t letter = canonical_letter(c); letter != c) {
            append_utf8(result, letter);
        } else {
            result.append(folded, begin, at - begin);
        }
    }
    return result;
}

} // namespace

std::string fold(std::string_view text)
{
    constexpr std::size_t k_longest_kept = 48; // bytes: words, which come again and again
    constexpr std::size_t k_most_kept = 1U << 15U;
    thread_local TextMap<std::string> kept;
    if (text.size() > k_longest_kept) {
        return folded_anew(text);
    }
    const auto found = kept.find(text);
    if (found != kept.end()) {
        return found->second;
    }
    if (kept.size() >= k_most_kept) {
        kept.clear();
    }
    return kept.emplace(text, folded_anew(text)).first->second;
}

std::size_t grapheme_count(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const std::optional<bool> joins = joins_grapheme(c);
        if (!joins) {
            return grapheme_count_by_rules(text);
        }
        count += count == 0 || !*joins ? 1 : 0;
    }
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

bool is_ideograph(char32_t code_point)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(code_point), &status) == USCRIPT_HAN;
}

} // namespace nuqta
