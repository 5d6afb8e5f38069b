// Journals cut and damaged at every place.
#include "base/files.h"
#include "class_folder.h"
#include "classroom/journal.h"
#include "made_match.h"
#include "narrow_files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace nuqta;
using namespace nuqta::test;

namespace {

namespace fs = std::filesystem;

/// A match of four teams with a steal, a pause, a question that was skipped and one that was asked again.
const std::vector<Event>& played()
{
    static const std::vector<Event> k_events = {
        go_on(0),
        go_on(1000),
        pick(2000, 0, 3),
        go_on(2100),
        pick(2200, 1, 0),
        at(2300, EventKind::Pause),
        at(9000, EventKind::Resume),
        go_on(9100),
        at(9200, EventKind::Undo),
        pick(9300, 1, 2),
        go_on(9400),
        at(9500, EventKind::Pass),
        pick(9600, 3, 0),
        go_on(9700),
        go_on(9800),
        go_on(9900),
        go_on(10000),
        at(10100, EventKind::Skip),
        go_on(10200),
        at(10300, EventKind::Back),
        at(10400, EventKind::Finish),
        go_on(10500),
    };
    return k_events;
}

MatchPlan four_teams()
{
    MatchPlan plan = made_plan(Mode::Turns, 4, 3);
    plan.teams[0].name = "گروه «الف»\n\"\\";
    plan.teams[1].name = "ทีมแดง";
    return plan;
}

std::string journal_bytes()
{
    std::string bytes = plan_line(four_teams());
    for (std::size_t i = 0; i < played().size(); ++i) {
        bytes += event_line(i + 1, played()[i]);
    }
    return bytes;
}

void write_bytes(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The match after the first `count` events.
Match after_first(std::size_t count)
{
    Match match = new_match(four_teams());
    for (std::size_t i = 0; i < count; ++i) {
        match = apply(std::move(match), played()[i]);
    }
    return match;
}

} // namespace

TEST_CASE("a line of the journal has its number, the event and what belongs to it")
{
    CHECK(event_line(7, pick(250, 3, 1)) ==
          "{\"n\":7,\"event\":\"pick\",\"at\":1764298800250,\"team\":3,\"place\":1}\n");
    CHECK(event_line(1, go_on(0)) == "{\"n\":1,\"event\":\"go on\",\"at\":1764298800000}\n");
    CHECK(event_line(2, at(0, EventKind::Extend, 0, 0, 30)) ==
          "{\"n\":2,\"event\":\"extend\",\"at\":1764298800000,\"number\":30}\n");
}

TEST_CASE("the plan of a match in two languages is read as it was written; one language leaves no trace of a second")
{
    MatchPlan plan = four_teams();
    CHECK(plan_line(plan).find("second") == std::string::npos);
    plan.second = "th";
    plan.teams[3].language = "th";
    CHECK(parse_journal(plan_line(plan), "current.jsonl").value().match->plan == plan);
}

TEST_CASE("a journal cut at any byte resumes in the state after its last whole event")
{
    const std::string bytes = journal_bytes();
    CHECK(after_first(played().size()).stage == MatchStage::Export);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        CAPTURE(cut);
        const auto lines =
            static_cast<std::size_t>(std::count(bytes.begin(), bytes.begin() + static_cast<long>(cut), '\n'));
        const Result<ReadJournal> read = parse_journal(bytes.substr(0, cut), "match");
        REQUIRE(read.ok());
        REQUIRE(read.value().match.has_value() == (lines > 0));
        if (lines > 0) {
            REQUIRE(*read.value().match == after_first(lines - 1));
            REQUIRE(read.value().events.size() == lines - 1);
        }
    }
}

TEST_CASE("a file cut at any byte goes on where it stopped, and is then as if it had never been cut")
{
    const std::string bytes = journal_bytes();
    for (std::size_t cut = bytes.find('\n') + 1; cut < bytes.size(); cut += 7) {
        CAPTURE(cut);
        const ClassFolder folder;
        write_bytes(folder.file(), bytes.substr(0, cut));
        ReadJournal read;
        Result<Journal> journal = Journal::open(folder.file(), read);
        REQUIRE_MESSAGE(journal.ok(), to_string(journal.error()));
        Journal kept = std::move(journal).value();
        for (std::size_t i = read.events.size(); i < played().size(); ++i) {
            REQUIRE(kept.append(played()[i]).ok());
        }
        REQUIRE(read_file(folder.file()).value() == bytes);
    }
}

TEST_CASE("what a power cut can leave behind the last line is not read: half a line, zeros")
{
    const std::string bytes = journal_bytes();
    for (const std::string& tail : {std::string("{\"n\":23,\"ev"), std::string(4096, '\0'), std::string("x")}) {
        const Result<ReadJournal> read = parse_journal(bytes + tail, "match");
        REQUIRE(read.ok());
        CHECK(read.value().whole == bytes.size());
        CHECK(*read.value().match == after_first(played().size()));
    }
}

