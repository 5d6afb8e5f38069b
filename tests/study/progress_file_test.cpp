// Progress kept in a file: what was saved is there again, and a file that cannot be used is never written over.
#include "base/unprivileged.h"
#include "made_deck.h"
#include "study/progress_file.h"
#include "study_folder.h"
#include "test_data.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace nuqta;
using namespace nuqta::test;

namespace {

namespace fs = std::filesystem;

Deck six_items()
{
    Deck deck = made_deck(6);
    for (const char* n : {"1", "2", "3", "4", "5", "6"}) {
        deck.items.push_back(made_item(std::string("x/") + n, "x", std::string("b") + n, {"fa", "ru", "zh"},
                                       std::string("Q") + n + "?", std::string("k") + n));
    }
    return deck;
}

ProgressFile opened(const fs::path& path)
{
    Result<ProgressFile> file = ProgressFile::open(path);
    REQUIRE_MESSAGE(file.ok(), to_string(file.error()));
    return std::move(file).value();
}

Learner loaded(const ProgressFile& file, const std::vector<Deck>& decks)
{
    Result<Learner> learner = file.load(decks);
    REQUIRE_MESSAGE(learner.ok(), to_string(learner.error()));
    return std::move(learner).value();
}

void save(ProgressFile& file, const Learner& before, const Learner& after)
{
    const Result<Done> saved = file.save(before, after);
    REQUIRE_MESSAGE(saved.ok(), to_string(saved.error()));
}

Moment noon(int n)
{
    return {day(n).time_since_epoch() + std::chrono::hours(12), day(n)};
}

std::vector<std::string> names_in(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void execute(const fs::path& path, const std::string& sql)
{
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

} // namespace

TEST_CASE("three hundred steps of all kinds are in the file as they are in memory, after every single one")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    Learner learner;
    std::size_t answers = 0;
    {
        ProgressFile file = opened(folder.file());
        for (unsigned n = 0; n < 300; ++n) {
            const Learner before = learner;
            learner = scripted(std::move(learner), decks.front(), n);
            save(file, before, learner);
            CAPTURE(n);
            REQUIRE(loaded(file, decks).progress == without_empty(learner.progress));
        }
    }
    for (const auto& [id, item] : learner.progress.at("made")) {
        answers += item.reviews.size();
        CHECK(item.memory == memory_after(item.reviews));
    }
    CHECK(answers > 50);
    CHECK(loaded(opened(folder.file()), decks).progress == without_empty(learner.progress));
}

TEST_CASE("a sitting that was left goes on at the next question, with its order, places and answers")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    Learner learner = begin({}, decks.front(), "ru", 5, noon(0));
    learner = answer(std::move(learner), 1, noon(0));
    learner.session = next(std::move(*learner.session));
    learner = answer(std::move(learner), 0, noon(0));
    {
        ProgressFile file = opened(folder.file());
        save(file, {}, learner);
    }
    Learner again = loaded(opened(folder.file()), decks);
    REQUIRE(again.session.has_value());
    const Session& left = *learner.session;
    CHECK(again.session->phase == Phase::Question);
    CHECK(again.session->current == 2);
    CHECK(again.session->language == "ru");
    CHECK(again.session->planned == 5);
    REQUIRE(again.session->showings.size() == left.showings.size());
    for (std::size_t i = 0; i < left.showings.size(); ++i) {
        CHECK(again.session->showings[i].item == left.showings[i].item);
        CHECK(again.session->showings[i].order == left.showings[i].order);
    }
    CHECK_FALSE(again.session->responses[0].right);
    CHECK(again.session->responses[1].right);
    CHECK_MESSAGE(undo(again).progress.at("made").at("x/2") == ItemProgress{}, "undo reaches over the pause");
}

