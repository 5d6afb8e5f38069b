// 10,000 matches in which anything happens at any time, and what must be true of every one.
#include "classroom/journal_json.h"
#include "random_match.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr int k_matches = 10000;
constexpr int k_events = 100;

int sum(const std::array<int, k_option_count>& values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

/// What is wrong with the rounds of a match, however it came about; empty when nothing is.
std::string flaw(const Match& match)
{
    std::vector<int> scores(match.plan.teams.size(), 0);
    for (std::size_t i = 0; i < match.rounds.size(); ++i) {
        const Round& round = match.rounds[i];
        const bool last = i + 1 == match.rounds.size();
        if (!last && !round.revealed && !round.skipped) {
            return "a question was left without being revealed or skipped";
        }
        std::set<int> teams;
        int with_place = 0;
        for (const TeamAnswer& answer : round.answers) {
            with_place += answer.place ? 1 : 0;
            scores[static_cast<std::size_t>(answer.team)] += round.revealed ? answer.points : 0;
            if (!teams.insert(answer.team).second) {
                return "a team has two answers to one question";
            }
            if (answer.right != (answer.place == match.plan.questions[i].key)) {
                return "an answer is judged wrongly";
            }
            if (answer.time < Milliseconds(0)) {
                return "an answer came before the question";
            }
        }
        if (match.plan.mode != Mode::Hands && sum(picks_by_place(match.plan, round)) != with_place) {
            return "answers and bars differ";
        }
        if (round.skipped && with_place > 0) {
            return "a skipped question has answers";
        }
    }
    return scores == scores_of(match) ? "" : "scores are not the sum of points";
}

/// Whatever is on, the teacher gets to the end by going on, passing and resuming.
int steps_to_the_end(Match match)
{
    int steps = 0;
    for (; match.stage != MatchStage::Export && steps < 1000; ++steps) {
        const Milliseconds now = match.last + Milliseconds(1000);
        const bool word = match.stage == MatchStage::Answer && team_with_word(current_round(match)).has_value();
        const EventKind kind = match.paused ? EventKind::Resume : word ? EventKind::Pass : EventKind::GoOn;
        match = apply(match, {kind, now, 0, 0, 0});
    }
    return steps;
}

/// A match after random events; `told` gets those that changed it, as a journal has them.
Match random_match(Rng& rng, std::vector<Event>& told, bool calm)
{
    Match match = new_match(random_plan(rng));
    Milliseconds now = k_start;
    Milliseconds clock = now;
    for (int i = 0; i < k_events; ++i) {
        const Milliseconds before = clock;
        clock += random_step(rng);
        now += time_between(before, clock);
        const Event event = random_event(rng, static_cast<int>(match.plan.teams.size()), now, calm);
        Match next = apply(match, event);
        if (!(next == match)) {
            told.push_back(event);
            match = std::move(next);
        }
    }
    return match;
}

std::string journal_of(const MatchPlan& plan, const std::vector<Event>& events)
{
    std::string bytes = plan_line(plan);
    for (std::size_t i = 0; i < events.size(); ++i) {
        bytes += event_line(i + 1, events[i]);
    }
    return bytes;
}

/// Answers per question counted from events alone, in a match where nothing was taken back: in Hands what was typed
/// last for each option, in Secret the teams that picked, in Turns and Buzz the picks that were followed by going on.
std::map<std::size_t, std::size_t> counted_answers(const MatchPlan& plan, const std::vector<Event>& told)
{
    std::map<std::size_t, std::size_t> answers;
    std::set<int> teams;      // with a pick that does not stand yet
    std::map<int, int> hands; // typed last, by place
    Match match = new_match(plan);
    for (const Event& event : told) {
        const MatchStage before = match.stage;
        match = apply(std::move(match), event);
        if (before != MatchStage::Answer) {
            continue;
        }
        if (event.kind == EventKind::Pick) {
            teams.insert(event.team);
        }
        if (event.kind == EventKind::Count) {
            answers[question_index(match)] += static_cast<std::size_t>(event.number - hands[event.place]);
            hands[event.place] = event.number;
        }
        const bool passed = event.kind == EventKind::Pass || event.kind == EventKind::TimeUp;
        const bool stands = plan.mode == Mode::Secret ? match.stage == MatchStage::Lock : event.kind == EventKind::GoOn;
        if (stands) {
            answers[question_index(match)] += teams.size();
        }
        if (stands || (passed && plan.mode != Mode::Secret)) {
            teams.clear();
        }
        if (match.stage == MatchStage::Lock) {
            hands.clear();
        }
    }
    return answers;
}

/// The state without the order in which its events came.
Match without_order(Match match)
{
    match.events.clear();
    match.last = Milliseconds(0);
    return match;
}

} // namespace

