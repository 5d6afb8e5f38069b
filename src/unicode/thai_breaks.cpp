// Feeds libthai TIS-620, at most k_window characters at a time; each window starts at a break of the one before.
#include "unicode/thai_breaks.h"

#include "unicode/code_points.h"
#include "unicode/thai_handles.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace nuqta {
namespace {

constexpr std::size_t k_window = 128;
constexpr std::size_t k_overlap = 32; ///< breaks so near a window's cut are left to the next window
constexpr std::size_t k_bytes = 3;    ///< of every Thai character in UTF-8

thchar_t tis_620(std::string_view text, std::size_t at)
{
    return static_cast<thchar_t>(next_code_point(text, at) - 0x0E00 + 0xA0);
}

/// Break positions in characters from `begin` over `count` characters.
std::vector<std::size_t> window_breaks(std::string_view text, std::size_t begin, std::size_t count)
{
    thread_local const ThaiBreaker breaker(th_brk_new(nullptr));
    std::array<thchar_t, k_window + 1> letters{};
    std::array<int, k_window> positions{};
    for (std::size_t i = 0; i < count; ++i) {
        letters[i] = tis_620(text, begin + i * k_bytes);
    }
    if (!breaker) {
        return {}; // libthai's dictionary is not installed: Thai then breaks at spaces
    }
    const int found = th_brk_find_breaks(breaker.get(), letters.data(), positions.data(), positions.size());
    std::vector<std::size_t> breaks;
    for (int i = 0; i < found; ++i) {
        breaks.push_back(static_cast<std::size_t>(positions[static_cast<std::size_t>(i)]));
    }
    return breaks;
}

/// What stands for each Thai character in the mask: a combining accent for a mark, a Cherokee letter for a letter, and
/// nothing for those UAX #14 needs no dictionary for.
std::array<const char*, k_thai_end - k_thai_begin> thai_masks()
{
    std::array<const char*, k_thai_end - k_thai_begin> masks{};
    for (char32_t c = k_thai_begin; c < k_thai_end; ++c) {
        const auto character = static_cast<UChar32>(c);
        const bool is_mark = (U_GET_GC_MASK(character) & (U_GC_MN_MASK | U_GC_MC_MASK)) != 0;
        if (u_getIntPropertyValue(character, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) {
            masks[c - k_thai_begin] = is_mark ? "\u1DC0" : "\u13A0";
        }
    }
    return masks;
}

} // namespace

std::vector<ByteRange> thai_runs(std::string_view text)
{
    std::vector<ByteRange> runs;
    for (std::size_t at = 0; at < text.size();) {
        // U+0E00–U+0E7F are the sequences E0 B8 xx and E0 B9 xx.
        at = text.find('\xE0', at);
        if (at == std::string_view::npos) {
            break;
        }
        const std::size_t begin = at;
        std::size_t end = at;
        while (at < text.size() && is_thai(next_code_point(text, at))) {
            end = at;
        }
        at = std::max(end, begin + 1);
        if (end > begin + k_bytes) {
            runs.push_back({begin, end});
        }
    }
    return runs;
}

std::string with_thai_masked(std::string_view text)
{
    static const std::array<const char*, k_thai_end - k_thai_begin> masks = thai_masks();
    std::string masked(text);
    for (std::size_t at = 0; at < text.size();) {
        // As in thai_runs: no other character begins with E0 B8 or E0 B9.
        at = text.find('\xE0', at);
        if (at == std::string_view::npos) {
            break;
        }
        const std::size_t begin = at;
        const char32_t character = next_code_point(text, at);
        if (is_thai(character) && masks[character - k_thai_begin] != nullptr) {
            std::copy_n(masks[character - k_thai_begin], k_bytes, masked.begin() + static_cast<std::ptrdiff_t>(begin));
        }
    }
    return masked;
}

std::vector<std::size_t> thai_breaks(std::string_view text, ByteRange run)
{
    std::vector<std::size_t> breaks;
    for (std::size_t begin = run.begin; begin < run.end;) {
        const std::size_t left = (run.end - begin) / k_bytes;
        const bool last = left <= k_window;
        const std::size_t count = std::min(left, k_window);
        std::size_t next = last ? count : count - k_overlap;
        std::size_t accepted = 0;
        for (const std::size_t position : window_breaks(text, begin, count)) {
            if (position > 0 && position < (last ? count : count - k_overlap)) {
                breaks.push_back(begin + position * k_bytes);
                accepted = position;
            }
        }
        if (!last && accepted >= k_window / 2) {
            next = accepted; // a break far enough: the next window starts with a word
        }
        begin += next * k_bytes;
    }
    return breaks;
}

} // namespace nuqta
