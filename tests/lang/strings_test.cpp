// Interface texts through ICU MessageFormat, with the plural rules and digits of the pack.
#include "lang/strings.h"

#include <doctest/doctest.h>

using namespace nuqta;

TEST_CASE("a message takes plural and digits from its language")
{
    Language russian;
    russian.tag = "ru";
    russian.numbers.numbering = "latn";
    russian.strings["due"] = "{n, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}";
    CHECK(message(russian, "due", {{"n", 1L}}) == "1 вопрос");
    CHECK(message(russian, "due", {{"n", 3L}}) == "3 вопроса");
    CHECK(message(russian, "due", {{"n", 11L}}) == "11 вопросов");
    CHECK(message(russian, "due", {{"n", 21L}}) == "21 вопрос");

    Language persian;
    persian.tag = "fa";
    persian.numbers.numbering = "arabext";
    persian.strings["hello"] = "سلام {name}، {n, number} پرسش";
    CHECK(message(persian, "hello", {{"name", std::string("Nuqta")}, {"n", 25L}}) == "سلام Nuqta، ۲۵ پرسش");
}

TEST_CASE("Arabic keeps the digits its pack names")
{
    Language arabic;
    arabic.tag = "ar";
    arabic.numbers.numbering = "latn";
    arabic.strings["n"] = "{n, number}";
    CHECK(message(arabic, "n", {{"n", 3L}}) == "3");
    arabic.numbers.numbering = "arab";
    CHECK(message(arabic, "n", {{"n", 3L}}) == "٣");
}
