// Articles and decks of strangers: docs/security.md says what they cannot do, each promise with its test here or
// elsewhere.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>
#include <sys/inotify.h>

#include <filesystem>
#include <unistd.h>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_bees = R"(# Bees

- **Workers:** A hive has 40,000 bees in summer and 5,000 bees in winter.
- **Queen:** The queen lays 2,000 eggs a day and lives for 4 years.
- **Honey:** A hive gives 25 kilograms of honey in a good year.
)";

Run run_in(const Folder& folder, const std::vector<std::string>& arguments)
{
    return nuqta(arguments, {.folder = folder.path()});
}

std::string summit()
{
    return content_of(test_data() / "decks" / "summit.json");
}

/// Counts how often anybody opens the files of a folder.
class Watch {
public:
    explicit Watch(const fs::path& folder)
        : descriptor_(::inotify_init1(IN_NONBLOCK))
    {
        ::inotify_add_watch(descriptor_, folder.c_str(), IN_OPEN | IN_ACCESS);
    }
    ~Watch() { ::close(descriptor_); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    Watch(Watch&&) = delete;
    Watch& operator=(Watch&&) = delete;

    bool saw_something() const
    {
        char events[4096];
        return ::read(descriptor_, events, sizeof events) > 0;
    }

private:
    int descriptor_;
};

bool has_control(const std::string& text)
{
    return text.find('\x1b') != std::string::npos || text.find("\u009b") != std::string::npos ||
           text.find("\u202e") != std::string::npos;
}

TEST_CASE("a link that leads out of a folder of articles is refused, one that stays in it is read")
{
    const Folder folder;
    folder.write("private.md", k_bees);
    folder.write("set/bees/text.md", k_bees);
    fs::create_symlink("bees/text.md", folder.path() / "set/en.md");
    CHECK(run_in(folder, {"generate", "set", "-o", "a.json"}).code == 0);
    fs::create_symlink("../private.md", folder.path() / "set/ru.md");
    const Run run = run_in(folder, {"generate", "set", "-o", "b.json"});
    CHECK(run.code == 3);
    CHECK(run.err == "set/ru.md: is a link that leads out of its folder\n");
    CHECK_FALSE(fs::exists(folder.path() / "b.json"));
}

TEST_CASE("nothing an article or a deck names is opened: images, links, includes, sources")
{
    const Folder folder;
    folder.write("private/secret.md", k_bees);
    folder.write("bees.md", std::string("---\ntitle: Bees\nlang: en\nimage: private/secret.md\n---\n") + k_bees +
                                "- **See** ![a hive](private/secret.md) and [more](private/secret.md).\n\n"
                                "<img src=\"private/secret.md\"> <!--#include file=\"private/secret.md\" -->\n\n"
                                "{{< include private/secret.md >}}\n\n[x]: private/secret.md\n");
    const Watch watch(folder.path() / "private");
    CHECK(run_in(folder, {"generate", "bees.md", "-o", "bees.json"}).code == 0);
    const std::string deck = content_of(folder.path() / "bees.json");
    folder.write("bees.json", replaced(deck, "\"file\": \"bees.md\"", "\"file\": \"private/secret.md\""));
    for (const char* format : {"html", "moodle-xml", "csv", "anki", "gift"}) {
        CHECK(run_in(folder, {"export", "bees.json", "--to", format, "--lang", "en", "-o", "out"}).code == 0);
    }
    CHECK(run_in(folder, {"check", "bees.md", "bees.json"}).code != 3);
    CHECK(run_in(folder, {"render", "--deck", "bees.json", "--lang", "en", "--screen", "question", "-o", "out.png"})
              .code == 0);
    CHECK_FALSE(watch.saw_something());
    content_of(folder.path() / "private/secret.md");
    CHECK_MESSAGE(watch.saw_something(), "the watch would have seen it");
}

TEST_CASE("aliases of YAML that would come to millions of texts end at once")
{
    std::string bomb = "---\na: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'j'; ++c) {
        const std::string before(1, static_cast<char>(c - 1));
        bomb += std::string(1, c) + ": &" + c + " [";
        for (int i = 0; i < 10; ++i) {
            bomb += (i == 0 ? "*" : ",*") + before;
        }
        bomb += "]\n";
    }
    const Folder folder;
    folder.write("bees.md", bomb + "title: *j\n---\n" + k_bees);
    const Run run = run_in(folder, {"generate", "bees.md", "--lang", "en", "-o", "a.json"});
    CHECK(run.code == 3);
    CHECK(run.err == "bees.md:11:4: front matter: title is not a text\n");
}

