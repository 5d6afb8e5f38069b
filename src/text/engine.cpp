// The cache and the three ways of laying out.
#include "text/engine.h"

#include "text/compose.h"
#include "text/set_lines.h"
#include "text/shaped_cache.h"
#include "text/shaped_paragraph.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_layouts_kept = 4; ///< of one paragraph: the sizes and widths asked for last

bool same(const LayoutOptions& a, const LayoutOptions& b)
{
    return a.size == b.size && a.max_width == b.max_width && a.align == b.align && a.line_spacing == b.line_spacing;
}

/// The last grapheme boundary whose pen is at most `limit` em; 0 when none is.
std::size_t last_within(const ShapedParagraph& paragraph, double limit)
{
    const auto over = std::upper_bound(paragraph.pen.begin(), paragraph.pen.end(), limit);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(over - paragraph.pen.begin(), 1) - 1);
}

/// A paragraph like this one without text.
Paragraph emptied(Paragraph paragraph, Direction direction)
{
    paragraph.text.clear();
    paragraph.spans.clear();
    paragraph.direction = direction;
    return paragraph;
}

} // namespace

struct TextEngine::State {
    explicit State(std::shared_ptr<const FontLibrary> fonts)
        : shaper(std::move(fonts))
    {
    }

    CachedParagraph& shaped(const Paragraph& paragraph)
    {
        return cache.find_or_make(paragraph, [&] { return shape_paragraph(paragraph, shaper); });
    }

    Shaper shaper;
    ShapedCache cache;
};

TextEngine::TextEngine(std::shared_ptr<const FontLibrary> fonts)
    : state_(std::make_unique<State>(std::move(fonts)))
{
}
TextEngine::~TextEngine() = default;
TextEngine::TextEngine(TextEngine&&) noexcept = default;
TextEngine& TextEngine::operator=(TextEngine&&) noexcept = default;

const Layout& TextEngine::lay_out(const Paragraph& paragraph, const LayoutOptions& options)
{
    assert(options.size > 0);
    CachedParagraph& cached = state_->shaped(paragraph);
    for (const CachedLayout& kept : cached.layouts) {
        if (same(kept.options, options)) {
            return kept.layout;
        }
    }
    if (cached.layouts.size() == k_layouts_kept) {
        cached.layouts.erase(cached.layouts.begin());
    }
    SetLines set = set_lines(cached.shaped, options.size, options.max_width, state_->shaper);
    cached.layouts.push_back({options, compose(cached.shaped, std::move(set), options)});
    return cached.layouts.back().layout;
}

Fit TextEngine::fit(const Paragraph& paragraph, LayoutOptions options, Px max_height, Px min_size)
{
    const ShapedParagraph& shaped = state_->shaped(paragraph).shaped;
    const Px step = options.size / 16;
    const Px smallest = std::max(std::min(min_size, options.size), step);
    Fit found;
    for (Px size = options.size; !found.fits; size -= step) {
        options.size = std::max(size, smallest);
        SetLines set = set_lines(shaped, options.size, options.max_width, state_->shaper);
        const bool whole_words = !set.inside_a_word && !set.wider;
        found.layout = compose(shaped, std::move(set), options);
        found.fits = whole_words && found.layout.height <= max_height + k_width_tolerance;
        if (options.size <= smallest) {
            break;
        }
    }
    return found;
}

Layout TextEngine::lay_out_one_line(const Paragraph& paragraph, LayoutOptions options)
{
    const ShapedParagraph& whole = state_->shaped(paragraph).shaped;
    SetLines set = set_one_line(whole, options.size, state_->shaper);
    const Px limit = options.max_width + k_width_tolerance;
    if (set.lines.front().width <= limit) {
        return compose(whole, std::move(set), options);
    }
    // The pen says where the cut will be about; the ellipsis only makes it shorter.
    std::size_t end = last_within(whole, limit / options.size);
    while (true) {
        const ShapedParagraph cut = shape_paragraph(with_ellipsis(paragraph, whole, end), state_->shaper);
        set = set_one_line(cut, options.size, state_->shaper);
        const Px excess = set.lines.front().width - limit;
        if (excess <= 0) {
            return compose(cut, std::move(set), options);
        }
        if (end == 0) {
            break;
        }
        end = std::min(end - 1, last_within(whole, whole.pen[end] - excess / options.size));
    }
    const ShapedParagraph nothing = shape_paragraph(emptied(paragraph, whole.bidi.direction()), state_->shaper);
    return compose(nothing, set_one_line(nothing, options.size, state_->shaper), options);
}

const FontLibrary& TextEngine::fonts() const
{
    return state_->shaper.fonts();
}
const Diagnostics& TextEngine::diagnostics() const
{
    return state_->shaper.diagnostics();
}
void TextEngine::clear_cache()
{
    state_->cache.clear();
}

} // namespace nuqta
