// From answers to what is known.
#include "made_deck.h"
#include "study/progress.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::answered;
using nuqta::test::day;

TEST_CASE("known needs right answers on two days since the last wrong one, fading is known and due")
{
    struct Case {
        std::vector<std::pair<int, bool>> answers;
        int today;
        Mastery mastery;
    };
    for (const Case& one : {
             Case{{}, 0, Mastery::Unseen},
             Case{{{0, false}}, 0, Mastery::Learning},
             Case{{{0, true}}, 0, Mastery::Learning},
             Case{{{0, true}, {0, true}}, 0, Mastery::Learning}, // two answers, one day
             Case{{{0, true}, {1, true}}, 1, Mastery::Known},
             Case{{{0, false}, {0, true}, {1, true}}, 1, Mastery::Known},
             Case{{{0, true}, {1, true}, {1, false}}, 1, Mastery::Learning},
             Case{{{0, true}, {1, true}, {2, false}, {2, true}}, 2, Mastery::Learning},
             Case{{{0, true}, {2, true}}, 300, Mastery::Fading},
         }) {
        CAPTURE(one.answers.size());
        CHECK(mastery_of(answered(one.answers), day(one.today)) == one.mastery);
    }
}

TEST_CASE("an answer taken back leaves what was known before it")
{
    const ItemProgress before = answered({{0, true}, {2, true}});
    const auto noon = [](int n) { return Milliseconds(day(n).time_since_epoch() + std::chrono::hours(12)); };
    CHECK(without_review(answered({{0, true}, {2, true}, {9, false}}), noon(9)) == before);
    CHECK_MESSAGE(without_review(answered({{0, true}, {1, false}, {2, true}}), noon(1)) == before,
                  "one in the middle, when another window answered later");
    CHECK(without_review(answered({{0, true}}), noon(0)) == ItemProgress{});
    CHECK(without_review(answered({{0, true}, {2, true}}), noon(1)) == before);
    CHECK(without_review(ItemProgress{}, noon(0)) == ItemProgress{});
}

TEST_CASE("right is Good, wrong is Again")
{
    CHECK(answered({{0, true}}).memory->stability == doctest::Approx(2.3065));
    CHECK(answered({{0, false}}).memory->stability == doctest::Approx(0.212));
}

TEST_CASE("complaints are found by their names")
{
    for (const Complaint one : {Complaint::WrongKey, Complaint::SeveralRight, Complaint::Unclear, Complaint::Wording}) {
        CHECK(complaint_named(name_of(one)) == one);
    }
    CHECK(name_of(Complaint::SeveralRight) == "several-right");
    CHECK_FALSE(complaint_named("boring").has_value());
}

TEST_CASE("who guesses among four is right more often than they know")
{
    CHECK(chance_right(0, 4) == doctest::Approx(0.25));
    CHECK(chance_right(0.6, 4) == doctest::Approx(0.7));
    CHECK(chance_right(1, 4) == doctest::Approx(1));
    CHECK(recall_of({}, day(0)) == 0);
    CHECK(recall_of(answered({{0, true}}), day(0)) == doctest::Approx(1));
    CHECK(recall_of(answered({{0, true}, {0, false}}), day(0)) == 0);
    CHECK(recall_of(answered({{0, false}, {0, true}}), day(0)) == doctest::Approx(1));
    CHECK(recall_of(answered({{0, true}}), day(5)) == doctest::Approx(0.8389).epsilon(1e-4));
}

TEST_CASE("wrong options are counted by what was picked, and not knowing is no pick")
{
    ItemProgress item = answered({{0, false}, {1, true}, {2, false}});
    item = reviewed(std::move(item), {{}, day(3), "", false, "fa"});
    CHECK(wrong_picks(item.reviews) == std::map<std::string, std::size_t>{{"b", 2}});
}
