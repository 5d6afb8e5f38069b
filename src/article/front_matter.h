// The YAML between two lines "---" at the top of a Markdown file, or the TOML between two lines "+++".
#pragma once

#include "article/source_lines.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>

namespace nuqta {

/// The fields an article uses; other keys are nobody's business. All empty when there is no front matter.
struct FrontMatter {
    std::string title;
    std::string description;
    std::string language;  ///< `lang`
    std::size_t lines = 0; ///< how many lines of the file it takes, both fences included
};

/// How many lines the front matter takes, both fences included: 0 when there is none, nothing when it is not closed. A
/// file whose first line "---" is not followed by `key:` has a thematic break there and no front matter; of "+++" it
/// is `key =`.
std::optional<std::size_t> front_matter_lines(const SourceLines& source);

/// Reads the front matter, if the file opens with one. Fails with BadSyntax (YAML, TOML, or no closing line), BadValue
/// (a field that is not a text) and TooLarge (over 64 KiB), always with the line.
Result<FrontMatter> read_front_matter(const SourceLines& source, const std::string& file);

/// What stands between the fences, without its number of lines. `file` is for places; the fence is line 1.
Result<FrontMatter> parse_yaml_matter(const std::string& yaml, const std::string& file);
Result<FrontMatter> parse_toml_matter(const std::string& toml, const std::string& file);

} // namespace nuqta
