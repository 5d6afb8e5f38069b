// The source as cmark gets it: the same lines at the same numbers, so that places stay true, but
// - front matter, tables and machinery (which CommonMark does not know) are blank lines;
// - list markers of other scripts are CommonMark's;
// - text that would cost cmark quadratic time is blank lines, with a warning;
// - emphasis that CommonMark's flanking rules miss between letters without spaces (`**核心：**文`) is emphasis.
#pragma once

#include "article/source_lines.h"
#include "base/diagnostics.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace nuqta {

/// Lines without a blank line or a new list item between them that are longer, or hold more square brackets or other
/// marks of inline Markdown, are not read: cmark takes time quadratic in them. Far above what people write.
constexpr std::size_t k_max_piece_bytes = 64U << 10U;
constexpr std::size_t k_max_piece_brackets = 300;
constexpr std::size_t k_max_piece_marks = 4000;
/// Containers (block quotes, list items) opened on one line.
constexpr std::size_t k_max_containers = 32;

/// Stand before an opening and behind a closing `**` or `*` where emphasis is to be seen: white space on the side of
/// the mark, for the flanking rules (CommonMark 6.2), and a noncharacter that no text holds. Whoever reads cmark's text
/// removes them.
constexpr std::string_view k_opening_helper = "\ufdd0\u205f";
constexpr std::string_view k_closing_helper = "\u205f\ufdd0";

/// `skipped` lines of front matter come first.
std::string prepare_for_cmark(const SourceLines& source, std::size_t skipped, const std::string& file,
                              Diagnostics& diagnostics);

} // namespace nuqta
