// The four hottest paths, each once, for counting instructions: bench_paths start|generate|layout|question. Under
// valgrind --tool=callgrind '--toggle-collect=measured_path*' only the path itself is counted, not what it stands on;
// the count is the same on every run, however busy the machine (tests/bench/run).
#include "app/game_files.h"
#include "article/align.h"
#include "article/read.h"
#include "bench/data.h"
#include "generate/generate.h"
#include "ui/arrange.h"
#include "ui/canvas.h"
#include "ui/stage.h"
#include "ui/window.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>

using namespace nuqta;
namespace fs = std::filesystem;

/// What callgrind counts, under its own name or that of a clone.
extern "C" __attribute__((noinline)) void measured_path(const std::function<void()>& path)
{
    path();
}

namespace {

/// Everything the game reads before it opens its window.
void start()
{
    measured_path([] { test::must(load_game_files({})); });
}

fs::path articles()
{
    return bench::content() / "articles" / "deepseek-summit";
}

std::vector<Article> all_read(const std::map<fs::path, std::string>& files)
{
    std::vector<Article> read;
    for (const auto& [path, markdown] : files) {
        Diagnostics diagnostics;
        read.push_back(test::must(read_article(markdown, path.string(), path.stem().string(), diagnostics)));
    }
    return read;
}

std::map<fs::path, std::string> markdown()
{
    std::map<fs::path, std::string> files;
    for (const auto& entry : fs::directory_iterator(articles())) {
        files[entry.path()] = test::must(read_file(entry.path()));
    }
    return files;
}

/// Four translations of one article to their deck.
void generate()
{
    const std::map<fs::path, std::string> files = markdown();
    bench::packs();
    bench::names();
    measured_path([&] {
        const ArticleSet set = test::must(align("summit", all_read(files)));
        generate_deck(set, bench::packs(), bench::names(), 1);
    });
}

/// Every block of them, set for the first time 900 pixels wide.
void layout()
{
    std::vector<Paragraph> paragraphs;
    for (const Article& article : all_read(markdown())) {
        for (const Section& section : article.sections) {
            for (const Block& block : section.blocks) {
                paragraphs.emplace_back();
                paragraphs.back().text = block.text;
                paragraphs.back().language = bench::packs().find(article.language);
            }
        }
    }
    TextEngine engine(test::stage().fonts);
    LayoutOptions options;
    options.max_width = 900;
    const auto set_all = [&] {
        for (const Paragraph& paragraph : paragraphs) {
            engine.lay_out(paragraph, options);
        }
    };
    set_all(); // opens the fonts
    engine.clear_cache();
    measured_path(set_all);
}

/// From the Return key on Home to the picture of a Persian question, fonts open, glyphs not rasterised yet.
void question()
{
    const auto window = test::must(Window::open_unseen({1280, 720, false}));
    test::Stage& stage = test::stage();
    stage.scene(stage.after("fa", {}));
    Canvas canvas(window->renderer(), stage.fonts);
    measured_path([&] {
        canvas.draw(stage.scene(stage.after("fa", {test::k_start})), 0);
        window->present();
    });
}

} // namespace

int main(int argc, char** argv)
{
    setenv("NUQTA_DATA", NUQTA_BENCH_DATA, 0); // what the tests' own stage reads, when run by hand
    setenv("NUQTA_TEST_DATA", NUQTA_BENCH_TEST_DATA, 0);
    const std::map<std::string, void (*)()> paths = {
        {"start", start}, {"generate", generate}, {"layout", layout}, {"question", question}};
    const auto path = paths.find(argc > 1 ? argv[1] : "");
    if (path == paths.end()) {
        std::fputs("usage: bench_paths start|generate|layout|question\n", stderr);
        return 2;
    }
    path->second();
    return 0;
}
