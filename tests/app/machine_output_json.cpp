// What other programs read: the JSON of generate, facts and layout, field by field as it is documented.
#include "app/program.h"
#include "test_data.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace nuqta::test {
namespace {

using Json = nlohmann::json;

std::string article(const std::string& name)
{
    return (data_root() / "content" / "articles" / name).string();
}

Json parsed(const Run& run)
{
    REQUIRE(run.code == 0);
    Json json = Json::parse(run.out, nullptr, false);
    REQUIRE_FALSE(json.is_discarded());
    return json;
}

/// The fields of an object that are not in `allowed` or lack from `needed`.
std::string wrong_fields(const Json& object, const std::set<std::string>& needed, std::set<std::string> allowed = {})
{
    allowed.insert(needed.begin(), needed.end());
    std::string wrong;
    for (const auto& [name, value] : object.items()) {
        wrong += allowed.count(name) == 0 ? "unknown " + name + " " : "";
    }
    for (const std::string& name : needed) {
        wrong += object.contains(name) ? "" : "missing " + name + " ";
    }
    return wrong;
}

TEST_CASE("generate --json prints a deck with the documented fields")
{
    const Json deck = parsed(nuqta({"generate", article("deepseek-summit"), "--json"}));
    CHECK(wrong_fields(deck, {"format", "id", "languages", "seed", "sources", "sections", "items", "not_asked"}) == "");
    CHECK(deck["format"] == "nuqta-deck/1");
    CHECK(deck["id"] == "deepseek-summit");
    CHECK(deck["languages"] == Json({"fa", "ru", "th", "zh"}));
    CHECK(deck["seed"] == 1);
    REQUIRE(deck["sources"].size() == 4);
    for (const Json& source : deck["sources"]) {
        CHECK(wrong_fields(source, {"language", "file", "sha256", "title"}) == "");
        CHECK(source["sha256"].get<std::string>().size() == 64);
    }
    std::size_t bullets = 0;
    for (const Json& section : deck["sections"]) {
        CHECK(wrong_fields(section, {"id", "level", "title", "blocks"}) == "");
        for (const Json& block : section["blocks"]) {
            CHECK(wrong_fields(block, {"id", "kind", "text"}, {"lead"}) == "");
            bullets += block["kind"] == "bullet" ? 1U : 0U;
        }
    }
    CHECK(bullets == 32);
    for (const Json& left : deck["not_asked"]) {
        CHECK(wrong_fields(left, {"block", "fact", "reason"}) == "");
    }
}

TEST_CASE("check --json prints decks, articles and what cannot be read with the documented fields")
{
    const Folder folder;
    const std::string tea = content_of(test_data() / "cli" / "tea.json");
    folder.write("tea.json", replaced(tea, "\"stem\": \"", "\"stem\": \"None of these is not so: "));
    folder.write("en.md", "# Tea\n\n- **One:** Tea is grown in 35  countries.\n");
    folder.write("bad.md", "\xff");
    const Run run = nuqta({"check", ".", "--json"}, {.folder = folder.path()});
    CHECK(run.code == 3);
    const Json root = Json::parse(run.out, nullptr, false);
    CHECK(wrong_fields(root, {"format", "clean", "decks", "articles", "unreadable"}) == "");
    CHECK(root["format"] == "nuqta-check/1");
    CHECK(root["clean"] == false);
    const Json& deck = root["decks"].at(0);
    CHECK(wrong_fields(deck, {"file", "id", "languages", "key_positions", "not_judged", "flaws"}) == "");
    CHECK(wrong_fields(deck["languages"].at(0), {"language", "items", "flawless", "worst", "most_flaws",
                                                 "items_by_flaw", "key_longest", "bullets", "covered"}) == "");
    CHECK(deck["languages"].at(0)["flawless"] == 0);
    CHECK(wrong_fields(deck["flaws"].at(0), {"number", "name", "item", "language", "message"}, {"option"}) == "");
    CHECK(wrong_fields(root["articles"].at(0), {"file", "language", "damage"}) == "");
    CHECK(root["articles"].at(0)["damage"].at(0) == Json({{"kind", "double space"},
                                                          {"line", 3},
                                                          {"column", 30},
                                                          {"found", "  "},
                                                          {"suggestion", " "},
                                                          {"message", "2 spaces stand between two words"}}));
    CHECK(root["unreadable"].at(0) ==
          Json({{"file", "./bad.md"}, {"line", 1}, {"column", 1}, {"message", "this byte is not UTF-8"}}));
}

TEST_CASE("every item of a deck has four options, one key, and its wordings point into its evidence")
{
    const Json deck = parsed(nuqta({"generate", article("deepseek-summit"), "--json"}));
    REQUIRE_FALSE(deck["items"].empty());
    for (const Json& item : deck["items"]) {
        CAPTURE(item["id"].get<std::string>());
        CHECK(wrong_fields(item, {"id", "type", "block", "options", "wordings"}, {"difficulty", "order", "unworded"}) ==
              "");
        REQUIRE(item["options"].size() == 4);
        std::size_t keys = 0;
        for (const Json& option : item["options"]) {
            CHECK(wrong_fields(option, {"id", "role"}, {"block", "reason"}) == "");
            keys += option["role"] == "key" ? 1U : 0U;
        }
        CHECK(keys == 1);
        CHECK_FALSE(item["wordings"].empty());
        for (const auto& [language, wording] : item["wordings"].items()) {
            CHECK(wrong_fields(wording, {"stem", "options", "evidence"}, {"explanation"}) == "");
            CHECK(wording["options"].size() == 4);
            CHECK(wrong_fields(wording["evidence"], {"block", "mark"}) == "");
            CHECK(wording["evidence"]["mark"].size() == 2);
        }
    }
}

TEST_CASE("facts --json prints the facts and disagreements with the documented fields")
{
    const Json root = parsed(nuqta({"facts", article("deepseek-summit"), "--json"}));
    CHECK(wrong_fields(root, {"format", "id", "languages", "facts", "disagreements", "agreement"}) == "");
    CHECK(wrong_fields(root["agreement"], {"quantities", "names"}) == "");
    CHECK(wrong_fields(root["agreement"]["quantities"], {"all", "everywhere", "in", "same_qualifiers"}) == "");
    CHECK(wrong_fields(root["agreement"]["names"], {"all", "everywhere", "in"}) == "");
    CHECK(root["format"] == "nuqta-facts/1");
    CHECK(root["languages"] == Json({"fa", "ru", "th", "zh"}));
    REQUIRE_FALSE(root["facts"].empty());
    bool five_hundred_billion = false;
    for (const Json& fact : root["facts"]) {
        CAPTURE(fact.dump());
        CHECK(wrong_fields(fact, {"id", "block", "kind", "qualifiers", "in"}, {"unit", "low", "high", "of", "type"}) ==
              "");
        if (fact["kind"] == "quantity") {
            CHECK(wrong_fields(fact, {"unit", "low", "high"}, {"id", "block", "kind", "qualifiers", "in", "of"}) == "");
            five_hundred_billion = five_hundred_billion || (fact["unit"] == "USD" && fact["low"] == 500'000'000'000 &&
                                                            fact["high"] == 500'000'000'000);
        }
        for (const auto& [language, place] : fact["in"].items()) {
            CHECK(wrong_fields(place, {"text", "range"}) == "");
            const std::size_t begin = place["range"][0];
            const std::size_t end = place["range"][1];
            CHECK(end - begin == place["text"].get<std::string>().size());
        }
    }
    CHECK(five_hundred_billion);
    for (const Json& difference : root["disagreements"]) {
        CHECK(wrong_fields(difference, {"block", "what", "in"}) == "");
    }
}

TEST_CASE("a text that JSON must escape comes through")
{
    const std::string bullet = "- **Quotes:** They say \"5 bees\" and \\ and \t <tag> &amp; 6 flowers in 7 fields.\n";
    const Json root = parsed(nuqta({"facts", "-", "--lang", "en", "--json"}, {.input = bullet}));
    REQUIRE(root["facts"].size() == 4); // three counts and the statement
    CHECK(root["facts"][0]["in"]["en"]["text"] == "5");
    CHECK(root["facts"][3]["in"]["en"]["text"] == "They say \"5 bees\" and \\ and & 6 flowers in 7 fields.");
}

TEST_CASE("layout --json prints every line with its width")
{
    const Json root =
        parsed(nuqta({"layout", "--lang", "fa", "--width", "120", "--json"}, {.input = "یک دو سه چهار پنج\n\n۶"}));
    CHECK(wrong_fields(root, {"format", "paragraphs"}) == "");
    CHECK(root["format"] == "nuqta-layout/1");
    REQUIRE(root["paragraphs"].size() == 3);
    CHECK(root["paragraphs"][0]["lines"].size() > 1);
    for (const Json& paragraph : root["paragraphs"]) {
        CHECK(wrong_fields(paragraph, {"text", "lines"}) == "");
        for (const Json& line : paragraph["lines"]) {
            CHECK(wrong_fields(line, {"text", "width"}) == "");
            CHECK(line["width"] <= 120);
        }
    }
}

} // namespace
} // namespace nuqta::test
