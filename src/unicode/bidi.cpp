// Keeps the UTF-16 copy that ICU points into, and the map from its units to bytes.
#include "unicode/bidi.h"

#include "unicode/code_points.h"
#include "unicode/icu_handles.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cassert>

namespace nuqta {

struct BidiText::State {
    std::u16string text;
    std::vector<std::uint32_t> byte_of; ///< of every UTF-16 unit and of the end
    BidiHandle bidi;

    std::int32_t unit_at(std::size_t byte) const
    {
        return static_cast<std::int32_t>(std::lower_bound(byte_of.begin(), byte_of.end(), byte) - byte_of.begin());
    }
    ByteRange bytes(std::int32_t begin, std::int32_t end) const
    {
        return {byte_of[static_cast<std::size_t>(begin)], byte_of[static_cast<std::size_t>(end)]};
    }
    bool is_uniform() const
    {
        const UBiDiDirection found = ubidi_getDirection(bidi.get());
        return found != UBIDI_MIXED && (found == UBIDI_RTL) == ((ubidi_getParaLevel(bidi.get()) & 1U) != 0);
    }
    BidiHandle line(ByteRange range) const;
};

namespace {

void append_character(std::u16string& text, std::vector<std::uint32_t>& byte_of, UChar32 character, std::size_t byte)
{
    const bool ends_paragraph = u_charDirection(character) == U_BLOCK_SEPARATOR;
    const UChar32 kept = ends_paragraph ? U' ' : character;
    byte_of.push_back(static_cast<std::uint32_t>(byte));
    if (U_IS_BMP(kept)) {
        text.push_back(static_cast<char16_t>(kept));
    } else {
        text.push_back(static_cast<char16_t>(U16_LEAD(kept)));
        text.push_back(static_cast<char16_t>(U16_TRAIL(kept)));
        byte_of.push_back(static_cast<std::uint32_t>(byte));
    }
}

char level_sign(UBiDiLevel level)
{
    if (level < 10) {
        return static_cast<char>('0' + level);
    }
    return level < 36 ? static_cast<char>('a' + (level - 10)) : '+';
}

} // namespace

BidiHandle BidiText::State::line(ByteRange range) const
{
    BidiHandle line(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setLine(bidi.get(), unit_at(range.begin), unit_at(range.end), line.get(), &status);
    assert(U_SUCCESS(status));
    return line;
}

BidiText::BidiText(std::string_view text, std::uint8_t base_level)
    : state_(std::make_unique<State>())
{
    State& state = *state_;
    state.text.reserve(text.size());
    state.byte_of.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        append_character(state.text, state.byte_of, static_cast<UChar32>(next_code_point(text, at)), begin);
    }
    state.byte_of.push_back(static_cast<std::uint32_t>(text.size()));
    state.bidi.reset(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(state.bidi.get(), state.text.data(), static_cast<std::int32_t>(state.text.size()), base_level,
                  nullptr, &status);
    assert(U_SUCCESS(status));
}

BidiText::~BidiText() = default;
BidiText::BidiText(BidiText&&) noexcept = default;
BidiText& BidiText::operator=(BidiText&&) noexcept = default;

Direction BidiText::direction() const
{
    const bool odd = (ubidi_getParaLevel(state_->bidi.get()) & 1U) != 0;
    return odd ? Direction::RightToLeft : Direction::LeftToRight;
}

std::vector<LevelRun> BidiText::runs() const
{
    const auto length = static_cast<std::int32_t>(state_->text.size());
    std::vector<LevelRun> runs;
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
    if (state_->is_uniform()) {
        return {{line, ubidi_getParaLevel(state_->bidi.get())}};
    }
    const BidiHandle handle = state_->line(line);
    const std::int32_t offset = state_->unit_at(line.begin);
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t count = ubidi_countRuns(handle.get(), &status);
    std::vector<LevelRun> runs;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t begin = 0;
        std::int32_t length = 0;
        ubidi_getVisualRun(handle.get(), i, &begin, &length);
        const UBiDiLevel level = ubidi_getLevelAt(handle.get(), begin);
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
    const BidiHandle handle = bidi.state_->line(line);
    const std::int32_t offset = bidi.state_->unit_at(line.begin);
    std::string levels;
    for (std::int32_t i = 0; i < ubidi_getLength(handle.get()); ++i) {
        if (!U16_IS_TRAIL(bidi.state_->text[static_cast<std::size_t>(offset + i)])) {
            levels.push_back(level_sign(ubidi_getLevelAt(handle.get(), i)));
        }
    }
    return levels;
}

} // namespace nuqta
