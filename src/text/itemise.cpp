// Three sorted lists of ranges are merged by walking from cut to cut.
#include "text/itemise.h"

#include "unicode/code_points.h"
#include "unicode/scripts.h"

#include <algorithm>
#include <cassert>
#include <string_view>

namespace nuqta {
namespace {

struct Style {
    ByteRange range;
    Weight weight = Weight::Regular;
    const Language* language = nullptr;
};

/// The grapheme boundary at or before `offset`.
std::size_t snapped(std::size_t offset, const std::vector<std::size_t>& graphemes)
{
    return *(std::upper_bound(graphemes.begin(), graphemes.end(), offset) - 1);
}

/// The paragraph's own style between the spans; covers the text without gaps.
std::vector<Style> styles_of(const Paragraph& paragraph, const std::vector<std::size_t>& graphemes)
{
    std::vector<Style> styles;
    std::size_t done = 0;
    const auto add = [&](std::size_t end, Weight weight, const Language* language) {
        if (done < end) {
            styles.push_back({{done, end}, weight, language});
            done = end;
        }
    };
    for (const StyleSpan& span : paragraph.spans) {
        add(snapped(span.range.begin, graphemes), paragraph.weight, paragraph.language);
        add(snapped(span.range.end, graphemes), span.weight,
            span.language == nullptr ? paragraph.language : span.language);
    }
    add(paragraph.text.size(), paragraph.weight, paragraph.language);
    return styles;
}

/// The script runs with seams between graphemes alone: one grapheme has the script of its first character, and so one
/// font. Marks of another script than their base's are rare, but would be placed by another font's measures.
std::vector<ScriptRun> scripts_of(const Paragraph& paragraph, const std::vector<std::size_t>& graphemes)
{
    std::vector<ScriptRun> whole;
    for (ScriptRun run : script_runs(paragraph.text, paragraph.language->script)) {
        run.range.end = *std::lower_bound(graphemes.begin(), graphemes.end(), run.range.end);
        run.range.begin = whole.empty() ? 0 : whole.back().range.end;
        if (run.range.end <= run.range.begin) {
            continue;
        }
        if (!whole.empty() && whole.back().script == run.script) {
            whole.back().range.end = run.range.end;
        } else {
            whole.push_back(run);
        }
    }
    return whole;
}

/// Cuts what is left of `run` into pieces of bounded size where a single grapheme is longer than any real one: the time
/// that mark positioning takes grows with the square of a grapheme's length.
void add_bounded(std::vector<ItemisedRun>& runs, ItemisedRun run, const std::vector<std::size_t>& graphemes,
                 std::string_view text)
{
    constexpr std::size_t longest = 512; // bytes
    if (run.range.size() <= longest) {
        runs.push_back(run);
        return;
    }
    auto grapheme = std::upper_bound(graphemes.begin(), graphemes.end(), run.range.begin) - 1;
    for (; grapheme + 1 != graphemes.end() && *grapheme < run.range.end; ++grapheme) {
        const std::size_t end = std::min(*(grapheme + 1), run.range.end);
        while (end > std::max(*grapheme, run.range.begin) + longest) {
            ItemisedRun piece = run;
            piece.range.end = std::max(*grapheme, run.range.begin) + longest;
            while (!is_boundary(text, piece.range.end)) {
                --piece.range.end;
            }
            run.range.begin = piece.range.end;
            runs.push_back(piece);
        }
    }
    runs.push_back(run);
}

} // namespace

BidiText resolve_paragraph_bidi(const Paragraph& paragraph)
{
    assert(paragraph.language != nullptr);
    return paragraph.direction ? resolve_bidi(paragraph.text, *paragraph.direction)
                               : resolve_bidi_by_first_strong(paragraph.text, paragraph.language->direction);
}

std::vector<ItemisedRun> itemise(const Paragraph& paragraph, const BidiText& bidi,
                                 const std::vector<std::size_t>& graphemes)
{
    const std::vector<LevelRun>& levels = bidi.runs();
    const std::vector<ScriptRun> scripts = scripts_of(paragraph, graphemes);
    const std::vector<Style> styles = styles_of(paragraph, graphemes);
    std::vector<ItemisedRun> runs;
    auto level = levels.begin();
    auto script = scripts.begin();
    auto style = styles.begin();
    for (std::size_t at = 0; at < paragraph.text.size();) {
        const std::size_t end = std::min({level->range.end, script->range.end, style->range.end});
        add_bounded(runs, {{at, end}, level->level, script->script, style->language, style->weight}, graphemes,
                    paragraph.text);
        level += level->range.end == end ? 1 : 0;
        script += script->range.end == end ? 1 : 0;
        style += style->range.end == end ? 1 : 0;
        at = end;
    }
    return runs;
}

} // namespace nuqta
