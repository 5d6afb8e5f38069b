// The deck format: what is written is read back; what breaks a rule is refused with its path.
#include "item/deck_json.h"
#include "small_deck.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <functional>

using namespace nuqta;
using Json = nlohmann::json;

namespace {

std::string error_of(std::string_view json)
{
    const auto deck = read_deck(json, "d.json");
    return deck ? "read" : to_string(deck.error());
}

bool starts_with(const std::string& text, const std::string& start)
{
    return text.compare(0, start.size(), start) == 0;
}

} // namespace

TEST_CASE("a deck is written byte for byte the same and read back whole")
{
    const Deck deck = test::small_deck();
    const std::string json = write_deck(deck);
    CHECK(json == write_deck(deck));
    CHECK(starts_with(json, "{\n  \"format\": \"nuqta-deck/1\",\n  \"id\": \"tea\",\n  \"languages\": ["));
    CHECK(json.back() == '\n');
    CHECK(json.find("Зелёному") != std::string::npos);

    const auto read = read_deck(json, "d.json");
    REQUIRE(read.ok());
    CHECK(write_deck(read.value()) == json);
    const Item& item = read.value().items.at(0);
    CHECK(item.fixed_order);
    CHECK(item.difficulty == 0.25);
    CHECK(item.options[2].role == OptionRole::Key);
    CHECK(item.wordings.at("en").evidence.mark == ByteRange{22, 24});
    CHECK(item.unworded.at("ru") == "options differ in length");
    CHECK(read.value().seed == 7);
    CHECK(read.value().not_asked.at(0).fact == "green tea");
}

TEST_CASE("unknown fields are ignored and optional ones may be absent")
{
    Json json = Json::parse(write_deck(test::small_deck()));
    json["future"] = {1, 2};
    json["items"][0]["options"][0]["future"] = true;
    json.erase("seed");
    json.erase("not_asked");
    json["items"][0].erase("order");
    json["items"][0].erase("unworded");
    json["items"][0].erase("difficulty");
    json["format"] = "nuqta-deck/1.4";
    const auto deck = read_deck(json.dump(), "d.json");
    REQUIRE(deck.ok());
    CHECK(deck.value().seed == 1);
    CHECK(deck.value().items[0].difficulty == 0.5);
    CHECK_FALSE(deck.value().items[0].fixed_order);
}

TEST_CASE("a deck of another format is refused by name")
{
    Json json = Json::parse(write_deck(test::small_deck()));
    json["format"] = "nuqta-deck/2";
    const auto newer = read_deck(json.dump(), "d.json");
    REQUIRE_FALSE(newer.ok());
    CHECK(newer.error().code == ErrorCode::NewerFormat);
    CHECK(newer.error().message == "is nuqta-deck/2; this program reads nuqta-deck/1");
    for (const char* format : {"nuqta-facts/1", "nuqta-deck/", "nuqta-deck/0", ""}) {
        json["format"] = format;
        CHECK(error_of(json.dump()) == "d.json: format: is not \"nuqta-deck/1\"");
    }
    CHECK(error_of("[]") == "d.json: format: is not \"nuqta-deck/1\"");
}

TEST_CASE("what is not JSON is refused with line and column")
{
    CHECK(starts_with(error_of("{\"format\":\n  \"nuqta-deck/1\","), "d.json:2:18: is not JSON"));
    CHECK(starts_with(error_of(""), "d.json:1:1: is not JSON"));
    CHECK(starts_with(error_of("{\n\"a\": nul}"), "d.json:2:9: is not JSON"));
    CHECK(error_of("{\"a\": \"\xff\"}") == "d.json:1:8: this byte is not UTF-8");
    CHECK(error_of(std::string(100000, '[')) == "d.json:1:65: nested more than 64 deep");
    const std::string whole = write_deck(test::small_deck());
    for (std::size_t size = 0; size < whole.size() - 2; size += 7) {
        CAPTURE(size);
        const auto deck = read_deck(whole.substr(0, size), "d.json");
        REQUIRE_FALSE(deck.ok());
        CHECK((deck.error().code == ErrorCode::BadSyntax || deck.error().code == ErrorCode::NotUtf8));
        CHECK(deck.error().where.line > 0);
    }
}

