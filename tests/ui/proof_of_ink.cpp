// Ink in whole pixels, as the canvas draws it: a glyph's bitmap stands at its rounded pen.
#include "proof.h"
#include "text/faces.h"
#include "unicode/code_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace nuqta::test {
namespace {

/// Whole pixels, half-open; empty when left ≥ right.
struct Pixels {
    long left = 0, top = 0, right = 0, bottom = 0;

    bool empty() const { return left >= right || top >= bottom; }
};

Pixels pixels_of(const Box& box)
{
    return {std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width), std::lround(box.y + box.height)};
}

bool inside(const Pixels& inner, const Pixels& outer)
{
    return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right &&
           inner.bottom <= outer.bottom;
}

bool touch(const Pixels& a, const Pixels& b)
{
    return !a.empty() && !b.empty() && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

Pixels united(const Pixels& a, const Pixels& b)
{
    if (a.empty() || b.empty()) {
        return a.empty() ? b : a;
    }
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

/// Of one glyph of `size` pixels whose pen stands at x, y.
Pixels ink_of(const FaceFile& file, const Glyph& glyph, Px size, Px x, Px y)
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(file.font.get(), glyph.id, &extents);
    if (extents.width == 0 || extents.height == 0) {
        return {};
    }
    const double scale = size / file.units_per_em;
    const auto floor_of = [scale](int units) { return static_cast<long>(std::floor(units * scale)); };
    const auto ceil_of = [scale](int units) { return static_cast<long>(std::ceil(units * scale)); };
    const long pen_x = std::lround(x);
    const long pen_y = std::lround(y);
    return {pen_x + floor_of(extents.x_bearing), pen_y - ceil_of(extents.y_bearing),
            pen_x + ceil_of(extents.x_bearing + extents.width), pen_y - floor_of(extents.y_bearing + extents.height)};
}

/// Characters that readers see nothing of: spaces, joiners, marks of direction, a soft hyphen inside a line.
bool shows_nothing_by_itself(char32_t c)
{
    return c <= 0x20 || c == 0xA0 || c == 0xAD || c == 0x61C || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

/// The characters of `run` that should show something and whose cluster has no ink.
std::u32string without_ink(const Run& run, std::string_view text, const std::map<std::size_t, Pixels>& ink_of_cluster)
{
    std::u32string bare;
    for (std::size_t at = run.range.begin; at < run.range.end;) {
        const auto cluster = ink_of_cluster.upper_bound(at);
        const char32_t c = next_code_point(text, at);
        const bool has_ink = cluster != ink_of_cluster.begin() && !std::prev(cluster)->second.empty();
        if (!shows_nothing_by_itself(c) && !has_ink) {
            bare.push_back(c);
        }
    }
    return bare;
}

/// A line of one text on the screen.
struct InkedLine {
    std::size_t drawable = 0; ///< index into Scene::drawables
    bool scrolls = false;
    Pixels ink;
};

class InkProof {
public:
    InkProof(const Scene& scene, const FontLibrary& fonts, const Theme& theme)
        : scene_(scene)
        , fonts_(fonts)
        , theme_(theme)
    {
    }

    std::vector<std::string> faults() &&
    {
        for (std::size_t i = 0; i < scene_.drawables.size(); ++i) {
            if (const auto* text = std::get_if<Text>(&scene_.drawables[i].what)) {
                judge(*text, i, scene_.drawables[i].scrolls);
            }
        }
        return std::move(faults_);
    }

private:
    void judge(const Text& text, std::size_t drawable, bool scrolls)
    {
        const std::size_t others = lines_.size();
        for (const Line& line : text.layout.lines) {
            Pixels ink;
            for (const Run& run : line.runs) {
                const Px x = text.box.x + line.x + run.x;
                ink = united(ink, ink_of(run, text.layout, x, text.box.y + line.baseline));
            }
            lines_.push_back({drawable, scrolls, ink});
            judge_place(lines_.back(), text, others);
        }
    }

    /// Where the ink of `run` is, whose pen starts at x, y; all its characters must have some.
    Pixels ink_of(const Run& run, const Layout& layout, Px x, Px y)
    {
        const FaceFile& file = fonts_.faces().opened(run.font);
        std::map<std::size_t, Pixels> ink_of_cluster;
        Pixels all;
        for (const Glyph& glyph : run.glyphs) {
            const Pixels ink = test::ink_of(file, glyph, layout.size, x + glyph.x, y + glyph.y);
            Pixels& cluster = ink_of_cluster[glyph.cluster];
            cluster = united(cluster, ink);
            all = united(all, ink);
            if (glyph.id == 0) {
                add("glyph 0", layout);
            }
        }
        for (const char32_t c : without_ink(run, layout.text, ink_of_cluster)) {
            add(fmt::format("U+{:04X} shows nothing", static_cast<unsigned>(c)), layout);
        }
        if (!run.missing.empty()) {
            add("a box for a character that no font has", layout);
        }
        return all;
    }

    /// `others` of the lines are of other texts.
    void judge_place(const InkedLine& line, const Text& text, std::size_t others)
    {
        const Box& view = scene_.view;
        const Box content{view.x, view.y, view.width, std::max(view.height, scene_.content_height)};
        const Box whole = line.scrolls ? content : Box{0, 0, scene_.width, scene_.height};
        if (!line.ink.empty() && !inside(line.ink, pixels_of(whole))) {
            add("ink outside the screen or the content", text.layout);
        }
        for (std::size_t other = 0; other < others; ++other) {
            if (lines_[other].scrolls == line.scrolls && touch(lines_[other].ink, line.ink)) {
                add("ink on another text", text.layout);
            }
        }
        for (std::size_t i = 0; i < scene_.drawables.size(); ++i) {
            if (const auto* card = std::get_if<Card>(&scene_.drawables[i].what);
                card != nullptr && scene_.drawables[i].scrolls == line.scrolls) {
                judge_card(*card, i < line.drawable, line, text);
            }
        }
    }

    /// A mark under a fact is no frame, and what is barely opaque (the veil under a number) hides nothing.
    void judge_card(const Card& card, bool below, const InkedLine& line, const Text& text)
    {
        constexpr std::uint8_t k_hides = 128;
        if (card.fill == theme_.mark || !touch(line.ink, pixels_of(card.box))) {
            return;
        }
        if (below && !inside(line.ink, pixels_of(card.box))) {
            add("ink across the edge of a card", text.layout);
        }
        if (!below && card.fill.a >= k_hides) {
            add("ink under a card", text.layout);
        }
    }

    void add(const std::string& fault, const Layout& layout)
    {
        faults_.push_back(fmt::format("{}: “{}”", fault, layout.text));
    }

    const Scene& scene_;
    const FontLibrary& fonts_;
    const Theme& theme_;
    std::vector<InkedLine> lines_;
    std::vector<std::string> faults_;
};

} // namespace

std::vector<std::string> faults_of_ink(const Scene& scene, const FontLibrary& fonts, const Theme& theme)
{
    return InkProof(scene, fonts, theme).faults();
}

} // namespace nuqta::test
