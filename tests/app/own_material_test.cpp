// nuqta play with the player's own article: what cannot be played is told with its place, before a window is opened.
#include "app/program.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

const char* const k_bees = "# Bees\n\n- **The dance:** A bee that finds food dances for 2 minutes.\n"
                           "- **Distance:** A bee flies up to 5 kilometres.\n- **Memory:** Bees remember landmarks.\n"
                           "- **Sleep:** They rest at night.\n";

} // namespace

TEST_CASE("an article or a folder is made into a deck and played; without a display that is all that is missing")
{
    const Folder folder;
    folder.write("bees/en.md", k_bees);
    for (const char* const path : {"bees/en.md", "bees"}) {
        CAPTURE(path);
        const Run run = nuqta({"play", path, "--lang", "en", "--data-dir", "kept"},
                              {.folder = folder.path(), .environment = {{"DISPLAY", {}}, {"WAYLAND_DISPLAY", {}}}});
        CHECK(run.code == 5);
    }
}

TEST_CASE("an article that cannot be played says why")
{
    const Folder folder;
    folder.write("empty.md", "# Nothing\n\nNo list here.\n");
    folder.write("broken.md", "---\ntitle: \"Bees\n---\n- A bee.\n");
    const auto run = [&](const char* path) {
        return nuqta({"play", path, "--lang", "en", "--data-dir", "kept"}, {.folder = folder.path()});
    };
    const Run empty = run("empty.md");
    CHECK(empty.code == 3);
    CHECK(empty.err.find("empty.md: nothing in it can be asked as a question with four options") != std::string::npos);
    const Run broken = run("broken.md");
    CHECK(broken.code == 3);
    CHECK(broken.err.starts_with("broken.md:2:"));
    const Run missing = run("none.md");
    CHECK(missing.code == 3);
    CHECK(missing.err.find("none.md") != std::string::npos);
}

} // namespace nuqta::test
