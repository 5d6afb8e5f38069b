// A list in order of use and a map into it.
#include "text/shaped_cache.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_most_paragraphs = 1024;
constexpr std::size_t k_most_text_bytes = 1U << 20U; ///< of all paragraphs; a byte of text costs about fifty here

LanguageKey key_of(const Language& language)
{
    return {language.tag, language.script, language.direction, language.fonts};
}

bool is_of(const LanguageKey& key, const Language& language)
{
    return key.tag == language.tag && key.script == language.script && key.direction == language.direction &&
           key.fonts == language.fonts;
}

const Language& language_of(const StyleSpan& span, const Paragraph& paragraph)
{
    return span.language == nullptr ? *paragraph.language : *span.language;
}

/// Of the length and the first, middle and last bytes: a whole text takes longer to hash than to compare. Texts that
/// differ elsewhere alone share a hash, k_most_paragraphs at most.
std::size_t hash_of(std::string_view text)
{
    constexpr std::size_t sample = 16;
    constexpr std::size_t factor = 0x9E3779B97F4A7C15U;
    std::size_t hash = text.size();
    for (const std::size_t from : {std::size_t{0}, text.size() / 2, text.size() - std::min(text.size(), sample)}) {
        hash = hash * factor + std::hash<std::string_view>()(text.substr(from, sample));
    }
    return hash;
}

} // namespace

ParagraphKey::ParagraphKey(const Paragraph& paragraph)
    : paragraph_(paragraph)
    , language_(key_of(*paragraph.language))
{
    for (const StyleSpan& span : paragraph.spans) {
        span_languages_.push_back(key_of(language_of(span, paragraph)));
    }
}

bool ParagraphKey::is_of(const Paragraph& paragraph) const
{
    const Paragraph& mine = paragraph_;
    if (mine.text != paragraph.text || mine.direction != paragraph.direction || mine.weight != paragraph.weight ||
        mine.breaks != paragraph.breaks || mine.spans.size() != paragraph.spans.size() ||
        !nuqta::is_of(language_, *paragraph.language)) {
        return false;
    }
    for (std::size_t i = 0; i < mine.spans.size(); ++i) {
        const StyleSpan& span = paragraph.spans[i];
        if (mine.spans[i].range != span.range || mine.spans[i].weight != span.weight ||
            !nuqta::is_of(span_languages_[i], language_of(span, paragraph))) {
            return false;
        }
    }
    return true;
}

CachedParagraph& ShapedCache::find_or_make(const Paragraph& paragraph, const std::function<ShapedParagraph()>& make)
{
    const std::size_t hash = hash_of(paragraph.text);
    const auto [first, last] = by_hash_.equal_range(hash);
    const auto found =
        std::find_if(first, last, [&paragraph](const auto& entry) { return entry.second->key.is_of(paragraph); });
    if (found != last) {
        entries_.splice(entries_.begin(), entries_, found->second);
        return entries_.front();
    }
    entries_.push_front({hash, ParagraphKey(paragraph), make(), {}});
    by_hash_.emplace(hash, entries_.begin());
    text_bytes_ += paragraph.text.size();
    make_room();
    return entries_.front();
}

/// The newest entry always stays: its caller is about to use it.
void ShapedCache::make_room()
{
    while (entries_.size() > 1 && (entries_.size() > k_most_paragraphs || text_bytes_ > k_most_text_bytes)) {
        const auto oldest = std::prev(entries_.end());
        const auto [first, last] = by_hash_.equal_range(oldest->hash);
        by_hash_.erase(std::find_if(first, last, [oldest](const auto& entry) { return entry.second == oldest; }));
        text_bytes_ -= oldest->shaped.text.size();
        entries_.pop_back();
    }
}

void ShapedCache::clear()
{
    by_hash_.clear();
    entries_.clear();
    text_bytes_ = 0;
}

} // namespace nuqta
