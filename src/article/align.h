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

} // namespace nuqta
