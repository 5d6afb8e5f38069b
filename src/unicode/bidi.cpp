// ICU finds the levels; cutting and ordering them by line is done here.
#include "unicode/bidi.h"

#include "unicode/code_points.h"
#include "unicode/icu_handles.h"
#include "unicode/utf16_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>

namespace nuqta {
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

/// ICU's object and the copy of the text it points into; both keep their memory from text to text.
struct Resolver {
    BidiHandle bidi{ubidi_open()};
    Utf16Text units;

    const Utf16Text& resolve(std::string_view text, std::uint8_t base_level)
    {
        to_utf16(text, units);
        std::replace_if(units.text.begin(), units.text.end(), ends_paragraph, u' ');
        UErrorCode status = U_ZERO_ERROR;
        ubidi_setPara(bidi.get(), units.text.data(), static_cast<std::int32_t>(units.text.size()), base_level, nullptr,
                      &status);
        assert(U_SUCCESS(status));
        return units;
    }
};

/// White space, and what rule L1 counts as such: separators, isolates and what rule X9 removes.
bool is_blank(char32_t c)
{
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_WHITE_SPACE_NEUTRAL:
    case U_SEGMENT_SEPARATOR:
    case U_BLOCK_SEPARATOR:
    case U_BOUNDARY_NEUTRAL:
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_POP_DIRECTIONAL_FORMAT:
    case U_FIRST_STRONG_ISOLATE:
    case U_LEFT_TO_RIGHT_ISOLATE:
    case U_RIGHT_TO_LEFT_ISOLATE:
    case U_POP_DIRECTIONAL_ISOLATE:
        return true;
    default:
        return false;
    }
}

/// Where the blank end of `line` begins.
std::size_t blank_end(std::string_view text, ByteRange line)
{
    std::size_t begin = line.end;
    for (std::size_t at = line.end; at > line.begin && is_blank(previous_code_point(text, at));) {
        begin = at;
    }
    return begin;
}

/// Rule L2: from the highest level to the lowest odd one, what is of that level or higher is reversed.
void reorder(std::vector<LevelRun>& runs)
{
    const auto lower = [](const LevelRun& left, const LevelRun& right) { return left.level < right.level; };
    const std::uint8_t highest = std::max_element(runs.begin(), runs.end(), lower)->level;
    const std::uint8_t lowest = std::min_element(runs.begin(), runs.end(), lower)->level | 1U;
    for (std::uint8_t level = highest; level >= lowest; --level) {
        const auto below = [level](const LevelRun& run) { return run.level < level; };
        for (auto begin = runs.begin(); begin != runs.end();) {
            begin = std::find_if_not(begin, runs.end(), below);
            const auto end = std::find_if(begin, runs.end(), below);
            std::reverse(begin, end);
            begin = end;
        }
    }
}

} // namespace

BidiText::BidiText(std::string_view text, std::uint8_t base_level)
    : text_(text)
{
    if ((base_level == 0 || base_level == UBIDI_DEFAULT_LTR) && !may_turn(text)) {
        if (!text.empty()) {
            runs_.push_back({{0, text.size()}, 0});
        }
        return;
    }
    thread_local Resolver resolver;
    const Utf16Text& units = resolver.resolve(text, base_level);
    base_level_ = ubidi_getParaLevel(resolver.bidi.get());
    const auto length = static_cast<std::int32_t>(units.text.size());
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel* levels = length > 0 ? ubidi_getLevels(resolver.bidi.get(), &status) : nullptr;
    assert(U_SUCCESS(status));
    // Not ubidi_getLogicalRun: its time grows with the square of the number of runs.
    for (std::int32_t begin = 0; begin < length;) {
        std::int32_t end = begin + 1;
        while (end < length && levels[end] == levels[begin]) {
            ++end;
        }
        runs_.push_back({{units.byte_of[static_cast<std::size_t>(begin)], units.byte_of[static_cast<std::size_t>(end)]},
                         levels[begin]});
        begin = end;
    }
    turns_ = std::any_of(runs_.begin(), runs_.end(), [this](const LevelRun& run) { return turned(run.level); });
}

Direction BidiText::direction() const
{
    return base_level_ % 2 != 0 ? Direction::RightToLeft : Direction::LeftToRight;
}

/// Whether the level runs against the paragraph.
bool BidiText::turned(std::uint8_t level) const
{
    return level % 2 != base_level_ % 2;
}

/// The level runs of `line` in logical order after rule L1, neighbours of one level as one.
std::vector<LevelRun> BidiText::logical_runs(ByteRange line) const
{
    std::vector<LevelRun> runs;
    const auto add = [&runs](ByteRange range, std::uint8_t level) {
        if (range.empty()) {
            return;
        }
        if (!runs.empty() && runs.back().level == level) {
            runs.back().range.end = range.end;
        } else {
            runs.push_back({range, level});
        }
    };
    const std::size_t blank = blank_end(text_, line);
    auto run = std::partition_point(runs_.begin(), runs_.end(),
                                    [line](const LevelRun& before) { return before.range.end <= line.begin; });
    for (; run != runs_.end() && run->range.begin < blank; ++run) {
        add({std::max(run->range.begin, line.begin), std::min(run->range.end, blank)}, run->level);
    }
    add({blank, line.end}, base_level_);
    return runs;
}

std::vector<LevelRun> BidiText::visual_runs(ByteRange line) const
{
    if (line.empty()) {
        return {};
    }
    if (!turns_) {
        return {{line, base_level_}};
    }
    std::vector<LevelRun> runs = logical_runs(line);
    const auto turns =
        std::count_if(runs.begin(), runs.end(), [this](const LevelRun& run) { return turned(run.level); });
    if (turns == 0 || turns == static_cast<std::ptrdiff_t>(runs.size())) {
        return {{line, static_cast<std::uint8_t>(base_level_ + (turns == 0 ? 0 : 1))}};
    }
    reorder(runs);
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
    std::vector<LevelRun> runs = bidi.visual_runs(line);
    std::sort(runs.begin(), runs.end(),
              [](const LevelRun& left, const LevelRun& right) { return left.range.begin < right.range.begin; });
    std::string levels;
    for (const LevelRun& run : runs) {
        const std::string_view text = slice(bidi.text_, run.range);
        const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
        levels.append(static_cast<std::size_t>(characters), level_sign(run.level));
    }
    return levels;
}

} // namespace nuqta
