// Shaped paragraphs and their last layouts, the most recently used ones. The key is everything that shaping depends on,
// written out, so two paragraphs are never taken for each other.
#pragma once

#include "text/layout.h"
#include "text/shaped_paragraph.h"

#include <cstddef>
#include <functional>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nuqta {

struct CachedLayout {
    LayoutOptions options;
    Layout layout;
};

struct CachedParagraph {
    std::string key;
    ShapedParagraph shaped;
    std::vector<CachedLayout> layouts;
};

/// Text, direction, weight, spans and, of every language, what shaping reads (tag, script, direction, fonts).
std::string cache_key(const Paragraph& paragraph);

class ShapedCache {
public:
    /// The entry of `paragraph`, made when it is not there. References stay valid until the next call.
    CachedParagraph& find_or_make(const Paragraph& paragraph, const std::function<ShapedParagraph()>& make);

    void clear();

private:
    void make_room();

    std::list<CachedParagraph> entries_;                                                ///< most recently used first
    std::unordered_map<std::string_view, std::list<CachedParagraph>::iterator> by_key_; ///< views of the entries' keys
    std::size_t text_bytes_ = 0;
};

} // namespace nuqta
