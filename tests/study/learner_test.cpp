// A sitting and what it leaves in memory.
#include "made_deck.h"
#include "study/learner.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::day;
using nuqta::test::made_deck;
using nuqta::test::made_item;

namespace {

/// Five items of five bullets; the key stands at place 0 of each.
Deck five_items()
{
    Deck deck = made_deck(5);
    for (const char* n : {"1", "2", "3", "4", "5"}) {
        deck.items.push_back(made_item(std::string("x/") + n, "x", std::string("b") + n, {"fa", "ru", "zh"},
                                       std::string("Q") + n + "?", std::string("k") + n));
    }
    return deck;
}

Moment noon(int n)
{
    return {day(n).time_since_epoch() + std::chrono::hours(12), day(n)};
}

std::vector<std::string> asked(const Learner& learner)
{
    std::vector<std::string> ids;
    for (const Showing& showing : learner.session->showings) {
        ids.push_back(learner.session->deck->items[showing.item].id);
    }
    return ids;
}

Learner after_next(Learner learner)
{
    learner.session = next(std::move(*learner.session));
    return learner;
}

} // namespace

TEST_CASE("an answer is kept with its time, option and language, and counts in memory whatever the language")
{
    const Deck deck = five_items();
    Learner learner = begin({}, deck, "fa", 10, noon(0));
    learner.session = switch_language(*learner.session);
    learner = answer(learner, 2, noon(0));
    const ItemProgress& first = learner.progress.at("made").at("x/1");
    REQUIRE(first.reviews.size() == 1);
    CHECK(first.reviews[0] == Review{noon(0).at, day(0), "c", false, "ru"});
    CHECK(first.memory->due == day(1));
    learner = dont_know(after_next(learner), noon(0));
    CHECK(learner.progress.at("made").at("x/2").reviews[0].picked.empty());
    const Learner russian = begin(learner, deck, "ru", 10, noon(1));
    // Both are due on the next day, in Russian as well.
    CHECK(asked(russian) == std::vector<std::string>{"x/1", "x/2", "x/3", "x/4", "x/5"});
}

TEST_CASE("what came back in the sitting counts as a second answer of the day")
{
    const Deck deck = five_items();
    Learner learner = begin({}, deck, "fa", 1, noon(0));
    learner = after_next(answer(learner, 1, noon(0)));
    learner = answer(learner, 0, noon(0));
    const ItemProgress& item = learner.progress.at("made").at("x/1");
    CHECK(item.memory->repetitions == 2);
    CHECK(item.memory->due == day(1));
}

TEST_CASE("undo opens the question again, in the sitting as in memory, also from the next question and the end")
{
    const Deck deck = five_items();
    const Learner start = begin({}, deck, "fa", 5, noon(0));
    const Learner wrong = answer(start, 1, noon(0));
    CHECK(asked(wrong).size() == 6);
    for (const Learner& one : {undo(wrong), undo(after_next(wrong))}) {
        CHECK(asked(one) == asked(start));
        CHECK(one.session->phase == Phase::Question);
        CHECK(one.session->current == 0);
        CHECK(one.session->responses.empty());
        CHECK(one.progress.at("made").at("x/1") == ItemProgress{});
    }
    Learner end = begin({}, deck, "fa", 1, noon(0));
    end = after_next(answer(end, 0, noon(0)));
    REQUIRE(end.session->phase == Phase::Finished);
    CHECK(undo(end).session->phase == Phase::Question);
    CHECK_MESSAGE(undo(undo(end)).session->current == 0, "nothing is left to take back");
}

TEST_CASE("a suspended item leaves the sitting, and comes back to it when it is asked again")
{
    const Deck deck = five_items();
    const Learner wrong = answer(begin({}, deck, "fa", 5, noon(0)), 1, noon(0));
    const Learner out = toggle_suspended(wrong);
    CHECK(asked(out) == std::vector<std::string>{"x/1", "x/2", "x/3", "x/4", "x/5"});
    CHECK(is_left_out(current_progress(out)));
    CHECK(asked(begin(out, deck, "fa", 5, noon(1)))[0] == "x/2");
    const Learner in = toggle_suspended(out);
    CHECK(asked(in) == asked(wrong));
    CHECK_FALSE(is_left_out(current_progress(in)));
    const Learner before = mark_item(undo(undo(out)), "made", "x/1", true, std::nullopt);
    const Learner again = answer(before, 1, noon(0));
    CHECK_MESSAGE(asked(again).size() == 5, "answered wrong once more, it does not return either");
}

