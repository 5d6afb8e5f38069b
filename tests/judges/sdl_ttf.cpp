// SDL2_ttf draws the words of the articles, each of one script and font, and we draw the same words. SDL2_ttf shapes in
// 64ths of a pixel, so every advance is rounded, and cuts every position down to a whole pixel; we keep advances exact
// and round each position once. So three things are compared:
// - glyphs: the same ids, and each of ours within n/64 pixel of its place in 64ths, n being the glyphs up to it;
// - places: so a glyph of ours is drawn at most 1 + n/64 pixel from SDL2_ttf's (rounding against cutting down);
// - pixels: with our glyphs put where SDL2_ttf's stand, every pixel is equal but where two glyphs overlap. There
//   SDL2_ttf combines the alphas a and b by "or", we draw b over a: both lie between the larger and the sum.
// Words whose glyphs depend on the language are compared by glyphs alone: SDL2_ttf 2.20 cannot be told it.
#include "judges/articles.h"
#include "judges/words.h"
#include "ui/canvas.h"
#include "ui/sdl_handles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <utility>

using namespace nuqta;

namespace {

constexpr int k_size = 28;
constexpr int k_margin = 60; ///< around a word, in pixels: ink reaches over advances
constexpr int k_width = 3000;
constexpr int k_height = 4 * k_margin;

struct Tally {
    std::size_t words = 0;
    std::size_t drawn = 0; ///< words SDL2_ttf can draw: it cannot tell the font a language
    std::size_t glyphs = 0;
    std::size_t pixels = 0;   ///< with ink
    std::size_t overlaps = 0; ///< pixels that differ as overlaps may
    std::size_t left_over = 0;
    double apart = 0; ///< most pixels between a glyph of ours and SDL2_ttf's
};

/// Alphas, row by row, cut to the ink.
struct Ink {
    int width = 0;
    int height = 0;
    std::vector<int> alpha;
    SDL_Point origin{0, 0}; ///< of the ink in the picture
};

/// An alpha as SDL's software renderer leaves it when it draws a texture: it multiplies by the tint's 255 and divides
/// by 256, so what is neither clear nor opaque loses one.
int as_rendered(int alpha)
{
    return alpha == 0 || alpha == 255 ? alpha : alpha - 1;
}

/// The ink of the first `width` columns of an ARGB8888 surface; `change` is applied to each alpha.
Ink ink_of(const SDL_Surface& surface, int width, int (*change)(int))
{
    const int height = surface.h;
    const auto* pixels = static_cast<const Uint32*>(surface.pixels);
    const auto alpha = [&](int x, int y) { return change(static_cast<int>(pixels[y * surface.pitch / 4 + x] >> 24U)); };
    int x0 = width, y0 = height, x1 = 0, y1 = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (alpha(x, y) != 0) {
                x0 = std::min(x0, x);
                x1 = std::max(x1, x + 1);
                y0 = std::min(y0, y);
                y1 = std::max(y1, y + 1);
            }
        }
    }
    Ink ink{std::max(0, x1 - x0), std::max(0, y1 - y0), {}, {x0, y0}};
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            ink.alpha.push_back(alpha(x, y));
        }
    }
    return ink;
}

/// SDL2_ttf's own picture of a word.
class SdlTtf {
public:
    Ink draw(const test::JudgedWord& word)
    {
        const Run& run = word.layout.lines.front().runs.front();
        TTF_Font* font = opened(word.font_file);
        TTF_SetFontDirection(font, run.level % 2 == 0 ? TTF_DIRECTION_LTR : TTF_DIRECTION_RTL);
        TTF_SetFontScriptName(font, std::string(run.script).c_str());
        const SurfaceHandle surface(TTF_RenderUTF8_Blended(font, word.layout.text.c_str(), {255, 255, 255, 255}));
        if (!surface || surface->format->format != SDL_PIXELFORMAT_ARGB8888) {
            return {};
        }
        return ink_of(*surface, surface->w, as_rendered);
    }

private:
    TTF_Font* opened(const std::filesystem::path& file)
    {
        FontHandle& font = fonts_[file];
        if (!font) {
            font.reset(TTF_OpenFont(file.c_str(), k_size));
            if (!font) {
                throw std::runtime_error("SDL2_ttf cannot open " + file.string());
            }
            TTF_SetFontHinting(font.get(), TTF_HINTING_NONE);
        }
        return font.get();
    }

    std::map<std::filesystem::path, FontHandle> fonts_;
};

/// Our picture, by the game's own canvas, on a surface that keeps alphas.
class Ours {
public:
    Ours()
        : surface_(SDL_CreateRGBSurfaceWithFormat(0, k_width, k_height, 32, SDL_PIXELFORMAT_ARGB8888))
        , renderer_(SDL_CreateSoftwareRenderer(surface_.get()))
        , canvas_(renderer_.get(), test::judged_fonts())
    {
        scene_.width = k_width;
        scene_.height = k_height;
        scene_.background = {0, 0, 0, 0};
        scene_.view = {0, 0, k_width, k_height};
    }

    Ink draw(const Layout& layout)
    {
        const Box box{k_margin, k_margin, layout.width, layout.height};
        scene_.drawables = {Drawable{Text{box, layout, {255, 255, 255, 255}}, false}};
        canvas_.draw(scene_, 0);
        SDL_RenderFlush(renderer_.get());
        const int width = std::min(k_width, static_cast<int>(layout.width) + 2 * k_margin);
        return ink_of(*surface_, width, [](int alpha) { return alpha; });
    }

private:
    SurfaceHandle surface_;
    RendererHandle renderer_;
    Canvas canvas_;
    Scene scene_;
};

