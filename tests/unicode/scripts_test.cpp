// Script runs by UAX #24, as worked out by hand.
#include "unicode/scripts.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace nuqta;

namespace {

std::string shown(std::string_view text, std::string_view preferred)
{
    std::string result;
    for (const ScriptRun& run : script_runs(text, preferred)) {
        result += std::string(run.script) + "[" + std::string(slice(text, run.range)) + "]";
    }
    return result;
}

} // namespace

TEST_CASE("common characters and marks take a script from their neighbours")
{
    struct Case {
        const char* text;
        const char* preferred;
        const char* runs;
    };
    const Case cases[] = {
        {"", "Latn", ""},
        {"12 + 3", "Arab", "Arab[12 + 3]"},
        {"12 % 3", "Hans", "Hani[12 % 3]"},
        {"«سلام» GPT", "Arab", "Arab[«سلام» ]Latn[GPT]"},
        {"e\u0301 х\u0301", "Latn", "Latn[e\u0301 ]Cyrl[х\u0301]"},
        {"ก\u0301", "Latn", "Thai[ก\u0301]"},
        // brackets are of one script whatever stands between them
        {"متن (abc) متن", "Arab", "Arab[متن (]Latn[abc]Arab[) متن]"},
        {"(abc) متن", "Arab", "Latn[(abc) ]Arab[متن]"},
        {"中（a[文]b）中", "Hans", "Hani[中（]Latn[a[]Hani[文]Latn[]b]Hani[）中]"},
        // punctuation shared by a named few scripts is of the language's, if that is among them
        {"GPT، GPT", "Arab", "Latn[GPT]Arab[، ]Latn[GPT]"},
        {"GPT、GPT", "Hans", "Latn[GPT]Hani[、]Latn[GPT]"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(shown(c.text, c.preferred) == c.runs);
    }
}

TEST_CASE("brackets nested deeper than the stack are no danger")
{
    const std::string text = "ب" + std::string(100000, '(') + "a" + std::string(100000, ')');
    const auto runs = script_runs(text, "Arab");
    CHECK(runs.front().script == "Arab");
    CHECK(runs.back().range.end == text.size());
}

TEST_CASE("marks and invisible characters are no reason to take another font")
{
    for (const char32_t c : {U'\u061C', U'\u200C', U'\u200D', U'\u2066', U'\u2069', U'\uFE0F', U'\u0301', U'\u0E31'}) {
        CHECK_FALSE(asks_for_a_font(c));
    }
    for (const char32_t c : {U'a', U' ', U'(', U'ก', U'中', U'😀', U'←'}) {
        CHECK(asks_for_a_font(c));
    }
}
