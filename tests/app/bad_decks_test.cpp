// Decks that are damaged, foreign or of the future: one error with the path to the value, exit code 3, nothing written.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

std::string tea()
{
    return content_of(test_data() / "cli" / "tea.json");
}

Run render(const Folder& folder)
{
    return nuqta({"render", "--deck", "tea.json", "--screen", "question", "--lang", "en", "-o", "out.txt"},
                 {.folder = folder.path()});
}

struct BadDeck {
    std::string from; ///< replaced in the good deck …
    std::string to;   ///< … by this
    std::string error;
};

std::vector<BadDeck> bad_decks()
{
    return {
        {"nuqta-deck/1", "nuqta-deck/2", "tea.json: is nuqta-deck/2; this program reads nuqta-deck/1"},
        {"nuqta-deck/1", "quiz/1", "tea.json: format: is not \"nuqta-deck/1\""},
        {"\"key\"", "\"distractor\"", "tea.json: items[0].options: an item has one key, not 0"},
        {"\"distractor\"", "\"key\"", "tea.json: items[0].options: an item has one key, not 2"},
        {"\"key\"", "4", "tea.json: items[0].options[2].role: is not a text"},
        {"\"key\"", "\"right\"", "tea.json: items[0].options[2].role: is neither \"key\" nor \"distractor\""},
        {"\"80 degrees\", ", "", "tea.json: items[0].wordings.en.options: a wording has four options, not 3"},
        {"       {\"id\": \"degree-70\", \"role\": \"distractor\"},\n", "",
         "tea.json: items[0].options: an item has four options, not 3"},
        {"[22, 32]", "[22, 99]",
         "tea.json: items[0].wordings.en.evidence.mark: [22, 99] is outside the 33 bytes of b1"},
        {"[22, 32]", "[32, 22]",
         "tea.json: items[0].wordings.en.evidence.mark: [32, 22] is outside the 33 bytes of b1"},
        {"[22, 32]", "[-1, 32]", "tea.json: items[0].wordings.en.evidence.mark[0]: is not a whole number from 0 on"},
        {"[22, 32]", "22", "tea.json: items[0].wordings.en.evidence.mark: is not a list"},
        {"\"block\": \"b1\", \"order\"", "\"block\": \"b9\", \"order\"",
         "tea.json: items[0].block: \"b9\" is no block of the deck"},
        {"\"languages\": [\"en\"]", "\"languages\": []", "tea.json: languages: is empty"},
        {"\"degree-60\"", "\"degree-70\"", "tea.json: items[0].options[1].id: stands there twice"},
    };
}

TEST_CASE("the deck these tests damage is drawn while it is whole")
{
    const Folder folder;
    folder.write("tea.json", tea());
    const Run run = render(folder);
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(content_of(folder.path() / "out.txt").find("How warm should the water for green tea be?") !=
          std::string::npos);
}

TEST_CASE("a deck that breaks a rule is refused with the path to the value")
{
    for (const BadDeck& deck : bad_decks()) {
        CAPTURE(deck.to);
        const Folder folder;
        folder.write("tea.json", replaced(tea(), deck.from, deck.to));
        const Run run = render(folder);
        CHECK(run.code == 3);
        CHECK(run.err == deck.error + "\n");
        CHECK(run.out.empty());
        CHECK(folder.list() == std::vector<std::string>{"tea.json"});
    }
}

TEST_CASE("a deck cut off anywhere ends in one error with line and column, never in a crash")
{
    const std::string whole = tea();
    const Folder folder;
    for (std::size_t size = 1; size + 2 < whole.size(); size += 97) {
        CAPTURE(size);
        folder.write("tea.json", whole.substr(0, size));
        const Run run = render(folder);
        CHECK(run.code == 3);
        CHECK(run.err.substr(0, 9) == "tea.json:");
        CHECK(run.err.find(": is not JSON: ") != std::string::npos);
        CHECK(run.err.find('\n') == run.err.size() - 1);
    }
    folder.write("tea.json", "");
    CHECK(render(folder).code == 3);
    folder.write("tea.json", "{\n  \"format\": \"nuqta-deck/1\",\n  \"id\": \"te");
    CHECK(render(folder).err.substr(0, 11) == "tea.json:3:");
}

TEST_CASE("the game refuses a bad deck before it opens a window")
{
    const Folder folder;
    folder.write("tea.json", replaced(tea(), "nuqta-deck/1", "nuqta-deck/2"));
    const Run run = nuqta({"--deck", "tea.json", "--data-dir", "progress"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    CHECK(run.err == "tea.json: is nuqta-deck/2; this program reads nuqta-deck/1\n");
    CHECK(folder.list() == std::vector<std::string>{"progress", "progress/nuqta.log", "tea.json"});
}

TEST_CASE("a picture that cannot be written leaves nothing behind")
{
    const Folder folder;
    folder.write("out.png/inside", "a folder in the picture's place");
    const Surroundings here{.folder = folder.path()};
    for (const std::string out : {"nowhere/out.png", "nowhere/out.txt", "out.png"}) {
        CAPTURE(out);
        const Run run = nuqta({"render", "--screen", "language", "--lang", "fa", "-o", out}, here);
        CHECK(run.code == 1);
        CHECK(run.err.substr(0, out.size() + 20) == out + ": cannot be written:");
        CHECK(folder.list() == std::vector<std::string>{"out.png", "out.png/inside"});
    }
}

} // namespace
} // namespace nuqta::test