/// The layout with its glyphs where SDL2_ttf puts them: from whole pixels on, cut down.
Layout cut_down(const test::JudgedWord& word)
{
    Layout layout = word.layout;
    Line& line = layout.lines.front();
    line.x = 0;
    line.baseline = std::round(line.baseline);
    std::vector<Glyph>& glyphs = line.runs.front().glyphs;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        glyphs[i].x = std::floor(word.pens[i].x);
        glyphs[i].y = std::floor(word.pens[i].y);
    }
    return layout;
}

/// For every pixel of `ink` the alphas of the glyphs there: the largest, and the sum, before each lost one.
std::vector<std::pair<int, int>> overlap_bounds(Ours& ours, const Layout& layout, const Ink& ink)
{
    std::vector<std::pair<int, int>> bounds(ink.alpha.size());
    Layout single = layout;
    for (const Glyph& glyph : layout.lines.front().runs.front().glyphs) {
        single.lines.front().runs.front().glyphs = {glyph};
        const Ink one = ours.draw(single);
        for (int y = 0; y < one.height; ++y) {
            for (int x = 0; x < one.width; ++x) {
                const int alpha = one.alpha[static_cast<std::size_t>(y * one.width + x)];
                const int at = (one.origin.y - ink.origin.y + y) * ink.width + one.origin.x - ink.origin.x + x;
                auto& [most, sum] = bounds.at(static_cast<std::size_t>(at));
                most = std::max(most, alpha);
                sum += alpha == 0 ? 0 : alpha + 1;
            }
        }
    }
    return bounds;
}

/// Compares the pictures; false when a pixel differs that no overlap explains.
bool same_pixels(Tally& tally, Ours& ours, const Layout& layout, const Ink& mine, const Ink& theirs)
{
    tally.pixels +=
        static_cast<std::size_t>(std::count_if(mine.alpha.begin(), mine.alpha.end(), [](int a) { return a != 0; }));
    if (mine.width != theirs.width || mine.height != theirs.height) {
        return false;
    }
    if (mine.alpha == theirs.alpha) {
        return true;
    }
    const auto bounds = overlap_bounds(ours, layout, mine);
    for (std::size_t i = 0; i < mine.alpha.size(); ++i) {
        if (mine.alpha[i] == theirs.alpha[i]) {
            continue;
        }
        const auto [most, sum] = bounds[i];
        // What a neighbour's faintest ink, lost in ours, adds to theirs counts as an overlap too.
        if (theirs.alpha[i] < most || theirs.alpha[i] > sum) {
            return false;
        }
        ++tally.overlaps;
    }
    return true;
}

/// The glyphs' ids and places; false when one is out of bounds.
bool same_glyphs(Tally& tally, const test::JudgedWord& word)
{
    const std::vector<Glyph>& glyphs = word.layout.lines.front().runs.front().glyphs;
    if (glyphs.size() != word.pens.size()) {
        return false;
    }
    bool good = true;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const double rounded = static_cast<double>(i + 1) / 64;
        good = good && glyphs[i].id == word.pens[i].id && std::abs(glyphs[i].x - word.pens[i].x) <= rounded;
        const double apart = std::abs(static_cast<double>(std::lround(glyphs[i].x)) - std::floor(word.pens[i].x));
        good = good && apart <= 1 + rounded;
        tally.apart = std::max(tally.apart, apart);
    }
    tally.glyphs += glyphs.size();
    return good;
}

bool same_ids(const std::vector<test::Pen>& some, const std::vector<test::Pen>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const test::Pen& a, const test::Pen& b) { return a.id == b.id; });
}

bool compare()
{
    if (TTF_Init() != 0) {
        throw std::runtime_error(TTF_GetError());
    }
    Ours ours;
    SdlTtf sdl_ttf;
    std::map<std::string, Tally> tallies;
    for (const test::JudgedWord& word : test::judged_words(k_size)) {
        const Run& run = word.layout.lines.front().runs.front();
        Tally& tally = tallies[fmt::format("{} {}", run.language, run.script)];
        ++tally.words;
        bool good = same_glyphs(tally, word);
        if (good && same_ids(word.pens, word.pens_without_language)) {
            ++tally.drawn;
            const Layout layout = cut_down(word);
            good = same_pixels(tally, ours, layout, ours.draw(layout), sdl_ttf.draw(word));
        }
        if (!good) {
            ++tally.left_over;
            fmt::print("  left over: {} “{}”\n", run.language, word.layout.text);
        }
    }
    bool all = !tallies.empty();
    for (const auto& [what, tally] : tallies) {
        fmt::print("SDL2_ttf {}: {:>4} words, {:>4} drawn, {:>5} glyphs at most {} px apart, {:>7} pixels with ink, {} "
                   "differ by "
                   "overlap, left over {}\n",
                   what, tally.words, tally.drawn, tally.glyphs, tally.apart, tally.pixels, tally.overlaps,
                   tally.left_over);
        all = all && tally.left_over == 0;
    }
    return all;
}

} // namespace

int main()
{
    return test::exit_code(compare);
}
