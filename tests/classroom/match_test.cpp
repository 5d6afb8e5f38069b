// Matches played by hand, in every mode.
#include "classroom/match.h"
#include "made_match.h"

#include <doctest/doctest.h>

using namespace nuqta;
using namespace nuqta::test;

namespace {

using Scores = std::vector<int>;

/// The first question of a new match, open for answers since second 1 (with time that counts: by way of its options).
Match open_match(const MatchPlan& plan)
{
    Match match = new_match(plan);
    for (int second = 0; match.stage != MatchStage::Answer; ++second) {
        match = apply(std::move(match), go_on(second < 1 ? 0 : 1000));
    }
    return match;
}

} // namespace

TEST_CASE("a match of hands goes from the lobby through every question to the export, without scoreboards")
{
    Match match = new_match(made_plan(Mode::Hands, 0, 2));
    CHECK(match.stage == MatchStage::Lobby);
    const MatchStage question[] = {MatchStage::Read, MatchStage::Answer, MatchStage::Lock, MatchStage::Reveal};
    for (int round = 0; round < 2; ++round) {
        for (const MatchStage stage : question) {
            match = apply(match, go_on(0));
            CHECK(match.stage == stage);
            CHECK(question_index(match) == static_cast<std::size_t>(round));
        }
    }
    match = apply(match, go_on(0));
    CHECK(match.stage == MatchStage::Podium);
    match = apply(match, go_on(0));
    CHECK(match.stage == MatchStage::Export);
    CHECK(apply(match, go_on(0)) == match);
}

TEST_CASE("hands are counted by option, and can be counted again until the question is locked")
{
    const auto count = [](int place, int number) { return at(1500, EventKind::Count, 0, place, number); };
    Match match = open_match(made_plan(Mode::Hands, 0, 1));
    match = after(match, {count(0, 12), count(1, 3), count(3, 9), count(1, 4)});
    CHECK(picks_by_place(match.plan, current_round(match)) == std::array<int, 4>{12, 4, 0, 9});
    CHECK(current_round(match).counted == std::array<bool, 4>{true, true, false, true});
    CHECK(after(match, {count(2, 1000)}) == match);
    match = apply(match, go_on(2000));
    CHECK(match.stage == MatchStage::Lock);
    CHECK(after(match, {count(2, 7)}) == match);
}

TEST_CASE("turns: the first team is right, gets a thousand, and the next question begins with the second")
{
    Match match = open_match(made_plan(Mode::Turns, 3, 2));
    CHECK(team_with_word(current_round(match)) == 0);
    match = after(match, {pick(2000, 1, 0), go_on(2100)}); // not their turn, and nothing picked
    CHECK(match.stage == MatchStage::Answer);
    match = after(match, {pick(3000, 0, 2), pick(3500, 0, 0), go_on(4000)});
    CHECK(match.stage == MatchStage::Lock);
    CHECK(scores_of(match) == Scores{0, 0, 0}); // not before it is revealed
    match = after(match, {go_on(5000)});
    CHECK(match.stage == MatchStage::Reveal);
    CHECK(scores_of(match) == Scores{1000, 0, 0});
    match = after(match, {go_on(6000), go_on(7000), go_on(8000)});
    CHECK(match.stage == MatchStage::Answer);
    CHECK(team_with_word(current_round(match)) == 1);
}

TEST_CASE("turns: a wrong answer passes the question on, and its option cannot be picked again")
{
    Match match = open_match(made_plan(Mode::Turns, 3, 1));
    match = after(match, {pick(2000, 0, 3), go_on(2100)});
    CHECK(match.stage == MatchStage::Answer);
    CHECK(team_with_word(current_round(match)) == 1);
    CHECK(is_taken(current_round(match), 3));
    CHECK(after(match, {pick(2500, 1, 3)}) == match);
    match = after(match, {pick(3000, 1, 0), go_on(3100), go_on(3200)});
    CHECK(scores_of(match) == Scores{0, 1000, 0});
}

