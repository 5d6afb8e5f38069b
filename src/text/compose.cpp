// Geometry of a layout, and the ellipsis.
#include "text/compose.h"

#include "unicode/code_points.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// What of the free space stands left of a line: 0, a half or all.
double share_on_the_left(Align align, Direction direction)
{
    if (align == Align::Center) {
        return 0.5;
    }
    return (align == Align::Start) == (direction == Direction::LeftToRight) ? 0.0 : 1.0;
}

/// The characters that end every isolate and embedding left open in `text` (UAX #9, X1–X8), innermost first.
std::string closing_controls(std::string_view text)
{
    constexpr std::size_t deepest = 125; // UAX #9's max_depth
    std::string open;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if ((c >= 0x2066 && c <= 0x2068) && open.size() < deepest) {
            open.push_back('i');
        } else if ((c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E) && open.size() < deepest) {
            open.push_back('e');
        } else if (c == 0x202C && !open.empty() && open.back() == 'e') {
            open.pop_back();
        } else if (c == 0x2069 && open.find('i') != std::string::npos) {
            open.resize(open.rfind('i'));
        }
    }
    std::string closing;
    std::for_each(open.rbegin(), open.rend(),
                  [&closing](char kind) { append_utf8(closing, kind == 'i' ? 0x2069 : 0x202C); });
    return closing;
}

} // namespace

Layout compose(const ShapedParagraph& paragraph, SetLines set, const LayoutOptions& options)
{
    Layout layout;
    layout.text = paragraph.text;
    layout.direction = paragraph.bidi.direction();
    layout.size = options.size;
    layout.max_width = std::max(options.max_width, 0.0);
    const Px ascent = paragraph.metrics.ascent * options.size;
    const Px natural = ascent + paragraph.metrics.descent * options.size;
    layout.line_height = natural * options.line_spacing;
    layout.ascent = ascent + (layout.line_height - natural) / 2;
    layout.lines = std::move(set.lines);
    const double share = share_on_the_left(options.align, layout.direction);
    for (Line& line : layout.lines) {
        line.x = (layout.max_width - line.width) * share;
        line.baseline = layout.height + layout.ascent;
        layout.height += layout.line_height;
        layout.width = std::max(layout.width, line.width);
    }
    return layout;
}

Paragraph with_ellipsis(const Paragraph& paragraph, const ShapedParagraph& shaped, std::size_t end)
{
    Paragraph cut = paragraph;
    const std::size_t bytes = shaped.graphemes[shaped.visible_end(0, end)];
    cut.text.resize(bytes);
    cut.text += closing_controls(cut.text);
    append_utf8(cut.text, 0x2026);
    cut.direction = shaped.bidi.direction();
    cut.spans.clear();
    for (StyleSpan span : paragraph.spans) {
        span.range.end = std::min(span.range.end, bytes);
        if (span.range.begin < span.range.end) {
            cut.spans.push_back(span);
        }
    }
    return cut;
}

} // namespace nuqta
