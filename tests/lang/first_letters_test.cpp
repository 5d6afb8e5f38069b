// First letters: what tells that no word of a list stands at a place.
#include "lang/first_letters.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("first letters hold the words' first characters, small and capital, and nothing else of the alphabet")
{
    FirstLetters letters;
    letters.add("два", "ru");
    letters.add("三百", "zh");
    letters.add("", "ru");
    CHECK(letters.may_hold(U'д'));
    CHECK(letters.may_hold(U'Д'));
    CHECK(letters.may_hold(U'三'));
    for (const char32_t other : U"веabЯ ") {
        CHECK_FALSE(letters.may_hold(other));
    }
}
