// The four modes.
#include "classroom/round.h"

#include "classroom/scores.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace nuqta {
namespace {

/// From `start` to `at`; a clock that was set back gives zero.
Milliseconds since(Milliseconds start, Milliseconds at)
{
    return std::max(at - start, Milliseconds(0));
}

bool has_answered(const Round& round, int team)
{
    return std::any_of(round.answers.begin(), round.answers.end(),
                       [&](const TeamAnswer& answer) { return answer.team == team; });
}

/// True when the word was given for these presses and used, so that no tie can be added.
bool was_used(const Round& round)
{
    const auto used = [&](const Press& press) {
        return has_answered(round, press.team) || round.picks[static_cast<std::size_t>(press.team)];
    };
    const bool given_back = round.presses.empty() && !round.queue.empty();
    return given_back || std::any_of(round.presses.begin(), round.presses.end(), used);
}

/// The teams in the order in which they may answer question `index`: each question begins with another one.
std::vector<int> turn_order(const MatchPlan& plan, std::size_t index)
{
    std::vector<int> order(plan.teams.size());
    std::iota(order.begin(), order.end(), 0);
    const auto first = static_cast<std::ptrdiff_t>(index % order.size());
    std::rotate(order.begin(), order.begin() + first, order.end());
    return order;
}

/// True when an answer has decided the round: a right one, only one place left, or all teams had their try.
bool is_decided(const MatchPlan& plan, const Round& round)
{
    const auto places = std::count_if(round.answers.begin(), round.answers.end(),
                                      [](const TeamAnswer& answer) { return answer.place && !answer.right; });
    const bool right = !round.answers.empty() && round.answers.back().right;
    return right || places == k_option_count - 1 || round.answers.size() == plan.teams.size();
}

TeamAnswer judged(const MatchPlan& plan, std::size_t index, const Round& round, int team)
{
    const auto slot = static_cast<std::size_t>(team);
    TeamAnswer answer;
    answer.team = team;
    answer.stake = round.stakes[slot];
    if (const std::optional<Pick>& pick = round.picks[slot]) {
        const MatchQuestion& question = plan.questions[index];
        answer.place = pick->place;
        answer.time = pick->time;
        answer.right = pick->place == question.key;
        answer.points = points_for(plan, question, answer.right, answer.time, answer.stake);
    }
    return answer;
}

/// The answer of the team with the word stands; the next one has it, or the round is done.
AnswerStep answered(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    const int team = round.queue.front();
    round.answers.push_back(judged(plan, index, round, team));
    round.picks[static_cast<std::size_t>(team)].reset();
    round.queue.erase(round.queue.begin());
    if (is_decided(plan, round)) {
        return {std::move(round), true}; // with its times and presses: should it be opened again, they go on
    }
    round.began = at;
    round.extra = Milliseconds(0);
    if (round.queue.empty() && plan.mode == Mode::Buzz) {
        round.presses.clear();
        round.opened = at;
    }
    return {std::move(round), false};
}

/// The presses within the window of the first, by time and team. Whatever order they came in, the result is the same.
void add_press(std::vector<Press>& presses, Press press)
{
    presses.push_back(press);
    std::sort(presses.begin(), presses.end(),
              [](const Press& a, const Press& b) { return std::tie(a.time, a.team) < std::tie(b.time, b.team); });
    const Milliseconds end = presses.front().time + k_tie_window;
    std::vector<Press> kept;
    for (const Press& one : presses) {
        const bool known =
            std::any_of(kept.begin(), kept.end(), [&](const Press& other) { return other.team == one.team; });
        if (one.time <= end && !known) {
            kept.push_back(one);
        }
    }
    presses = std::move(kept);
}

/// Who may answer after these presses: of a tie the one with the fewest points first, then in order of turns.
std::vector<int> queue_of(const MatchPlan& plan, std::size_t index, const std::vector<Press>& presses,
                          const std::vector<int>& scores)
{
    std::vector<int> queue;
    for (const int team : turn_order(plan, index)) {
        if (std::any_of(presses.begin(), presses.end(), [&](const Press& press) { return press.team == team; })) {
            queue.push_back(team);
        }
    }
    std::stable_sort(queue.begin(), queue.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)] < scores[static_cast<std::size_t>(b)];
    });
    return queue;
}

