// The front door of the text engine: fonts plus a cache of shaped paragraphs, so a new width costs no shaping and an
// unchanged paragraph costs nothing.
#pragma once

#include "base/diagnostics.h"
#include "base/result.h"
#include "text/fonts.h"
#include "text/layout.h"
#include "text/paragraph.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace nuqta {

/// What fit() found: the largest size at which the text fits, or the smallest allowed one.
struct Fit {
    Layout layout;
    bool fits = false; ///< false: even at the smallest size it is taller (or has a word wider) than the box
};

/// Not thread-safe; one per thread.
class TextEngine {
public:
    explicit TextEngine(std::shared_ptr<const FontLibrary> fonts);
    ~TextEngine();
    TextEngine(const TextEngine&) = delete;
    TextEngine& operator=(const TextEngine&) = delete;
    TextEngine(TextEngine&&) noexcept;
    TextEngine& operator=(TextEngine&&) noexcept;

    /// Lays out one paragraph. Never fails: what no font has becomes a box (Run::missing) and a diagnostic.
    /// The reference stays valid until the next call of a member that lays out or clears.
    const Layout& lay_out(const Paragraph& paragraph, const LayoutOptions& options);

    /// Shrinks from `options.size` in steps of a sixteenth to `min_size` until the text is at most `max_height` tall
    /// and no word is broken inside. Nothing is ever cut.
    Fit fit(const Paragraph& paragraph, LayoutOptions options, Px max_height, Px min_size);

    /// One line of at most `max_width`, cut on a grapheme boundary with an ellipsis appended when it is too long.
    Layout lay_out_one_line(const Paragraph& paragraph, LayoutOptions options);

    const FontLibrary& fonts() const;
    const Diagnostics& diagnostics() const;
    void clear_cache();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Cuts at LF, CR LF, CR, U+2028 and U+2029; the marks belong to no part.
std::vector<ByteRange> split_paragraphs(std::string_view text);

} // namespace nuqta
