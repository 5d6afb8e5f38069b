// The files of tests/data/stages: a paragraph, how it is set, and what every stage makes of it.
#pragma once

#include "text/layout.h"
#include "text/paragraph.h"

#include <filesystem>
#include <string>

namespace nuqta::test {

struct Golden {
    std::string head; ///< the first line
    std::string dump; ///< the others
    int icu = 0;      ///< the major versions for which it holds
    int harfbuzz = 0;
    Paragraph paragraph;
    LayoutOptions options;
};

/// A file of the language `tag`. Throws what is wrong with it.
Golden read_golden(const std::filesystem::path& file, const std::string& tag);

} // namespace nuqta::test
