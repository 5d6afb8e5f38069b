// nuqta export as its users call it: every format in every language of a deck, and what goes wrong.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace nuqta::test {
namespace {

const char* const k_formats[] = {"anki", "csv", "gift", "html", "moodle-xml"};

std::string deck(const char* name)
{
    return (data_root() / "decks" / (std::string(name) + ".json")).string();
}

} // namespace

TEST_CASE("a deck is exported in every format and language, twice the same bytes")
{
    const Folder folder;
    for (const char* const format : k_formats) {
        for (const char* const tag : {"fa", "ru", "th", "zh"}) {
            CAPTURE(format);
            CAPTURE(tag);
            const std::vector<std::string> arguments = {
                "export", deck("deepseek-summit"), "--to", format, "--lang", tag, "-o"};
            std::vector<std::string> to_file = arguments;
            to_file.emplace_back("out");
            std::vector<std::string> to_output = arguments;
            to_output.emplace_back("-");
            CHECK(nuqta(to_file, {.folder = folder.path()}).code == 0);
            const Run run = nuqta(to_output, {.folder = folder.path(), .environment = {{"LC_ALL", "tr_TR.UTF-8"}}});
            CHECK(run.err.empty());
            CHECK(run.out == content_of(folder.path() / "out"));
            CHECK(run.out.find("DeepSeek") != std::string::npos);
        }
    }
}

TEST_CASE("an article or a folder of translations is exported at once, as its deck would be")
{
    const Folder folder;
    const std::string articles = (data_root() / "content/articles/deepseek-summit").string();
    CHECK(nuqta({"export", articles, "--to", "csv", "--lang", "zh", "-o", "at-once"}, {.folder = folder.path()}).code ==
          0);
    CHECK(nuqta({"export", deck("deepseek-summit"), "--to", "csv", "--lang", "zh", "-o", "from-deck"},
                {.folder = folder.path()})
              .code == 0);
    CHECK(content_of(folder.path() / "at-once") == content_of(folder.path() / "from-deck"));
    CHECK(content_of(folder.path() / "at-once").find("DeepSeek") != std::string::npos);
    const Run none = nuqta({"export", articles, "--to", "csv", "-o", "x"}, {.folder = folder.path()});
    CHECK(none.code == 2);
    const Run bad = nuqta({"export", "none.md", "--to", "csv", "-o", "x"}, {.folder = folder.path()});
    CHECK(bad.code == 3);
}

TEST_CASE("a deck of one language needs no --lang, one of several does; mistakes are told and nothing is written")
{
    const Folder folder;
    const auto run = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "export");
        return nuqta(arguments, {.folder = folder.path()});
    };
    CHECK(run({deck("deepseek-rival"), "--to", "gift", "-o", "ar.gift"}).code == 0);
    CHECK(folder.list() == std::vector<std::string>{"ar.gift"});

    const Run no_language = run({deck("deepseek-summit"), "--to", "gift", "-o", "x"});
    CHECK(no_language.code == 2);
    CHECK(no_language.err == "the deck is in fa, ru, th, zh: choose one with --lang\n");
    const Run other_language = run({deck("deepseek-summit"), "--to", "gift", "--lang", "ar", "-o", "x"});
    CHECK(other_language.code == 2);
    CHECK(other_language.err == "the deck is not in ar; it is in fa, ru, th, zh\n");
    const Run format = run({deck("deepseek-rival"), "--to", "pdf", "-o", "x"});
    CHECK(format.code == 2);
    CHECK(format.err == "there is no format “pdf”; there are: anki, csv, gift, html, moodle-xml\n");
    folder.write("broken.json", "{\"format\": \"nuqta-deck/1\",\n");
    const Run broken = run({"broken.json", "--to", "csv", "-o", "x"});
    CHECK(broken.code == 3);
    CHECK(broken.err.starts_with("broken.json:"));
    CHECK(run({"none.json", "--to", "csv", "-o", "x"}).code == 3);
    CHECK(run({deck("deepseek-rival"), "--to", "csv", "-o", "no/such/folder/x"}).code == 1);
    CHECK(folder.list() == std::vector<std::string>{"ar.gift", "broken.json"});
}

} // namespace nuqta::test
