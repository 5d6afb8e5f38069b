// Which questions of a deck a language has, and in which order their options stand on paper.
#include "exchange/awkward_deck.h"
#include "exchange/sheet.h"
#include "item/shuffle.h"

#include <doctest/doctest.h>

using namespace nuqta;
using test::awkward_deck;

TEST_CASE("a sheet has the language's questions, numbers ascending, with the fact cut out of its source")
{
    Language english;
    english.tag = "en";
    const Deck deck = awkward_deck();
    const Result<Sheet> made = make_sheet(deck, english, 1);
    REQUIRE(made);
    const Sheet& sheet = made.value();
    CHECK(sheet.title == "Tea / \"hot\" & <cold>");
    REQUIRE(sheet.questions.size() == 2);
    const SheetQuestion& numbers = sheet.questions[0];
    CHECK(numbers.options == std::vector<std::string>{"60", "70", "80", "90"});
    CHECK(numbers.key == 2);
    CHECK(numbers.source_before == "Heat: green tea wants ");
    CHECK(numbers.source_mark == "80");
    CHECK(numbers.source_after == " degrees.");
    CHECK(sheet.questions[1].source_mark == "x = {1, 2}");
}

TEST_CASE("texts are on one line: line ends and tabs become spaces, other control characters go")
{
    CHECK(on_one_line("a\nb\tc\rd") == "a b c d");
    CHECK(on_one_line(std::string("a\0b\x1B[0m\x7F", 8)) == "ab[0m");
    CHECK(on_one_line("نیم‌فاصله \u2068R1\u2069") == "نیم‌فاصله \u2068R1\u2069");
}

TEST_CASE("the options of texts follow the seed, and the key is found in every order")
{
    Language english;
    english.tag = "en";
    const Deck deck = awkward_deck();
    std::size_t moved = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Sheet sheet = make_sheet(deck, english, seed).value();
        const SheetQuestion& question = sheet.questions[1];
        CHECK(question.options[question.key] == "=SUM(A1)");
        CHECK(shown_order(deck.items[1], seed, 0)[question.key] == 0);
        moved += question.key != 0 ? 1 : 0;
    }
    CHECK(moved > 5);
}

TEST_CASE("a language without a question is told so")
{
    Language russian;
    russian.tag = "ru";
    const Result<Sheet> sheet = make_sheet(awkward_deck(), russian, 1);
    REQUIRE(!sheet);
    CHECK(sheet.error().message == "the deck has no question in ru");
}