TEST_CASE("in 10,000 random matches the books agree, every state has an exit, and a resumed match is the same")
{
    Rng rng(20260401);
    std::map<MatchStage, int> stages;
    for (int i = 0; i < k_matches; ++i) {
        CAPTURE(i);
        std::vector<Event> told;
        const Match match = random_match(rng, told, false);
        ++stages[match.stage];
        REQUIRE(flaw(match) == "");
        REQUIRE(steps_to_the_end(match) < 100);
        if (match.stage == MatchStage::Export) {
            REQUIRE(apply(match, {EventKind::Back, match.last, 0, 0, 0}).stage == MatchStage::Podium);
        }
        // The journal as it stands, and cut anywhere: the state after the last whole event.
        const std::string bytes = journal_of(match.plan, told);
        const Result<ReadJournal> whole = parse_journal(bytes, "match");
        REQUIRE_MESSAGE(whole.ok(), to_string(whole.error()));
        REQUIRE_FALSE(whole.value().trouble);
        REQUIRE(*whole.value().match == match);
        const std::size_t cut = rng.below(bytes.size());
        Result<ReadJournal> part = parse_journal(bytes.substr(0, cut), "match");
        REQUIRE(part.ok());
        REQUIRE_FALSE(part.value().trouble);
        if (part.value().match) {
            Match resumed = *part.value().match;
            for (std::size_t n = part.value().events.size(); n < told.size(); ++n) {
                resumed = apply(std::move(resumed), told[n]);
            }
            REQUIRE(resumed == match);
        }
    }
    for (const MatchStage stage :
         {MatchStage::Lobby, MatchStage::Read, MatchStage::Answer, MatchStage::Lock, MatchStage::Reveal,
          MatchStage::Scoreboard, MatchStage::Podium, MatchStage::Export}) {
        CHECK(stages[stage] > 20); // every one was met
    }
}

TEST_CASE("in 10,000 random matches without going back, as many answers count as came in")
{
    Rng rng(20260402);
    std::size_t answers = 0;
    for (int i = 0; i < k_matches; ++i) {
        CAPTURE(i);
        std::vector<Event> told;
        const Match match = random_match(rng, told, true);
        for (const auto& [question, count] : counted_answers(match.plan, told)) {
            REQUIRE(static_cast<std::size_t>(sum(picks_by_place(match.plan, match.rounds[question]))) == count);
            answers += count;
        }
    }
    CHECK(answers > 10000);
}

TEST_CASE("keys of one moment come to the same in whatever order they arrive")
{
    Rng rng(20260403);
    int tried = 0;
    int ties = 0;
    while (tried < 2000) {
        std::vector<Event> told;
        const Match match = random_match(rng, told, false);
        const bool races = match.plan.mode == Mode::Buzz || match.plan.mode == Mode::Secret;
        if (!races || match.stage != MatchStage::Answer || match.paused) {
            continue;
        }
        ++tried;
        std::vector<Event> keys;
        for (int team = 0; team < static_cast<int>(match.plan.teams.size()); ++team) {
            const EventKind kind = match.plan.mode == Mode::Buzz ? EventKind::Buzz : EventKind::Pick;
            keys.push_back({kind, match.last + Milliseconds(between(rng, 0, 80)), team, between(rng, 0, 3), 0});
        }
        Match one = match;
        Match other = match;
        for (const Event& key : keys) {
            one = apply(std::move(one), key);
        }
        rng.shuffle(keys);
        for (const Event& key : keys) {
            other = apply(std::move(other), key);
        }
        ties += tied_teams(current_round(one)).empty() ? 0 : 1;
        REQUIRE(without_order(one) == without_order(other));
    }
    CHECK(ties > 200);
}
