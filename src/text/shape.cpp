// HarfBuzz and the fallback around it.
#include "text/shape.h"

#include "text/faces.h"
#include "unicode/code_points.h"
#include "unicode/scripts.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

constexpr double k_box_width = 0.7;         ///< of a missing cluster, in em
constexpr std::size_t k_most_reports = 100; ///< a hostile text must not fill the memory with diagnostics

std::int32_t box_width(double units_per_em)
{
    return static_cast<std::int32_t>(k_box_width * units_per_em);
}

/// The index in visual order between the glyphs before the byte `offset` and those from it on.
std::size_t seam_at(const ShapedRun& run, std::size_t offset)
{
    const bool forwards = run.level % 2 == 0;
    if (offset <= run.range.begin || offset >= run.range.end) {
        return (offset <= run.range.begin) == forwards ? 0 : run.glyphs.size();
    }
    const auto seam =
        std::partition_point(run.glyphs.begin(), run.glyphs.end(), [forwards, offset](const ShapedGlyph& glyph) {
            return (glyph.cluster < offset) == forwards;
        });
    return static_cast<std::size_t>(seam - run.glyphs.begin());
}

/// The bytes of every cluster of `run` that has a glyph 0 because of a character that asks for a font.
std::vector<ByteRange> clusters_without_glyph(std::string_view text, const ShapedRun& run, hb_font_t* font)
{
    const auto lacks = [&](ByteRange cluster) {
        for (std::size_t at = cluster.begin; at < cluster.end;) {
            const char32_t c = next_code_point(text, at);
            hb_codepoint_t glyph = 0;
            if (asks_for_a_font(c) && !hb_font_get_nominal_glyph(font, c, &glyph)) {
                return true;
            }
        }
        return false;
    };
    std::vector<ByteRange> found;
    const bool forwards = run.level % 2 == 0;
    const std::size_t count = run.glyphs.size();
    std::size_t end = run.range.end;
    bool has_none = false;
    for (std::size_t i = 0; i < count; ++i) { // from the logical end to the start
        const ShapedGlyph& glyph = run.glyphs[forwards ? count - 1 - i : i];
        has_none = has_none || glyph.id == 0;
        const bool cluster_begins =
            i + 1 == count || run.glyphs[forwards ? count - 2 - i : i + 1].cluster != glyph.cluster;
        if (cluster_begins) {
            if (has_none && lacks({glyph.cluster, end})) {
                found.push_back({glyph.cluster, end});
            }
            end = glyph.cluster;
            has_none = false;
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

/// Each range widened to whole graphemes inside `limits`; neighbours merged.
std::vector<ByteRange> widened(const std::vector<ByteRange>& ranges, const std::vector<std::size_t>& graphemes,
                               ByteRange limits)
{
    std::vector<ByteRange> merged;
    for (const ByteRange range : ranges) {
        const auto first = std::upper_bound(graphemes.begin(), graphemes.end(), range.begin) - 1;
        const auto last = std::lower_bound(graphemes.begin(), graphemes.end(), range.end);
        const ByteRange wide{std::max(*first, limits.begin), std::min(*last, limits.end)};
        if (!merged.empty() && wide.begin <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, wide.end);
        } else {
            merged.push_back(wide);
        }
    }
    return merged;
}

/// The part of `run` inside `range`, which begins and ends between clusters.
ShapedRun part_of(const ShapedRun& run, ByteRange range)
{
    const auto [begin, end] = glyphs_in(run, range);
    ShapedRun part;
    part.range = range;
    part.font = run.font;
    part.level = run.level;
    part.units_per_em = run.units_per_em;
    part.script = run.script;
    part.language = run.language;
    part.glyphs.assign(run.glyphs.data() + begin, run.glyphs.data() + end);
    return part;
}

/// A mark the font lacks, on a base it has, is left out: it would be drawn as a box over the base. One that stands
/// alone becomes such a box, listed as missing.
void drop_marks_without_glyph(ShapedRun& run)
{
    const auto has_none = [](const ShapedGlyph& glyph) { return glyph.id == 0; };
    std::vector<ShapedGlyph> kept;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        ShapedGlyph glyph = run.glyphs[i];
        const bool alone = (kept.empty() || kept.back().cluster != glyph.cluster) &&
                           (i + 1 == run.glyphs.size() || run.glyphs[i + 1].cluster != glyph.cluster);
        if (has_none(glyph) && !alone) {
            continue;
        }
        if (has_none(glyph)) {
            run.missing.push_back(glyph.cluster);
            glyph.advance = box_width(run.units_per_em);
        }
        kept.push_back(glyph);
    }
    run.glyphs = std::move(kept);
    std::sort(run.missing.begin(), run.missing.end());
}

} // namespace