TEST_CASE("a damaged line is an error with its place; the events before it are read")
{
    const std::string plan = plan_line(four_teams());
    const std::string one = event_line(1, go_on(0));
    struct Case {
        std::string bytes;
        ErrorCode code;
        const char* says;
    };
    const auto replaced = [](std::string text, const std::string& what, const std::string& by) {
        return text.replace(text.find(what), what.size(), by);
    };
    const Case cases[] = {
        {plan + "{\"n\":1,\"ev\n" + event_line(2, go_on(1)), ErrorCode::BadSyntax, "match:2: "},
        {plan + one + event_line(3, go_on(1)), ErrorCode::BadValue, "match:3: n: event 2 should stand here"},
        {plan + one + one, ErrorCode::BadValue, "match:3: n: event 2 should stand here"},
        {plan + event_line(1, pick(0, 0, 0)), ErrorCode::BadValue, "match:2: event: this cannot have happened here"},
        {plan + replaced(one, "go on", "gone"), ErrorCode::BadValue, "match:2: event: “gone” is none"},
        {plan + replaced(one, "\"at\":1", "\"at\":-1"), ErrorCode::BadValue, "match:2: at: must be a whole number"},
        {plan + "[]\n", ErrorCode::BadValue, "match:2: a line must be an object"},
        {plan + "\n", ErrorCode::BadSyntax, "match:2: "},
        {replaced(plan, "match/1", "match/2"), ErrorCode::NewerFormat, "match:1: the format is “nuqta-match/2”"},
        {replaced(plan, "nuqta-match/1", "tea"), ErrorCode::BadValue, "match:1: the format is “tea”"},
        {replaced(plan, "\"turns\"", "\"shouts\""), ErrorCode::BadValue, "match:1: mode: “shouts” is none"},
        {replaced(plan, "\"timer\":0", "\"timer\":3"), ErrorCode::BadValue, "match:1: timer: must be 0 (none)"},
        {replaced(plan, "\"shape\":1", "\"shape\":2"), ErrorCode::BadValue, "match:1: teams[2]: its colour or shape"},
        {replaced(plan, "\"deck\"", "\"duck\""), ErrorCode::BadValue, "match:1: "},
        {replaced(plan, "ทีมแดง", std::string(1025, 'x')), ErrorCode::BadValue,
         "match:1: name: is longer than 1024 bytes"},
        {replaced(plan, "q/1", std::string(1025, 'x')), ErrorCode::BadValue,
         "match:1: item: is longer than 1024 bytes"},
    };
    for (const Case& one_case : cases) {
        const Result<ReadJournal> read = parse_journal(one_case.bytes, "match");
        const std::string says = one_case.says;
        REQUIRE(read.ok() == (says.find("match:1") != 0)); // without a plan there is no match
        const Error trouble = read.ok() ? read.value().trouble.value() : read.error();
        CHECK(trouble.code == one_case.code);
        CHECK_MESSAGE(to_string(trouble).find(says) == 0, to_string(trouble));
        if (read.ok()) {
            const std::size_t events = says.find("match:3") == 0 ? 1 : 0;
            CHECK(*read.value().match == after_first(events));
            CHECK(read.value().whole == plan.size() + (events > 0 ? one.size() : 0));
        }
    }
}

TEST_CASE(
    "times that go back stand still, more than a day between two events is a day, and what follows keeps its distance")
{
    constexpr int k_day = 24 * 3600 * 1000;
    const int told[] = {0, 1000, 400, 700, 700 + 8 * k_day, 2700 + 8 * k_day};
    const int read_as[] = {0, 1000, 1000, 1300, 1300 + k_day, 3300 + k_day};
    std::string bytes = plan_line(four_teams());
    for (std::size_t i = 0; i < std::size(told); ++i) {
        bytes += event_line(i + 1, i < 2 ? go_on(told[i]) : pick(told[i], 0, static_cast<int>(i % 4)));
    }
    const Result<ReadJournal> read = parse_journal(bytes, "match");
    REQUIRE_MESSAGE(read.ok(), to_string(read.error()));
    REQUIRE(read.value().events.size() == std::size(read_as));
    for (std::size_t i = 0; i < std::size(read_as); ++i) {
        CHECK(read.value().events[i].at == k_start + Milliseconds(read_as[i]));
    }
    CHECK(read.value().match->last == k_start + Milliseconds(3300 + k_day));
}

