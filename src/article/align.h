// Which blocks of the translations of one article correspond.
#pragma once

#include "article/article.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace nuqta {

/// Sets translations side by side by structure: headings and list items must agree in number and order; heading levels,
/// list depth and image-only paragraphs are left aside; paragraphs correspond where their number between two neighbours
/// agrees, and otherwise get ids of their own (such a block exists in one language only). Ids are renumbered so that
/// the same id means the same block everywhere. Refused with BadValue, the first place where they differ and what
/// stands there, when the structures differ. `articles` are of different languages and not empty.
Result<ArticleSet> align(std::string id, std::vector<Article> articles);

/// An article that is no translation of the others.
struct LoneArticle {
    ArticleSet set; ///< of its language alone; its id is the id of all, "-" and the tag
    Error reason;   ///< the first place where it parts from the group, and what stands there in both
};

/// Articles of one folder: those that translate each other, and the others.
struct Alignment {
    ArticleSet group;
    std::vector<LoneArticle> alone; ///< by tag
};

/// Like align, but refuses nothing except a language that is there twice: the largest number of articles of one
/// structure are the group (of two such, the one with the first tag), every other article stands alone.
Result<Alignment> align_largest(const std::string& id, std::vector<Article> articles);

/// Takes the article in `language` out of `set`, which has others too, and numbers what is left anew.
LoneArticle take_out(ArticleSet& set, const std::string& language, Error reason);

} // namespace nuqta
