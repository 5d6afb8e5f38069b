// Breaking works on grapheme indices and the paragraph's pen; setting a line on bytes and glyphs.
#include "text/set_lines.h"

#include <algorithm>
#include <limits>
#include <span>
#include <string_view>

namespace nuqta {
namespace {

constexpr std::size_t k_end = std::numeric_limits<std::size_t>::max();

/// Sets lines of one paragraph at one size; keeps count of what it had to do.
class LineSetter {
public:
    LineSetter(const ShapedParagraph& paragraph, Px size, Shaper& shaper)
        : paragraph_(paragraph)
        , size_(size)
        , shaper_(shaper)
    {
    }

    Line set(std::size_t begin, std::size_t end);
    std::size_t best_end(std::size_t begin, Px max_width, std::size_t before) const;
    std::size_t last_in_dictionary_runs(std::size_t begin, std::size_t end) const;
    std::size_t shaped_again() const { return shaped_again_; }

private:
    std::span<const ShapedRun> runs_over(ByteRange range) const;
    void add_level_run(Line& line, LevelRun level_run);
    Run make_run(const ShapedRun& shaped, ByteRange range);
    std::size_t shown_hyphen(ByteRange line) const;
    ShapedGlyph with_hyphen(ShapedGlyph glyph, const ShapedRun& run);

