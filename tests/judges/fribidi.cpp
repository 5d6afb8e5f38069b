// FriBidi resolves the articles' levels (UAX #9): of every block in both base directions and in its own, as a whole and
// line by line at the judged widths.
#include "judges/articles.h"
#include "judges/fribidi_text.h"
#include "text/itemise.h"
#include "text/set_lines.h"
#include "text/setting.h"
#include "text/shaped_paragraph.h"
#include "unicode/bidi.h"

#include <fmt/format.h>

#include <map>

using namespace nuqta;

namespace {

struct Tally {
    std::size_t lines = 0;
    std::size_t equal = 0;
};

/// What is compared of one language at one width; 0 is the whole block.
using Tallies = std::map<std::pair<std::string, double>, Tally>;

void compare(Tally& tally, const std::string& name, const BidiText& ours, const test::FriBidiText& theirs,
             ByteRange line)
{
    ++tally.lines;
    const std::string our_levels = levels_of_line(ours, line);
    const std::string their_levels = theirs.levels_of(line);
    if (our_levels == their_levels && ours.direction() == theirs.direction()) {
        ++tally.equal;
    } else {
        fmt::print("  left over: {} bytes {}..{}\n    ours   {}\n    theirs {}\n", name, line.begin, line.end,
                   our_levels, their_levels);
    }
}

void compare(Tallies& tallies, const test::JudgedBlock& block, Shaper& shaper)
{
    struct Base {
        std::optional<Direction> direction;
        FriBidiParType type;
    };
    const Paragraph& given = block.paragraph;
    const bool right_to_left = given.language->direction == Direction::RightToLeft;
    const Base bases[] = {
        {Direction::LeftToRight, FRIBIDI_PAR_LTR},
        {Direction::RightToLeft, FRIBIDI_PAR_RTL},
        {std::nullopt, static_cast<FriBidiParType>(right_to_left ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR)}};
    for (const Base& base : bases) {
        Paragraph paragraph = given;
        paragraph.direction = base.direction;
        const test::FriBidiText theirs(paragraph.text, base.type);
        const ShapedParagraph shaped = shape_paragraph(paragraph, shaper);
        const ByteRange whole{0, paragraph.text.size()};
        compare(tallies[{paragraph.language->tag, 0}], block.name, shaped.bidi, theirs, whole);
        for (const double width : test::k_judged_widths) {
            for (const Line& line : set_lines(shaped, test::k_judged_size, width, shaper).lines) {
                compare(tallies[{paragraph.language->tag, width}], block.name, shaped.bidi, theirs, line.range);
            }
        }
    }
}

bool compare_all()
{
    Shaper shaper(test::fonts());
    Tallies tallies;
    for (const test::JudgedBlock& block : test::judged_blocks()) {
        compare(tallies, block, shaper);
    }
    bool all_equal = !tallies.empty();
    for (const auto& [key, tally] : tallies) {
        const std::string what = key.second == 0 ? "whole block" : fmt::format("{} px", key.second);
        fmt::print("FriBidi  {} {:>11}: {:>5} lines, {:>5} equal, left over {}\n", key.first, what, tally.lines,
                   tally.equal, tally.lines - tally.equal);
        all_equal = all_equal && tally.lines == tally.equal;
    }
    return all_equal;
}

} // namespace

int main()
{
    return test::exit_code(compare_all);
}