TEST_CASE("turns: with one option left, or after every team's try, nobody gets the points")
{
    Match match = open_match(made_plan(Mode::Turns, 4, 1));
    match = after(match, {pick(2000, 0, 3), go_on(2100), pick(2200, 1, 2), go_on(2300), pick(2400, 2, 1), go_on(2500)});
    CHECK(match.stage == MatchStage::Lock); // team 3 would only have to take what is left
    Match two = open_match(made_plan(Mode::Turns, 2, 1));
    two = after(two, {at(2000, EventKind::Pass), pick(2200, 1, 1), go_on(2300)});
    CHECK(two.stage == MatchStage::Lock);
    CHECK(scores_of(after(two, {go_on(2400)})) == Scores{0, 0});
}

TEST_CASE("buzz: the first has the word, the others wait until it was wrong")
{
    Match match = open_match(made_plan(Mode::Buzz, 3, 1));
    CHECK(after(match, {pick(1500, 0, 0)}) == match); // nobody has the word
    match = after(match, {buzz(2000, 2), buzz(2051, 0), pick(2500, 0, 0), pick(2500, 2, 1)});
    CHECK(tied_teams(current_round(match)).empty());
    CHECK(team_with_word(current_round(match)) == 2);
    match = after(match, {go_on(3000)});
    CHECK(team_with_word(current_round(match)) == std::nullopt); // open again
    match = after(match, {buzz(3500, 2)});                       // had its try
    CHECK(team_with_word(current_round(match)) == std::nullopt);
    match = after(match, {buzz(4000, 1), pick(4500, 1, 0), go_on(5000), go_on(5100)});
    CHECK(match.stage == MatchStage::Reveal);
    CHECK(scores_of(match) == Scores{0, 1000, 0});
}

TEST_CASE("buzz: presses within 50 ms are a tie; who has fewer points goes first, then who is nearer in turn")
{
    Match match = open_match(made_plan(Mode::Buzz, 3, 2));
    match = after(match, {buzz(2000, 2), buzz(2050, 1)});
    CHECK(tied_teams(current_round(match)) == Scores{1, 2});
    CHECK(team_with_word(current_round(match)) == 1); // nobody has points: team 1 is nearer to team 0, which begins
    CHECK(after(match, {pick(2050, 1, 0)}) == match); // another press may still come
    match = after(match, {pick(2200, 1, 0), go_on(2300), go_on(2400), go_on(2500), go_on(2600), go_on(2700)});
    REQUIRE(match.stage == MatchStage::Answer);
    CHECK(scores_of(match) == Scores{0, 1000, 0});
    match = after(match, {buzz(3000, 1), buzz(3010, 2)});
    CHECK(team_with_word(current_round(match)) == 2); // team 1 is ahead
    match = after(match, {pick(3200, 2, 3), go_on(3300)});
    CHECK(team_with_word(current_round(match)) == 1); // its tie comes next
}

TEST_CASE("buzz: nobody knows, and the teacher goes on")
{
    const Match match = open_match(made_plan(Mode::Buzz, 2, 1));
    CHECK(after(match, {go_on(2000)}).stage == MatchStage::Lock);
}

TEST_CASE("secret: every team picks and may change its mind until the lock, and nothing stands before it")
{
    Match match = open_match(made_plan(Mode::Secret, 3, 1));
    match = after(match, {pick(2000, 2, 1), pick(2100, 0, 0), pick(2200, 2, 0)});
    CHECK(current_round(match).answers.empty());
    CHECK(picks_by_place(match.plan, current_round(match)) == std::array<int, 4>{0, 0, 0, 0});
    match = after(match, {go_on(3000)});
    CHECK(match.stage == MatchStage::Lock);
    CHECK(picks_by_place(match.plan, current_round(match)) == std::array<int, 4>{2, 0, 0, 0});
    CHECK(after(match, {pick(3100, 1, 0)}) == match);
    CHECK(scores_of(after(match, {go_on(3200)})) == Scores{1000, 0, 1000});
}

