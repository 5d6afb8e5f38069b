// UAX #29, graphemes, by the test file of Unicode 15.0: at width 0 every line of a layout is one grapheme.
#include "text/setting.h"
#include "unicode/conformance.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace nuqta;

TEST_SUITE_BEGIN("conformance");

TEST_CASE("the lines of a layout at width 0 are the graphemes of GraphemeBreakTest")
{
    const auto file = test::unicode_data("auxiliary/GraphemeBreakTest.txt");
    if (const std::string reason = test::reason_to_skip(file); !reason.empty()) {
        MESSAGE("skipped: " << reason);
        return;
    }
    TextEngine engine(test::fonts());
    std::vector<test::Outcome> outcomes;
    for (const test::BreakTest& one : test::read_break_tests(file)) {
        std::vector<std::size_t> breaks = {0};
        for (const Line& line : engine.lay_out(test::paragraph(one.text, "en"), test::options(20, 0)).lines) {
            CHECK(line.range.begin == breaks.back());
            breaks.push_back(line.range.end);
        }
        outcomes.push_back({one.line, one.written, test::break_notation(one.text, breaks)});
    }
    CHECK(outcomes.size() == 602); // the whole file was read
    const auto known = test::read_differences(test::test_data() / "conformance" / "GraphemeBreakTest.txt");
    for (const std::string& change : test::changes(known, outcomes)) {
        FAIL_CHECK("GraphemeBreakTest.txt: ", change);
    }
}

TEST_SUITE_END();