    const ShapedParagraph& paragraph_;
    Px size_;
    Shaper& shaper_;
    std::size_t shaped_again_ = 0;
    std::size_t shown_hyphen_ = k_end; ///< byte of the soft hyphen that ends the line being set
};

/// The largest end of a line from `begin` that fits by the pen and is less than `before`: an allowed break, else a
/// grapheme boundary, at least one grapheme on.
std::size_t LineSetter::best_end(std::size_t begin, Px max_width, std::size_t before) const
{
    const std::vector<double>& pen = paragraph_.pen;
    const double limit = pen[begin] + (max_width + k_width_tolerance) / size_;
    const auto& breaks = paragraph_.breaks;
    const auto first = std::upper_bound(breaks.begin(), breaks.end(), begin,
                                        [](std::size_t value, const BreakPoint& point) { return value < point.end; });
    const auto last = std::lower_bound(first, breaks.end(), before,
                                       [](const BreakPoint& point, std::size_t value) { return point.end < value; });
    const auto wide = std::partition_point(
        first, last, [&](const BreakPoint& point) { return pen[std::max(point.visible, begin)] <= limit; });
    const std::size_t point = wide != first ? (wide - 1)->end : begin;
    const auto too_wide = std::upper_bound(pen.begin() + static_cast<std::ptrdiff_t>(begin), pen.end(), limit);
    const auto end_of_fit = static_cast<std::size_t>(too_wide - pen.begin());
    const std::size_t best = last_in_dictionary_runs(point, std::min(before, end_of_fit));
    if (best > begin) {
        return best;
    }
    if (first != last && first->visible <= begin + 1) {
        return first->end; // one grapheme and the spaces behind it
    }
    const std::size_t word_end = std::min(before, first == breaks.end() ? pen.size() - 1 : first->visible);
    const auto from = pen.begin() + static_cast<std::ptrdiff_t>(begin + 1);
    const auto to = pen.begin() + static_cast<std::ptrdiff_t>(std::max(begin + 1, word_end));
    const auto over = std::partition_point(from, to, [limit](double at) { return at <= limit; });
    return std::max(begin + 1, static_cast<std::size_t>(over - pen.begin()) - 1);
}

/// The last break after `begin` and before `end` inside a dictionary run, else `begin`.
std::size_t LineSetter::last_in_dictionary_runs(std::size_t begin, std::size_t end) const
{
    const auto& runs = paragraph_.dictionary_runs;
    auto run = std::partition_point(runs.begin(), runs.end(),
                                    [end](const DictionaryRun& before) { return before.begin < end; });
    while (run != runs.begin() && (--run)->end > begin) {
        const std::vector<std::size_t>& inside = paragraph_.breaks_inside(*run);
        const auto after = std::lower_bound(inside.begin(), inside.end(), end);
        if (after != inside.begin() && *(after - 1) > begin) {
            return *(after - 1);
        }
    }
    return begin;
}

Line LineSetter::set(std::size_t begin, std::size_t end)
{
    const std::vector<std::size_t>& graphemes = paragraph_.graphemes;
    Line line;
    line.range = {graphemes[begin], graphemes[end]};
    line.visible = {line.range.begin, graphemes[paragraph_.visible_end(begin, end)]};
    shown_hyphen_ = shown_hyphen(line.range);
    line.runs.reserve(runs_over(line.visible).size());
    for (const LevelRun& run : paragraph_.bidi.visual_runs(line.range)) {
        const ByteRange clipped{run.range.begin, std::min(run.range.end, line.visible.end)};
        if (clipped.begin < clipped.end) {
            add_level_run(line, {clipped, run.level});
        }
    }
    return line;
}

/// The shaped runs that have bytes of `range`.
std::span<const ShapedRun> LineSetter::runs_over(ByteRange range) const
{
    const auto& runs = paragraph_.runs;
    const auto first = std::partition_point(runs.begin(), runs.end(),
                                            [range](const ShapedRun& run) { return run.range.end <= range.begin; });
    const auto last =
        std::partition_point(first, runs.end(), [range](const ShapedRun& run) { return run.range.begin < range.end; });
    return {first, last};
}

void LineSetter::add_level_run(Line& line, LevelRun level_run)
{
    const ByteRange range = level_run.range;
    const auto before = static_cast<std::ptrdiff_t>(line.runs.size());
    for (const ShapedRun& run : runs_over(range)) {
        line.runs.push_back(
            make_run(run, {std::max(run.range.begin, range.begin), std::min(run.range.end, range.end)}));
    }
    if (level_run.level % 2 != 0) {
        std::reverse(line.runs.begin() + before, line.runs.end());
    }
    std::for_each(line.runs.begin() + before, line.runs.end(), [&line](Run& run) {
        run.x = line.width;
        line.width += run.width;
    });
}

/// The soft hyphen (U+00AD) that becomes visible because `line` ends behind it, or k_end. One that fills a line alone
/// stays invisible.
std::size_t LineSetter::shown_hyphen(ByteRange line) const
{
    constexpr std::string_view soft_hyphen = "\u00AD";
    const bool is_shown = line.end < paragraph_.text.size() && line.size() > soft_hyphen.size() &&
                          slice(paragraph_.text, line).ends_with(soft_hyphen);
    return is_shown ? line.end - soft_hyphen.size() : k_end;
}

/// The invisible `glyph` of a soft hyphen as the hyphen of its font; unchanged when the font has none.
ShapedGlyph LineSetter::with_hyphen(ShapedGlyph glyph, const ShapedRun& run)
{
    for (const std::string_view hyphen : {"\u2010", "-"}) {
        const ShapedRun shaped = shaper_.shape_again(hyphen, run, {0, hyphen.size()});
        if (shaped.missing.empty() && shaped.glyphs.size() == 1) {
            glyph.id = shaped.glyphs.front().id;
            glyph.advance = shaped.glyphs.front().advance;
            break;
        }
    }
    return glyph;
}

/// The index in `run` of the glyph of the soft hyphen at the byte `hyphen`, or k_end when it has none of its own
/// or is a box.
std::size_t hyphen_glyph(const ShapedRun& run, std::size_t hyphen)
{
    if (hyphen < run.range.begin || hyphen >= run.range.end) {
        return k_end;
    }
    const auto [first, last] = glyphs_in(run, {hyphen, hyphen + 1});
    return last - first == 1 && run.glyphs[first].id != 0 ? first : k_end;
}

Run LineSetter::make_run(const ShapedRun& shaped, ByteRange range)
{
    const bool sliced = is_safe_cut(shaped, range.begin) && is_safe_cut(shaped, range.end);
    ShapedRun again;
    if (!sliced) {
        again = shaper_.shape_again(paragraph_.text_to_shape, shaped, range);
        ++shaped_again_;
    }
    const ShapedRun& source = sliced ? shaped : again;
    const auto [first, last] = glyphs_in(source, range);
    const std::size_t hyphen = hyphen_glyph(source, shown_hyphen_);
    const double scale = size_ / source.units_per_em;
    Run run;
    run.range = range;
    run.font = source.font;
    run.level = source.level;
    run.script = source.script;
    run.language = hb_language_to_string(source.language);
    run.glyphs.reserve(last - first);
    std::int64_t pen = 0;
    for (std::size_t i = first; i < last; ++i) {
        const ShapedGlyph glyph = i == hyphen ? with_hyphen(source.glyphs[i], source) : source.glyphs[i];
        run.glyphs.push_back({glyph.id, glyph.cluster, static_cast<double>(pen + glyph.x_offset) * scale,
                              -glyph.y_offset * scale, glyph.advance * scale});
        pen += glyph.advance;
    }
    run.width = static_cast<double>(pen) * scale;
    run.missing.assign(std::lower_bound(source.missing.begin(), source.missing.end(), range.begin),
                       std::lower_bound(source.missing.begin(), source.missing.end(), range.end));
    return run;
}

/// The line from `begin` and where it ends. The pen is an estimate where an edge is shaped again, so the set line is
/// measured, and cut earlier until it fits or is one grapheme.
std::pair<Line, std::size_t> next_line(LineSetter& setter, const ShapedParagraph& paragraph, std::size_t begin,
                                       Px max_width)
{
    if (max_width <= 0) {
        return {setter.set(begin, begin + 1), begin + 1};
    }
    std::size_t end = setter.best_end(begin, max_width, k_end);
    Line line = setter.set(begin, end);
    while (line.width > max_width + k_width_tolerance && paragraph.visible_end(begin, end) > begin + 1) {
        end = setter.best_end(begin, max_width, end);
        line = setter.set(begin, end);
    }
    return {std::move(line), end};
}

} // namespace

SetLines set_lines(const ShapedParagraph& paragraph, Px size, Px max_width, Shaper& shaper)
{
    SetLines result;
    LineSetter setter(paragraph, size, shaper);
    const std::size_t last = paragraph.graphemes.size() - 1;
    for (std::size_t begin = 0; begin < last;) {
        auto [line, end] = next_line(setter, paragraph, begin, max_width);
        result.inside_a_word = result.inside_a_word || !paragraph.is_break(end);
        result.wider = result.wider || line.width > std::max(max_width, 0.0) + k_width_tolerance;
        result.lines.push_back(std::move(line));
        begin = end;
    }
    if (result.lines.empty()) {
        result.lines.resize(1);
    }
    result.shaped_again = setter.shaped_again();
    return result;
}

SetLines set_one_line(const ShapedParagraph& paragraph, Px size, Shaper& shaper)
{
    LineSetter setter(paragraph, size, shaper);
    SetLines result;
    result.lines.push_back(setter.set(0, paragraph.graphemes.size() - 1));
    return result;
}

} // namespace nuqta
