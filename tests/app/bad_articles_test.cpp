// Articles that cannot become a quiz: one error with its place, exit code 3, and the old deck stays as it was.
#include "app/program.h"
#include "base/unprivileged.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

constexpr const char* k_old = "the deck of yesterday";
const std::string k_bees = "# Bees\n\n- **The dance:** A bee dances for 2 minutes.\n- **The sun:** Bees see it.\n";

struct BadArticle {
    std::string name; ///< of the file
    std::string content;
    std::string error; ///< all that stands on standard error
};

std::vector<BadArticle> bad_articles()
{
    return {
        {"empty.md", "", "empty.md:1:1: the file is empty\n"},
        {"blank.md", " \n\t\n\r\n", "blank.md:1:1: the file is empty\n"},
        {"latin1.md", "# Caf\xe9\n\n- x\n", "latin1.md:1:6: this byte is not UTF-8\n"},
        {"cut.md", "- **a:** b\n- \xe4\xb8", "cut.md:2:3: this byte is not UTF-8\n"},
        {"zero.md", std::string("\xff\xfe#\0", 4), "zero.md:1:1: this byte is not UTF-8\n"},
        {"fence.md", "---\ntitle: Bees\n\n" + k_bees,
         "fence.md:1:1: the front matter is not closed by a line \"---\"\n"},
        {"quote.md", "---\ntitle: \"Bees\nlang: en\n---\n" + k_bees,
         "quote.md:2:8: front matter: a quotation mark is not closed\n"},
        {"list.md", "---\ntitle: [a]\n---\n" + k_bees, "list.md:2:8: front matter: title is not a text\n"},
        {"title.md", "# Only a heading\n",
         "title.md:1:1: nothing here can be asked about: no list item and no sentence\n"},
        {"code.md", "```\nint main() { return 0; }\n```\n",
         "code.md:1:1: nothing here can be asked about: no list item and no sentence\n"},
        {"large.md", std::string(10U << 20U, 'a'), "large.md: an article may have 4 MiB at most\n"},
    };
}

TEST_CASE("an article that is no article ends in one error with its place, and the old deck stays")
{
    for (const std::string verb : {"generate", "facts"}) {
        for (const BadArticle& article : bad_articles()) {
            CAPTURE(verb);
            CAPTURE(article.name);
            const Folder folder;
            folder.write(article.name, article.content);
            folder.write("deck.json", k_old);
            std::vector<std::string> arguments{verb, article.name, "--lang", "en"};
            if (verb == "generate") {
                arguments.insert(arguments.end(), {"-o", "deck.json"});
            }
            const Run run = nuqta(arguments, {.folder = folder.path()});
            CHECK(run.code == 3);
            CHECK(run.err == article.error);
            CHECK(run.out.empty());
            CHECK(content_of(folder.path() / "deck.json") == k_old);
            CHECK(folder.list().size() == 2);
        }
    }
}