TEST_CASE("a sitting that was left is still of what was chosen")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    const Scope chosen{{"b2", "b4"}, true};
    Learner learner = dont_know(begin({}, decks.front(), "ru", 5, noon(0), {{"b2", "b4"}, false}), noon(0));
    learner = begin(std::move(learner), decks.front(), "ru", 5, noon(0), chosen);
    {
        ProgressFile file = opened(folder.file());
        save(file, {}, learner);
    }
    const Learner again = loaded(opened(folder.file()), decks);
    REQUIRE(again.session.has_value());
    CHECK(again.session->scope == chosen);
    {
        ProgressFile file = opened(folder.file());
        save(file, again, begin(again, decks.front(), "ru", 5, noon(1)));
    }
    CHECK(is_everything(loaded(opened(folder.file()), decks).session->scope));
}

TEST_CASE("a file of version 1 is brought up to date with all that is in it, or read as it is")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    execute(folder.file(), bytes_of(test_data() / "progress" / "version-1.sql"));
    const std::string before = bytes_of(folder.file());
    const auto check = [](const Learner& learner) {
        const DeckProgress& known = learner.progress.at("made");
        REQUIRE(known.size() == 4);
        CHECK(known.at("x/1").reviews[0] == Review{noon(0).at, day(0), "c", false, "fa"});
        CHECK(known.at("x/1").reviews[1] == Review{noon(1).at, day(1), "a", true, "ru"});
        CHECK(known.at("x/2").reviews[0].picked.empty());
        CHECK(known.at("x/3").reported == Complaint::Unclear);
        for (const auto& [id, item] : known) {
            const std::optional<MemoryState> memory = memory_after(item.reviews);
            REQUIRE(item.memory.has_value() == memory.has_value());
            if (memory) {
                CHECK(item.memory->stability == doctest::Approx(memory->stability));
                CHECK(item.memory->difficulty == doctest::Approx(memory->difficulty));
                CHECK(item.memory->due == memory->due);
            }
        }
        REQUIRE(learner.session.has_value());
        CHECK(learner.session->current == 1);
        CHECK(learner.session->planned == 3);
        CHECK(current_item(*learner.session).id == "x/5");
        CHECK(is_everything(learner.session->scope));
    };
    const Result<ProgressFile> to_read = ProgressFile::open_to_read(folder.file());
    REQUIRE_MESSAGE(to_read.ok(), to_string(to_read.error()));
    check(loaded(to_read.value(), decks));
    CHECK_MESSAGE(bytes_of(folder.file()) == before, "reading changes nothing");
    check(loaded(opened(folder.file()), decks));
    check(loaded(opened(folder.file()), decks)); // once more, now of today
    ProgressFile file = opened(folder.file());
    const Learner learner = loaded(file, decks);
    save(file, learner, begin(learner, decks.front(), "fa", 2, noon(2), {{"b2"}, false}));
    CHECK(loaded(file, decks).session->scope.blocks == std::set<std::string>{"b2"});
}

TEST_CASE("a finished sitting is not taken up, nor one of a deck or an item that is gone")
{
    const StudyFolder folder;
    std::vector<Deck> decks = {six_items()};
    Learner learner = begin({}, decks.front(), "fa", 2, noon(0));
    ProgressFile file = opened(folder.file());
    save(file, {}, learner);
    CHECK(loaded(file, decks).session.has_value());
    CHECK_FALSE(loaded(file, {}).session.has_value());
    std::vector<Deck> edited = {six_items()};
    edited.front().items.erase(edited.front().items.begin());
    CHECK_FALSE(loaded(file, edited).session.has_value());
    Learner end = learner;
    for (int i = 0; i < 2; ++i) {
        end = answer(std::move(end), 0, noon(0));
        end.session = next(std::move(*end.session));
    }
    REQUIRE(end.session->phase == Phase::Finished);
    save(file, learner, end);
    CHECK_FALSE(loaded(file, decks).session.has_value());
}

TEST_CASE("a sitting left at its last answer comes back there, until its result was seen")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    Learner learner = begin({}, decks.front(), "fa", 1, noon(0));
    learner = answer(std::move(learner), 0, noon(0));
    ProgressFile file = opened(folder.file());
    save(file, {}, learner);
    const Learner back = loaded(file, decks);
    REQUIRE(back.session.has_value());
    CHECK(back.session->phase == Phase::Reveal);
    CHECK(questions_left(*back.session) == 0);
    CHECK(current_item(*back.session).id == "x/1");
    Learner seen = back;
    seen.session = next(std::move(*seen.session));
    CHECK(summary_of(*seen.session).right_first == 1);
    save(file, back, seen);
    CHECK_FALSE(loaded(file, decks).session.has_value());
}

