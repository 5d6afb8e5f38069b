// What a match came to, counted by hand.
#include "base/files.h"
#include "class_folder.h"
#include "classroom/results.h"
#include "classroom/results_csv.h"
#include "classroom/results_files.h"
#include "classroom/results_json.h"
#include "lang/registry.h"
#include "made_match.h"
#include "narrow_files.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace nuqta;
using namespace nuqta::test;

namespace {

namespace fs = std::filesystem;

/// Three questions for four teams, answered unseen: key 0, then key 1, then skipped.
///   team 0: right (1 s), right (2 s)   2000
///   team 1: right (1 s), wrong (3 s)   1000
///   team 2: wrong (4 s), no answer     0
///   team 3: wrong (5 s), wrong (1 s)   0
Match secret_match()
{
    MatchPlan plan = made_plan(Mode::Secret, 4, 3);
    plan.teams[0].name = "=SUM(1,2)";
    plan.teams[3].name = "\"Тигры\", 5 «Б»";
    Match match = after(new_match(plan), {go_on(0), go_on(0)});
    match = after(match, {pick(1000, 0, 0), pick(1000, 1, 0), pick(4000, 2, 3), pick(5000, 3, 1), go_on(9000)});
    match = after(match, {go_on(10000), go_on(10000), go_on(10000), go_on(10000)});
    match = after(match, {pick(12000, 0, 1), pick(13000, 1, 3), pick(11000, 3, 0), go_on(19000)});
    return after(match, {go_on(20000), go_on(20000), go_on(20000), at(21000, EventKind::Skip)});
}

/// The texts of the first question; of the others the deck has none.
Deck made_texts()
{
    Deck deck;
    deck.id = "made";
    Item item;
    item.id = "q/0";
    for (const char* id : {"d", "c", "b", "a"}) {
        item.options.push_back({id, OptionRole::Distractor, "", ""});
    }
    item.wordings["fa"] = {"کدام؟", {"-4", "سه\n", "دو", "یک"}, {}, ""};
    deck.items.push_back(item);
    return deck;
}

const Language& english()
{
    static const LanguageRegistry k_languages = LanguageRegistry::load(data_root() / "content" / "languages").value();
    return *k_languages.find("en");
}

} // namespace

TEST_CASE("teams stand by points with right, wrong and missing answers and their mean time")
{
    const Match match = secret_match();
    REQUIRE(match.stage == MatchStage::Podium);
    const MatchResults results = results_of(match);
    REQUIRE(results.teams.size() == 4);
    CHECK(results.teams[0] == TeamResult{0, 1, 2000, 2, 0, 0, Milliseconds(1500)});
    CHECK(results.teams[1] == TeamResult{1, 2, 1000, 1, 1, 0, Milliseconds(2000)});
    CHECK(results.teams[2] == TeamResult{2, 3, 0, 0, 1, 1, Milliseconds(4000)});
    CHECK(results.teams[3] == TeamResult{3, 3, 0, 0, 2, 0, Milliseconds(3000)});
    CHECK(percent_right(match) == 43); // 3 of 7
}

TEST_CASE("questions have picks, facility and discrimination")
{
    const MatchResults results = results_of(secret_match());
    REQUIRE(results.questions.size() == 3);
    const QuestionResult& first = results.questions[0];
    CHECK(first.picks == std::array<int, 4>{2, 1, 0, 1});
    CHECK(first.answers == 4);
    CHECK(*first.facility == doctest::Approx(0.5));
    // right: 1 1 0 0; points elsewhere: 1000 0 0 0. Means 0.5 and 250; Σxy = 500, Σxx = 1, Σyy = 750000.
    CHECK(*first.discrimination == doctest::Approx(500 / std::sqrt(750000.0)));
    const QuestionResult& second = results.questions[1];
    CHECK(second.answers == 3);
    CHECK(*second.facility == doctest::Approx(1.0 / 3));
    // right: 1 0 0; points elsewhere: 1000 1000 0. Means 1/3 and 2000/3; Σxy = 1000/3, Σxx = 2/3, Σyy = 2000000/3.
    CHECK(*second.discrimination == doctest::Approx(0.5));
    CHECK(results.questions[2].skipped);
    CHECK_FALSE(results.questions[2].facility.has_value());
}

TEST_CASE("two teams, or answers all alike, tell nothing about discrimination")
{
    Match two = after(new_match(made_plan(Mode::Secret, 2, 1)), {go_on(0), go_on(0), pick(1, 0, 0), pick(2, 1, 1)});
    two = after(two, {go_on(3), go_on(4)});
    CHECK(*results_of(two).questions[0].facility == doctest::Approx(0.5));
    CHECK_FALSE(results_of(two).questions[0].discrimination.has_value());
    Match alike = after(new_match(made_plan(Mode::Secret, 3, 1)), {go_on(0), go_on(0)});
    alike = after(alike, {pick(1, 0, 0), pick(2, 1, 0), pick(3, 2, 0), go_on(3), go_on(4)});
    CHECK(*results_of(alike).questions[0].facility == doctest::Approx(1));
    CHECK_FALSE(results_of(alike).questions[0].discrimination.has_value());
}

TEST_CASE("hands: the share of right ones, and no teams")
{
    const auto count = [](int place, int number) { return at(0, EventKind::Count, 0, place, number); };
    Match match = after(new_match(made_plan(Mode::Hands, 0, 1)), {go_on(0), go_on(0), count(0, 20), count(1, 0)});
    match = after(match, {count(2, 5), count(3, 0), go_on(1), go_on(2)});
    CHECK(results_of(match).teams.empty());
    CHECK(*results_of(match).questions[0].facility == doctest::Approx(0.8));
    CHECK(percent_right(match) == 80);
}

