// Any bytes as an article, from the file to the deck. The deck can be read, and every item of it keeps the rules.
#include "article/align.h"
#include "article/read.h"
#include "fuzz/generator_data.h"
#include "fuzz/input.h"
#include "generate/generate.h"
#include "item/deck_json.h"

#include <utility>
#include <vector>

using namespace nuqta;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const Language& language = fuzz::any_language(input);
    Diagnostics diagnostics;
    Result<Article> article = read_article(input.rest(), "a.md", language.tag, diagnostics);
    if (!article) {
        return 0;
    }
    std::vector<Article> articles;
    articles.push_back(std::move(article).value());
    const ArticleSet set = align("a", std::move(articles)).value();
    const Deck deck = generate_deck(set, fuzz::packs(), fuzz::names(), 1);
    const std::string written = write_deck(deck);
    const Result<Deck> read = read_deck(written, "d.json");
    fuzz::promise(read.ok(), read ? "" : to_string(read.error()));
    fuzz::promise(write_deck(read.value()) == written, "a deck that is written and read is the same");
    return 0;
}
