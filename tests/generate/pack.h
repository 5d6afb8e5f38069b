// The real language packs and gazetteer, loaded once for the tests of the generator.
#pragma once

#include "article/align.h"
#include "article/read.h"
#include "base/files.h"
#include "generate/gazetteer.h"
#include "lang/registry.h"
#include "test_data.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nuqta::test {

inline const LanguageRegistry& packs()
{
    static const LanguageRegistry registry = LanguageRegistry::load(data_root() / "content" / "languages").value();
    return registry;
}

inline const Language& pack(std::string_view tag)
{
    return *packs().find(tag);
}

inline const Gazetteer& names()
{
    static const Gazetteer gazetteer = load_gazetteer(data_root() / "content").value();
    return gazetteer;
}

/// The translations of a set of content/articles, side by side.
inline ArticleSet shipped_articles(const std::string& set)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(data_root() / "content" / "articles" / set)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Article> articles;
    for (const auto& file : files) {
        Diagnostics diagnostics;
        articles.push_back(
            read_article(read_file(file).value(), file.filename().string(), file.stem().string(), diagnostics).value());
    }
    return align(set, std::move(articles)).value();
}

/// Articles that translate each other, written in the test: their Markdown by tag.
inline ArticleSet written_articles(const std::map<std::string, std::string>& markdown)
{
    std::vector<Article> articles;
    for (const auto& [tag, text] : markdown) {
        Diagnostics diagnostics;
        articles.push_back(read_article(text, tag + ".md", tag, diagnostics).value());
    }
    return align("made", std::move(articles)).value();
}

} // namespace nuqta::test