TEST_CASE("of an edited article known items keep their memory, gone ones are kept aside, new ones are new")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    Learner learner = begin({}, decks.front(), "fa", 2, noon(0));
    learner = answer(std::move(learner), 0, noon(0));
    learner.session = next(std::move(*learner.session));
    learner = answer(std::move(learner), 0, noon(0));
    ProgressFile file = opened(folder.file());
    save(file, {}, learner);

    Deck edited = six_items();
    edited.items.erase(edited.items.begin()); // x/1 is gone
    edited.items.push_back(made_item("x/7", "x", "b6", {"fa"}, "Q7?", "k7"));
    const std::vector<Deck> edited_decks = {edited};
    Learner later = loaded(file, edited_decks);
    CHECK(later.progress.at("made").at("x/2").memory->due == day(2));
    CHECK(later.progress.at("made").at("x/1").reviews.size() == 1);
    const Learner before = later;
    later = begin(std::move(later), edited_decks.front(), "fa", 3, noon(2));
    CHECK(current_item(*later.session).id == "x/2");
    later = answer(std::move(later), 0, noon(2));
    save(file, before, later);
    CHECK_MESSAGE(loaded(file, decks).progress.at("made").at("x/1") == learner.progress.at("made").at("x/1"),
                  "and has its memory still when the bullet comes back");
    CHECK_FALSE(loaded(file, decks).progress.at("made").contains("x/7")); // never asked
}

TEST_CASE("two windows of one profile both keep their answers, and memory counts both")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    ProgressFile first = opened(folder.file());
    ProgressFile second = opened(folder.file());
    const Learner start = begin({}, decks.front(), "fa", 2, noon(0));
    save(first, start, answer(start, 0, noon(0)));
    save(second, start, answer(start, 1, noon(1)));
    const ItemProgress both = loaded(first, decks).progress.at("made").at("x/1");
    REQUIRE(both.reviews.size() == 2);
    CHECK(both.memory == memory_after(both.reviews));
}

TEST_CASE("a window learns that another one has written, takes that in, and takes back its own answer alone")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    ProgressFile first = opened(folder.file());
    ProgressFile second = opened(folder.file());
    const Learner start = begin({}, decks.front(), "fa", 2, noon(0));
    const Learner mine = answer(start, 0, noon(0));
    save(first, {}, mine);
    CHECK_FALSE(first.changed_elsewhere());
    CHECK(second.changed_elsewhere());
    CHECK_FALSE(second.changed_elsewhere());
    save(second, start, answer(start, 1, noon(1)));
    CHECK(first.changed_elsewhere());
    Learner both = mine;
    both.progress = loaded(first, decks).progress;
    REQUIRE(both.progress.at("made").at("x/1").reviews.size() == 2);
    const Learner back = undo(both);
    save(first, both, back);
    const ItemProgress left = loaded(second, decks).progress.at("made").at("x/1");
    REQUIRE(left.reviews.size() == 1);
    CHECK_MESSAGE(left.reviews[0].day == day(1), "the other window's answer stays");
}

TEST_CASE("a window whose sitting ends leaves that of another one")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    ProgressFile first = opened(folder.file());
    ProgressFile second = opened(folder.file());
    Learner mine = answer(begin({}, decks.front(), "fa", 1, noon(0)), 0, noon(0));
    save(first, {}, mine);
    const Learner others = begin({}, decks.front(), "ru", 3, noon(1));
    save(second, {}, others);
    Learner ended = mine;
    ended.session = next(*ended.session);
    REQUIRE(ended.session->phase == Phase::Finished);
    save(first, mine, ended);
    REQUIRE(loaded(first, decks).session.has_value());
    CHECK(loaded(first, decks).session->seed == others.session->seed);
    Learner done = others;
    done.session.reset();
    save(second, others, done);
    CHECK_FALSE(loaded(first, decks).session.has_value());
}

