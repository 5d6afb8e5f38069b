// How time grows with an article: bench_growth [MOST]. Each set of content/articles is repeated ×1, ×10, ×100, … up to
// MOST (1000), and generated. Beside the processor time per bullet (in prose, per paragraph) stands what cmark needs to
// parse the same bytes, and the ratio of the two.
#include "article/align.h"
#include "article/read.h"
#include "bench/data.h"
#include "generate/generate.h"

#include <cmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace nuqta;
namespace fs = std::filesystem;

namespace {

/// The articles of a folder by their file, as Markdown.
std::map<fs::path, std::string> markdown_of(const fs::path& folder)
{
    std::map<fs::path, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        files[entry.path()] = read_file(entry.path()).value();
    }
    return files;
}

/// The article's sections `times` over, with ids as if they had been read so.
Article repeated(const Article& article, std::size_t times)
{
    Article result = article;
    result.sections.clear();
    std::size_t bullets = 0;
    std::size_t paragraphs = 0;
    std::size_t headings = 0;
    for (std::size_t time = 0; time < times; ++time) {
        for (Section section : article.sections) {
            section.level = std::max(section.level, 1);
            section.id = fmt::format("s{}", ++headings);
            for (Block& block : section.blocks) {
                block.id =
                    block.kind == BlockKind::Bullet ? fmt::format("b{}", ++bullets) : fmt::format("p{}", ++paragraphs);
            }
            result.sections.push_back(std::move(section));
        }
    }
    return result;
}

double cmark_seconds(const std::map<fs::path, std::string>& files, std::size_t times)
{
    double seconds = 0;
    for (const auto& [path, markdown] : files) {
        std::string text;
        for (std::size_t time = 0; time < times; ++time) {
            text += markdown + "\n\n";
        }
        const bench::Stopwatch watch;
        cmark_node_free(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
        seconds += watch.seconds();
    }
    return seconds;
}

std::size_t blocks_in(const Deck& deck)
{
    std::size_t bullets = 0;
    std::size_t all = 0;
    for (const DeckSection& section : deck.sections) {
        for (const DeckBlock& block : section.blocks) {
            ++all;
            bullets += block.kind == "bullet" ? 1 : 0;
        }
    }
    return bullets > 0 ? bullets : all;
}

void measure(const fs::path& folder, std::size_t most)
{
    const std::map<fs::path, std::string> files = markdown_of(folder);
    std::vector<Article> articles;
    for (const auto& [path, markdown] : files) {
        Diagnostics diagnostics;
        articles.push_back(read_article(markdown, path.string(), path.stem().string(), diagnostics).value());
    }
    for (std::size_t times = 1; times <= most; times *= 10) {
        std::vector<Article> many;
        std::transform(articles.begin(), articles.end(), std::back_inserter(many),
                       [times](const Article& article) { return repeated(article, times); });
        const ArticleSet set = align(folder.filename().string(), std::move(many)).value();
        const bench::Stopwatch watch;
        const Deck deck = generate_deck(set, bench::packs(), bench::names(), 1);
        const double seconds = watch.seconds();
        const double blocks = static_cast<double>(blocks_in(deck));
        const double cmark = cmark_seconds(files, times);
        fmt::print("{:<18}{:>6}{:>10}{:>8}{:>10.3f} s{:>12.1f}{:>12.2f}{:>10.0f}\n", set.id, times, blocks,
                   deck.items.size(), seconds, 1e6 * seconds / blocks, 1e6 * cmark / blocks, seconds / cmark);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t most = argc > 1 ? std::stoul(argv[1]) : 1000;
    bench::packs(); // what is loaded once is not measured
    bench::names();
    fmt::print("{:<18}{:>6}{:>10}{:>8}{:>12}{:>12}{:>12}{:>10}\n", "set", "times", "bullets", "items", "generate",
               "µs/bullet", "cmark µs", "ratio");
    for (const auto& entry : fs::directory_iterator(bench::content() / "articles")) {
        measure(entry.path(), most);
    }
    return 0;
}
