// Where ICU is not asked because the answer is known from a look at the characters: ICU says the same.
#include "base/rng.h"
#include "unicode/bidi.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"
#include "unicode/icu_breaks.h"

#include <doctest/doctest.h>
#include <unicode/ubidi.h>

#include <array>
#include <memory>
#include <string>

using namespace nuqta;

namespace {

std::vector<std::size_t> graphemes_by_icu(const std::string& text)
{
    std::vector<std::size_t> found = icu_boundaries(BreakUnit::Grapheme, text, "");
    found.insert(found.begin(), 0);
    return found;
}

std::string utf8(std::u32string_view text)
{
    std::string result;
    for (const char32_t c : text) {
        append_utf8(result, c);
    }
    return result;
}

bool is_scalar(char32_t c)
{
    return c < 0xD800 || c >= 0xE000;
}

/// The levels of a text of UTF-16 as one line, a character each, by ICU.
std::string levels_by_icu(std::u32string_view text)
{
    static const std::unique_ptr<UBiDi, void (*)(UBiDi*)> bidi(ubidi_open(), ubidi_close);
    static const std::unique_ptr<UBiDi, void (*)(UBiDi*)> line(ubidi_open(), ubidi_close);
    std::u16string units;
    std::vector<std::size_t> firsts;
    for (const char32_t c : text) {
        firsts.push_back(units.size());
        if (c >= 0x10000) {
            units += static_cast<char16_t>(0xD7C0 + (c >> 10U));
            units += static_cast<char16_t>(0xDC00 + (c & 0x3FFU));
        } else {
            units += static_cast<char16_t>(c);
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), units.data(), static_cast<std::int32_t>(units.size()), 0, nullptr, &status);
    ubidi_setLine(bidi.get(), 0, static_cast<std::int32_t>(units.size()), line.get(), &status);
    REQUIRE(U_SUCCESS(status));
    std::string levels;
    for (const std::size_t first : firsts) {
        levels += static_cast<char>('0' + ubidi_getLevelAt(line.get(), static_cast<std::int32_t>(first)));
    }
    return levels;
}

} // namespace

TEST_CASE("graphemes with every character of the Basic Multilingual Plane are ICU's")
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (is_scalar(c)) {
            const std::string text = utf8(std::u32string{U'a', c, U'\u0301', c, c, U'ก', c, U'ี', U'b'});
            CAPTURE(static_cast<unsigned>(c));
            REQUIRE(grapheme_boundaries(text) == graphemes_by_icu(text));
        }
    }
}

TEST_CASE("graphemes of random texts are ICU's")
{
    constexpr std::array k_characters = {U'a',      U' ',      U'д',      U'ب',  U'\u064B', U'\u0670', U'ก',
                                         U'ำ',      U'ิ',       U'中',     U'。', U'\u302A', U'\u3099', U'が',
                                         U'\u200C', U'\u200D', U'\u0600', U'\r', U'\n',     U'\u00AD', U'©',
                                         U'\u1100', U'\u1161', U'🇮',      U'👩',  U'\uFE0F', U'क',      U'्'};
    Rng rng(29);
    for (int i = 0; i < 20000; ++i) {
        std::u32string characters;
        // Mostly of the first fifteen, which need no more than a look; sometimes of all.
        const std::uint64_t kinds = rng.below(4) == 0 ? k_characters.size() : 15;
        for (std::uint64_t left = rng.below(12); left > 0; --left) {
            characters += k_characters[static_cast<std::size_t>(rng.below(kinds))];
        }
        const std::string text = utf8(characters);
        CAPTURE(text);
        REQUIRE(grapheme_boundaries(text) == (text.empty() ? std::vector<std::size_t>{0} : graphemes_by_icu(text)));
    }
}

TEST_CASE("levels with every character of Unicode are ICU's")
{
    for (char32_t c = 1; c < 0x110000; c += c < 0x20000 ? 1 : 61) {
        // Class B ends a paragraph for ICU and is white space for us.
        const bool ends = c == U'\n' || c == U'\r' || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2029;
        if (is_scalar(c) && !ends) {
            const std::u32string characters{U'a', c, U'1', U' ', U'b', c, U'!', U'c'};
            const std::string text = utf8(characters);
            CAPTURE(static_cast<unsigned>(c));
            REQUIRE(levels_of_line(resolve_bidi(text, Direction::LeftToRight), {0, text.size()}) ==
                    levels_by_icu(characters));
        }
    }
}