TEST_CASE("a journal of more events than any match has is an error, and reading it comes to an end")
{
    std::string bytes = plan_line(four_teams());
    for (std::size_t i = 0; i < k_most_events; ++i) {
        bytes += event_line(i + 1, at(1, i % 2 == 0 ? EventKind::Pause : EventKind::Resume));
    }
    CHECK(parse_journal(bytes, "match").ok());
    const Result<ReadJournal> read = parse_journal(bytes + event_line(k_most_events + 1, go_on(1)), "match");
    REQUIRE(read.ok());
    CHECK(read.value().events.size() == k_most_events);
    CHECK(to_string(read.value().trouble.value()).find("match:20002: a match has at most 20000 events") == 0);
    const ClassFolder folder;
    write_bytes(folder.file(), bytes);
    ReadJournal full;
    Result<Journal> journal = Journal::open(folder.file(), full);
    REQUIRE(journal.ok());
    const Result<Done> one_more = Journal(std::move(journal).value()).append(go_on(1));
    REQUIRE_FALSE(one_more.ok());
    CHECK(one_more.error().code == ErrorCode::Unwritable); // what is written can be read
    CHECK(read_file(folder.file()).value() == bytes);
}

TEST_CASE("a journal with a damaged line goes on from the one before, and its file is kept as it was")
{
    std::string bytes = journal_bytes();
    const std::size_t ninth = bytes.find("{\"n\":9,");
    bytes[ninth + 2] = '?';
    const ClassFolder folder;
    write_bytes(folder.file(), bytes);
    ReadJournal read;
    Result<Journal> opened = Journal::open(folder.file(), read);
    REQUIRE_MESSAGE(opened.ok(), to_string(opened.error()));
    CHECK(*read.match == after_first(8));
    CHECK(read.copy == folder.file().string() + ".damaged");
    CHECK(read_file(read.copy).value() == bytes);
    Journal journal = std::move(opened).value();
    REQUIRE(journal.append(played()[8]).ok());
    CHECK(*parse_journal(read_file(folder.file()).value(), "match").value().match == after_first(9));
}

TEST_CASE("every bit of a journal turned over is an error, or a journal that still makes sense; nothing breaks")
{
    const std::string bytes = journal_bytes();
    std::size_t errors = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string turned = bytes;
            turned[i] = static_cast<char>(static_cast<unsigned char>(turned[i]) ^ (1U << static_cast<unsigned>(bit)));
            const Result<ReadJournal> read = parse_journal(turned, "match");
            errors += read.ok() && !read.value().trouble ? 0 : 1;
        }
    }
    CHECK(errors > bytes.size() * 8 / 2);
}

TEST_CASE("a journal is begun once, kept by one program, and resumed")
{
    const ClassFolder folder;
    {
        Result<Journal> begun = Journal::begin(folder.file(), four_teams());
        REQUIRE_MESSAGE(begun.ok(), to_string(begun.error()));
        Journal journal = std::move(begun).value();
        REQUIRE(journal.append(go_on(0)).ok());
        ReadJournal read;
        const Result<Journal> second = Journal::open(folder.file(), read);
        REQUIRE_FALSE(second.ok());
        CHECK(second.error().message.find("is in use by another program") == 0);
        CHECK_FALSE(Journal::begin(folder.file(), four_teams()).ok());
    }
    ReadJournal read;
    REQUIRE(Journal::open(folder.file(), read).ok());
    CHECK(*read.match == after_first(1));
    CHECK_FALSE(Journal::begin(folder.file(), four_teams()).ok()); // nothing is overwritten
}

TEST_CASE("a journal that is not there, or has no whole line, has no match")
{
    const ClassFolder folder;
    ReadJournal read;
    CHECK(Journal::open(folder.file(), read).error().code == ErrorCode::Missing);
    write_bytes(folder.file(), plan_line(four_teams()).substr(0, 40));
    CHECK(Journal::open(folder.file(), read).error().code == ErrorCode::Missing);
    CHECK(read_file(folder.file()).value().size() == 40); // it stays
}

TEST_CASE("where nothing can be written, that is an error")
{
    const Result<Journal> nowhere = Journal::begin("/proc/nuqta/now.jsonl", four_teams());
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().code == ErrorCode::Unwritable);
}

TEST_CASE("when there is no room for the first line, no journal is left behind")
{
    const ClassFolder folder;
    const NarrowFiles narrow(10);
    const Result<Journal> begun = Journal::begin(folder.file(), four_teams());
    REQUIRE_FALSE(begun.ok());
    CHECK(begun.error().code == ErrorCode::Unwritable);
    CHECK_FALSE(fs::exists(folder.file()));
}

TEST_CASE("when there is no room for a line, the journal still ends with the last whole one and goes on later")
{
    const ClassFolder folder;
    Result<Journal> begun = Journal::begin(folder.file(), four_teams());
    REQUIRE(begun.ok());
    Journal journal = std::move(begun).value();
    const std::string whole = plan_line(four_teams());
    const Result<Done> failed = [&] {
        const NarrowFiles narrow(whole.size() + 10); // ten bytes of the next line fit
        return journal.append(go_on(0));
    }();
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().code == ErrorCode::Unwritable);
    CHECK(read_file(folder.file()).value() == whole);
    CHECK(journal.append(go_on(0)).ok());
    CHECK(read_file(folder.file()).value() == whole + event_line(1, go_on(0)));
}
