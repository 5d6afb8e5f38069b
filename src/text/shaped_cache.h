// Shaped paragraphs and their last layouts, the most recently used ones. Found by a hash of a few bytes, and then
// compared in everything that shaping depends on, so two paragraphs are never taken for each other.
#pragma once

#include "text/layout.h"
#include "text/shaped_paragraph.h"

#include <cstddef>
#include <functional>
#include <list>
#include <string>
#include <unordered_map>
#include <vector>

namespace nuqta {

struct CachedLayout {
    LayoutOptions options;
    Layout layout;
};

/// What shaping reads of a language. A copy: the language itself may be gone, and another at its address.
struct LanguageKey {
    std::string tag;
    std::string script;
    Direction direction = Direction::LeftToRight;
    std::vector<std::string> fonts;
};

/// What shaping reads of a paragraph.
class ParagraphKey {
public:
    explicit ParagraphKey(const Paragraph& paragraph);
    bool is_of(const Paragraph& paragraph) const;

private:
    Paragraph paragraph_; ///< its languages' pointers are never followed
    LanguageKey language_;
    std::vector<LanguageKey> span_languages_;
};

struct CachedParagraph {
    std::size_t hash = 0;
    ParagraphKey key;
    ShapedParagraph shaped;
    std::vector<CachedLayout> layouts;
};

class ShapedCache {
public:
    /// The entry of `paragraph`, made when it is not there. References stay valid until the next call.
    CachedParagraph& find_or_make(const Paragraph& paragraph, const std::function<ShapedParagraph()>& make);

    void clear();

private:
    void make_room();

    using Entries = std::list<CachedParagraph>;
    Entries entries_; ///< most recently used first
    std::unordered_multimap<std::size_t, Entries::iterator> by_hash_;
    std::size_t text_bytes_ = 0;
};

} // namespace nuqta
