// Points and ranks.
#include "classroom/scores.h"

#include <algorithm>
#include <numeric>

namespace nuqta {
namespace {

constexpr int k_unit_of_certainty = 500;
constexpr Milliseconds k_at_once{500};

int speed_points(const MatchPlan& plan, const MatchQuestion& question, Milliseconds time)
{
    if (time < k_at_once) {
        return k_full_points;
    }
    MatchPlan timed = plan;
    timed.timer = plan.timer > 0 ? plan.timer : k_usual_timer;
    const auto whole = allowed_time(timed, question).count();
    const auto taken = std::min(time.count(), whole);
    // (2T − t)/2T of the points, halves rounded up
    const auto twice = 2 * whole;
    return static_cast<int>((2 * (twice - taken) * k_full_points + twice) / (2 * twice));
}

std::vector<int> scores_of_rounds(const Match& match, std::size_t rounds)
{
    std::vector<int> scores(match.plan.teams.size(), 0);
    for (std::size_t i = 0; i < rounds; ++i) {
        const Round& round = match.rounds[i];
        for (const TeamAnswer& answer : round.answers) {
            scores[static_cast<std::size_t>(answer.team)] += round.revealed ? answer.points : 0;
        }
    }
    return scores;
}

} // namespace

int points_for(const MatchPlan& plan, const MatchQuestion& question, bool right, Milliseconds time, int stake)
{
    switch (plan.scoring) {
    case Scoring::Accuracy:
        return right ? k_full_points : 0;
    case Scoring::Speed:
        return right ? speed_points(plan, question, time) : 0;
    case Scoring::Certainty:
        if (right) {
            return stake * k_unit_of_certainty;
        }
        return stake == 1 ? 0 : -(stake == 2 ? 2 : 6) * k_unit_of_certainty;
    }
    return 0;
}

std::vector<int> scores_of(const Match& match)
{
    return scores_of_rounds(match, match.rounds.size());
}

std::vector<int> scores_before(const Match& match)
{
    return scores_of_rounds(match, match.rounds.empty() ? 0 : match.rounds.size() - 1);
}

std::vector<int> ranks_of(const std::vector<int>& scores)
{
    std::vector<int> ranks;
    for (const int score : scores) {
        ranks.push_back(1 + static_cast<int>(
                                std::count_if(scores.begin(), scores.end(), [&](int other) { return other > score; })));
    }
    return ranks;
}

std::vector<int> standing(const std::vector<int>& scores)
{
    std::vector<int> teams(scores.size());
    std::iota(teams.begin(), teams.end(), 0);
    std::stable_sort(teams.begin(), teams.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    return teams;
}

} // namespace nuqta