TEST_CASE("the teams' table, as RFC 4180 and spreadsheets want it")
{
    CHECK(teams_csv(secret_match(), english()) ==
          "\xEF\xBB\xBF\"Rank\",\"Team\",\"Points\",\"Right\",\"Wrong\",\"No answer\",\"Mean time (s)\"\r\n"
          "1,\"'=SUM(1,2)\",2000,2,0,0,2\r\n"
          "2,\"T1\",1000,1,1,0,2\r\n"
          "3,\"T2\",0,0,1,1,4\r\n"
          "3,\"\"\"Тигры\"\", 5 «Б»\",0,0,2,0,3\r\n");
}

TEST_CASE("the questions' table: texts of the deck, guarded where a spreadsheet would calculate")
{
    const std::string csv = questions_csv(secret_match(), made_texts(), english());
    const std::string headings = csv.substr(0, csv.find("\r\n"));
    CHECK(headings == "\xEF\xBB\xBF\"Number\",\"Question\",\"Answers\",\"Right (%)\",\"Discrimination (−100 to 100)\","
                      "\"Right option\",\"Option 1\",\"Picked 1\",\"Option 2\",\"Picked 2\",\"Option 3\",\"Picked 3\","
                      "\"Option 4\",\"Picked 4\",\"'=SUM(1,2)\",\"T1\",\"T2\",\"\"\"Тигры\"\", 5 «Б»\",\"Note\"");
    CHECK(csv.substr(headings.size() + 2) ==
          "1,\"کدام؟\",4,50,58,1,\"یک\",2,\"دو\",1,\"سه\n\",0,\"'-4\",1,1,1,4,2,\"\"\r\n"
          "2,\"q/1\",3,33,50,2,\"a\",1,\"b\",1,\"c\",0,\"d\",1,2,4,\"\",1,\"\"\r\n"
          "3,\"q/2\",0,\"\",\"\",3,\"a\",0,\"b\",0,\"c\",0,\"d\",0,\"\",\"\",\"\",\"\",\"Skipped\"\r\n");
}

TEST_CASE("the same as JSON")
{
    const std::string json = results_json(secret_match(), made_texts());
    for (const char* part :
         {"\"format\": \"nuqta-results/1\"", "\"name\": \"\\\"Тигры\\\", 5 «Б»\"", "\"facility\": 0.3333",
          "\"discrimination\": 0.5774", "\"facility\": null", "\"mean_time\": 1500", "\"text\": \"کدام؟\""}) {
        CHECK_MESSAGE(json.find(part) != std::string::npos, part);
    }
}

TEST_CASE("results never overwrite: where one of three names is taken, all three get another number")
{
    const ClassFolder folder;
    const fs::path results = folder.path() / "results";
    const Match match = secret_match();
    const Result<ResultFiles> first = write_results(results, "5b", match, made_texts(), english());
    REQUIRE_MESSAGE(first.ok(), to_string(first.error()));
    CHECK(first.value().teams.filename() == "5b-teams.csv");
    const std::string before = read_file(first.value().teams).value();
    REQUIRE(write_file(results / "5b-2.json", "mine").ok());
    const Result<ResultFiles> second = write_results(results, "5b", match, made_texts(), english());
    REQUIRE(second.ok());
    CHECK(second.value().questions.filename() == "5b-3-questions.csv");
    CHECK(read_file(first.value().teams).value() == before);
    CHECK(read_file(results / "5b-2.json").value() == "mine");
    const Match hands = after(new_match(made_plan(Mode::Hands, 0, 1)), {at(0, EventKind::Finish)});
    const Result<ResultFiles> third = write_results(results, "hands", hands, made_texts(), english());
    REQUIRE(third.ok());
    CHECK(third.value().teams.empty());
    CHECK_FALSE(fs::exists(results / "hands-teams.csv"));
    CHECK(write_results("/proc/nuqta", "x", match, made_texts(), english()).error().code == ErrorCode::Unwritable);
}

TEST_CASE("where there is no room for one of the files, none is left behind")
{
    const ClassFolder folder;
    const Match match = secret_match();
    const Deck deck = made_texts();
    const Result<ResultFiles> whole = write_results(folder.path() / "whole", "1", match, deck, english());
    REQUIRE(whole.ok());
    const auto first = fs::file_size(whole.value().questions);
    REQUIRE(first < fs::file_size(whole.value().json));
    const NarrowFiles narrow(first);
    CHECK_FALSE(write_results(folder.path() / "narrow", "1", match, deck, english()).ok());
    CHECK(fs::is_empty(folder.path() / "narrow"));
}

TEST_CASE("an option whose hands were not counted is not known to have none, and there is no share of right answers")
{
    Match match = new_match(made_plan(Mode::Hands, 0, 1));
    for (const Event& event : {go_on(0), go_on(1), at(2, EventKind::Count, 0, 1, 5), go_on(3), go_on(4)}) {
        match = apply(match, event);
    }
    REQUIRE(match.stage == MatchStage::Reveal);
    const MatchResults results = results_of(match);
    CHECK(results.questions[0].known == std::array<bool, 4>{false, true, false, false});
    CHECK_FALSE(results.questions[0].facility.has_value());
    CHECK_FALSE(percent_right(match).has_value());
}
