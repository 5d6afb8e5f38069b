// A folder whose articles do not all translate each other: the largest group is one deck, the others one each.
#include "app/program.h"
#include "item/deck_json.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace nuqta::test {
namespace {

/// The summit in four languages and the rival in Arabic in one folder "mixed".
void write_mixed(const Folder& folder)
{
    const std::filesystem::path articles = data_root() / "content" / "articles";
    for (const std::string tag : {"fa", "ru", "th", "zh"}) {
        folder.write("mixed/" + tag + ".md", content_of(articles / "deepseek-summit" / (tag + ".md")));
    }
    folder.write("mixed/ar.md", content_of(articles / "deepseek-rival" / "ar.md"));
}

/// The id of the first item that every language of the deck words.
std::string first_item(const std::filesystem::path& deck)
{
    const Deck read = read_deck(content_of(deck), deck.string()).value();
    const auto found = std::find_if(read.items.begin(), read.items.end(),
                                    [&](const Item& item) { return item.wordings.size() == read.languages.size(); });
    REQUIRE(found != read.items.end());
    return found->id;
}

TEST_CASE("a language that stands alone gets a deck beside the group's, and both are told")
{
    const Folder folder;
    write_mixed(folder);
    const Run run = nuqta({"generate", "mixed", "-o", "deck.json"}, {.folder = folder.path()});
    CHECK(run.code == 0);
    CHECK(run.err.find("mixed/ar.md:15:1: warning: ar stands alone: the structures differ: ") == 0);
    CHECK(run.err.find("mixed/fa.md:22:3 has the list item") != std::string::npos);
    CHECK(run.err.find('\n') == run.err.size() - 1);
    CHECK(run.out.find("written to deck.json\n") != std::string::npos);
    CHECK(run.out.find("written to deck-ar.json\n") != std::string::npos);
    CHECK(content_of(folder.path() / "deck.json").find("\"id\": \"mixed\"") != std::string::npos);
    const std::string arabic = content_of(folder.path() / "deck-ar.json");
    CHECK(arabic.find("\"id\": \"mixed-ar\"") != std::string::npos);
}

TEST_CASE("standard output takes the deck of the group, and its table says that the other is not written")
{
    const Folder folder;
    write_mixed(folder);
    const Run run = nuqta({"generate", "mixed", "--json"}, {.folder = folder.path()});
    CHECK(run.code == 0);
    CHECK(run.out.find("{\n  \"format\": \"nuqta-deck/1\",\n  \"id\": \"mixed\",") == 0);
    CHECK(run.out.find("\n}\n") == run.out.size() - 3);
    CHECK(run.out.find("mixed-ar") == std::string::npos);
    CHECK(run.err.find("not written\n") != std::string::npos);
    const Run facts = nuqta({"facts", "mixed", "--json"}, {.folder = folder.path()});
    CHECK(facts.code == 0);
    CHECK(facts.out.find("\n}\n") == facts.out.size() - 3);
    CHECK(facts.err.find("ar stands alone") != std::string::npos);
}

TEST_CASE("the group alone is the deck it would be without the stranger")
{
    const Folder folder;
    write_mixed(folder);
    const Surroundings here{.folder = folder.path()};
    CHECK(nuqta({"generate", "mixed", "-o", "with.json"}, here).code == 0);
    std::filesystem::remove(folder.path() / "mixed" / "ar.md");
    const Run run = nuqta({"generate", "mixed", "-o", "without.json"}, here);
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(content_of(folder.path() / "with.json") == content_of(folder.path() / "without.json"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "without-ar.json"));
}

TEST_CASE("such decks are offered in each of their languages")
{
    const Folder folder;
    write_mixed(folder);
    link_data(folder);
    std::filesystem::remove_all(folder.path() / "data" / "decks"); // links, not the decks themselves
    std::filesystem::create_directory(folder.path() / "data" / "decks");
    const Surroundings here{.folder = folder.path(),
                            .environment = {{"NUQTA_DATA", (folder.path() / "data").string()}}};
    REQUIRE(nuqta({"generate", "mixed", "-o", "data/decks/mixed.json"}, here).code == 0);
    const std::string group = first_item(folder.path() / "data" / "decks" / "mixed.json");
    const std::string arabic = first_item(folder.path() / "data" / "decks" / "mixed-ar.json");
    const auto shows = [&](const std::string& tag, const std::string& item) {
        return nuqta({"render", "--screen", "question", "--lang", tag, "--item", item, "-o", "shown.txt"}, here).code ==
               0;
    };
    CHECK(shows("ar", arabic));
    CHECK_FALSE(shows("ar", group));
    for (const std::string tag : {"fa", "ru", "th", "zh"}) {
        CAPTURE(tag);
        CHECK(shows(tag, group));
        CHECK_FALSE(shows(tag, arabic));
    }
}

} // namespace
} // namespace nuqta::test
