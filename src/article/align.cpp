// Headings and list items are the posts, paragraphs hang between them.
#include "article/align.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace nuqta {
namespace {

/// A heading or a list item.
struct Post {
    const Section* section = nullptr;
    const Block* bullet = nullptr; ///< nullptr: the heading itself

    const Where& where() const { return bullet == nullptr ? section->where : bullet->where; }
};

std::vector<Post> posts_of(const Article& article)
{
    std::vector<Post> posts;
    for (const Section& section : article.sections) {
        if (section.level > 0) {
            posts.push_back({&section, nullptr});
        }
        for (const Block& block : section.blocks) {
            if (block.kind == BlockKind::Bullet) {
                posts.push_back({&section, &block});
            }
        }
    }
    return posts;
}

std::string opening(std::string_view text)
{
    constexpr std::size_t k_shown_bytes = 60;
    if (text.size() <= k_shown_bytes) {
        return std::string(text);
    }
    std::size_t end = k_shown_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

std::string described(const Article& article, const std::vector<Post>& posts, std::size_t index)
{
    if (index >= posts.size()) {
        return fmt::format("{} ends", article.file);
    }
    const Post& post = posts[index];
    const Where& where = post.where();
    return fmt::format("{}:{}:{} has the {} \"{}\"", article.file, where.line, where.column,
                       post.bullet == nullptr ? "heading" : "list item",
                       opening(post.bullet == nullptr ? post.section->title : post.bullet->text));
}

std::size_t bullet_count(const Section& section)
{
    return static_cast<std::size_t>(std::count_if(section.blocks.begin(), section.blocks.end(),
                                                  [](const Block& block) { return block.kind == BlockKind::Bullet; }));
}

/// Where two structures part: what stands in either file, and how many list items the section before has in both.
Error difference(const Article& first, const std::vector<Post>& first_posts, const Article& other,
                 const std::vector<Post>& other_posts, std::size_t index)
{
    std::string message = fmt::format("the structures differ: {}, but {}", described(first, first_posts, index),
                                      described(other, other_posts, index));
    if (index > 0) {
        const Section& in_first = *first_posts[index - 1].section;
        const Section& in_other = *other_posts[index - 1].section;
        message += fmt::format("; list items in the section \"{}\": {}, in \"{}\": {}", opening(in_first.title),
                               bullet_count(in_first), opening(in_other.title), bullet_count(in_other));
    }
    Where where{other.file};
    if (index < other_posts.size()) {
        where = other_posts[index].where();
    } else if (!other_posts.empty()) {
        where = other_posts.back().where();
    }
    return {ErrorCode::BadValue, std::move(message), std::move(where)};
}

Result<Done> check_same_structure(const Article& first, const Article& other)
{
    const std::vector<Post> first_posts = posts_of(first);
    const std::vector<Post> other_posts = posts_of(other);
    for (std::size_t i = 0; i < std::max(first_posts.size(), other_posts.size()); ++i) {
        const bool both = i < first_posts.size() && i < other_posts.size();
        if (!both || (first_posts[i].bullet == nullptr) != (other_posts[i].bullet == nullptr)) {
            return difference(first, first_posts, other, other_posts, i);
        }
    }
    return Done{};
}

/// The paragraphs after each post; those before the first post are the front element.
std::vector<std::vector<Block*>> gaps_of(Article& article)
{
    std::vector<std::vector<Block*>> gaps(1);
    for (Section& section : article.sections) {
        if (section.level > 0) {
            gaps.emplace_back();
        }
        for (Block& block : section.blocks) {
            if (block.kind == BlockKind::Bullet) {
                gaps.emplace_back();
            } else {
                gaps.back().push_back(&block);
            }
        }
    }
    return gaps;
}

/// Numbers the paragraphs of one gap in all articles: the same number of them, the same ids. Returns the next number.
std::size_t number_gap(const std::vector<std::vector<std::vector<Block*>>>& gaps, std::size_t gap, std::size_t next)
{
    std::map<std::size_t, std::size_t> start_of_count;
    for (const auto& article_gaps : gaps) {
        const std::vector<Block*>& paragraphs = article_gaps[gap];
        const auto [start, is_new] = start_of_count.try_emplace(paragraphs.size(), next);
        next += is_new ? paragraphs.size() : 0;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            paragraphs[i]->id = fmt::format("p{}", start->second + i);
        }
    }
    return next;
}

void number_paragraphs(ArticleSet& set)
{
    std::vector<std::vector<std::vector<Block*>>> gaps;
    for (auto& [language, article] : set.articles) {
        gaps.push_back(gaps_of(article));
    }
    std::size_t next = 1;
    for (std::size_t gap = 0; gap < gaps.front().size(); ++gap) {
        next = number_gap(gaps, gap, next);
    }
}

} // namespace

Result<ArticleSet> align(std::string id, std::vector<Article> articles)
{
    ArticleSet set;
    set.id = std::move(id);
    for (Article& article : articles) {
        const std::string language = article.language;
        const auto known = set.articles.find(language);
        if (known != set.articles.end()) {
            return Error{
                ErrorCode::BadValue, fmt::format("{} is in \"{}\" too", known->second.file, language), {article.file}};
        }
        set.articles.emplace(language, std::move(article));
        set.languages.push_back(language);
    }
    std::sort(set.languages.begin(), set.languages.end());
    for (const auto& [language, article] : set.articles) {
        const auto same = check_same_structure(set.articles.begin()->second, article);
        if (!same) {
            return same.error();
        }
    }
    number_paragraphs(set);
    return set;
}

} // namespace nuqta