std::pair<std::size_t, std::size_t> glyphs_in(const ShapedRun& run, ByteRange range)
{
    const std::size_t begin = seam_at(run, range.begin);
    const std::size_t end = seam_at(run, range.end);
    return std::minmax(begin, end);
}

bool is_safe_cut(const ShapedRun& run, std::size_t offset)
{
    if (offset == run.range.begin || offset == run.range.end) {
        return true;
    }
    const bool forwards = run.level % 2 == 0;
    const std::size_t seam = seam_at(run, offset);
    if (seam == (forwards ? run.glyphs.size() : 0)) {
        return false;
    }
    const ShapedGlyph& behind = run.glyphs[forwards ? seam : seam - 1];
    return behind.cluster == offset && !behind.unsafe_to_break;
}

/// What stays the same while one item walks down its font chain.
struct Shaper::Task {
    std::string_view text;
    const ItemisedRun& item;
    const std::vector<std::size_t>& graphemes;
    const std::vector<FontId>& chain;
    hb_language_t language;
};

Shaper::Shaper(std::shared_ptr<const FontLibrary> fonts)
    : fonts_(std::move(fonts))
    , buffer_(hb_buffer_create())
{
    hb_buffer_set_cluster_level(buffer_.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
}

std::vector<ShapedRun> Shaper::shape(std::string_view text, const std::vector<ItemisedRun>& items,
                                     const std::vector<std::size_t>& graphemes)
{
    std::vector<ShapedRun> runs;
    runs.reserve(items.size());
    std::vector<FontId> chain;
    hb_language_t language = HB_LANGUAGE_INVALID;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemisedRun& item = items[i];
        if (i == 0 || item.language != items[i - 1].language || item.weight != items[i - 1].weight) {
            const std::string& tag = item.language->tag;
            language = hb_language_from_string(tag.data(), static_cast<int>(tag.size()));
            chain = fonts_->chain(*item.language, item.weight);
        }
        const Task task{text, item, graphemes, chain, language};
        shape_in_chain(task, item.range, 0, runs);
    }
    return runs;
}

void Shaper::shape_in_chain(const Task& task, ByteRange range, std::size_t next_font, std::vector<ShapedRun>& runs)
{
    if (next_font == task.chain.size()) {
        runs.push_back(boxes(task, range));
        return;
    }
    const FontId font = task.chain[next_font];
    ShapedRun shaped = run_of(task, range, font);
    if (run_harfbuzz(task.text, shaped)) {
        runs.push_back(std::move(shaped));
        return;
    }
    const std::vector<ByteRange> missing = widened(
        clusters_without_glyph(task.text, shaped, fonts_->faces().opened(font).font.get()), task.graphemes, range);
    const auto keep = [&](ShapedRun run) {
        drop_marks_without_glyph(run);
        runs.push_back(std::move(run));
    };
    std::size_t done = range.begin;
    for (const ByteRange gap : missing) {
        if (done < gap.begin) {
            keep(part_of(shaped, {done, gap.begin}));
        }
        shape_in_chain(task, gap, next_font + 1, runs);
        done = gap.end;
    }
    if (missing.empty()) {
        keep(std::move(shaped));
    } else if (done < range.end) {
        keep(part_of(shaped, {done, range.end}));
    }
}

