// Lines, then their runs, then the fonts of graphemes.
#include "text/promises.h"

#include "unicode/breaks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace nuqta::test {
namespace {

constexpr double k_close = 1e-6;

/// Equal but for the order in which doubles were added.
bool is_close(Px a, Px b)
{
    return std::abs(a - b) <= k_close * std::max({1.0, std::abs(a), std::abs(b)});
}

std::string broken_by_glyphs(const Run& run)
{
    for (const Glyph& glyph : run.glyphs) {
        const bool is_box = std::find(run.missing.begin(), run.missing.end(), glyph.cluster) != run.missing.end();
        if ((glyph.id == 0) != is_box) {
            return "a glyph is 0 and no box, or a box and not 0";
        }
        if (glyph.cluster < run.range.begin || glyph.cluster >= run.range.end) {
            return "a glyph is of a cluster outside its run";
        }
    }
    return "";
}

std::string broken_by_runs(const Line& line)
{
    std::vector<ByteRange> ranges;
    Px x = 0;
    for (const Run& run : line.runs) {
        if (!is_close(run.x, x)) {
            return "a run does not begin where the one before it ends";
        }
        x += run.width;
        ranges.push_back(run.range);
        if (const std::string broken = broken_by_glyphs(run); !broken.empty()) {
            return broken;
        }
    }
    if (!is_close(line.width, x)) {
        return "a line is not as wide as its runs";
    }
    std::sort(ranges.begin(), ranges.end(), [](ByteRange a, ByteRange b) { return a.begin < b.begin; });
    std::size_t covered = line.visible.begin;
    for (const ByteRange range : ranges) {
        if (range.begin != covered) {
            return "the runs leave bytes out or hold them twice";
        }
        covered = range.end;
    }
    return covered == line.visible.end ? "" : "the runs end elsewhere than their line";
}

std::string broken_by_lines(const Layout& layout, Px max_width, const std::vector<std::size_t>& graphemes)
{
    std::size_t end = 0;
    for (const Line& line : layout.lines) {
        if (line.range.begin != end || !line.range.contains(line.visible)) {
            return "a line does not begin where the one before it ends";
        }
        end = line.range.end;
        if (!std::binary_search(graphemes.begin(), graphemes.end(), end)) {
            return "a line ends inside a grapheme";
        }
        const auto count = std::count_if(graphemes.begin(), graphemes.end(), [&line](std::size_t g) {
            return line.visible.begin <= g && g < line.visible.end;
        });
        if (line.width > std::max(max_width, 0.0) + k_close && count > 1) {
            return "a line of several graphemes is too wide";
        }
        if (const std::string broken = broken_by_runs(line); !broken.empty()) {
            return broken;
        }
    }
    return end == layout.text.size() ? "" : "the lines are not the whole text";
}

std::string broken_by_fonts(const Layout& layout, const std::vector<std::size_t>& graphemes)
{
    std::vector<const Run*> runs;
    for (const Line& line : layout.lines) {
        for (const Run& run : line.runs) {
            runs.push_back(&run);
        }
    }
    std::sort(runs.begin(), runs.end(), [](const Run* a, const Run* b) { return a->range.begin < b->range.begin; });
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const bool inside = !std::binary_search(graphemes.begin(), graphemes.end(), runs[i]->range.begin);
        if (inside && runs[i]->level == runs[i - 1]->level && runs[i]->font != runs[i - 1]->font) {
            return "a grapheme has glyphs of two fonts";
        }
    }
    return "";
}

} // namespace

std::string broken_promise(const Layout& layout, Px max_width)
{
    const std::vector<std::size_t> graphemes = grapheme_boundaries(layout.text);
    const std::string broken = broken_by_lines(layout, max_width, graphemes);
    return broken.empty() ? broken_by_fonts(layout, graphemes) : broken;
}

} // namespace nuqta::test