TEST_CASE("broken YAML in the front matter is told with its line")
{
    const Folder folder;
    folder.write("bees.md", "---\ntitle: Bees\nlang: {en\n---\n" + k_bees);
    const Run run = nuqta({"generate", "bees.md", "--lang", "en"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err.substr(0, 10) == "bees.md:4:"); // the brace is missed where the front matter ends
    CHECK(run.err.find('\n') == run.err.size() - 1);
}

TEST_CASE("an article from standard input is called <stdin> in errors")
{
    const Run run = nuqta({"generate", "-", "--lang", "en"}, {.input = "\n"});
    CHECK(run.code == 3);
    CHECK(run.err == "<stdin>:1:1: the file is empty\n");
}

TEST_CASE("a language that cannot be told is asked for, one that is not here is told with the list")
{
    const Folder folder;
    folder.write("numbers.md", "- 1 + 1 = 2\n");
    folder.write("klingon.md", "---\nlang: tlh\n---\n" + k_bees);
    Run run = nuqta({"generate", "numbers.md"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "numbers.md: its letters do not tell its language; name it with --lang\n");
    run = nuqta({"generate", "klingon.md"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "klingon.md: there is no language \"tlh\"; there are ar (العربية), en (English), fa (فارسی), "
                     "ru (Русский), th (ไทย), zh (简体中文)\n");
}

TEST_CASE("a folder must hold articles, and of each language one")
{
    const Folder folder;
    folder.write("none/notes.txt", "no article");
    folder.write("two/en.md", k_bees);
    folder.write("two/bees.en.md", k_bees);
    const Surroundings here{.folder = folder.path()};
    Run run = nuqta({"generate", "none", "-o", "deck.json"}, here);
    CHECK(run.code == 3);
    CHECK(run.err == "none: the folder holds no article (*.md)\n");
    run = nuqta({"generate", "two", "-o", "deck.json"}, here);
    CHECK(run.code == 3);
    CHECK(run.err == "two/en.md: is in the same language (en) as two/bees.en.md; a set has one article a language\n");
    run = nuqta({"generate", "nowhere.md", "-o", "deck.json"}, here);
    CHECK(run.code == 3);
    CHECK(run.err == "nowhere.md: cannot be opened: No such file or directory\n");
    CHECK_FALSE(std::filesystem::exists(folder.path() / "deck.json"));
}

TEST_CASE("an article with too little for four options says so and writes nothing")
{
    const Folder folder;
    folder.write("short.md", "- Bees fly.\n");
    const Run run = nuqta({"generate", "short.md", "--lang", "en", "-o", "deck.json"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "short: nothing in it can be asked as a question with four options\n");
    CHECK(folder.list() == std::vector<std::string>{"short.md"});
}

TEST_CASE("a deck that cannot be written is a failure, and no temporary file is left")
{
    const Folder folder;
    const std::string article = (data_root() / "content" / "articles").string();
    folder.write("deck.json/inside", "a folder in the deck's place");
    const Surroundings here{.folder = folder.path()};
    Run run = nuqta({"generate", article + "/deepseek-rival", "-o", "nowhere/deck.json"}, here);
    CHECK(run.code == 1);
    CHECK(run.err == "nowhere/deck.json: cannot be written: No such file or directory\n");
    run = nuqta({"generate", article + "/deepseek-rival", "-o", "deck.json"}, here);
    CHECK(run.code == 1);
    CHECK(run.err == "deck.json: cannot be written: Is a directory\n");
    CHECK(folder.list() == std::vector<std::string>{"deck.json", "deck.json/inside"});
}

TEST_CASE("bytes of names that are not UTF-8 become U+FFFD, and the deck and the facts are written")
{
    const Folder folder;
    const std::string article = content_of(data_root() / "content" / "articles" / "deepseek-rival" / "ar.md");
    folder.write("caf\xe9/ar.\xff.md", article);
    const Surroundings here{.folder = folder.path()};
    for (const std::string verb : {"generate", "facts"}) {
        CAPTURE(verb);
        const Run run = nuqta({verb, "caf\xe9", "--lang", "ar", "--json"}, here);
        CHECK(run.code == 0);
        CHECK(run.out.find("\"id\": \"caf\uFFFD\"") != std::string::npos);
    }
    const Run run = nuqta({"generate", "caf\xe9/ar.\xff.md", "--lang", "ar", "--json"}, here);
    CHECK(run.code == 0);
    CHECK(run.out.find("\"id\": \"ar.\uFFFD\"") != std::string::npos);
    CHECK(run.out.find("\"file\": \"ar.\uFFFD.md\"") != std::string::npos);
}

TEST_CASE("a subfolder that cannot be read is one error of check, which goes on with the other paths")
{
    const Folder folder;
    folder.write("bees/en.md", k_bees);
    folder.write("tea.md", "# Tea\n\nTea is a drink.\n");
    std::filesystem::create_directory(folder.path() / "bees" / "closed");
    std::filesystem::permissions(folder.path() / "bees" / "closed", std::filesystem::perms::none);
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    const Unprivileged nobody;
    REQUIRE(nobody.ok());
    const Run run = nuqta({"check", "bees", "tea.md", "--lang", "en"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "bees/closed: cannot be read: Permission denied\n");
    CHECK(run.out == "tea.md: en, no damage\n");
}

} // namespace
} // namespace nuqta::test