Round buzzed(const MatchPlan& plan, std::size_t index, Round round, const Event& event, const std::vector<int>& scores)
{
    if (was_used(round) || has_answered(round, event.team)) {
        return round;
    }
    if (round.presses.empty()) {
        round.extra = Milliseconds(0); // that was for all, to think
    }
    add_press(round.presses, {event.team, since(round.opened, event.at)});
    round.queue = queue_of(plan, index, round.presses, scores);
    round.began = round.opened + round.presses.front().time;
    return round;
}

/// True when the team may pick now.
bool may_pick(const MatchPlan& plan, const Round& round, const Event& event)
{
    if (plan.mode == Mode::Hands || event.place < 0 || event.place >= k_option_count || is_taken(round, event.place)) {
        return false;
    }
    if (plan.mode == Mode::Secret) {
        return true;
    }
    const bool ties_may_come = plan.mode == Mode::Buzz && !round.presses.empty() && !was_used(round) &&
                               since(round.opened, event.at) <= round.presses.front().time + k_tie_window;
    return team_with_word(round) == event.team && !ties_may_come;
}

Round picked(const MatchPlan& plan, Round round, const Event& event)
{
    if (!may_pick(plan, round, event)) {
        return round;
    }
    const auto slot = static_cast<std::size_t>(event.team);
    Milliseconds time = since(plan.mode == Mode::Turns ? round.began : round.opened, event.at);
    for (const Press& press : round.presses) {
        time = press.team == event.team ? press.time : time;
    }
    if (!round.picks[slot] || round.picks[slot]->place != event.place) {
        round.picks[slot] = Pick{event.place, time};
    }
    return round;
}

Round staked(const MatchPlan& plan, Round round, const Event& event)
{
    const bool theirs = plan.mode == Mode::Secret || team_with_word(round) == event.team;
    const bool staking = plan.scoring == Scoring::Certainty && plan.mode != Mode::Hands;
    if (staking && theirs && event.number >= 1 && event.number <= k_stakes) {
        round.stakes[static_cast<std::size_t>(event.team)] = event.number;
    }
    return round;
}

Round counted(const MatchPlan& plan, Round round, const Event& event)
{
    const bool good = plan.mode == Mode::Hands && event.place >= 0 && event.place < k_option_count &&
                      event.number >= 0 && event.number <= k_most_hands;
    if (good) {
        round.hands[static_cast<std::size_t>(event.place)] = event.number;
        round.counted[static_cast<std::size_t>(event.place)] = true;
    }
    return round;
}

/// The teacher goes on: a pick stands, or no more answers come.
AnswerStep gone_on(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    const std::optional<int> team = team_with_word(round);
    if (!team) {
        return {std::move(round), true};
    }
    if (!round.picks[static_cast<std::size_t>(*team)]) {
        return {std::move(round), false};
    }
    return answered(plan, index, std::move(round), at);
}

/// Without an answer of the team with the word: its pick, if any, is dropped.
AnswerStep passed(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    const std::optional<int> team = team_with_word(round);
    if (!team) {
        return {std::move(round), false};
    }
    round.picks[static_cast<std::size_t>(*team)].reset();
    return answered(plan, index, std::move(round), at);
}

/// Hands that are up are counted to the end, whatever the time.
AnswerStep time_is_up(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    if (time_left(round, at) != Milliseconds(0) || plan.mode == Mode::Hands) {
        return {std::move(round), false};
    }
    return team_with_word(round) ? passed(plan, index, std::move(round), at) : AnswerStep{std::move(round), true};
}

/// The last answer does not stand any more: its team has the word again, with its pick.
Round without_last_answer(Round round)
{
    const TeamAnswer last = round.answers.back();
    round.answers.pop_back();
    round.queue.insert(round.queue.begin(), last.team);
    if (last.place) {
        round.picks[static_cast<std::size_t>(last.team)] = Pick{*last.place, last.time};
    }
    return round;
}

} // namespace

