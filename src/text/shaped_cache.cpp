// A list in order of use and a map into it.
#include "text/shaped_cache.h"

#include <fmt/format.h>

#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_most_paragraphs = 1024;
constexpr std::size_t k_most_text_bytes = 1U << 20U; ///< of all paragraphs; a byte of text costs about fifty here

void add(std::string& key, std::string_view part)
{
    key += fmt::format("{}:{}", part.size(), part);
}

void add(std::string& key, const Language& language)
{
    add(key, language.tag);
    add(key, language.script);
    key += language.direction == Direction::RightToLeft ? 'r' : 'l';
    for (const std::string& font : language.fonts) {
        add(key, font);
    }
    key += ';';
}

} // namespace

std::string cache_key(const Paragraph& paragraph)
{
    std::string key;
    add(key, paragraph.text);
    add(key, *paragraph.language);
    key += paragraph.weight == Weight::Bold ? 'b' : '-';
    key += !paragraph.direction ? '-' : *paragraph.direction == Direction::RightToLeft ? 'r' : 'l';
    for (const NamedBreakRule& named : k_break_rules) {
        key += paragraph.breaks.*named.rule ? '1' : '0';
    }
    for (const StyleSpan& span : paragraph.spans) {
        key += fmt::format("{}-{}{}", span.range.begin, span.range.end, span.weight == Weight::Bold ? 'b' : '-');
        add(key, span.language == nullptr ? *paragraph.language : *span.language);
    }
    return key;
}

CachedParagraph& ShapedCache::find_or_make(const Paragraph& paragraph, const std::function<ShapedParagraph()>& make)
{
    std::string key = cache_key(paragraph);
    if (const auto found = by_key_.find(key); found != by_key_.end()) {
        entries_.splice(entries_.begin(), entries_, found->second);
        return entries_.front();
    }
    entries_.push_front({std::move(key), make(), {}});
    by_key_.emplace(entries_.front().key, entries_.begin());
    text_bytes_ += paragraph.text.size();
    make_room();
    return entries_.front();
}

/// The newest entry always stays: its caller is about to use it.
void ShapedCache::make_room()
{
    while (entries_.size() > 1 && (entries_.size() > k_most_paragraphs || text_bytes_ > k_most_text_bytes)) {
        text_bytes_ -= entries_.back().shaped.text.size();
        by_key_.erase(entries_.back().key);
        entries_.pop_back();
    }
}

void ShapedCache::clear()
{
    by_key_.clear();
    entries_.clear();
    text_bytes_ = 0;
}

} // namespace nuqta