TEST_CASE("a broken rule is refused with the path to the value")
{
    struct Case {
        std::function<void(Json&)> damage;
        const char* expected;
    };
    const auto item = [](Json& json) -> Json& { return json["items"][0]; };
    const auto english = [item](Json& json) -> Json& { return item(json)["wordings"]["en"]; };
    const Case cases[] = {
        {[](Json& j) { j.erase("id"); }, "id: is missing"},
        {[](Json& j) { j["id"] = 3; }, "id: is not a text"},
        {[](Json& j) { j["languages"] = "en"; }, "languages: is not a list"},
        {[](Json& j) {
             j["languages"] = {"en", "ru", "en"};
         },
         "languages: has one twice"},
        {[](Json& j) { j["seed"] = -1; }, "seed: is not a whole number from 0 on"},
        {[](Json& j) { j["sources"][1]["language"] = "th"; }, "sources[1].language: \"th\" is no language of the deck"},
        {[](Json& j) { j["sections"][0]["level"] = 7; }, "sections[0].level: is over 6"},
        {[](Json& j) { j["sections"][0]["title"] = {"Water"}; }, "sections[0].title: is not an object"},
        {[](Json& j) { j["sections"][0]["blocks"][1]["id"] = "b1"; }, "sections[0].blocks[1].id: stands there twice"},
        {[](Json& j) { j["sections"][0]["blocks"][1]["kind"] = "x"; },
         "sections[0].blocks[1].kind: is neither \"bullet\" nor \"paragraph\""},
        {[](Json& j) { j["sections"][0]["blocks"][1]["text"]["th"] = "x"; },
         "sections[0].blocks[1].text: \"th\" is no language of the deck"},
        {[](Json& j) { j["items"].push_back(j["items"][0]); }, "items[1].id: stands there twice"},
        {[=](Json& j) { item(j)["block"] = "b9"; }, "items[0].block: \"b9\" is no block of the deck"},
        {[=](Json& j) { item(j)["difficulty"] = 1.5; }, "items[0].difficulty: is not a number from 0 to 1"},
        {[=](Json& j) { item(j)["order"] = "random"; }, "items[0].order: is not \"ascending\""},
        {[=](Json& j) { item(j)["options"].erase(3); }, "items[0].options: an item has four options, not 3"},
        {[=](Json& j) { item(j)["options"][0]["role"] = "key"; }, "items[0].options: an item has one key, not 2"},
        {[=](Json& j) { item(j)["options"][2]["role"] = "distractor"; },
         "items[0].options: an item has one key, not 0"},
        {[=](Json& j) { item(j)["options"][1]["role"] = "wrong"; },
         "items[0].options[1].role: is neither \"key\" nor \"distractor\""},
        {[=](Json& j) { item(j)["options"][1]["id"] = "degree-60"; }, "items[0].options[1].id: stands there twice"},
        {[=](Json& j) { item(j)["options"][3]["block"] = "p9"; },
         "items[0].options[3].block: \"p9\" is no block of the deck"},
        {[=](Json& j) { item(j)["wordings"]["th"] = item(j)["wordings"]["en"]; },
         "items[0].wordings.th: \"th\" is no language of the deck"},
        {[=](Json& j) {
             item(j)["unworded"] = {{"th", "x"}};
         },
         "items[0].unworded: \"th\" is no language of the deck"},
        {[=](Json& j) { english(j)["stem"] = ""; }, "items[0].wordings.en.stem: is empty"},
        {[=](Json& j) { english(j)["options"].erase(0); },
         "items[0].wordings.en.options: a wording has four options, not 3"},
        {[=](Json& j) { english(j)["options"][1] = 70; }, "items[0].wordings.en.options[1]: is not a text"},
        {[=](Json& j) { english(j)["evidence"]["block"] = "b9"; },
         "items[0].wordings.en.evidence.block: \"b9\" is no block of the deck"},
        {[=](Json& j) { english(j)["evidence"]["mark"] = {1}; },
         "items[0].wordings.en.evidence.mark: is not a pair of offsets"},
        {[=](Json& j) {
             english(j)["evidence"]["mark"] = {22, 34};
         },
         "items[0].wordings.en.evidence.mark: [22, 34] is outside the 33 bytes of b1"},
        {[=](Json& j) {
             english(j)["evidence"]["mark"] = {5, 4};
         },
         "items[0].wordings.en.evidence.mark: [5, 4] is outside the 33 bytes of b1"},
        {[=](Json& j) {
             english(j)["evidence"]["mark"] = {0, -1};
         },
         "items[0].wordings.en.evidence.mark[1]: is not a whole number from 0 on"},
        {[=](Json& j) {
             item(j)["wordings"]["ru"] = english(j);
             item(j)["wordings"]["ru"]["evidence"]["mark"] = {1, 4};
         },
         "items[0].wordings.ru.evidence.mark: [1, 4] cuts a character"},
        {[](Json& j) { j["items"] = {1}; }, "items[0].id: is missing"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expected);
        Json json = Json::parse(write_deck(test::small_deck()));
        c.damage(json);
        CHECK(error_of(json.dump()) == std::string("d.json: ") + c.expected);
    }
}
