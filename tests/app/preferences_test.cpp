// Preferences that cannot be used. They are read before the window opens, so these runs need no display; what is saved
// is seen in play_test.sh.
#include "app/program.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

const std::string k_good = R"({"format": "nuqta-preferences/1", "language": "ru", "text_percent": 100})";

/// Starts the game, which ends where no display is found; gives the first line on standard error.
std::string first_line(const Folder& folder)
{
    const Run run = nuqta({"--data-dir", "."}, {.folder = folder.path(),
                                                .environment = {{"DISPLAY", std::nullopt},
                                                                {"WAYLAND_DISPLAY", std::nullopt},
                                                                {"SDL_VIDEODRIVER", std::nullopt}}});
    CHECK(run.code == 5);
    return run.err.substr(0, run.err.find('\n'));
}

TEST_CASE("every broken preferences file is set aside under a name of its own")
{
    const Folder folder;
    for (const std::string content : {"first", "second", "third"}) {
        folder.write("preferences.json", content);
        first_line(folder);
    }
    using Names = std::vector<std::string>;
    CHECK(folder.list() ==
          Names{"nuqta.log", "preferences.json.broken", "preferences.json.broken-2", "preferences.json.broken-3"});
    CHECK(content_of(folder.path() / "preferences.json.broken") == "first");
    CHECK(content_of(folder.path() / "preferences.json.broken-2") == "second");
    CHECK(content_of(folder.path() / "preferences.json.broken-3") == "third");
}

TEST_CASE("preferences of a newer version stay where they are")
{
    const Folder folder;
    const std::string newer = replaced(k_good, "preferences/1", "preferences/2");
    folder.write("preferences.json", newer);
    CHECK(first_line(folder) == "./preferences.json: the format is “nuqta-preferences/2”; this version reads "
                                "“nuqta-preferences/1”; it stays as it is, and nothing is saved");
    CHECK(folder.list() == std::vector<std::string>{"nuqta.log", "preferences.json"});
    CHECK(content_of(folder.path() / "preferences.json") == newer);
}

TEST_CASE("a size of text out of range, or no whole number, is refused")
{
    for (const std::string value :
         {"79", "251", "-100", "4294967396", "9223372036854775908", "1e300", "100.5", "true", "\"100\""}) {
        CAPTURE(value);
        const Folder folder;
        folder.write("preferences.json", replaced(k_good, "100", value));
        CHECK(first_line(folder) == "./preferences.json: text_percent: must be a whole number from 80 to 250; "
                                    "it was set aside as ./preferences.json.broken");
    }
}

TEST_CASE("a wish to remember more, or less, than makes sense is refused")
{
    for (const std::string value : {"69", "98", "0.9", "\"90\"", "-90"}) {
        CAPTURE(value);
        const Folder folder;
        folder.write("preferences.json", replaced(k_good, "\"text_percent\": 100", "\"retention_percent\": " + value));
        CHECK(first_line(folder) == "./preferences.json: retention_percent: must be a whole number from 70 to 97; "
                                    "it was set aside as ./preferences.json.broken");
    }
}

} // namespace
} // namespace nuqta::test
