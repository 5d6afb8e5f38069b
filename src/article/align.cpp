// Headings and list items are the posts, paragraphs hang between them.
#include "article/align.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <tuple>
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

/// The articles by language. Fails when two are in one language.
Result<std::map<std::string, Article>> by_language(std::vector<Article> articles)
{
    std::map<std::string, Article> result;
    for (Article& article : articles) {
        const std::string language = article.language;
        const auto known = result.find(language);
        if (known != result.end()) {
            return Error{ErrorCode::BadValue,
                         fmt::format("{} is in \"{}\" too", known->second.file, language),
                         {article.file},
                         {"error.same_language", {}}};
        }
        result.emplace(language, std::move(article));
    }
    return result;
}

/// A set of articles that are known to have one structure.
ArticleSet numbered_set(std::string id, std::map<std::string, Article> articles)
{
    ArticleSet set{std::move(id), {}, std::move(articles)};
    for (const auto& [language, article] : set.articles) {
        set.languages.push_back(language);
    }
    number_paragraphs(set);
    return set;
}

/// The structure as a word: "h" a heading, "b" a list item.
std::string structure_of(const Article& article)
{
    std::string structure;
    for (const Post& post : posts_of(article)) {
        structure += post.bullet == nullptr ? 'h' : 'b';
    }
    return structure;
}

/// The languages of the largest number of articles of one structure.
std::set<std::string> largest_group(const std::map<std::string, Article>& articles)
{
    std::map<std::string, std::set<std::string>> groups;
    for (const auto& [language, article] : articles) {
        groups[structure_of(article)].insert(language);
    }
    const auto largest = std::max_element(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return std::make_tuple(a.second.size(), *b.second.begin()) <
               std::make_tuple(b.second.size(), *a.second.begin());
    });
    return largest->second;
}

std::string lone_id(const std::string& id, const std::string& language)
{
    return id + "-" + language;
}

} // namespace

Result<ArticleSet> align(std::string id, std::vector<Article> articles)
{
    Result<std::map<std::string, Article>> known = by_language(std::move(articles));
    if (!known) {
        return known.error();
    }
    const Article& first = known.value().begin()->second;
    for (const auto& [language, article] : known.value()) {
        const auto same = check_same_structure(first, article);
        if (!same) {
            return same.error();
        }
    }
    return numbered_set(std::move(id), std::move(known).value());
}

Result<Alignment> align_largest(const std::string& id, std::vector<Article> articles)
{
    Result<std::map<std::string, Article>> known = by_language(std::move(articles));
    if (!known) {
        return known.error();
    }
    std::map<std::string, Article> all = std::move(known).value();
    const std::set<std::string> languages = largest_group(all);
    std::map<std::string, Article> group;
    std::map<std::string, Article> others;
    for (auto& [language, article] : all) {
        (languages.count(language) > 0 ? group : others).emplace(language, std::move(article));
    }
    Alignment alignment{numbered_set(id, std::move(group)), {}};
    for (auto& [language, article] : others) {
        const auto same = check_same_structure(alignment.group.articles.begin()->second, article);
        ArticleSet set = numbered_set(lone_id(id, language), {{language, std::move(article)}});
        alignment.alone.push_back({std::move(set), same.error()});
    }
    return alignment;
}

LoneArticle take_out(ArticleSet& set, const std::string& language, Error reason)
{
    auto taken = set.articles.extract(language);
    set = numbered_set(set.id, std::move(set.articles));
    return {numbered_set(lone_id(set.id, language), {{language, std::move(taken.mapped())}}), std::move(reason)};
}

} // namespace nuqta
