// nuqta stats and nuqta progress, on progress brought in from a file.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

std::string deck()
{
    return (test_data() / "decks" / "summit.json").string();
}

/// Answers of long ago: two items, one of them confused twice; and one reported.
const std::string k_progress = R"({"format": "nuqta-progress/1", "decks": [{"id": "summit", "items": [
  {"id": "quantity/h800/1", "suspended": false, "reported": null, "answers": [
    {"at": 1600000000000, "day": "2020-09-13", "picked": "count-10000-a100", "right": false, "language": "fa"},
    {"at": 1600000100000, "day": "2020-09-13", "picked": "count-10000-a100", "right": false, "language": "zh"}]},
  {"id": "x/gone", "suspended": false, "reported": null, "answers": [
    {"at": 1600000000000, "day": "2020-09-13", "picked": null, "right": false, "language": "fa"}]}]}]}
)";

/// Runs with the folder as data folder and the file brought in.
struct Kept {
    Folder folder;

    Run run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--data-dir", "d"});
        return nuqta(arguments, {.folder = folder.path()});
    }
};

TEST_CASE("without any progress stats says so, and makes no file")
{
    const Kept kept;
    const Run run = kept.run({"stats", "--deck", deck()});
    CHECK(run.code == 0);
    CHECK(run.out.find("days in a row: 0") == 0);
    CHECK(run.out.find("seen 0 of ") != std::string::npos);
    CHECK(kept.folder.list().empty());
}

TEST_CASE("what was exported and brought in is counted, confusions named, gone items kept")
{
    const Kept kept;
    kept.folder.write("in.json", k_progress);
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    const Run table = kept.run({"stats", "--deck", deck(), "--lang", "zh_CN.UTF-8"});
    CHECK(table.code == 0);
    for (const char* part : {"seen 1 of ", "1 learning, 0 known", "due today: 1", "2× 10,000 for 3,000",
                             "answered, but no longer in the deck: 1"}) {
        CHECK_MESSAGE(table.out.find(part) != std::string::npos, part, "\n", table.out);
    }
    const Run json = kept.run({"stats", "--deck", deck(), "--json"});
    for (const char* part : {R"("format": "nuqta-stats/1")", R"("due_today": 1)", R"("times": 2)", R"("gone": 1)"}) {
        CHECK_MESSAGE(json.out.find(part) != std::string::npos, part, "\n", json.out);
    }
    const std::string exported = kept.run({"progress", "--export", "-"}).out;
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    CHECK_MESSAGE(kept.run({"progress", "--export", "-"}).out == exported, "brought in twice, counted once");
    const Run other = kept.run({"stats", "--deck", deck(), "--profile", "آدا"});
    CHECK(other.out.find("seen 0 of ") != std::string::npos);
}

TEST_CASE("stats counts the questions of the language asked for, or else of the one last answered in")
{
    const Kept kept;
    CHECK(kept.run({"stats", "--deck", deck()}).out.find("(summit, all languages)\n  seen 0 of 6:") !=
          std::string::npos);
    kept.folder.write("in.json", k_progress);
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    // One of the six questions is not worded in Thai; the last answer was in Chinese.
    CHECK(kept.run({"stats", "--deck", deck(), "--lang", "th"}).out.find("(summit, th)\n  seen 1 of 5:") !=
          std::string::npos);
    CHECK(kept.run({"stats", "--deck", deck()}).out.find("(summit, zh)\n  seen 1 of 6:") != std::string::npos);
    CHECK(kept.run({"stats", "--deck", deck(), "--json"}).out.find(R"("language": "zh")") != std::string::npos);
    CHECK(kept.run({"stats", "--deck", deck(), "--lang", "th", "--json"}).out.find(R"("items": 5)") !=
          std::string::npos);
}

