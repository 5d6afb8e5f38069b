// The paragraphs of tests/data/stages, larger: what is hard to set in each language.
#pragma once

#include "text/fonts.h"
#include "text/layout.h"
#include "text/paragraph.h"

#include <memory>
#include <string>
#include <vector>

namespace nuqta::test {

struct HardParagraph {
    Paragraph paragraph;
    Layout layout;
};

/// Tags of all languages.
std::vector<std::string> hard_languages();

/// Those of the language `tag` by the names of their files, one and a half times as large, at most `widest` wide.
std::vector<HardParagraph> hard_paragraphs(const std::string& tag, Px widest);

std::shared_ptr<const FontLibrary> hard_fonts();

} // namespace nuqta::test