TEST_CASE("a reported item is left out with its reason until it is asked again")
{
    const Deck deck = five_items();
    const Learner wrong = answer(begin({}, deck, "fa", 5, noon(0)), 1, noon(0));
    const Learner reported = report_item(wrong, Complaint::SeveralRight);
    CHECK(current_progress(reported).reported == Complaint::SeveralRight);
    CHECK(asked(reported).size() == 5);
    CHECK(current_progress(report_item(reported, Complaint::Wording)).reported == Complaint::Wording);
    CHECK_FALSE(current_progress(toggle_suspended(reported)).reported.has_value());
}

TEST_CASE("undo takes back what was done to the item first, then its answer")
{
    const Deck deck = five_items();
    const Learner wrong = answer(begin({}, deck, "fa", 5, noon(0)), 1, noon(0));
    const Learner out = toggle_suspended(wrong);
    CHECK(undo(out).session->phase == Phase::Reveal);
    CHECK_FALSE(is_left_out(current_progress(undo(out))));
    CHECK_MESSAGE(asked(undo(out)) == asked(wrong), "it returns again");
    CHECK(undo(undo(out)).session->phase == Phase::Question);
    CHECK(undo(undo(out)).session->responses.empty());

    // A report on top of it, and that taken back with the key that suspends: each step back by itself.
    const Learner reported = report_item(out, Complaint::Unclear);
    const Learner withdrawn = toggle_suspended(reported);
    CHECK_FALSE(is_left_out(current_progress(withdrawn)));
    CHECK(current_progress(undo(withdrawn)).reported == Complaint::Unclear);
    CHECK(current_progress(undo(undo(withdrawn))).suspended);
    CHECK_FALSE(current_progress(undo(undo(withdrawn))).reported.has_value());

    // From the next question the answer goes, and with it what was done to its item.
    const Learner later = undo(after_next(reported));
    CHECK(later.session->phase == Phase::Question);
    CHECK(later.progress.at("made").at("x/1") == ItemProgress{});
    // Of an earlier item it is left alone.
    const Learner second = undo(answer(after_next(out), 0, noon(0)));
    CHECK(second.progress.at("made").at("x/1").suspended);
    CHECK_FALSE(undo(second).progress.at("made").at("x/1").suspended);
}

TEST_CASE("an item is marked by its id, in the sitting too when it is on the screen")
{
    const Deck deck = five_items();
    const Learner wrong = answer(begin({}, deck, "fa", 5, noon(0)), 1, noon(0));
    const Learner other = mark_item(wrong, "made", "x/4", false, Complaint::Wording);
    CHECK(other.progress.at("made").at("x/4").reported == Complaint::Wording);
    CHECK(asked(other) == asked(wrong));
    CHECK(asked(mark_item(wrong, "made", "x/1", true, std::nullopt)).size() == 5);
    CHECK_FALSE(is_left_out(mark_item(other, "made", "x/4", false, std::nullopt).progress.at("made").at("x/4")));
}

TEST_CASE("before an answer nothing can be suspended or reported")
{
    const Deck deck = five_items();
    const Learner open = begin({}, deck, "fa", 5, noon(0));
    CHECK(toggle_suspended(open).progress.empty());
    CHECK(report_item(open, Complaint::Unclear).progress.empty());
    CHECK(toggle_suspended(Learner{}).progress.empty());
    CHECK_FALSE(undo(Learner{}).session.has_value());
}

TEST_CASE("the wanted retention holds for what is known already, for answers and for answers taken back")
{
    const Deck deck = five_items();
    Learner learner = answer(begin({}, deck, "fa", 10, noon(0)), 0, noon(0));
    const std::string id = current_item(*learner.session).id;
    const auto days = [&](const Learner& one) { return (one.progress.at("made").at(id).memory->due - day(0)).count(); };
    CHECK(days(learner) == 2);
    CHECK(days(want_retention(learner, 0.8)) == 8);
    Learner again = answer(undo(want_retention(learner, 0.8)), 0, noon(0));
    CHECK(days(again) == 8);
    CHECK(days(want_retention(std::move(again), 0.9)) == 2);
}
