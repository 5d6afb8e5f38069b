// Runs the stages and lays the glyphs' advances out along the text.
#include "text/shaped_paragraph.h"

#include "text/itemise.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

bool hangs(const ShapedParagraph& paragraph, std::size_t grapheme)
{
    std::size_t at = paragraph.graphemes[grapheme];
    const char32_t c = next_code_point(paragraph.text, at);
    return at == paragraph.graphemes[grapheme + 1] && hangs_at_line_end(c);
}

/// Breaks inside a grapheme (UAX #14 knows some, at a mark after a space) are no use to a line.
std::vector<BreakPoint> break_points(const ShapedParagraph& paragraph, const std::vector<std::size_t>& offsets)
{
    std::vector<BreakPoint> points;
    points.reserve(offsets.size());
    BreakPoint last;
    auto from = paragraph.graphemes.begin();
    for (const std::size_t offset : offsets) {
        while (*from < offset) {
            ++from;
        }
        if (*from != offset) {
            continue;
        }
        BreakPoint point;
        point.end = static_cast<std::size_t>(from - paragraph.graphemes.begin());
        point.visible = point.end;
        while (point.visible > last.end && hangs(paragraph, point.visible - 1)) {
            --point.visible;
        }
        if (point.visible == last.end) {
            point.visible = last.visible; // spaces only: what hung before hangs still
        }
        points.push_back(point);
        last = point;
    }
    return points;
}

void find_breaks(ShapedParagraph& paragraph, std::string_view locale)
{
    const FoundBreaks found = breaks_around_dictionary_runs(paragraph.text, locale, paragraph.break_rules);
    paragraph.breaks = break_points(paragraph, found.known);
    auto from = paragraph.graphemes.begin();
    for (const ByteRange range : found.dictionary_runs) {
        from = std::lower_bound(from, paragraph.graphemes.end(), range.begin);
        const auto to = std::lower_bound(from, paragraph.graphemes.end(), range.end);
        paragraph.dictionary_runs.push_back({static_cast<std::size_t>(from - paragraph.graphemes.begin()),
                                             static_cast<std::size_t>(to - paragraph.graphemes.begin()), range,
                                             std::nullopt});
    }
}

/// Adds the advance of the cluster that ends at the byte `end`; graphemes inside it (a ligature's) share it equally.
void add_cluster(ShapedParagraph& paragraph, std::size_t& boundary, double& pen, std::size_t end, double advance)
{
    const std::vector<std::size_t>& graphemes = paragraph.graphemes;
    std::size_t last = boundary;
    while (last < graphemes.size() && graphemes[last] <= end) {
        ++last;
    }
    const bool ends_inside = last == boundary || graphemes[last - 1] != end;
    if (last == boundary + 1 && !ends_inside) {
        paragraph.pen[boundary++] = pen += advance;
        return;
    }
    const auto shares = static_cast<double>(last - boundary + (ends_inside ? 1 : 0));
    for (std::size_t i = boundary; i < last; ++i) {
        paragraph.pen[i] = pen + advance * static_cast<double>(i - boundary + 1) / shares;
    }
    boundary = last;
    pen += advance;
}

void measure(ShapedParagraph& paragraph)
{
    paragraph.pen.assign(paragraph.graphemes.size(), 0);
    std::size_t boundary = 1;
    double pen = 0;
    for (const ShapedRun& run : paragraph.runs) {
        const bool forwards = run.level % 2 == 0;
        const std::size_t step = forwards ? 1 : std::size_t{0} - 1;
        std::size_t at = forwards ? 0 : run.glyphs.size() - 1;
        for (std::size_t left = run.glyphs.size(); left > 0;) {
            const std::uint32_t cluster = run.glyphs[at].cluster;
            double advance = 0;
            for (; left > 0 && run.glyphs[at].cluster == cluster; --left) {
                advance += run.glyphs[at].advance;
                at += step;
            }
            add_cluster(paragraph, boundary, pen, left > 0 ? run.glyphs[at].cluster : run.range.end,
                        advance / run.units_per_em);
        }
    }
    for (; boundary < paragraph.pen.size(); ++boundary) {
        paragraph.pen[boundary] = pen; // a run whose glyphs all vanished
    }
}

FontMetrics chain_metrics(const FontLibrary& fonts, const Paragraph& paragraph)
{
    FontMetrics tallest;
    std::vector<FontId> chain = fonts.own_chain(*paragraph.language, paragraph.weight);
    if (chain.empty()) {
        chain = {fonts.chain(*paragraph.language, paragraph.weight).front()};
    }
    for (const FontId font : chain) {
        const FontMetrics metrics = fonts.metrics(font, 1);
        tallest.ascent = std::max(tallest.ascent, metrics.ascent);
        tallest.descent = std::max(tallest.descent, metrics.descent);
    }
    return tallest;
}

} // namespace

std::size_t ShapedParagraph::visible_end(std::size_t begin, std::size_t end) const
{
    const auto at_or_after =
        std::lower_bound(breaks.begin(), breaks.end(), end,
                         [](const BreakPoint& point, std::size_t value) { return point.end < value; });
    std::size_t visible = end;
    if (at_or_after != breaks.end() && at_or_after->end == end) {
        visible = at_or_after->visible;
    }
    return std::max(begin, visible);
}

const std::vector<std::size_t>& ShapedParagraph::breaks_inside(const DictionaryRun& run) const
{
    if (!run.inside) {
        run.inside.emplace();
        for (const std::size_t offset : breaks_in_dictionary_run(text, run.range, break_rules)) {
            const auto found = std::lower_bound(graphemes.begin(), graphemes.end(), offset);
            if (*found == offset) {
                run.inside->push_back(static_cast<std::size_t>(found - graphemes.begin()));
            }
        }
    }
    return *run.inside;
}

bool ShapedParagraph::is_break(std::size_t end) const
{
    const auto point = std::lower_bound(breaks.begin(), breaks.end(), end,
                                        [](const BreakPoint& before, std::size_t value) { return before.end < value; });
    if (point != breaks.end() && point->end == end) {
        return true;
    }
    const auto run = std::partition_point(dictionary_runs.begin(), dictionary_runs.end(),
                                          [end](const DictionaryRun& before) { return before.end <= end; });
    if (run == dictionary_runs.end() || run->begin >= end) {
        return false;
    }
    const std::vector<std::size_t>& inside = breaks_inside(*run);
    return std::binary_search(inside.begin(), inside.end(), end);
}

ShapedParagraph shape_paragraph(const Paragraph& paragraph, Shaper& shaper)
{
    ShapedParagraph shaped{paragraph.text,
                           text_to_shape(paragraph.text),
                           resolve_paragraph_bidi(paragraph),
                           {},
                           {},
                           {},
                           {},
                           {},
                           paragraph.breaks,
                           chain_metrics(shaper.fonts(), paragraph)};
    shaped.graphemes = grapheme_boundaries(paragraph.text);
    shaped.runs =
        shaper.shape(shaped.text_to_shape, itemise(paragraph, shaped.bidi, shaped.graphemes), shaped.graphemes);
    find_breaks(shaped, paragraph.language->tag);
    measure(shaped);
    return shaped;
}

} // namespace nuqta
