// Progress as JSON, out and in.
#include "made_deck.h"
#include "study/progress_json.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::answered;
using nuqta::test::day;

namespace {

Progress some()
{
    Progress progress;
    progress["tea"]["quantity/1"] = answered({{0, false}, {0, true}, {3, true}});
    progress["tea"]["name/1"] = answered({{0, true}});
    progress["tea"]["name/1"].suspended = true;
    progress["rival"]["claim/1"].reported = Complaint::WrongKey;
    return progress;
}

Error error_of(const std::string& json)
{
    const Result<Progress> progress = parse_progress(json, "p.json");
    REQUIRE_FALSE(progress.ok());
    return progress.error();
}

std::string with(const std::string& from, const std::string& to)
{
    std::string json = write_progress(some());
    const std::size_t at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("what is written is read again, memory worked out anew")
{
    const std::string json = write_progress(some());
    const Result<Progress> again = parse_progress(json, "p.json");
    REQUIRE_MESSAGE(again.ok(), to_string(again.error()));
    CHECK(again.value() == some());
    CHECK(write_progress(again.value()) == json);
    CHECK(parse_progress(with("\"due\": \"20", "\"due\": \"19"), "p.json").value() == some());
}

TEST_CASE("the export names days, options and reasons")
{
    const std::string json = write_progress(some());
    for (const char* part : {R"("format": "nuqta-progress/1")", R"("id": "quantity/1")", R"("day": "2024-10-04")",
                             R"("picked": "a")", R"("reported": "wrong-key")", R"("suspended": true)"}) {
        CHECK_MESSAGE(json.find(part) != std::string::npos, part);
    }
}

TEST_CASE("broken, newer and nonsensical files are refused with what is wrong")
{
    CHECK(error_of("{").code == ErrorCode::BadSyntax);
    CHECK(error_of("[]").code == ErrorCode::BadValue);
    CHECK(error_of(with("progress/1", "progress/2")).code == ErrorCode::NewerFormat);
    CHECK(error_of(with("nuqta-progress", "recipes")).code == ErrorCode::BadValue);
    CHECK(error_of(with("wrong-key", "boring")).message == "decks[0].items[0].reported: “boring” is no reason");
    CHECK(error_of(with("\"day\": \"2024-10-04\"", "\"day\": \"2024-13-04\"")).message ==
          "decks[1].items[0].answers[0].day: must be a date like 2026-03-29");
    CHECK(error_of(with("\"right\": true", "\"right\": 1")).code == ErrorCode::BadValue);
    CHECK(error_of(with("\"at\": ", "\"at\": -")).code == ErrorCode::BadValue);
    CHECK(error_of(with("\"answers\"", "\"replies\"")).code == ErrorCode::BadValue);
    CHECK(error_of(with("\"answers\"", "\"replies\"")).message == "decks[0].items[0]: the key “answers” is missing");
    CHECK(error_of(with("\"right\": true", "\"right\": 1")).message ==
          "decks[1].items[0].answers[0].right: must be true or false");
    CHECK(error_of(R"({"format": "nuqta-progress/1"})").message == "the key “decks” is missing");
    CHECK(error_of(R"({"format": "nuqta-progress/1", "decks": {}})").message == "decks: must be a list");
    CHECK(error_of(R"({"format": "nuqta-progress/1", "decks": [1]})").message == "decks[0]: must be an object");
    CHECK(to_string(error_of("{\n  nonsense")) == "p.json:2:4: is not JSON from here on");
    CHECK(error_of("{\"format\": \"nuqta-progress/1\", \"decks\": [{\"id\": \"\xff\"}]}").code == ErrorCode::BadSyntax);
}

TEST_CASE("answers of two computers become one history in order of time, none twice")
{
    Progress ours;
    ours["tea"]["name/1"] = answered({{0, true}, {9, true}});
    Progress theirs;
    theirs["tea"]["name/1"] = answered({{0, true}, {4, false}});
    theirs["tea"]["name/2"] = answered({{4, true}});
    theirs["tea"]["name/2"].reported = Complaint::Unclear;
    const Progress both = merged(ours, theirs);
    CHECK(both.at("tea").at("name/1") == answered({{0, true}, {4, false}, {9, true}}));
    CHECK(both.at("tea").at("name/2") == theirs.at("tea").at("name/2"));
    CHECK(merged(both, theirs) == both);
    CHECK(merged({}, theirs) == theirs);
}
