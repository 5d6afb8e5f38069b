// Extended grapheme clusters (UAX #29). Most texts hold only characters that stand alone and marks that join what is
// before them: there the rules come down to GB9, GB9a and GB999, a look at each character. Everything else is ICU's.
#include "unicode/breaks.h"
#include "unicode/code_points.h"
#include "unicode/icu_breaks.h"

#include <unicode/uchar.h>

namespace nuqta {
namespace {

enum class Joining { Alone, ToTheLeft, Other };

/// Blocks where no rule asks for more than the class of the character: not those of Hangul, of Indic conjuncts (GB9c of
/// later versions of Unicode), of emoji and flags.
bool is_of_plain_block(char32_t c)
{
    constexpr char32_t zwnj = 0x200C;
    return c < 0x0900 || c == zwnj || (c >= 0x0E00 && c < 0x0F00) || (c >= 0x2010 && c < 0x2028) ||
           (c >= 0x3000 && c < 0xA000) || (c >= 0xFF01 && c < 0xFF61);
}

Joining joining_of(char32_t c)
{
    const bool graphic_ascii = c >= 0x20 && c < 0x7F;
    const bool cyrillic = c >= 0x0400 && c < 0x0483;
    const bool arabic = (c >= 0x0620 && c < 0x064B) || (c >= 0x0671 && c < 0x06D4);
    const bool thai = (c >= 0x0E01 && c < 0x0E31) || (c >= 0x0E40 && c < 0x0E47);
    const bool ideograph = c >= 0x4E00 && c < 0xA000;
    if (graphic_ascii || cyrillic || arabic || thai || ideograph) {
        return Joining::Alone; // as most letters, without looking them up
    }
    if (!is_of_plain_block(c)) {
        return Joining::Other;
    }
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK)) {
    case U_GCB_OTHER:
        return Joining::Alone;
    case U_GCB_EXTEND:
    case U_GCB_SPACING_MARK:
        return Joining::ToTheLeft;
    default: // controls, ZWJ, prepended marks
        return Joining::Other;
    }
}

/// Adds the boundaries after 0; false, with some added, at the first character that needs more rules.
bool add_plain_boundaries(std::vector<std::size_t>& boundaries, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const Joining joining = joining_of(next_code_point(text, at));
        if (joining == Joining::Other) {
            return false;
        }
        if (joining == Joining::Alone && begin > 0) {
            boundaries.push_back(begin);
        }
    }
    if (!text.empty()) {
        boundaries.push_back(text.size());
    }
    return true;
}

} // namespace

std::vector<std::size_t> grapheme_boundaries(std::string_view text)
{
    std::vector<std::size_t> boundaries;
    boundaries.reserve(text.size() / 2 + 2);
    boundaries.push_back(0);
    if (!add_plain_boundaries(boundaries, text)) {
        boundaries = icu_boundaries(BreakUnit::Grapheme, text, "");
        boundaries.insert(boundaries.begin(), 0);
    }
    return boundaries;
}

} // namespace nuqta
