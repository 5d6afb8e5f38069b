// How errors read, and that a Result is one thing or the other.
#include "base/result.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("an error reads file:line:column: message, unknown parts left out")
{
    struct Case {
        Where where;
        const char* expected;
    };
    const Case cases[] = {
        {{"a.md", 3, 7}, "a.md:3:7: bad"},
        {{"a.md", 3, 0}, "a.md:3: bad"},
        {{"a.md", 0, 7}, "a.md: bad"},
        {{"", 0, 0}, "bad"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expected);
        CHECK(to_string(Error{ErrorCode::BadValue, "bad", c.where}) == c.expected);
    }
}

TEST_CASE("a result holds a value or an error")
{
    const Result<int> value = 4;
    REQUIRE(value.ok());
    CHECK(value.value() == 4);

    const Result<int> error = Error{ErrorCode::Missing, "gone", {"x"}};
    REQUIRE_FALSE(error.ok());
    CHECK(error.error().code == ErrorCode::Missing);
    CHECK(to_string(error.error()) == "x: gone");
}