TEST_CASE("a file that is damaged, another program's or a newer Nuqta's is set aside whole, each under its own name")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    const auto half = [&] {
        {
            Learner learner;
            ProgressFile file = opened(folder.file());
            for (unsigned n = 0; n < 200; ++n) {
                const Learner before = learner;
                learner = scripted(std::move(learner), decks.front(), n);
                save(file, before, learner);
            }
        }
        const std::string whole = bytes_of(folder.file());
        return whole.substr(0, whole.size() / 2);
    };
    const auto with = [&](const std::string& sql) {
        opened(folder.file());
        execute(folder.file(), sql);
        return bytes_of(folder.file());
    };
    const std::string truncated = half();
    fs::remove(folder.file());
    struct Case {
        std::string content;
        ErrorCode code;
        const char* name;
    };
    const std::string newer = with("PRAGMA user_version = 99");
    fs::remove(folder.file());
    const std::string no_tables = with("DROP TABLE response");
    fs::remove(folder.file());
    execute(folder.file(), "CREATE TABLE recipes (dish TEXT); INSERT INTO recipes VALUES ('soup')");
    const std::string foreign = bytes_of(folder.file());
    fs::remove(folder.file());
    for (const Case& one :
         {Case{"this is no database, but a note to myself, long enough", ErrorCode::BadSyntax, ".damaged"},
          Case{truncated, ErrorCode::BadSyntax, ".damaged-2"}, Case{no_tables, ErrorCode::BadSyntax, ".damaged-3"},
          Case{foreign, ErrorCode::BadValue, ".foreign"}, Case{newer, ErrorCode::NewerFormat, ".newer"}}) {
        CAPTURE(one.name);
        write_bytes(folder.file(), one.content);
        Result<ProgressFile> file = ProgressFile::open(folder.file());
        Error trouble;
        if (file) { // what is missing inside shows when it is read
            const Result<Learner> learner = file.value().load(decks);
            REQUIRE_FALSE(learner.ok());
            trouble = learner.error();
            file = trouble;
        } else {
            trouble = file.error();
        }
        CHECK(trouble.code == one.code);
        const Result<fs::path> aside = set_aside(folder.file(), trouble);
        REQUIRE(aside.ok());
        CHECK(aside.value() == fs::path(folder.file().string() + one.name));
        CHECK(bytes_of(aside.value()) == one.content);
        CHECK_FALSE(fs::exists(folder.file()));
        CHECK(loaded(opened(folder.file()), decks).progress.empty());
        fs::remove(folder.file());
    }
}

TEST_CASE("an empty file, as a full disk leaves one, is begun anew")
{
    const StudyFolder folder;
    write_bytes(folder.file(), "");
    CHECK(loaded(opened(folder.file()), {}).progress.empty());
}

TEST_CASE("rows that make no sense are found")
{
    for (const char* sql : {"INSERT INTO response VALUES (1, 'made', 'x/1', 0, 99999999999, NULL, 1, 'fa')",
                            "INSERT INTO left_out VALUES ('made', 'x/1', 0, 'boring')",
                            "INSERT INTO memory VALUES ('made', 'x/1', 1.0, 5.0, 99999999999, 20001, 1, 0)"}) {
        CAPTURE(sql);
        const StudyFolder folder;
        opened(folder.file());
        execute(folder.file(), sql);
        const Result<Learner> learner = opened(folder.file()).load({});
        REQUIRE_FALSE(learner.ok());
        CHECK(learner.error().code == ErrorCode::BadSyntax);
    }
}

