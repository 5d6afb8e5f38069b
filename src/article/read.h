// From the bytes of a Markdown file to an Article. Front matter by yaml-cpp, Markdown by cmark.
#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace nuqta {

/// The largest article that is read, in bytes: far above any article, and bounded work for hostile input.
constexpr std::size_t k_max_article_bytes = 4U << 20U;

/// Reads `markdown`. `language` is the tag decided by the caller. Fails, with file, line and column: TooLarge, NotUtf8
/// (place of the first bad byte), BadSyntax (front matter), BadValue (empty, or nothing that could be asked about).
/// Oddities that do not stop it are added to `diagnostics`.
Result<Article> read_article(std::string_view markdown, const std::string& file, const std::string& language,
                             Diagnostics& diagnostics);

/// The `lang` of the front matter, or empty. Never fails: an unreadable front matter is read_article's to report.
std::string front_matter_language(std::string_view markdown);

} // namespace nuqta
