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

} // namespace nuqta::test
