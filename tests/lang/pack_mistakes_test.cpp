// Each kind of mistake in a pack, made in the English one: where it is reported and what is said. The line is that of
// the changed text, counted here, so the packs may grow.
#include "base/files.h"
#include "lang/registry.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;

namespace {

std::string english()
{
    const auto text = read_file(test::data_root() / "content" / "languages" / "en.yaml");
    REQUIRE(text.ok());
    return text.value();
}

/// The line (from 1) of the first `needle` in `text`.
int line_of(const std::string& text, const std::string& needle)
{
    const auto at = text.find(needle);
    REQUIRE(at != std::string::npos);
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

} // namespace

TEST_CASE("each kind of mistake is reported with file, line and column")
{
    const struct {
        const char* before;
        const char* after;
        const char* place; ///< text in the line that is reported
        int column;
        const char* said;
    } cases[] = {
        {"\nscript: Latn\n", "\nscirpt: Latn\n", "scirpt", 1, "\"scirpt\" is no field here"},
        {"\nautonym: English\n", "\nautonym: English\nautonym: Inglish\n", "autonym: Inglish", 1, "stands here twice"},
        {"\nquestion_mark: \"?\"\n", "\n", "tag: en", 1, "the field \"question_mark\" is missing"},
        {"\nfonts: [NotoSans]\n", "\nfonts: NotoSans\n", "fonts: NotoSans", 8, "a list of texts is expected"},
        {"\nfonts: [NotoSans]\n", "\nfonts: []\n", "fonts: []", 8, "needs a font"},
        {"\ndirection: ltr\n", "\ndirection: up\n", "direction: up", 12, "ltr or rtl"},
        {"\nautonym: English\n", "\nautonym: [English]\n", "autonym: [", 10, "a text is expected"},
        {"\"0123456789\"", "\"012345678\"", "digits:", 11, "ten digits"},
        {"{word: billion, value: 1e9}", "{word: billion, value: 1e13}", "value: 1e13", 7, "largest to the smallest"},
        {"{word: billion, value: 1e9}", "{word: billion, value: much}", "value: much", 30, "a number is expected"},
        {"seven: 7", "seven: many", "seven: many", 0, "a number is expected"},
        {"{one: \"{n} week\", other: \"{n} weeks\"}", "{one: \"{n} week\"}", "{n} week", 0, "\"other\" is missing"},
        {"{one: \"{n} week\", ", "{single: \"{n} week\", ", "single:", 0, "no plural category"},
        {"  why_end: []\n", "  sentence_stops: perhaps\n  why_end: []\n", "perhaps", 19, "true or false"},
        {"under “{lead}”?", "under that?", "under that?", 10, "the placeholder {lead} is missing"},
        {"under “{lead}”?", "under “{lead}” of “{body}”?", "{body}", 10, "only these placeholders"},
        {"under “{lead}”?", "under “{lead}” or “{lead}”?", "or “{lead}", 10, "twice"},
        {"  claim.continue:", "  claim.begin:", "  quantity.count:", 3, "\"claim.continue\" is missing"},
        {"  claim:", "  riddle: What?\n  claim:", "riddle", 3, "nobody asks the question"},
        {"Which percentage is missing from “{clause}”?\", gap: …}", "Which percentage is missing from “{clause}”?\"}",
         "  quantity.clause.percent", 28, "\"gap\" is missing"},
        {"  group: ", "  group_from: 1e12\n  group: ", "group_from", 15, "a whole number from 1 to 100"},
        {"  day_month: ", "  month_after_day: 0.5\n  day_month: ", "month_after_day", 20, "a whole number from 0"},
        {"value: 1e9}", "value: inf}", "value: inf", 0, "a number is expected"},
        {"stem_length: [3, 40]", "stem_length: [nan, 40]", "[nan", 17, "a whole number from 1 to 10000"},
        {"stem_length: [3, 40]", "stem_length: [3, 1e300]", "1e300", 20, "a whole number from 3 to 10000"},
        {"  home.start: \"Start\"\n", "", "  language.title:", 3, "\"home.start\" is missing"},
        {"  home.start: \"Start\"\n", "  home.start: \"Start {\"\n", "  home.start:", 15, "ICU rejects"},
        {"{count, plural, one {# still to learn} other", "{count, plural, one", "  summary.missed:", 19, "ICU rejects"},
        {"  home.start:", "  home.end: \"\"\n  home.start:", "  home.end:", 3, "nobody shows the text"},
        {"  chip: \"{name} chips\"", "  robot: \"{name} robots\"", "robot", 3, "no type of name"},
    };
    const std::string pack = english();
    for (const auto& test : cases) {
        CAPTURE(std::string(test.after));
        std::string broken = pack;
        const auto at = broken.find(test.before);
        REQUIRE(at != std::string::npos);
        broken.replace(at, std::string(test.before).size(), test.after);
        const auto language = parse_language(broken, "en.yaml");
        REQUIRE_FALSE(language.ok());
        const Error& error = language.error();
        CAPTURE(to_string(error));
        CHECK(error.message.find(test.said) != std::string::npos);
        CHECK(error.where.file == "en.yaml");
        CHECK(error.where.line == line_of(broken, test.place));
        if (test.column > 0) {
            CHECK(error.where.column == test.column);
        }
    }
}

TEST_CASE("aliases that come to millions of nodes, or never end, and deep nesting are refused at once")
{
    std::string bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before + "]\n";
    }
    for (const std::string& yaml :
         {bomb, std::string("a: &a [*a]\n"), "a: " + std::string(40, '[') + std::string(40, ']')}) {
        const auto refused = parse_language(yaml, "en.yaml");
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::BadSyntax);
        CHECK(refused.error().message.find("aliases and nesting come to too much") != std::string::npos);
        CHECK(refused.error().where.line > 0);
    }
}

TEST_CASE("broken YAML, other encodings and nothing at all are told apart")
{
    const auto broken = parse_language("tag: en\nfonts: [NotoSans\nname: x\n", "en.yaml");
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().code == ErrorCode::BadSyntax);
    CHECK(broken.error().where.line > 0);

    const auto latin1 = parse_language("tag: en\nname: caf\xE9\n", "en.yaml");
    REQUIRE_FALSE(latin1.ok());
    CHECK(latin1.error().code == ErrorCode::NotUtf8);
    CHECK(latin1.error().where == Where{"en.yaml", 2, 10});

    for (const char* text : {"", "just text", "- a\n- b\n", "42"}) {
        CAPTURE(text);
        const auto none = parse_language(text, "en.yaml");
        REQUIRE_FALSE(none.ok());
        CHECK(none.error().code == ErrorCode::BadValue);
    }
}