TEST_CASE("in a folder that cannot be written to a file is not opened for play, but can be read; nothing changes")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    const Learner learner = answer(begin({}, decks.front(), "fa", 2, noon(0)), 0, noon(0));
    {
        ProgressFile file = opened(folder.file());
        save(file, {}, learner);
    }
    const std::vector<std::string> before = names_in(folder.path());
    fs::permissions(folder.file(), fs::perms::owner_read | fs::perms::others_read | fs::perms::group_read);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read |
                                       fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec);
    {
        const Unprivileged nobody;
        REQUIRE(nobody.ok());
        const Result<ProgressFile> file = ProgressFile::open(folder.file());
        REQUIRE_FALSE(file.ok());
        CHECK(file.error().code == ErrorCode::Unwritable);
        const Result<ProgressFile> new_file = ProgressFile::open(folder.path() / "new" / "bea.sqlite");
        REQUIRE_FALSE(new_file.ok());
        CHECK(new_file.error().code == ErrorCode::Unwritable);
        const Result<ProgressFile> readable = ProgressFile::open_to_read(folder.file());
        REQUIRE_MESSAGE(readable.ok(), to_string(readable.error()));
        CHECK(loaded(readable.value(), decks).progress == learner.progress);
    }
    CHECK(names_in(folder.path()) == before);
}

TEST_CASE("a file that may only be read, in a folder that can be written to, is not opened for play, but can be read")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    const Learner start = begin({}, decks.front(), "fa", 2, noon(0));
    {
        ProgressFile file = opened(folder.file());
        save(file, {}, answer(start, 0, noon(0)));
    }
    fs::permissions(folder.file().parent_path(), fs::perms::all);
    fs::permissions(folder.file(), fs::perms::owner_read | fs::perms::others_read | fs::perms::group_read);
    const Unprivileged nobody;
    REQUIRE(nobody.ok());
    const Result<ProgressFile> file = ProgressFile::open(folder.file());
    REQUIRE_FALSE(file.ok());
    CHECK(file.error().code == ErrorCode::Unwritable);
    Result<ProgressFile> readable = ProgressFile::open_to_read(folder.file());
    REQUIRE(readable.ok());
    CHECK(loaded(readable.value(), decks).progress.at("made").at("x/1").reviews.size() == 1);
}

TEST_CASE("when the disk is full nothing is half saved, and the answers follow as soon as there is room")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    ProgressFile file = opened(folder.file());
    Learner learner;
    Learner saved;
    unsigned n = 0;
    for (; n < 100; ++n) {
        learner = scripted(std::move(learner), decks.front(), n);
        save(file, saved, learner);
        saved = learner;
    }
    // No file may grow beyond what the journal has now, as on a disk without room.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{static_cast<rlim_t>(fs::file_size(folder.file().string() + "-wal")), before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &full) == 0);
    std::size_t failures = 0;
    for (; n < 140; ++n) {
        learner = scripted(std::move(learner), decks.front(), n);
        const Result<Done> done = file.save(saved, learner);
        if (done) {
            saved = learner;
        } else {
            ++failures;
            CHECK(done.error().code == ErrorCode::Unwritable);
        }
        CHECK(loaded(file, decks).progress == without_empty(saved.progress));
    }
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(failures > 0);
    learner = scripted(std::move(learner), decks.front(), n);
    save(file, saved, learner);
    CHECK(loaded(opened(folder.file()), decks).progress == without_empty(learner.progress));
}

TEST_CASE("a backup is a whole file of its own, and never written over another")
{
    const StudyFolder folder;
    const std::vector<Deck> decks = {six_items()};
    ProgressFile file = opened(folder.file());
    const Learner learner = answer(begin({}, decks.front(), "fa", 2, noon(0)), 0, noon(0));
    save(file, {}, learner);
    const fs::path copy = folder.path() / "copy.sqlite";
    REQUIRE(file.backup(copy).ok());
    CHECK(loaded(opened(copy), decks).progress == learner.progress);
    write_bytes(copy, "mine");
    const Result<Done> second = file.backup(copy);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Unwritable);
    CHECK(bytes_of(copy) == "mine");
    CHECK_FALSE(file.backup(folder.path() / "no such folder" / "copy").ok());
}

TEST_CASE("a file that is not there cannot be read, and is not made by looking")
{
    const StudyFolder folder;
    const Result<ProgressFile> file = ProgressFile::open_to_read(folder.file());
    REQUIRE_FALSE(file.ok());
    CHECK(file.error().code == ErrorCode::Missing);
    CHECK(names_in(folder.path()).empty());
}
