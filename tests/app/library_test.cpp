// What the player brings along: nuqta add, and the game's list after it.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

using Names = std::vector<std::string>;

constexpr const char* k_bees = R"(# Bees

## In the hive

- **Workers:** A hive has 40,000 bees in summer and 5,000 bees in winter.
- **Queen:** The queen lays 2,000 eggs a day and lives for 4 years.
- **Honey:** A hive gives 25 kilograms of honey in a good year.
)";

Run add(const Folder& folder, const std::string& path)
{
    return nuqta({"add", path, "--data-dir", "d"}, {.folder = folder.path()});
}

/// What the game says at its start, in English, with nothing typed.
std::string home(const Folder& folder)
{
    return nuqta({"--text", "--lang", "en", "--data-dir", "d"}, {.folder = folder.path()}).out;
}

std::vector<std::string> kept(const Folder& folder)
{
    std::vector<std::string> names;
    for (const std::string& name : folder.list()) {
        if (name.rfind("d/decks/", 0) == 0) {
            names.push_back(name);
        }
    }
    return names;
}

TEST_CASE("an article that was added is offered from then on")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    const Run run = add(folder, "bees.md");
    CHECK(run.code == 0);
    CHECK(run.out.rfind("bees: ", 0) == 0);
    CHECK(home(folder).find("Bees") != std::string::npos);
    CHECK(kept(folder) == Names{"d/decks/bees.json"});
}

TEST_CASE("an edited article takes the place of what it was; another of the same name stands beside it")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    add(folder, "bees.md");
    folder.write("bees.md", replaced(k_bees, "25 kilograms", "30 kilograms"));
    CHECK(add(folder, "bees.md").out.rfind("bees: ", 0) == 0);
    CHECK(kept(folder) == Names{"d/decks/bees.json"});
    CHECK(content_of(folder.path() / "d/decks/bees.json").find("30 kilograms") != std::string::npos);
    folder.write("other/bees.md", "# Bumblebees\n\n## Nests\n\n- **Size:** A nest has 50 to 400 bumblebees.\n"
                                  "- **Age:** A nest lives for 6 months.\n- **Flight:** They fly 3 kilometres.\n");
    CHECK(add(folder, "other/bees.md").out.rfind("bees-2: ", 0) == 0);
    CHECK(kept(folder) == Names{"d/decks/bees-2.json", "d/decks/bees.json"});
}

TEST_CASE("what cannot be added is told with its place, and the rest is added")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    folder.write("broken.json", "{\"format\": \"nuqta-deck/1\",");
    const Run run =
        nuqta({"add", "broken.json", "bees.md", "missing.md", "--data-dir", "d"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err.find("broken.json:1:") != std::string::npos);
    CHECK(run.err.find("missing.md") != std::string::npos);
    CHECK(kept(folder) == Names{"d/decks/bees.json"});
}

TEST_CASE("a deck that cannot be read keeps none of the others from being played, and says why")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    add(folder, "bees.md");
    folder.write("d/decks/torn.json", "{\"format\": ");
    const std::string said = home(folder);
    CHECK(said.find("A quiz in your collection cannot be read.") != std::string::npos);
    CHECK(said.find("torn.json\u2069, line 1: the file is damaged here") != std::string::npos);
    CHECK(said.find("Bees") != std::string::npos);
}

TEST_CASE("a stranger's deck cannot choose where it is kept")
{
    const Folder folder;
    const std::string deck = content_of(test_data() / "decks" / "summit.json");
    folder.write("evil.json", replaced(deck, "\"id\": \"summit\"", "\"id\": \"../../../evil\""));
    CHECK(add(folder, "evil.json").code == 0);
    CHECK(kept(folder) == Names{"d/decks/-.-..-..-evil.json"});
}

TEST_CASE("decks of one id too long for a file's name are kept beside each other")
{
    const Folder folder;
    const std::string id(150, 'x');
    const std::string deck =
        replaced(content_of(test_data() / "decks" / "summit.json"), "\"id\": \"summit\"", "\"id\": \"" + id + "\"");
    const std::string other =
        replaced(content_of(test_data() / "decks" / "rival.json"), "\"id\": \"rival\"", "\"id\": \"" + id + "\"");
    folder.write("one.json", deck);
    folder.write("two.json", other);
    CHECK(add(folder, "one.json").code == 0);
    CHECK(add(folder, "two.json").code == 0);
    CHECK(add(folder, "one.json").code == 0);
    CHECK(kept(folder).size() == 2);
}

TEST_CASE("an added quiz is removed by its name, keeps its progress, and another name is a mistake")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    add(folder, "bees.md");
    folder.write("d/decks/torn.json", "{");
    const auto remove = [&](const std::string& name) {
        return nuqta({"remove", name, "--data-dir", "d"}, {.folder = folder.path()});
    };
    const Run wrong = remove("wasps");
    CHECK(wrong.code == 2);
    CHECK(wrong.err == "there is no added quiz “wasps”; there are: bees, torn.json\n");
    CHECK(remove("../preferences.json").code == 2);
    CHECK(remove("torn.json").code == 0);
    const Run removed = remove("bees");
    CHECK(removed.code == 0);
    CHECK(removed.out == "bees: removed; its progress is kept\n");
    CHECK(kept(folder).empty());
    CHECK(home(folder).find("Bees") == std::string::npos);
    CHECK(remove("bees").err == "there is no added quiz “bees”; none was added\n");
}

TEST_CASE("an added quiz is removed in the game, after a question; what was learnt counts when it is added again")
{
    const Folder folder;
    folder.write("bees.md", k_bees);
    add(folder, "bees.md");
    const auto play = [&](const std::string& input) {
        return nuqta({"--text", "--lang", "en", "--data-dir", "d"}, {.folder = folder.path(), .input = input}).out;
    };
    // English is only there in the added quiz, so it is the one on Home.
    CHECK(play("\n0\n\nb\nq\n").find("Question 1") != std::string::npos);
    const std::string library = play("d\nq\n");
    const std::size_t row = library.find(". Remove — ");
    REQUIRE(row != std::string::npos);
    const std::size_t begin = library.rfind('\n', row) + 1;
    const std::string number = library.substr(begin, row - begin);
    const std::string kept_it = play("d\n" + number + "\n1\nb\nq\n");
    CHECK(kept_it.find("Remove “") != std::string::npos);
    CHECK(kept(folder).size() == 1);
    play("d\n" + number + "\n2\nb\nq\n");
    CHECK(kept(folder).empty());
    add(folder, "bees.md");
    const std::string stats = nuqta({"stats", "--json", "--data-dir", "d"}, {.folder = folder.path()}).out;
    const std::size_t bees = stats.find("\"bees\"");
    REQUIRE(bees != std::string::npos);
    CHECK(stats.find("\"seen\": 1", bees) != std::string::npos);
}

TEST_CASE("what the command line sets for once is not remembered, what is set in the game is")
{
    const Folder folder;
    const Run run = nuqta({"--text", "--lang", "en", "--theme", "light", "--reduced-motion", "--data-dir", "d"},
                          {.folder = folder.path(), .input = "o\n4\nb\nq\n"});
    CHECK(run.code == 0);
    const std::string kept = content_of(folder.path() / "d/preferences.json");
    CHECK(kept.find("\"sitting_length\": 15") != std::string::npos);
    CHECK(kept.find("\"theme\": \"dark\"") != std::string::npos);
    CHECK(kept.find("\"class_theme\": \"projector\"") != std::string::npos);
    CHECK(kept.find("\"motion\": true") != std::string::npos);
}

} // namespace
} // namespace nuqta::test
