// One function a stage.
#include "text/stages.h"

#include "text/compose.h"
#include "text/itemise.h"
#include "text/set_lines.h"
#include "text/shape.h"
#include "text/shaped_paragraph.h"
#include "unicode/scripts.h"

#include <fmt/format.h>

#include <string_view>

namespace nuqta {
namespace {

std::string dump_bidi(const ShapedParagraph& shaped)
{
    std::string out =
        fmt::format("bidi {}\n  levels {}\n", shaped.bidi.direction() == Direction::RightToLeft ? "rtl" : "ltr",
                    levels_of_line(shaped.bidi, {0, shaped.text.size()}));
    for (const LevelRun& run : shaped.bidi.runs()) {
        out += fmt::format("  {}..{} level {} “{}”\n", run.range.begin, run.range.end, run.level,
                           slice(shaped.text, run.range));
    }
    return out;
}

std::string dump_scripts(const Paragraph& paragraph)
{
    std::string out = "scripts\n";
    for (const ScriptRun& run : script_runs(paragraph.text, paragraph.language->script)) {
        out += fmt::format("  {}..{} {} “{}”\n", run.range.begin, run.range.end, run.script,
                           slice(paragraph.text, run.range));
    }
    return out;
}

std::string dump_runs(const Paragraph& paragraph, const ShapedParagraph& shaped)
{
    std::string out = "runs\n";
    for (const ItemisedRun& run : itemise(paragraph, shaped.bidi, shaped.graphemes)) {
        out += fmt::format("  {}..{} level {} {} {} {} “{}”\n", run.range.begin, run.range.end, run.level, run.script,
                           run.language->tag, run.weight == Weight::Bold ? "bold" : "regular",
                           slice(paragraph.text, run.range));
    }
    return out;
}

std::string dump_shape(const ShapedParagraph& shaped, const FontLibrary& fonts)
{
    std::string out = "shape\n";
    for (const ShapedRun& run : shaped.runs) {
        out += fmt::format("  {}..{} {} level {} {} units {}\n   ", run.range.begin, run.range.end,
                           fonts.name(run.font), run.level, run.script, run.units_per_em);
        for (const ShapedGlyph& glyph : run.glyphs) {
            out += fmt::format(" {}@{}+{}", glyph.id, glyph.cluster, glyph.advance);
            if (glyph.x_offset != 0 || glyph.y_offset != 0) {
                out += fmt::format("<{},{}>", glyph.x_offset, glyph.y_offset);
            }
            out += glyph.unsafe_to_break ? "!" : "";
        }
        out += '\n';
        for (const std::size_t cluster : run.missing) {
            out += fmt::format("    missing {}\n", cluster);
        }
    }
    return out;
}

std::string dump_breaks(const ShapedParagraph& shaped)
{
    std::string out = "breaks\n  ";
    std::size_t begin = 0;
    for (std::size_t i = 1; i < shaped.graphemes.size(); ++i) {
        if (shaped.is_break(i)) {
            out += fmt::format("{}|", slice(shaped.text, {begin, shaped.graphemes[i]}));
            begin = shaped.graphemes[i];
        }
    }
    return out + '\n';
}

} // namespace

std::string dump_stages(const Paragraph& paragraph, const LayoutOptions& options,
                        const std::shared_ptr<const FontLibrary>& fonts)
{
    Shaper shaper(fonts);
    const ShapedParagraph shaped = shape_paragraph(paragraph, shaper);
    SetLines set = set_lines(shaped, options.size, options.max_width, shaper);
    std::string out = fmt::format("paragraph {} “{}”\n", paragraph.language->tag, paragraph.text);
    out += dump_bidi(shaped);
    out += dump_scripts(paragraph);
    out += dump_runs(paragraph, shaped);
    out += dump_shape(shaped, *fonts);
    out += dump_breaks(shaped);
    out += fmt::format("lines, {} pieces shaped again\n", set.shaped_again);
    out += dump(compose(shaped, std::move(set), options));
    return out;
}

} // namespace nuqta
