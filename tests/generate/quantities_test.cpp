// Numbers in six languages, and what only looks like one. Every row of the tables was written by hand from the sentence
// it holds.
#include "base/files.h"
#include "generate/clauses.h"
#include "generate/facts.h"
#include "generate/pack.h"
#include "generate/quantities.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

using namespace nuqta;
using test::names;
using test::pack;

namespace {

/// "3000 count of h800; 3-9 month [possible]": every quantity of the text, in order.
std::string quantities_in(std::string_view tag, std::string_view text)
{
    const Language& language = pack(tag);
    std::string list;
    for (const Quantity& quantity : find_quantities(text, names().find(text, language), language)) {
        list += list.empty() ? "" : "; ";
        list += plain_number(quantity.low);
        list += quantity.high != quantity.low ? "-" + plain_number(quantity.high) : "";
        list += " " + quantity.unit;
        list += quantity.of != nullptr ? " of " + quantity.of->id : "";
        for (const Qualifier qualifier : quantity.qualifiers) {
            list += " [" + std::string(name_of(qualifier)) + "]";
        }
    }
    return list;
}

struct Row {
    std::string text;
    std::string expected;
};

/// tests/data/quantities/<tag>.tsv: a text, a tab, and what it states; nothing after the tab where it states nothing.
std::vector<Row> rows_of(const std::string& tag)
{
    std::istringstream lines(read_file(test::test_data() / "quantities" / (tag + ".tsv")).value());
    std::vector<Row> rows;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tab = line.find('\t');
        REQUIRE_MESSAGE(tab != std::string::npos, line);
        rows.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return rows;
}

} // namespace

TEST_CASE("quantities are read with unit, value, thing counted and qualifiers, and what only looks like one is not")
{
    constexpr std::size_t k_least_rows = 50;
    for (const char* const tag : {"ar", "en", "fa", "ru", "th", "zh"}) {
        const std::vector<Row> rows = rows_of(tag);
        CHECK(rows.size() >= k_least_rows);
        for (const Row& row : rows) {
            CAPTURE(tag);
            CAPTURE(row.text);
            CHECK(quantities_in(tag, row.text) == row.expected);
        }
    }
}

TEST_CASE("clauses are cut at pauses but not inside numbers and names")
{
    const Language& russian = pack("ru");
    const std::string text = "В 2025 году 50,5 млн, а не o1.mini — так";
    std::string joined;
    const std::string first(slice(text, clause_with(clauses_of(text, {0, text.size()}, russian), {3, 4}, {})));
    CHECK(first == "В 2025 году 50,5 млн");
}
