// nuqta doctor: one line for everything it looked at, and the exit code of the worst.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {

TEST_CASE("doctor lists packs, fonts, names, decks and the display; without one it ends with 5")
{
    const Folder folder;
    const Run run = nuqta({"doctor"}, {.folder = folder.path(),
                                       .environment = {{"SDL_VIDEODRIVER", "dummy"},
                                                       {"XDG_CONFIG_HOME", (folder.path() / "config").string()}}});
    CHECK(run.code == 5);
    CHECK(run.err.empty());
    CHECK(run.out.find("ok       language packs   ar, en, fa, ru, th, zh\n") != std::string::npos);
    CHECK(run.out.find("ok       fonts            ") != std::string::npos);
    CHECK(run.out.find(" questions in fa, ru, th, zh\n") != std::string::npos);
    CHECK(run.out.find("trouble  display          there is no display (SDL driver dummy)\n") != std::string::npos);
    CHECK(folder.list().empty()); // nothing is left where it looked
}

TEST_CASE("doctor names a broken deck and goes on, and ends with 3")
{
    const Folder folder;
    link_data(folder);
    folder.write("data/decks/broken.json", "{");
    const Run run = nuqta(
        {"doctor"}, {.folder = folder.path(),
                     .environment = {{"SDL_VIDEODRIVER", "dummy"}, {"NUQTA_DATA", (folder.path() / "data").string()}}});
    CHECK(run.code == 3);
    CHECK(run.out.find("trouble  deck             ") != std::string::npos);
    CHECK(run.out.find("broken.json:1:") != std::string::npos);
    CHECK(run.out.find("ok       deck             deepseek-summit: ") != std::string::npos);
}

TEST_CASE("doctor looks where --data-dir points: settings, everybody's progress, added quizzes")
{
    const Folder folder;
    const std::string summit = (test_data() / "decks" / "summit.json").string();
    CHECK(nuqta({"add", summit, "--data-dir", "d"}, {.folder = folder.path()}).code == 0);
    for (const char* profile : {"default", "سارا"}) {
        CHECK(nuqta({"--text", "--lang", "ru", "--data-dir", "d", "--profile", profile},
                    {.folder = folder.path(), .input = "\n0\n"})
                  .code == 0);
    }
    folder.write("d/decks/torn.json", "{");
    folder.write("d/profiles/torn.sqlite", "no database at all, but long enough to be looked at");
    const Run run =
        nuqta({"doctor", "--data-dir", "d"}, {.folder = folder.path(), .environment = {{"SDL_VIDEODRIVER", "dummy"}}});
    CHECK(run.code == 3);
    for (const char* line :
         {"ok       preferences      d/preferences.json\n", "ok       progress         d/profiles/default.sqlite\n",
          "ok       progress         d/profiles/سارا.sqlite\n", "ok       added deck       summit.json\n",
          "trouble  added deck       d/decks/torn.json:1:", "trouble  progress         d/profiles/torn.sqlite",
          "ok       log              d/nuqta.log\n"}) {
        CAPTURE(line);
        CHECK(run.out.find(line) != std::string::npos);
    }
    CHECK_MESSAGE(content_of(folder.path() / "d/profiles/torn.sqlite").rfind("no database", 0) == 0, "it is only read");
}

} // namespace nuqta::test
