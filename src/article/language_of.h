// Which language a file is in.
#pragma once

#include "base/result.h"
#include "lang/registry.h"

#include <string>
#include <string_view>

namespace nuqta {

/// The tag of a file's language: its front matter's `lang`, else its name (`fa.md`, `article.fa.md`), else its letters
/// (the pack whose sample is in the script of the text and holds most of its letters). Fails with BadValue when `lang`
/// or the name is a tag the registry refuses, and when nothing tells.
Result<std::string> language_of(std::string_view markdown, const std::string& file, const LanguageRegistry& registry);

} // namespace nuqta
