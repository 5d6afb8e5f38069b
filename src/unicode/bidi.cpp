// Keeps the UTF-16 copy that ICU points into, and the map from its units to bytes.
#include "unicode/bidi.h"

#include "unicode/code_points.h"
#include "unicode/icu_handles.h"
#include "unicode/utf16_text.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cassert>

namespace nuqta {

/// Without `bidi` every character is of level 0: nothing in the text could make it otherwise, and ICU is not asked.
struct BidiText::State {
    std::string utf8; ///< the text, kept only then
    Utf16Text units;
    BidiHandle bidi;
    BidiHandle line; ///< kept from line to line

    std::int32_t unit_at(std::size_t byte) const
    {
        return static_cast<std::int32_t>(std::lower_bound(units.byte_of.begin(), units.byte_of.end(), byte) -
                                         units.byte_of.begin());
    }
    ByteRange bytes(std::int32_t begin, std::int32_t end) const
    {
        return {units.byte_of[static_cast<std::size_t>(begin)], units.byte_of[static_cast<std::size_t>(end)]};
    }
    bool is_uniform() const
    {
        const UBiDiDirection found = ubidi_getDirection(bidi.get());
        return found != UBIDI_MIXED && (found == UBIDI_RTL) == ((ubidi_getParaLevel(bidi.get()) & 1U) != 0);
    }
    UBiDi* set_line(ByteRange range);
};

namespace {

/// Class B (UAX #9, table 4).
bool ends_paragraph(char16_t c)
{
    return c == '\n' || c == '\r' || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2029;
}

/// False when no character of `text` is of a right-to-left class (R, AL, AN; unassigned ones of their blocks too), an
/// embedding or an isolate. Looks at the first bytes of the characters alone, so it may be true in vain.
bool may_turn(std::string_view text)
{
    const auto is_control = [](unsigned char third) { return third == 0x8F || (third >= 0xAA && third <= 0xAE); };
    const auto byte_at = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(0);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned char lead = byte_at(at);
        const unsigned char second = byte_at(at + 1);
        if (lead < 0xD6 || (lead > 0xE2 && lead < 0xEF)) {
            continue; // a trailing byte, or a character of U+0000–U+057F or U+3000–U+EFFF
        }
        if (lead <= 0xDF ||                                                    // U+0580–U+07FF
            (lead == 0xE0 && second >= 0xA0 && second <= 0xA3) ||              // U+0800–U+08FF
            (lead == 0xE2 && second == 0x80 && is_control(byte_at(at + 2))) || // U+200F, U+202A–U+202E
            (lead == 0xE2 && second == 0x81 && byte_at(at + 2) >= 0xA6) ||     // U+2066–U+206F
            (lead == 0xEF && second >= 0xAC && second <= 0xBB) ||              // U+FB00–U+FEFF
            (lead == 0xF0 && (second == 0x90 || second == 0x9E))) {            // U+10000–U+10FFF, U+1E000–U+1EFFF
            return true;
        }
    }
    return false;
}

char level_sign(UBiDiLevel level)
{
    if (level < 10) {
        return static_cast<char>('0' + level);
    }
    return level < 36 ? static_cast<char>('a' + (level - 10)) : '+';
}

} // namespace

UBiDi* BidiText::State::set_line(ByteRange range)
{
    if (!line) {
        line.reset(ubidi_open());
    }
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setLine(bidi.get(), unit_at(range.begin), unit_at(range.end), line.get(), &status);
    assert(U_SUCCESS(status));
    return line.get();
}

BidiText::BidiText(std::string_view text, std::uint8_t base_level)
    : state_(std::make_unique<State>())
{
    State& state = *state_;
    if ((base_level == 0 || base_level == UBIDI_DEFAULT_LTR) && !may_turn(text)) {
        state.utf8 = text;
        return;
    }
    state.units = to_utf16(text);
    std::replace_if(state.units.text.begin(), state.units.text.end(), ends_paragraph, u' ');
    state.bidi.reset(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(state.bidi.get(), state.units.text.data(), static_cast<std::int32_t>(state.units.text.size()),
                  base_level, nullptr, &status);
    assert(U_SUCCESS(status));
}

BidiText::~BidiText() = default;
BidiText::BidiText(BidiText&&) noexcept = default;
BidiText& BidiText::operator=(BidiText&&) noexcept = default;

Direction BidiText::direction() const
{
    const bool odd = state_->bidi && (ubidi_getParaLevel(state_->bidi.get()) & 1U) != 0;
    return odd ? Direction::RightToLeft : Direction::LeftToRight;
}

std::vector<LevelRun> BidiText::runs() const
{
    std::vector<LevelRun> runs;
    if (!state_->bidi) {
        if (!state_->utf8.empty()) {
            runs.push_back({{0, state_->utf8.size()}, 0});
        }
        return runs;
    }
    const auto length = static_cast<std::int32_t>(state_->units.text.size());
    if (length == 0) {
        return runs;
    }
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel* levels = ubidi_getLevels(state_->bidi.get(), &status);
    assert(U_SUCCESS(status));
    // Not ubidi_getLogicalRun: its time grows with the square of the number of runs.
    for (std::int32_t begin = 0; begin < length;) {
        std::int32_t end = begin + 1;
        while (end < length && levels[end] == levels[begin]) {
            ++end;
        }
        runs.push_back({state_->bytes(begin, end), levels[begin]});
        begin = end;
    }
    return runs;
}

std::vector<LevelRun> BidiText::visual_runs(ByteRange line) const
{
    if (line.empty()) {
        return {};
    }
    if (!state_->bidi) {
        return {{line, 0}};
    }
    if (state_->is_uniform()) {
        return {{line, ubidi_getParaLevel(state_->bidi.get())}};
    }
    UBiDi* const handle = state_->set_line(line);
    const std::int32_t offset = state_->unit_at(line.begin);
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t count = ubidi_countRuns(handle, &status);
    std::vector<LevelRun> runs;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t begin = 0;
        std::int32_t length = 0;
        ubidi_getVisualRun(handle, i, &begin, &length);
        const UBiDiLevel level = ubidi_getLevelAt(handle, begin);
        runs.push_back({state_->bytes(offset + begin, offset + begin + length), level});
    }
    return runs;
}

BidiText resolve_bidi(std::string_view text, Direction base)
{
    return BidiText(text, base == Direction::RightToLeft ? 1 : 0);
}

BidiText resolve_bidi_by_first_strong(std::string_view text, Direction otherwise)
{
    return BidiText(text, otherwise == Direction::RightToLeft ? UBIDI_DEFAULT_RTL : UBIDI_DEFAULT_LTR);
}

std::string levels_of_line(const BidiText& bidi, ByteRange line)
{
    if (line.empty()) {
        return {};
    }
    if (!bidi.state_->bidi) {
        const std::string_view text = slice(bidi.state_->utf8, line);
        const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
        return std::string(static_cast<std::size_t>(characters), level_sign(0));
    }
    UBiDi* const handle = bidi.state_->set_line(line);
    const std::int32_t offset = bidi.state_->unit_at(line.begin);
    std::string levels;
    for (std::int32_t i = 0; i < ubidi_getLength(handle); ++i) {
        if (!U16_IS_TRAIL(bidi.state_->units.text[static_cast<std::size_t>(offset + i)])) {
            levels.push_back(level_sign(ubidi_getLevelAt(handle, i)));
        }
    }
    return levels;
}

} // namespace nuqta