Round new_round(const MatchPlan& plan, std::size_t index)
{
    Round round;
    round.picks.resize(plan.teams.size());
    round.stakes.assign(plan.teams.size(), 1);
    round.allowed = allowed_time(plan, plan.questions[index]);
    return round;
}

Round opened(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    round.opened = at;
    round.began = at;
    if (plan.mode == Mode::Turns) {
        round.queue = turn_order(plan, index);
    }
    return round;
}

AnswerStep answer_step(const MatchPlan& plan, std::size_t index, Round round, const Event& event,
                       const std::vector<int>& scores)
{
    const bool of_a_team =
        event.kind == EventKind::Pick || event.kind == EventKind::Stake || event.kind == EventKind::Buzz;
    if (of_a_team && (event.team < 0 || static_cast<std::size_t>(event.team) >= plan.teams.size())) {
        return {std::move(round), false};
    }
    switch (event.kind) {
    case EventKind::GoOn:
        return gone_on(plan, index, std::move(round), event.at);
    case EventKind::Pass:
        return passed(plan, index, std::move(round), event.at);
    case EventKind::TimeUp:
        return time_is_up(plan, index, std::move(round), event.at);
    case EventKind::Pick:
        return {picked(plan, std::move(round), event), false};
    case EventKind::Stake:
        return {staked(plan, std::move(round), event), false};
    case EventKind::Count:
        return {counted(plan, std::move(round), event), false};
    case EventKind::Buzz:
        return {plan.mode == Mode::Buzz ? buzzed(plan, index, std::move(round), event, scores) : std::move(round),
                false};
    default:
        return {std::move(round), false};
    }
}

Round locked(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at)
{
    round.stopped = at;
    for (std::size_t team = 0; plan.mode == Mode::Secret && team < round.picks.size(); ++team) {
        if (round.picks[team]) {
            round.answers.push_back(judged(plan, index, round, static_cast<int>(team)));
        }
    }
    return round;
}

Round reopened(const MatchPlan& plan, Round round, Milliseconds at)
{
    if (plan.mode == Mode::Secret) {
        round.answers.clear();
    } else if (!round.answers.empty() && is_decided(plan, round)) {
        round = without_last_answer(std::move(round));
    }
    const Milliseconds gap = since(round.stopped, at);
    round.stopped = Milliseconds(0);
    return with_second_chance(moved(std::move(round), gap), at);
}

Round moved(Round round, Milliseconds by)
{
    round.opened += by;
    round.began += by;
    return round;
}

Round with_second_chance(Round round, Milliseconds at)
{
    const std::optional<Milliseconds> left = time_left(round, at);
    if (left && *left < k_second_chance) {
        round.extra = since(round.began, at) + k_second_chance - round.allowed;
    }
    return round;
}

std::optional<int> team_with_word(const Round& round)
{
    return round.queue.empty() ? std::nullopt : std::optional<int>(round.queue.front());
}

std::vector<int> tied_teams(const Round& round)
{
    std::vector<int> teams;
    for (const Press& press : round.presses) {
        teams.push_back(press.team);
    }
    std::sort(teams.begin(), teams.end());
    return teams.size() > 1 ? teams : std::vector<int>();
}

bool is_taken(const Round& round, int place)
{
    return std::any_of(round.answers.begin(), round.answers.end(),
                       [&](const TeamAnswer& answer) { return answer.place == place; });
}

std::optional<Milliseconds> time_left(const Round& round, Milliseconds at)
{
    if (round.allowed == Milliseconds(0)) {
        return std::nullopt;
    }
    return std::max(round.allowed + round.extra - since(round.began, at), Milliseconds(0));
}

std::array<bool, k_option_count> is_counted(const MatchPlan& plan, const Round& round)
{
    std::array<bool, k_option_count> all{};
    all.fill(true);
    return plan.mode == Mode::Hands ? round.counted : all;
}

std::array<int, k_option_count> picks_by_place(const MatchPlan& plan, const Round& round)
{
    if (plan.mode == Mode::Hands) {
        return round.hands;
    }
    std::array<int, k_option_count> picks{};
    for (const TeamAnswer& answer : round.answers) {
        if (answer.place) {
            ++picks[static_cast<std::size_t>(*answer.place)];
        }
    }
    return picks;
}

} // namespace nuqta
