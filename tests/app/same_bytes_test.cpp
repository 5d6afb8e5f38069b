// The same articles and seed give the same bytes: twice, in every locale of the host, through files and through pipes.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <clocale>

namespace nuqta::test {
namespace {

std::string article(const std::string& name)
{
    return (data_root() / "content" / "articles" / name).string();
}

/// Whether the host has this locale.
bool is_here(const std::string& locale)
{
    const bool here = std::setlocale(LC_ALL, locale.c_str()) != nullptr;
    std::setlocale(LC_ALL, "C");
    return here;
}

TEST_CASE("generate gives the bytes of the deck that was built, twice and under every locale")
{
    const std::string built = content_of(data_root() / "decks" / "deepseek-summit.json");
    REQUIRE_FALSE(built.empty());
    for (const std::string locale : {"C", "C.UTF-8", "de_DE.UTF-8", "fa_IR", "fa_IR.UTF-8", "tr_TR.UTF-8"}) {
        CAPTURE(locale);
        if (!is_here(locale)) {
            MESSAGE("skipped: the host has no locale " << locale);
            continue;
        }
        const Surroundings there{.environment = {{"LC_ALL", locale}, {"LANG", locale}}};
        const Run run = nuqta({"generate", article("deepseek-summit"), "--json"}, there);
        CHECK(run.code == 0);
        CHECK(run.out == built);
    }
}

TEST_CASE("a locale the host does not have changes nothing")
{
    const Surroundings there{.environment = {{"LC_ALL", "xx_XX.UTF-8"}, {"LANGUAGE", "xx"}}};
    const Run run = nuqta({"generate", article("deepseek-rival"), "--json"}, there);
    CHECK(run.code == 0);
    CHECK(run.out == content_of(data_root() / "decks" / "deepseek-rival.json"));
}

TEST_CASE("a file, standard output and --json hold the same deck")
{
    const Folder folder;
    const Surroundings here{.folder = folder.path()};
    const Run file = nuqta({"generate", article("deepseek-rival"), "-o", "deck.json"}, here);
    const Run dash = nuqta({"generate", article("deepseek-rival"), "-o", "-"}, here);
    const Run json = nuqta({"generate", article("deepseek-rival"), "--json"}, here);
    CHECK(content_of(folder.path() / "deck.json") == dash.out);
    CHECK(dash.out == json.out);
    CHECK(file.out == dash.err); // the table of what was made, beside the deck
    CHECK(file.err.empty());
    CHECK(folder.list() == std::vector<std::string>{"deck.json"});
}

TEST_CASE("the order in which translations are named does not matter")
{
    const std::string folder = article("deepseek-summit") + "/";
    const Run forward = nuqta({"generate", folder + "fa.md", folder + "ru.md", folder + "zh.md", "--json"});
    const Run backward = nuqta({"generate", folder + "zh.md", folder + "fa.md", folder + "ru.md", "--json"});
    CHECK(forward.code == 0);
    CHECK(forward.out == backward.out);
}

TEST_CASE("an article comes through standard input too")
{
    const Surroundings piped{.input = content_of(article("deepseek-rival") + "/ar.md")};
    const Run told = nuqta({"generate", "-", "--lang", "ar", "--json"}, piped);
    const Run guessed = nuqta({"generate", "-", "--json"}, piped);
    CHECK(told.code == 0);
    CHECK_FALSE(told.out.empty());
    CHECK(told.out == guessed.out);
    CHECK(nuqta({"facts", "-"}, piped).code == 0);
}

TEST_CASE("another seed gives another deck of the same article, the same each time")
{
    const std::vector<std::string> arguments{"generate", article("deepseek-rival"), "--seed", "7", "--json"};
    const Run first = nuqta(arguments);
    CHECK(first.code == 0);
    CHECK(first.out == nuqta(arguments).out);
    CHECK(first.out != content_of(data_root() / "decks" / "deepseek-rival.json"));
}

TEST_CASE("a screen is drawn with the same bytes twice")
{
    const Folder folder;
    for (const std::string out : {"a.png", "b.png"}) {
        CHECK(nuqta({"render", "--screen", "reveal", "--lang", "th", "-o", out}, {.folder = folder.path()}).code == 0);
    }
    CHECK_FALSE(content_of(folder.path() / "a.png").empty());
    CHECK(content_of(folder.path() / "a.png") == content_of(folder.path() / "b.png"));
}

} // namespace
} // namespace nuqta::test
