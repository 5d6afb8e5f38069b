// tests/data/breaks/<tag>.txt: texts with every place where a reader of the language accepts a line's end.
#include "test_data.h"
#include "unicode/breaks.h"
#include "unicode/conformance.h"
#include "unicode/escapes.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

using namespace nuqta;
using namespace nuqta::test;

namespace {

std::string without_marks(std::string text)
{
    std::erase(text, '|');
    return text;
}

std::string broken(std::string_view text, std::string_view locale)
{
    std::string result;
    std::size_t begin = 0;
    for (const std::size_t end : break_opportunities(text, locale)) {
        result += std::string(text.substr(begin, end - begin)) + (end < text.size() ? "|" : "");
        begin = end;
    }
    return result;
}

/// A line of a table: what is right, and, for a known shortcoming, what we give instead and why.
struct TableLine {
    std::string right;
    std::string ours; ///< `right` unless a shortcoming
};

TableLine parse(const std::string& line)
{
    std::istringstream columns(line);
    std::string right;
    std::string ours;
    std::string reason;
    std::getline(columns, right, '\t');
    std::getline(columns, ours, '\t');
    std::getline(columns, reason);
    right = unescaped(right);
    if (ours.empty()) {
        return {right, right};
    }
    CHECK_FALSE(reason.empty());
    ours = unescaped(ours);
    CHECK(ours != right);
    CHECK(without_marks(ours) == without_marks(right));
    return {right, ours};
}

int check_table(const std::string& tag)
{
    std::ifstream file(test_data() / "breaks" / (tag + ".txt"));
    REQUIRE(file.good());
    int lines = 0;
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        ++lines;
        INFO("tests/data/breaks/", tag, ".txt:", number);
        const TableLine expected = parse(line);
        const std::string found = broken(without_marks(expected.right), tag);
        if (expected.ours != expected.right && found == expected.right) {
            FAIL_CHECK("no longer a shortcoming: ", expected.right);
        } else {
            CHECK(found == expected.ours);
        }
    }
    return lines;
}

} // namespace

TEST_SUITE_BEGIN("breaks");

TEST_CASE("lines end where readers of each language accept it")
{
    if (const std::string reason = icu_mismatch(); !reason.empty()) {
        MESSAGE("skipped: " << reason);
        return;
    }
    for (const char* tag : {"ar", "en", "fa", "ru", "th", "zh"}) {
        CAPTURE(tag);
        CHECK(check_table(tag) >= 30);
    }
}

TEST_SUITE_END();