TEST_CASE("where time counts, the options are read before answers are opened")
{
    Match match = after(new_match(made_plan(Mode::Secret, 2, 1, Scoring::Speed)), {go_on(0)});
    CHECK(match.stage == MatchStage::Read);
    CHECK_FALSE(match.options_shown);
    match = apply(match, go_on(1000));
    CHECK(match.stage == MatchStage::Read);
    CHECK(match.options_shown);
    CHECK(apply(match, go_on(2000)).stage == MatchStage::Answer);
    const Match calm = after(new_match(made_plan(Mode::Secret, 2, 1)), {go_on(0), go_on(1000)});
    CHECK(calm.stage == MatchStage::Answer);
}

TEST_CASE("time that is up locks a secret question, and passes a turn on with time of its own")
{
    const auto time_up = [](int after) { return at(after, EventKind::TimeUp); };
    const Match secret = open_match(made_plan(Mode::Secret, 2, 1, Scoring::Accuracy, 20));
    CHECK(timer_left(secret, k_start + Milliseconds(1000)) == Milliseconds(20000));
    CHECK(after(secret, {time_up(20999)}) == secret); // a millisecond too soon
    CHECK(after(secret, {time_up(21000)}).stage == MatchStage::Lock);

    Match turns = open_match(made_plan(Mode::Turns, 2, 1, Scoring::Accuracy, 20));
    turns = after(turns, {pick(2000, 0, 0), time_up(21000)}); // picked, but not said to stand
    CHECK(team_with_word(current_round(turns)) == 1);
    CHECK(timer_left(turns, k_start + Milliseconds(26000)) == Milliseconds(15000));
    CHECK(after(turns, {time_up(41000)}).stage == MatchStage::Lock);
}

TEST_CASE("a pause stops the timer, thirty seconds more extend it, and nothing else works in a pause")
{
    Match match = open_match(made_plan(Mode::Secret, 2, 1, Scoring::Speed, 20));
    match = after(match, {at(6000, EventKind::Pause)});
    CHECK(timer_left(match, k_start + Milliseconds(100000)) == Milliseconds(15000));
    CHECK(after(match, {pick(7000, 0, 0), go_on(8000), at(9000, EventKind::Pause)}) == match);
    match = after(match, {at(106000, EventKind::Resume)});
    CHECK(timer_left(match, k_start + Milliseconds(106000)) == Milliseconds(15000));
    match = after(match, {at(106000, EventKind::Extend, 0, 0, 30)});
    CHECK(timer_left(match, k_start + Milliseconds(106000)) == Milliseconds(45000));
    match = after(match, {pick(111000, 0, 0), go_on(112000), go_on(113000)}); // 10 s of answering, T = 20 s
    CHECK(scores_of(match) == Scores{750, 0});
}

TEST_CASE("back leads one stage back from everywhere, and forth again to the same")
{
    const Match read = after(new_match(made_plan(Mode::Turns, 2, 2)), {go_on(0)});
    const Event back = at(9000, EventKind::Back);
    CHECK(apply(read, back).stage == MatchStage::Lobby);
    const Match answer = after(read, {go_on(1000), pick(1100, 0, 1), go_on(1200)});
    CHECK(team_with_word(current_round(answer)) == 1);
    CHECK(apply(answer, back).stage == MatchStage::Read);
    CHECK(current_round(apply(answer, back)).answers.empty());
    const Match lock = after(answer, {pick(1300, 1, 0), go_on(1400)});
    const Match reopened = apply(lock, back);
    CHECK(reopened.stage == MatchStage::Answer);
    CHECK(team_with_word(current_round(reopened)) == 1); // with its pick, which does not stand any more
    CHECK(after(reopened, {pick(9100, 1, 2), go_on(9200), go_on(9300)}).stage == MatchStage::Reveal);
    CHECK(scores_of(after(reopened, {pick(9100, 1, 2), go_on(9200), go_on(9300)})) == Scores{0, 0});
    CHECK(scores_of(after(reopened, {go_on(9200), go_on(9300)})) == Scores{0, 1000});
    const Match reveal = apply(lock, go_on(1500));
    CHECK(apply(reveal, back).stage == MatchStage::Lock);
    CHECK(scores_of(apply(reveal, back)) == Scores{0, 0});
    const Match board = apply(reveal, go_on(1600));
    CHECK(apply(board, back).stage == MatchStage::Reveal);
    const Match second = apply(board, go_on(1700));
    CHECK(apply(second, back).stage == MatchStage::Scoreboard);
    CHECK(scores_of(apply(second, back)) == Scores{0, 1000});
}

