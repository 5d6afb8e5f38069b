// The rules of one sitting.
#include "made_deck.h"
#include "study/session.h"

#include <doctest/doctest.h>

using namespace nuqta;
using nuqta::test::made_deck;
using nuqta::test::made_item;

namespace {

constexpr Milliseconds k_now{1000};

/// Three items; the key stands at place 0 of each.
Deck three_items()
{
    Deck deck = made_deck(3);
    deck.items = {made_item("x/1", "x", "b1", {"fa", "ru", "zh"}, "One?", "eins"),
                  made_item("x/2", "x", "b2", {"fa", "zh"}, "Two?", "zwei"),
                  made_item("x/3", "x", "b3", {"fa"}, "Three?", "drei")};
    return deck;
}

} // namespace

TEST_CASE("a right answer opens the reveal and the item does not return")
{
    const Deck deck = three_items();
    Session session = answer(start(deck, "fa", 1, 10), 0, k_now);
    CHECK(session.phase == Phase::Reveal);
    CHECK(session.responses.back().right);
    CHECK(session.responses.back().at == k_now);
    CHECK(session.showings.size() == 3);
    session = next(session);
    CHECK(session.phase == Phase::Question);
    CHECK(session.current == 1);
}

TEST_CASE("a wrong item returns once before the end, never twice")
{
    const Deck deck = three_items();
    Session session = start(deck, "fa", 1, 10);
    session = next(answer(session, 2, k_now));
    session = next(answer(session, 0, k_now));
    session = next(answer(session, 0, k_now));
    REQUIRE(session.phase == Phase::Question);
    CHECK(current_item(session).id == "x/1");
    CHECK(session.showings[session.current].repetition == 1);
    session = next(answer(session, 3, k_now));
    CHECK(session.phase == Phase::Finished);
    const SittingSummary summary = summary_of(session);
    CHECK(summary.planned == 3);
    CHECK(summary.right_first == 2);
    CHECK(summary.learnt == 0);
    CHECK(summary.missed == 1);
    CHECK(summary.to_review == std::vector<std::size_t>{0});
}

TEST_CASE("not knowing is no guess: the item returns and can be learnt")
{
    const Deck deck = three_items();
    Session session = start_with(deck, "fa", 1, {1});
    session = dont_know(session, k_now);
    CHECK(session.phase == Phase::Reveal);
    CHECK_FALSE(session.responses.back().picked.has_value());
    session = next(answer(next(session), 0, k_now));
    CHECK(session.phase == Phase::Finished);
    CHECK(summary_of(session).dont_know == 1);
    CHECK(summary_of(session).learnt == 1);
}

TEST_CASE("what makes no sense changes nothing")
{
    const Deck deck = three_items();
    const Session open = start(deck, "fa", 1, 10);
    CHECK(next(open).current == 0);
    CHECK(next(open).phase == Phase::Question);
    CHECK(answer(open, 4, k_now).phase == Phase::Question);
    const Session revealed = answer(open, 0, k_now);
    CHECK(answer(revealed, 1, k_now).responses.size() == 1);
    CHECK(dont_know(revealed, k_now).responses.size() == 1);
    const Session empty = start(deck, "th", 1, 10);
    CHECK(empty.phase == Phase::Finished);
    CHECK(answer(empty, 0, k_now).responses.empty());
    CHECK_FALSE(other_language(empty).has_value());
}

TEST_CASE("the language switch keeps item and places, and goes round the languages that have it")
{
    const Deck deck = three_items();
    Session session = start_with(deck, "fa", 1, {0, 1, 2});
    const std::vector<std::size_t> order = session.showings[0].order;
    for (const char* expected : {"ru", "zh", "fa"}) {
        session = switch_language(session);
        CHECK(session.shown_language == expected);
        CHECK(session.showings[0].order == order);
        CHECK(current_item(session).id == "x/1");
    }
    session = next(answer(switch_language(session), 0, k_now));
    CHECK_MESSAGE(session.shown_language == "fa", "the next question is in the sitting's language again");
    CHECK_MESSAGE(other_language(session) == "zh", "Russian has no wording and is left out");
    session = next(answer(session, 0, k_now));
    CHECK_FALSE(other_language(session).has_value());
    CHECK(switch_language(session).shown_language == "fa");
}

TEST_CASE(
    "a wrong item returns after three others, away from those of its own bullet, at once only when it is the last")
{
    struct Case {
        const char* blocks; ///< of the planned items, a letter each
        std::size_t wrong;  ///< the showing answered wrong
        const char* asked;  ///< blocks of all showings; the repeat in upper case
    };
    for (const Case& one : {
             Case{"abcdefgh", 0, "abcdAefgh"},
             Case{"abcdefgh", 6, "abcdefghG"},
             Case{"abcdefgh", 7, "abcdefghH"},
             Case{"abcdafgh", 0, "abcdafAgh"}, // beside the other a would be two in a row
             Case{"abcda", 0, "abcAda"},       // no place after three, so one earlier
             Case{"aba", 0, "abaA"},           // no place at all
             Case{"aa", 0, "aaA"},
         }) {
        CAPTURE(one.blocks);
        Deck deck = made_deck(0);
        std::vector<std::size_t> items;
        for (const char* block = one.blocks; *block != '\0'; ++block) {
            items.push_back(items.size());
            deck.items.push_back(
                made_item("x/" + std::to_string(items.size()), "x", std::string(1, *block), {"fa"}, "?", "key"));
        }
        Session session = start_with(deck, "fa", 1, items);
        while (session.phase != Phase::Finished) {
            const bool wrong = session.current == one.wrong;
            session = next(answer(std::move(session), wrong ? 1 : 0, k_now));
        }
        std::string asked;
        for (const Showing& showing : session.showings) {
            const char block = deck.items[showing.item].block.front();
            asked += showing.repetition == 0 ? block : static_cast<char>(block - 'a' + 'A');
        }
        CHECK(asked == one.asked);
        CHECK(summary_of(session).learnt == 1);
    }
}
