// Reading in one line, and a form of an article that is easy to compare.
#pragma once

#include "article/read.h"
#include "base/files.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace nuqta::test {

inline Article read(std::string_view markdown, const std::string& language = "en")
{
    Diagnostics diagnostics;
    Result<Article> article = read_article(markdown, "test.md", language, diagnostics);
    if (!article) {
        FAIL("not read: " << to_string(article.error()));
    }
    return std::move(article).value();
}

/// An article of the content folder: "deepseek-summit/fa.md".
inline Article read_content(const std::string& set, const std::string& language)
{
    const auto markdown = read_file(data_root() / "content" / "articles" / set / (language + ".md"));
    REQUIRE(markdown.ok());
    return read(markdown.value(), language);
}

/// One line a section or block: "s1 Title", "b1 [lead|mark|body]", "b2 text", "p1 text".
inline std::string outline(const Article& article)
{
    std::string lines;
    for (const Section& section : article.sections) {
        lines += section.id + (section.title.empty() ? "" : " " + section.title) + "\n";
        for (const Block& block : section.blocks) {
            lines += block.id + " ";
            if (block.lead.empty()) {
                lines += block.text;
            } else {
                lines += "[" + std::string(slice(block.text, block.lead)) + "|" + block.lead_mark + "|" +
                         std::string(slice(block.text, block.body)) + "]";
            }
            lines += "\n";
        }
    }
    return lines;
}

} // namespace nuqta::test