TEST_CASE("a question that is skipped counts for nobody, and back asks it again")
{
    Match match = open_match(made_plan(Mode::Turns, 2, 2));
    match = after(match, {pick(2000, 0, 0), at(2100, EventKind::Skip)});
    CHECK(match.stage == MatchStage::Read);
    CHECK(question_index(match) == 1);
    CHECK(match.rounds.front().skipped);
    const Match again = after(match, {at(2200, EventKind::Back)});
    CHECK(question_index(again) == 0);
    CHECK_FALSE(again.rounds.front().skipped);
    CHECK(after(match, {at(2300, EventKind::Skip)}).stage == MatchStage::Podium);
}

TEST_CASE("finish leads to the podium from every stage, and an unfinished question counts for nobody")
{
    Match match = open_match(made_plan(Mode::Turns, 2, 3));
    match = after(match, {pick(2000, 0, 0), go_on(2100), at(2200, EventKind::Finish)}); // locked, not revealed
    CHECK(match.stage == MatchStage::Podium);
    CHECK(scores_of(match) == Scores{0, 0});
    CHECK(after(match, {at(2300, EventKind::Back)}).stage == MatchStage::Read);
    CHECK(after(new_match(made_plan(Mode::Turns, 2, 3)), {at(0, EventKind::Finish)}).stage == MatchStage::Podium);
}

TEST_CASE("undo takes back what was last done, one after another, back to the lobby")
{
    const Event undo = at(9000, EventKind::Undo);
    const Match lobby = new_match(made_plan(Mode::Turns, 2, 1));
    const Match open = after(lobby, {go_on(0), go_on(1000)});
    const Match picked = after(open, {pick(2000, 0, 0)});
    const Match locked = after(picked, {go_on(3000)});
    const Match revealed = after(locked, {go_on(4000)});
    CHECK(scores_of(revealed) == Scores{1000, 0});
    CHECK(apply(revealed, undo).stage == MatchStage::Lock);
    CHECK(scores_of(apply(revealed, undo)) == Scores{0, 0});
    CHECK(after(revealed, {undo, undo}).stage == MatchStage::Answer);
    CHECK(current_round(after(revealed, {undo, undo})).picks[0].has_value());
    CHECK_FALSE(current_round(after(revealed, {undo, undo, undo})).picks[0].has_value());
    CHECK(after(revealed, {undo, undo, undo, undo}).stage == MatchStage::Read);
    CHECK(after(revealed, {undo, undo, undo, undo, undo}).stage == MatchStage::Lobby);
    CHECK(apply(lobby, undo) == lobby);
}

TEST_CASE("undo of a timer that ran out gives ten seconds, and the time since then does not count")
{
    Match match = open_match(made_plan(Mode::Secret, 2, 1, Scoring::Accuracy, 20));
    match = after(match, {pick(2000, 0, 0), at(21000, EventKind::TimeUp), at(60000, EventKind::Undo)});
    CHECK(match.stage == MatchStage::Answer);
    CHECK(timer_left(match, k_start + Milliseconds(60000)) == Milliseconds(10000));
    const Match early = after(open_match(made_plan(Mode::Secret, 2, 1, Scoring::Accuracy, 20)),
                              {go_on(3000), at(60000, EventKind::Undo)}); // locked by mistake after 2 s
    CHECK(timer_left(early, k_start + Milliseconds(60000)) == Milliseconds(18000));
}

TEST_CASE("undo in a pause keeps the pause")
{
    Match match = open_match(made_plan(Mode::Turns, 2, 1));
    match = after(match, {pick(2000, 0, 0), at(3000, EventKind::Pause), at(4000, EventKind::Undo)});
    CHECK(match.paused);
    CHECK_FALSE(current_round(match).picks[0].has_value());
    CHECK_FALSE(after(match, {at(5000, EventKind::Resume)}).paused);
}

