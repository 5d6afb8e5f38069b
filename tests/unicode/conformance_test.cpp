// UAX #14, #29 (words) and #9 by the test files of Unicode 15.0. Graphemes are tested through layouts, in tests/text.
#include "test_data.h"
#include "unicode/bidi.h"
#include "unicode/breaks.h"
#include "unicode/code_points.h"
#include "unicode/conformance.h"
#include "unicode/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

void check_against_list(const char* name, const std::vector<Outcome>& outcomes, std::size_t tests)
{
    CHECK(outcomes.size() == tests); // the whole file was read
    const auto known = read_differences(test_data() / "conformance" / name);
    for (const std::string& change : changes(known, outcomes)) {
        FAIL_CHECK(std::string(name), ": ", change);
    }
}

using Breaks = std::function<std::vector<std::size_t>(const std::string&)>;

void check_break_file(const char* name, std::size_t tests, const Breaks& breaks)
{
    const auto file = unicode_data(std::string("auxiliary/") + name);
    if (const std::string reason = reason_to_skip(file); !reason.empty()) {
        MESSAGE("skipped: " << reason);
        return;
    }
    std::vector<Outcome> outcomes;
    for (const BreakTest& test : read_break_tests(file)) {
        outcomes.push_back({test.line, test.written, break_notation(test.text, breaks(test.text))});
    }
    check_against_list(name, outcomes, tests);
}

std::vector<std::string> fields(const std::string& line, char separator)
{
    std::vector<std::string> found;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, separator);) {
        found.push_back(field);
    }
    return found;
}

/// A character of a bidi test: its byte, and whether rule X9 removes it.
struct Character {
    std::size_t at = 0;
    bool removed = false;
};

/// The characters in `run` that rule X9 leaves, by index.
std::vector<std::size_t> inside(const LevelRun& run, const std::vector<Character>& characters)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (run.range.begin <= characters[i].at && characters[i].at < run.range.end && !characters[i].removed) {
            found.push_back(i);
        }
    }
    return found;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

/// The text's base level, levels and visual order as the test file writes them; "x" and no place for the removed.
std::string bidi_notation(const BidiText& bidi, std::string_view text, const std::vector<Character>& characters)
{
    std::vector<std::string> levels(characters.size(), "x");
    for (const LevelRun& run : bidi.runs()) {
        for (const std::size_t i : inside(run, characters)) {
            levels[i] = std::to_string(run.level);
        }
    }
    std::vector<std::string> order;
    for (const LevelRun& run : bidi.visual_runs({0, text.size()})) {
        std::vector<std::size_t> visible = inside(run, characters);
        if (run.level % 2 != 0) {
            std::reverse(visible.begin(), visible.end());
        }
        for (const std::size_t i : visible) {
            order.push_back(std::to_string(i));
        }
    }
    return (bidi.direction() == Direction::RightToLeft ? "1;" : "0;") + joined(levels) + ";" + joined(order);
}

Outcome bidi_outcome(const std::string& line, int number)
{
    const auto columns = fields(line, ';');
    REQUIRE(columns.size() >= 4);
    const auto levels = fields(columns[3], ' ');
    std::string text;
    std::vector<Character> characters;
    for (const std::string& code : fields(columns[0], ' ')) {
        characters.push_back({text.size(), levels.at(characters.size()) == "x"});
        append_utf8(text, static_cast<char32_t>(std::stoul(code, nullptr, 16)));
    }
    const BidiText bidi = columns[1] == "2"
                              ? resolve_bidi_by_first_strong(text, Direction::LeftToRight)
                              : resolve_bidi(text, columns[1] == "1" ? Direction::RightToLeft : Direction::LeftToRight);
    const std::string start = columns[0] + ";" + columns[1] + ";";
    return {number, line, start + bidi_notation(bidi, text, characters)};
}

} // namespace

TEST_SUITE_BEGIN("conformance");

TEST_CASE("lines break as LineBreakTest says, but where ICU's tailoring or a rule of ours is listed")
{
    check_break_file("LineBreakTest.txt", 7654,
                     [](const std::string& text) { return break_opportunities(text, "en"); });
}

TEST_CASE("words end as WordBreakTest says, but where ICU's tailoring is listed")
{
    check_break_file("WordBreakTest.txt", 1823, [](const std::string& text) { return word_boundaries(text, "en"); });
}

TEST_CASE("characters have the levels and the order that BidiCharacterTest says")
{
    const auto file = unicode_data("BidiCharacterTest.txt");
    if (const std::string reason = reason_to_skip(file); !reason.empty()) {
        MESSAGE("skipped: " << reason);
        return;
    }
    std::ifstream stream(file);
    std::vector<Outcome> outcomes;
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (!line.empty() && line.front() != '#') {
            outcomes.push_back(bidi_outcome(line, number));
        }
    }
    check_against_list("BidiCharacterTest.txt", outcomes, 91707);
}

TEST_SUITE_END();

TEST_CASE("every way in which a list and the outcomes can part is a change")
{
    const std::vector<Outcome> outcomes = {{1, "a", "a"}, {2, "b", "B"}, {3, "c", "C"}};
    using Sentences = std::vector<std::string>;
    CHECK(changes({{"b", "B", "why"}, {"c", "C", "why"}}, outcomes).empty());
    CHECK(changes({{"b", "B", "why"}}, outcomes) == Sentences{"new difference: line 3, c, but we give C"});
    CHECK(changes({{"a", "A", "why"}, {"b", "B", "why"}, {"c", "C", "why"}}, outcomes) ==
          Sentences{"no longer a difference: line 1, a (why)"});
    CHECK(changes({{"b", "B", "why"}, {"c", "X", "why"}}, outcomes) ==
          Sentences{"differs otherwise: line 3, c, listed as X, but we give C"});
    CHECK(changes({{"b", "B", "why"}, {"c", "C", "why"}, {"d", "D", "why"}}, outcomes) == Sentences{"of no test: d"});
    CHECK(changes({{"b", "B", "why"}, {"c", "C", "why"}, {"c", "C", "why"}}, outcomes) == Sentences{"listed twice: c"});
}

TEST_CASE("a text is written with its breaks as the test files write them")
{
    CHECK(break_notation("a\u0308😀", {0, 7}) == "÷ 0061 × 0308 × 1F600 ÷");
    CHECK(break_notation("", {0}) == "÷");
}
