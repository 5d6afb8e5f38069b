// Reads the articles as the program does.
#include "judges/articles.h"

#include "article/read.h"
#include "base/files.h"
#include "text/itemise.h"
#include "text/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <utility>

namespace nuqta::test {
namespace {

std::vector<std::filesystem::path> article_files()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data_root() / "content" / "articles")) {
        if (entry.path().extension() == ".md") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<JudgedBlock> judged_blocks()
{
    std::vector<JudgedBlock> blocks;
    for (const std::filesystem::path& file : article_files()) {
        const std::string tag = file.stem().string();
        Diagnostics diagnostics;
        const auto article = read_article(read_file(file).value(), file.string(), tag, diagnostics);
        if (!article) {
            throw std::runtime_error(to_string(article.error()));
        }
        for (const Section& section : article.value().sections) {
            for (const Block& block : section.blocks) {
                JudgedBlock judged;
                judged.name = file.parent_path().filename().string() + "/" + tag + " " + block.id;
                judged.paragraph = paragraph(block.text, tag);
                judged.paragraph.direction = resolve_paragraph_bidi(judged.paragraph).direction();
                blocks.push_back(std::move(judged));
            }
        }
    }
    return blocks;
}

int exit_code(const std::function<bool()>& compare)
{
    try {
        return compare() ? 0 : 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}

} // namespace nuqta::test
