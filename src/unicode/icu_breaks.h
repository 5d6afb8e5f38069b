// ICU's break iterators over UTF-8. For unicode/ alone.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace nuqta {

enum class BreakUnit { Line, Grapheme };

/// All boundaries of `text` but 0 by ICU's rules for `locale`, in bytes, ascending.
std::vector<std::size_t> icu_boundaries(BreakUnit unit, std::string_view text, std::string_view locale);

} // namespace nuqta
