// Articles no one writes come to an end: in bounded time, with a deck or a reason for every bullet that is not asked.
#include "generate/generate.h"
#include "generate/hostile_articles.h"
#include "generate/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>

using namespace nuqta;

namespace {

ArticleSet read_one(const test::HostileArticle& hostile, Diagnostics& diagnostics)
{
    std::vector<Article> articles;
    articles.push_back(read_article(hostile.markdown, "hostile.md", hostile.language, diagnostics).value());
    return align("hostile", std::move(articles)).value();
}

Deck deck_of(const test::HostileArticle& hostile)
{
    Diagnostics diagnostics;
    return generate_deck(read_one(hostile, diagnostics), test::packs(), test::names(), 1);
}

bool is_not_asked(const Deck& deck, const std::string& block, const std::string& reason)
{
    return std::any_of(deck.not_asked.begin(), deck.not_asked.end(),
                       [&](const NotAsked& left) { return left.block == block && left.reason == reason; });
}

} // namespace

TEST_CASE("hostile articles end soon, and their decks stay in proportion")
{
    // Generous: each takes well under a second alone, and quadratic work on them tens of seconds.
    constexpr double k_seconds = 10;
    constexpr std::size_t k_largest_deck = 40;
    for (const test::HostileArticle& hostile : test::hostile_articles(300, 57'000)) {
        CAPTURE(hostile.name);
        const auto begin = std::chrono::steady_clock::now();
        const Deck deck = deck_of(hostile);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        CHECK(taken.count() < k_seconds);
        std::size_t bytes = 0;
        for (const Item& item : deck.items) {
            for (const auto& [tag, wording] : item.wordings) {
                bytes += wording.stem.size() + wording.explanation.size();
            }
        }
        CHECK(bytes < k_largest_deck * std::max<std::size_t>(hostile.markdown.size(), 1000));
    }
}

TEST_CASE("a bullet of 57 KB is not asked, and says why; the one before it is")
{
    for (const std::string text : {"500 GPUs, ", "\"", "Nvidia bought Intel. "}) {
        CAPTURE(text);
        const Deck deck = deck_of(test::long_bullet("", "en", text, 57'000));
        CHECK(is_not_asked(deck, "b2", "bullet too long to ask about"));
        CHECK(std::none_of(deck.items.begin(), deck.items.end(), [](const Item& item) { return item.block == "b2"; }));
    }
}

TEST_CASE("a bullet of 1 MB is left out when it is read, with a warning")
{
    Diagnostics diagnostics;
    const ArticleSet set = read_one(test::long_bullet("", "en", "Nvidia sold 3 chips. ", 1'000'000), diagnostics);
    CHECK(find_block(set.articles.at("en"), "b2") == nullptr);
    REQUIRE(diagnostics.list.size() == 1);
    CHECK(diagnostics.list.front().message.find("too long") != std::string::npos);
}

TEST_CASE("a number in a sentence that fills a page is left out, one in a short sentence beside it is asked")
{
    const std::string page = test::repeated("on and on, ", 250);
    const Deck deck =
        deck_of({"", "en", "- It grew " + page + "by 30 percent.\n- Prices of chips fell by 40 percent.\n"});
    CHECK(is_not_asked(deck, "b1", "the sentence is too long to ask about"));
    CHECK(std::any_of(deck.items.begin(), deck.items.end(),
                      [](const Item& item) { return item.id == "quantity/share-40-percent/1"; }));
}

TEST_CASE("ids of a bullet that stands in an article a thousand times stay apart")
{
    const Deck deck = deck_of({"", "en", "# A\n\n" + test::repeated("- **The sum:** Nvidia paid 30 dollars.\n", 1000)});
    std::set<std::string> ids;
    for (const Item& item : deck.items) {
        ids.insert(item.id);
    }
    CHECK(ids.size() == deck.items.size());
}