TEST_CASE("a question left out is listed with its reason, and asked again by its id")
{
    const Kept kept;
    kept.folder.write("in.json", replaced(k_progress, "\"reported\": null", "\"reported\": \"several-right\""));
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    CHECK(kept.run({"stats", "--deck", deck()}).out.find("quantity/h800/1 (several-right)") != std::string::npos);
    CHECK(kept.run({"progress", "--ask-again", "quantity/h800/1"}).code == 0);
    CHECK(kept.run({"stats", "--deck", deck()}).out.find("several-right") == std::string::npos);
    const Run again = kept.run({"progress", "--ask-again", "quantity/h800/1"});
    CHECK(again.code == 2);
    CHECK(again.err == "--ask-again: “quantity/h800/1” is no question that was left out\n");
}

TEST_CASE("nothing is made for a profile that is not there, and strange names are printed on one line")
{
    const Kept kept;
    CHECK(kept.run({"progress", "--ask-again", "foo", "--profile", "nobody"}).code == 2);
    CHECK(kept.folder.list().empty());
    kept.folder.write("in.json", replaced(k_progress, "\"id\": \"summit\"", R"("id": "a\u001b[31m\nb")"));
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    const Run stats = kept.run({"stats", "--deck", deck()});
    CHECK_MESSAGE(stats.out.find("\na [31m b: not installed") != std::string::npos, stats.out);
    kept.folder.write("broken.json", replaced(k_progress, "\"answers\"", "\"replies\""));
    const Run broken = kept.run({"progress", "--import", "broken.json"});
    CHECK(broken.code == 3);
    CHECK(broken.err == "broken.json: decks[0].items[0]: the key “answers” is missing\n");
}

TEST_CASE("a backup is a file of its own and not written over")
{
    const Kept kept;
    kept.folder.write("in.json", k_progress);
    REQUIRE(kept.run({"progress", "--import", "in.json"}).code == 0);
    CHECK(kept.run({"progress", "--backup", "copy.sqlite"}).code == 0);
    CHECK(content_of(kept.folder.path() / "copy.sqlite").substr(0, 15) == "SQLite format 3");
    const Run again = kept.run({"progress", "--backup", "copy.sqlite"});
    CHECK(again.code == 1);
    CHECK(again.err == "copy.sqlite: is there already; nothing was written\n");
}

TEST_CASE("what cannot be used is refused with a sentence and changes nothing")
{
    const Kept kept;
    kept.folder.write("d/profiles/default.sqlite", "a note to myself");
    kept.folder.write("in.json", "{}");
    CHECK(kept.run({"stats"}).code == 3);
    CHECK(kept.run({"progress", "--export", "-"}).code == 3);
    CHECK(kept.run({"progress", "--import", "in.json"}).code == 3);
    CHECK(content_of(kept.folder.path() / "d/profiles/default.sqlite") == "a note to myself");
    CHECK(kept.run({"stats", "--lang", "xx"}).code == 2);
    CHECK(kept.run({"progress"}).code == 2);
    CHECK(kept.run({"progress", "--import", "in.json", "--export", "-"}).code == 2);
    for (const char* name : {"", "a/b", ".hidden", "\x01", "\xff"}) {
        CHECK(kept.run({"stats", "--profile", name}).code == 2);
    }
    CHECK(kept.run({"progress", "--export", "-", "--profile", "nobody"}).code == 3);
}

TEST_CASE("a screen can be drawn of someone who has learnt, and a file that is no progress is refused")
{
    const Kept kept;
    kept.folder.write("in.json", k_progress);
    kept.folder.write("other.json", "{}");
    const auto map = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"render", "--screen", "progress", "--lang", "ru",
                                              "--deck", deck(),     "-o",       "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return nuqta(arguments, {.folder = kept.folder.path()});
    };
    CHECK(map({}).out.find("Вопросов ещё не было.") != std::string::npos);
    const Run known = map({"--progress", "in.json"});
    CHECK(known.code == 0);
    CHECK(known.out.find("Что вы путаете") != std::string::npos);
    CHECK(known.out.find("выбрано 2 раза") != std::string::npos);
    CHECK(map({"--progress", "other.json"}).code == 3);
    CHECK(map({"--progress", "nowhere.json"}).code == 3);
    const Run alone = map({"--beside", "ar"});
    CHECK(alone.code == 2);
    CHECK(alone.err == "--beside: the article is not there in “ar”\n");
}

} // namespace
} // namespace nuqta::test
