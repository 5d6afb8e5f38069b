// Questions asked of a finished layout.
#include "text/layout.h"

#include <fmt/format.h>

#include <algorithm>

namespace nuqta {
namespace {

/// The horizontal part of a run that the cluster of the glyphs [first, last) takes.
struct ClusterPlace {
    ByteRange bytes;
    Px left = 0;
    Px right = 0;
};

/// The clusters of `run` in visual order. A cluster reaches to the next one in logical order, or to the run's end.
std::vector<ClusterPlace> clusters_of(const Run& run)
{
    std::vector<ClusterPlace> places;
    Px pen = 0;
    for (const Glyph& glyph : run.glyphs) {
        if (places.empty() || places.back().bytes.begin != glyph.cluster) {
            places.push_back({{glyph.cluster, run.range.end}, pen, pen});
        }
        pen += glyph.advance;
        places.back().right = pen;
    }
    const bool forwards = run.level % 2 == 0;
    for (std::size_t i = 1; i < places.size(); ++i) {
        ClusterPlace& earlier = forwards ? places[i - 1] : places[i];
        earlier.bytes.end = forwards ? places[i].bytes.begin : places[i - 1].bytes.begin;
    }
    return places;
}

void add_boxes(std::vector<Box>& boxes, const Layout& layout, const Line& line, ByteRange range)
{
    constexpr Px touching = 1e-3;
    const std::size_t first_of_line = boxes.size();
    for (const Run& run : line.runs) {
        if (!run.range.overlaps(range)) {
            continue;
        }
        for (const ClusterPlace& place : clusters_of(run)) {
            if (!place.bytes.overlaps(range)) {
                continue;
            }
            const Box box{line.x + run.x + place.left, line.baseline - layout.ascent, place.right - place.left,
                          layout.line_height};
            if (boxes.size() > first_of_line && box.x - (boxes.back().x + boxes.back().width) < touching) {
                boxes.back().width = std::max(boxes.back().width, box.x + box.width - boxes.back().x);
            } else {
                boxes.push_back(box);
            }
        }
    }
}

void dump_run(std::string& out, const Layout& layout, const Run& run)
{
    out += fmt::format("  run {}..{} font {} level {} {} {} x {:.2f} width {:.2f} “{}”\n   ", run.range.begin,
                       run.range.end, run.font, run.level, run.script, run.language, run.x, run.width,
                       slice(layout.text, run.range));
    for (const Glyph& glyph : run.glyphs) {
        out += fmt::format(" {}@{}:{:.2f}", glyph.id, glyph.cluster, glyph.x);
        if (glyph.y != 0) {
            out += fmt::format(",{:.2f}", glyph.y);
        }
    }
    out += '\n';
    for (const std::size_t cluster : run.missing) {
        out += fmt::format("    missing {}\n", cluster);
    }
}

} // namespace

std::vector<Box> boxes_of(const Layout& layout, ByteRange range)
{
    std::vector<Box> boxes;
    for (const Line& line : layout.lines) {
        if (!range.empty() && line.visible.overlaps(range)) {
            add_boxes(boxes, layout, line, range);
        }
    }
    return boxes;
}

std::string dump(const Layout& layout)
{
    std::string out =
        fmt::format("layout {} size {:.2f} width {:.2f} of {:.2f} height {:.2f} line height {:.2f} ascent {:.2f}\n",
                    layout.direction == Direction::RightToLeft ? "rtl" : "ltr", layout.size, layout.width,
                    layout.max_width, layout.height, layout.line_height, layout.ascent);
    for (const Line& line : layout.lines) {
        out += fmt::format("line {}..{} visible {}..{} x {:.2f} baseline {:.2f} width {:.2f} “{}”\n", line.range.begin,
                           line.range.end, line.visible.begin, line.visible.end, line.x, line.baseline, line.width,
                           slice(layout.text, line.visible));
        for (const Run& run : line.runs) {
            dump_run(out, layout, run);
        }
    }
    return out;
}

} // namespace nuqta
