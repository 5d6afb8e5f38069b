// nuqta check over files and folders, and what else the commands print for people.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_tea = "# Tea\n\n"
                              "- **One:** Tea is grown in 35  countries .\n"
                              "- **Two:** China grows 40 percent (of it.\n"
                              "- **Three:** It boils at 100 degrees.\n";

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST_CASE("a folder is checked with all decks and articles below it: places, a table, what cannot be read")
{
    const Folder folder;
    folder.write("a/en.md", k_tea);
    folder.write("a/fa.md", "# چای\n\n- **یک:** چای در ۳۵ کشور می‌روید.\n");
    folder.write("b/bad.md", "# Tea\n\n\xff");
    folder.write("tea.json", content_of(test_data() / "cli" / "tea.json"));
    const Run run = nuqta({"check", "."}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "./b/bad.md:3:1: this byte is not UTF-8\n");
    for (const char* line :
         {"./a/en.md:3:30: double space", "./a/en.md:3:41: space before a mark", "./a/en.md:4:35: unpaired mark",
          "./a/fa.md:3:3: structure: the structures differ", "./tea.json: 1 items\n",
          "without flaw                     100%\n", "./a/en.md: en, 3 damaged\n", "./a/fa.md: fa, 1 damaged\n"}) {
        CHECK_MESSAGE(has(run.out, line), line);
    }
}

TEST_CASE("a flaw is told with its deck, item, language and place; a language without a pack is not judged")
{
    const Folder folder;
    const std::string tea = content_of(test_data() / "cli" / "tea.json");
    folder.write("flawed.json", replaced(tea, "\"stem\": \"", "\"stem\": \"None of these is not so: "));
    const Run run = nuqta({"check", "flawed.json"}, {.folder = folder.path()});
    CHECK(run.code == 4);
    CHECK(has(run.out, "flawed.json: "));
    CHECK(has(run.out, "[en] stem: 19 negative_stem:"));
    std::string unknown = tea;
    for (std::size_t at = unknown.find("\"en\""); at != std::string::npos; at = unknown.find("\"en\"")) {
        unknown.replace(at, 4, "\"eo\"");
    }
    folder.write("unknown.json", unknown);
    CHECK(has(nuqta({"check", "unknown.json"}, {.folder = folder.path()}).out,
              "eo: not judged, there is no language pack for it"));
}

TEST_CASE("a folder without anything to check says so")
{
    const Folder folder;
    folder.write("empty/readme.txt", "x");
    const Run run = nuqta({"check", "empty"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "empty: the folder holds no deck (*.json) and no article (*.md)\n");
}

TEST_CASE("facts of translations are printed with where they disagree and how often they agree")
{
    const Folder folder;
    folder.write("a/en.md", "# Tea\n\n- **One:** Tea is grown in 35 countries.\n- **Two:** It sells 40 percent.\n");
    folder.write("a/ru.md", "# Чай\n\n- **Один:** Чай растёт в 35 странах.\n- **Два:** Он продаёт 41 процент.\n");
    const Run run = nuqta({"facts", "a"}, {.folder = folder.path()});
    CHECK(run.code == 0);
    CHECK(has(run.out, "disagreements: "));
    CHECK(has(run.out, "en: 40 percent"));
    CHECK(has(run.out, "values and units"));
    CHECK(has(run.out, "all of them"));
}

TEST_CASE("layout prints each line with its width, a line of input a paragraph, and refuses what is not UTF-8")
{
    const Run run = nuqta({"layout", "--lang", "en", "--width", "60", "--px", "20"}, {.input = "one two three\n\nx\n"});
    CHECK(run.code == 0);
    CHECK(has(run.out, "\tone\n"));
    CHECK(has(run.out, "\tthree\n"));
    CHECK(has(run.out, "\tx\n"));
    const Run bad = nuqta({"layout", "--lang", "en"}, {.input = "one\n\xff"});
    CHECK(bad.code == 3);
    CHECK(bad.err == "<stdin>:2:1: is not UTF-8\n");
}

TEST_CASE("every screen of a class is drawn in every mode")
{
    for (const char* mode : {"hands", "turns", "buzz", "secret"}) {
        for (const char* screen :
             {"class-setup", "class-teams", "class-preview", "class-lobby", "class-read", "class-question",
              "class-lock", "class-reveal", "class-scores", "class-podium", "class-results", "class-pause"}) {
            CAPTURE(mode);
            CAPTURE(screen);
            const Run run = nuqta({"render", "--screen", screen, "--lang", "ru", "--mode", mode, "-o", "-"});
            CHECK(run.code == 0);
            CHECK(run.err.empty());
            CHECK(has(run.out, "scene 1280x720"));
        }
    }
}

} // namespace
} // namespace nuqta::test
