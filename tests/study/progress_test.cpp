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
    CHECK(without_last_review(answered({{0, true}, {2, true}, {9, false}})) == before);
    CHECK(without_last_review(answered({{0, true}})) == ItemProgress{});
    CHECK(without_last_review(ItemProgress{}) == ItemProgress{});
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
