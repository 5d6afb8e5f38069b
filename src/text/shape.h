// Stages 3 and 4: glyphs for an itemised run, with the whole paragraph as context, in the first font of the chain;
// then, cluster by cluster, in the next fonts where the first has no glyph. Lengths are in font units: no size is known
// here.
#pragma once

#include "base/diagnostics.h"
#include "text/fonts.h"
#include "text/hb_handles.h"
#include "text/itemise.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nuqta {

/// A glyph in font units, y upwards.
struct ShapedGlyph {
    std::uint32_t id = 0;
    std::uint32_t cluster = 0; ///< first byte of its cluster in the paragraph
    std::int32_t advance = 0;
    std::int32_t x_offset = 0;
    std::int32_t y_offset = 0;
    bool unsafe_to_break = false; ///< a line that begins or ends before this cluster must be shaped again
};

/// Glyphs of one font in visual order, left to right.
struct ShapedRun {
    ByteRange range;
    FontId font = 0;
    std::uint8_t level = 0;
    double units_per_em = 1000;
    std::string_view script;                      ///< ISO 15924; never freed
    hb_language_t language = HB_LANGUAGE_INVALID; ///< never freed either
    std::vector<ShapedGlyph> glyphs;
    std::vector<std::size_t> missing; ///< clusters no font has, ascending; each is one glyph 0
};

/// The half-open index range of the glyphs whose clusters begin inside `range`.
std::pair<std::size_t, std::size_t> glyphs_in(const ShapedRun& run, ByteRange range);

/// Whether a line may be cut before the byte `offset` without changing a glyph.
bool is_safe_cut(const ShapedRun& run, std::size_t offset);

/// Shapes with one buffer that it keeps. Not thread-safe.
class Shaper {
public:
    explicit Shaper(std::shared_ptr<const FontLibrary> fonts);

    /// The runs of `paragraph` in logical order. What no font has becomes a box (ShapedRun::missing) and a diagnostic,
    /// once for each code point.
    std::vector<ShapedRun> shape(std::string_view text, const std::vector<ItemisedRun>& items,
                                 const std::vector<std::size_t>& graphemes);

    /// A piece of `run` on its own, in the same font, still with the whole `text` as context: what stands at a line's
    /// edge keeps its joining form, but ligatures and kerning across the edge are gone.
    ShapedRun shape_again(std::string_view text, const ShapedRun& run, ByteRange piece);

    const FontLibrary& fonts() const { return *fonts_; }
    const Diagnostics& diagnostics() const { return diagnostics_; }

private:
    struct Task;
    void shape_in_chain(const Task& task, ByteRange range, std::size_t next_font, std::vector<ShapedRun>& runs);
    static ShapedRun run_of(const Task& task, ByteRange range, FontId font);
    ShapedRun boxes(const Task& task, ByteRange range);
    bool run_harfbuzz(std::string_view text, ShapedRun& run);
    void report_missing(std::string_view text, ByteRange grapheme);

    std::shared_ptr<const FontLibrary> fonts_;
    BufferHandle buffer_;
    Diagnostics diagnostics_;
    std::set<char32_t> reported_;
};

/// The text as the shaper sees it: white-space control characters (tab, form feed, …) are spaces, every byte in its
/// place.
std::string text_to_shape(std::string_view text);

} // namespace nuqta