/// Without glyphs yet.
ShapedRun Shaper::run_of(const Task& task, ByteRange range, FontId font)
{
    ShapedRun run;
    run.range = range;
    run.font = font;
    run.level = task.item.level;
    run.script = task.item.script;
    run.language = task.language;
    return run;
}

ShapedRun Shaper::shape_again(std::string_view text, const ShapedRun& run, ByteRange piece)
{
    ShapedRun again;
    again.range = piece;
    again.font = run.font;
    again.level = run.level;
    again.script = run.script;
    again.language = run.language;
    if (!run_harfbuzz(text, again)) {
        drop_marks_without_glyph(again);
    }
    return again;
}

/// Glyphs for `run`; false when one of them is glyph 0.
bool Shaper::run_harfbuzz(std::string_view text, ShapedRun& run)
{
    const FaceFile& file = fonts_->faces().opened(run.font);
    hb_buffer_t* buffer = buffer_.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), static_cast<unsigned>(run.range.begin),
                       static_cast<int>(run.range.size()));
    hb_buffer_set_direction(buffer, run.level % 2 == 0 ? HB_DIRECTION_LTR : HB_DIRECTION_RTL);
    hb_buffer_set_script(buffer, hb_script_from_string(run.script.data(), static_cast<int>(run.script.size())));
    hb_buffer_set_language(buffer, run.language);
    hb_shape(file.font.get(), buffer, nullptr, 0);

    run.units_per_em = file.units_per_em;
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    run.glyphs.reserve(count);
    bool complete = true;
    for (unsigned i = 0; i < count; ++i) {
        complete = complete && infos[i].codepoint != 0;
        const bool is_unsafe = (hb_glyph_info_get_glyph_flags(&infos[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
        run.glyphs.push_back({infos[i].codepoint, infos[i].cluster, positions[i].x_advance, positions[i].x_offset,
                              positions[i].y_offset, is_unsafe});
    }
    return complete;
}

ShapedRun Shaper::boxes(const Task& task, ByteRange range)
{
    ShapedRun run = run_of(task, range, task.chain.front());
    run.units_per_em = fonts_->faces().opened(run.font).units_per_em;
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t next = *std::upper_bound(task.graphemes.begin(), task.graphemes.end(), at);
        const ByteRange grapheme{at, std::min(next, range.end)};
        run.glyphs.push_back({0, static_cast<std::uint32_t>(at), box_width(run.units_per_em), 0, 0, false});
        run.missing.push_back(at);
        report_missing(task.text, grapheme);
        at = grapheme.end;
    }
    if (run.level % 2 != 0) {
        std::reverse(run.glyphs.begin(), run.glyphs.end());
    }
    return run;
}

void Shaper::report_missing(std::string_view text, ByteRange grapheme)
{
    for (std::size_t at = grapheme.begin; at < grapheme.end && reported_.size() < k_most_reports;) {
        const char32_t c = next_code_point(text, at);
        if (asks_for_a_font(c) && reported_.insert(c).second) {
            diagnostics_.warn(fmt::format("no font has U+{:04X}", static_cast<unsigned>(c)), {});
        }
    }
}

std::string text_to_shape(std::string_view text)
{
    std::string shaped(text);
    for (char& byte : shaped) {
        const bool blank_control = (byte >= '\t' && byte <= '\r') || (byte >= '\x1C' && byte <= '\x1F');
        byte = blank_control ? ' ' : byte;
    }
    for (std::size_t at = shaped.find("\xC2\x85"); at != std::string::npos; at = shaped.find("\xC2\x85", at)) {
        shaped[at + 1] = '\xA0'; // NEL, two bytes like NO-BREAK SPACE
    }
    return shaped;
}

} // namespace nuqta
