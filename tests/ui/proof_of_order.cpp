// FriBidi gets the text and the base direction alone; where the lines end it takes from the layout.
#include "judges/fribidi_text.h"
#include "proof.h"
#include "unicode/code_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace nuqta::test {
namespace {

/// The bytes where the characters of the line begin, run by run as they stand, from left to right.
std::vector<std::size_t> order_of_runs(const Line& line, std::string_view text)
{
    std::vector<std::size_t> order;
    for (const Run& run : line.runs) {
        const auto first = static_cast<std::ptrdiff_t>(order.size());
        for (std::size_t at = run.range.begin; at < run.range.end; next_code_point(text, at)) {
            order.push_back(at);
        }
        if (run.level % 2 != 0) {
            std::reverse(order.begin() + first, order.end());
        }
    }
    return order;
}

/// Whether the runs stand side by side and their glyphs follow the characters.
bool stands_in_order(const Line& line)
{
    constexpr Px k_touching = 1e-3;
    Px pen = 0;
    for (const Run& run : line.runs) {
        const auto in_order = [&run](const Glyph& a, const Glyph& b) {
            return run.level % 2 == 0 ? a.cluster < b.cluster : a.cluster > b.cluster;
        };
        const auto outside = [&run](const Glyph& glyph) {
            return glyph.cluster < run.range.begin || glyph.cluster >= run.range.end;
        };
        if (std::abs(run.x - pen) > k_touching || !std::is_sorted(run.glyphs.begin(), run.glyphs.end(), in_order) ||
            std::any_of(run.glyphs.begin(), run.glyphs.end(), outside)) {
            return false;
        }
        pen += run.width;
    }
    return std::abs(line.width - pen) <= k_touching;
}

void add_faults(std::vector<std::string>& faults, const Layout& layout)
{
    const FriBidiText theirs(layout.text,
                             layout.direction == Direction::RightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR);
    for (const Line& line : layout.lines) {
        std::vector<std::size_t> expected = theirs.order_of(line.range);
        const auto hangs = [&line](std::size_t byte) { return byte >= line.visible.end; };
        expected.erase(std::remove_if(expected.begin(), expected.end(), hangs), expected.end());
        if (order_of_runs(line, layout.text) != expected) {
            faults.push_back(fmt::format("not in FriBidi's order: “{}”", slice(layout.text, line.visible)));
        }
        if (!stands_in_order(line)) {
            faults.push_back(fmt::format("glyphs not in the text's order: “{}”", slice(layout.text, line.visible)));
        }
    }
}

} // namespace

std::vector<std::string> faults_of_order(const Scene& scene)
{
    std::vector<std::string> faults;
    for (const Drawable& drawable : scene.drawables) {
        if (const auto* text = std::get_if<Text>(&drawable.what)) {
            add_faults(faults, text->layout);
        }
    }
    return faults;
}

} // namespace nuqta::test