TEST_CASE("an answer that is changed after Back has the time it would have had, not a clock of its own")
{
    Match turns = open_match(made_plan(Mode::Turns, 2, 1, Scoring::Speed));
    turns = after(turns, {at(1500, EventKind::Pass), pick(6500, 1, 2), go_on(6600)});
    REQUIRE(turns.stage == MatchStage::Lock);
    // 5.1 s of answering before the lock and 1 s after it was opened again: round((1 - 6.1/60) * 1000)
    turns = after(turns, {at(60000, EventKind::Back), pick(61000, 1, 0), go_on(61100), go_on(61200)});
    CHECK(scores_of(turns) == Scores{0, 898});

    Match buzzed = open_match(made_plan(Mode::Buzz, 2, 1, Scoring::Speed));
    buzzed = after(buzzed, {buzz(3000, 0), pick(3500, 0, 0), go_on(4000)});
    REQUIRE(buzzed.stage == MatchStage::Lock);
    // pressed 2 s after the opening, whatever is picked: round((1 - 2/60) * 1000)
    buzzed = after(buzzed, {at(60000, EventKind::Back), pick(61000, 0, 2), pick(62000, 0, 0), go_on(62100)});
    CHECK(scores_of(after(buzzed, {go_on(62200)})) == Scores{967, 0});
}

TEST_CASE("time that is up closes no hands: those that are up are counted to the end")
{
    Match match = after(new_match(made_plan(Mode::Hands, 0, 1, Scoring::Accuracy, 20)), {go_on(0), go_on(1), go_on(2)});
    match = after(match, {at(1000, EventKind::Count, 0, 0, 7)});
    const Match late = after(match, {at(60000, EventKind::TimeUp)});
    CHECK(late == match);
    CHECK(timer_left(late, k_start + Milliseconds(60000)) == Milliseconds(0));
    CHECK_FALSE(time_runs(late, k_start + Milliseconds(60000)));
    CHECK(time_runs(late, k_start + Milliseconds(10000)));
    CHECK(current_round(after(match, {at(61000, EventKind::Count, 0, 1, 5)})).hands[1] == 5);
}

TEST_CASE("thirty seconds more are for who answers now: they stay when the teacher goes back, and the next has none")
{
    const auto left = [](const Match& match, int at_ms) { return timer_left(match, k_start + Milliseconds(at_ms)); };
    Match match = after(new_match(made_plan(Mode::Turns, 3, 1, Scoring::Accuracy, 20)), {go_on(0), go_on(0), go_on(0)});
    match = after(match, {at(1000, EventKind::Extend, 0, 0, 30)});
    CHECK(left(match, 1000) == Milliseconds(49000));
    const Match again = after(match, {at(2000, EventKind::Back), go_on(3000)});
    CHECK(left(again, 3000) == Milliseconds(50000));
    const Match passed = after(match, {at(5000, EventKind::Pass)});
    CHECK(left(passed, 5000) == Milliseconds(20000));
}

TEST_CASE("a question that is skipped after its answer was shown counts for nobody, and undo gives its points back")
{
    for (const int further : {0, 1}) { // at the reveal, at the scores
        Match match =
            after(new_match(made_plan(Mode::Turns, 2, 2)), {go_on(0), go_on(1), pick(2, 0, 0), go_on(3), go_on(4)});
        for (int i = 0; i < further; ++i) {
            match = after(match, {go_on(5)});
        }
        REQUIRE(scores_of(match) == std::vector<int>{1000, 0});
        const Match skipped = after(match, {at(6, EventKind::Skip)});
        CHECK(scores_of(skipped) == std::vector<int>{0, 0});
        CHECK(skipped.rounds[0].skipped);
        CHECK(question_index(skipped) == 1);
        CHECK(scores_of(after(skipped, {at(7, EventKind::Undo)})) == std::vector<int>{1000, 0});
    }
}
