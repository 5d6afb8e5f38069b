// Hostile articles at full size: bench_hostile [BULLETS [BYTES]]. Prints for each how long reading and generating take,
// what came of it, and at the end the most memory the process held.
#include "article/align.h"
#include "article/read.h"
#include "bench/data.h"
#include "generate/generate.h"
#include "generate/hostile_articles.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <cstdio>
#include <string>
#include <vector>

using namespace nuqta;

namespace {

void run(const test::HostileArticle& hostile)
{
    bench::Stopwatch reading;
    Diagnostics diagnostics;
    Result<Article> article = read_article(hostile.markdown, "hostile.md", hostile.language, diagnostics);
    const double read = reading.seconds();
    if (!article) {
        fmt::print("{:<28}{:>8.2f} s  {}\n", hostile.name, read, article.error().message);
        return;
    }
    std::vector<Article> articles;
    articles.push_back(std::move(article).value());
    const ArticleSet set = align("hostile", std::move(articles)).value();
    bench::Stopwatch generating;
    const Deck deck = generate_deck(set, bench::packs(), bench::names(), 1);
    fmt::print("{:<28}{:>8.2f} s {:>8.2f} s {:>8} items {:>8} not asked {:>3} warnings\n", hostile.name, read,
               generating.seconds(), deck.items.size(), deck.not_asked.size(), diagnostics.list.size());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t bullets = argc > 1 ? std::stoul(argv[1]) : 100'000;
    const std::size_t bytes = argc > 2 ? std::stoul(argv[2]) : 57'000;
    const std::string only = argc > 3 ? argv[3] : "";
    fmt::print("{:<28}{:>10} {:>10}\n", "", "read", "generate");
    std::vector<test::HostileArticle> articles = test::hostile_articles(bullets, bytes);
    articles.push_back(test::long_bullet("1 MB in one bullet", "en", "Nvidia sold 3 chips. ", 1'000'000));
    for (const test::HostileArticle& hostile : articles) {
        if (hostile.name.find(only) != std::string::npos) {
            run(hostile);
        }
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    fmt::print("most memory: {} MB\n", used.ru_maxrss / 1024);
    return 0;
}
