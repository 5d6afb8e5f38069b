// What publishers' tools write into Markdown that is no text of the article, and list markers that CommonMark does not
// know. Everything here works on lines, before any parser.
#pragma once

#include "article/source_lines.h"

#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// For each line number (from 1): true for definitions of footnotes with the lines that belong to them, fences of
/// containers (`:::note`), tags of templates (`{% … %}`, `{{< … >}}`), attributes (`{: .wide}`), places for a table of
/// contents (`[TOC]`), imports and components of MDX (`<Tabs items={…}>`).
std::vector<bool> machinery_lines(const SourceLines& source);

/// The line with a list marker that CommonMark knows, of the same number of bytes: "• a" becomes "-   a", "۲. a" and
/// "2、a" become "02. a". Any other line as it is.
std::string with_known_marker(std::string_view line);

} // namespace nuqta