TEST_CASE("JSON a hundred thousand deep is refused wherever it comes in")
{
    const std::string deep(100'000, '[');
    const Folder folder;
    folder.write("deck.json", "{\"format\": \"nuqta-deck/1\", \"more\": " + deep);
    folder.write("progress.json", "{\"format\": \"nuqta-progress/1\", \"more\": " + deep + std::string(100'000, ']') +
                                      ", \"decks\": 1}");
    folder.write("d/classroom/default/current.jsonl", "{\"more\": " + deep + std::string(100'000, ']') + "}\n");
    folder.write("d/preferences.json",
                 "{\"format\": \"nuqta-preferences/1\", \"language\": " + deep + std::string(100'000, ']') + "}");
    CHECK(run_in(folder, {"add", "deck.json", "--data-dir", "d"}).code == 3);
    CHECK(run_in(folder, {"progress", "--data-dir", "d", "--import", "progress.json"}).code == 3);
    CHECK(run_in(folder, {"--text", "--lang", "fa", "--data-dir", "d"}).code == 0);
    CHECK(fs::exists(folder.path() / "d/preferences.json.broken"));
}

TEST_CASE("a deck that could give a terminal orders or turn what is read is refused, and the refusal gives none")
{
    for (const std::string hidden : {"\\u001b[2J", "\\u009b2J", "\\u202e", "\\u0000"}) {
        CAPTURE(hidden);
        const Folder folder;
        folder.write("a.json", replaced(summit(), "\"id\": \"summit\"", "\"id\": \"s" + hidden + "\""));
        folder.write("b.json", replaced(summit(), "\"stem\": \"", "\"stem\": \"" + hidden));
        folder.write("c.json", replaced(summit(), "\"text\": {", "\"text\": {\"" + hidden + "\": \"x\", "));
        for (const char* deck : {"a.json", "b.json", "c.json"}) {
            const Run run = run_in(folder, {"add", deck, "--data-dir", "d"});
            CHECK(run.code == 3);
            CHECK(run.err.rfind(deck, 0) == 0);
            CHECK_FALSE(has_control(run.err));
        }
    }
}

TEST_CASE("of an article control characters and overrides of direction are left out")
{
    const Folder folder;
    folder.write("bees.md", "---\ntitle: \"B\\e[2Jees \u202e\"\n---\n" +
                                replaced(replaced(k_bees, "40,000", "\x1b[31m40,000"), "winter", "win\u202e\u009bter"));
    const Run run = run_in(folder, {"generate", "bees.md", "--lang", "en", "-o", "bees.json"});
    CHECK(run.code == 0);
    const std::string deck = content_of(folder.path() / "bees.json");
    CHECK_FALSE(has_control(deck));
    CHECK(deck.find("\\u001b") == std::string::npos);
    CHECK(deck.find("5,000 bees in winter") != std::string::npos);
    CHECK_FALSE(has_control(run_in(folder, {"check", "bees.md", "--lang", "en"}).out));
    CHECK_FALSE(has_control(run_in(folder, {"facts", "bees.md", "--lang", "en"}).out));
}

TEST_CASE("a name of a folder or a profile cannot hide what it is")
{
    const Folder folder;
    folder.write("a\u202e\x1b[2Jb/en.md", k_bees);
    const Run run = run_in(folder, {"generate", "a\u202e\x1b[2Jb", "-o", "a.json"});
    CHECK(run.code == 0);
    CHECK_FALSE(has_control(content_of(folder.path() / "a.json")));
    for (const char* name : {"../eve", "eve\x1b", "eve\u009b", "evе\u202e", ".eve", "a/b", ""}) {
        CAPTURE(name);
        CHECK(run_in(folder, {"stats", "--data-dir", "d", "--profile", name}).code == 2);
    }
}

TEST_CASE("no cell of an exported table is a formula")
{
    for (const std::string start : {"=", "+", "-", "@", "\\t=", "＝", "＋", "－", "＠"}) {
        CAPTURE(start);
        const Folder folder;
        folder.write("a.json", replaced(summit(), "\"stem\": \"", "\"stem\": \"" + start + "1+1;"));
        const Run run = run_in(folder, {"export", "a.json", "--to", "csv", "--lang", "zh", "-o", "-"});
        CHECK(run.code == 0);
        CHECK(run.out.find("1+1;") != std::string::npos);
        const std::size_t cell = run.out.rfind('"', run.out.find("1+1;"));
        const bool formula = run.out.compare(cell + 1, 1, "'") != 0 && run.out.compare(cell + 1, 1, " ") != 0;
        CHECK_FALSE(formula);
    }
}

} // namespace
} // namespace nuqta::test
