// Counting, and one correlation.
#include "classroom/results.h"

#include "classroom/scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace nuqta {
namespace {

TeamResult result_of_team(const Match& match, int team)
{
    TeamResult result;
    result.team = team;
    Milliseconds time{0};
    for (const Round& round : match.rounds) {
        if (!round.revealed) {
            continue;
        }
        const auto answer = std::find_if(round.answers.begin(), round.answers.end(),
                                         [&](const TeamAnswer& one) { return one.team == team && one.place; });
        if (answer == round.answers.end()) {
            ++result.unanswered;
            continue;
        }
        ++(answer->right ? result.right : result.wrong);
        time += answer->time;
    }
    const int answers = result.right + result.wrong;
    result.mean_time = answers > 0 ? time / answers : Milliseconds(0);
    return result;
}

std::vector<TeamResult> results_of_teams(const Match& match)
{
    const std::vector<int> scores = scores_of(match);
    const std::vector<int> ranks = ranks_of(scores);
    std::vector<TeamResult> teams;
    for (const int team : standing(scores)) {
        TeamResult result = result_of_team(match, team);
        result.rank = ranks[static_cast<std::size_t>(team)];
        result.score = scores[static_cast<std::size_t>(team)];
        teams.push_back(result);
    }
    return teams;
}

/// Pearson's correlation; nothing when one side does not vary.
std::optional<double> correlation(const std::vector<double>& xs, const std::vector<double>& ys)
{
    const auto n = static_cast<double>(xs.size());
    const double mean_x = std::accumulate(xs.begin(), xs.end(), 0.0) / n;
    const double mean_y = std::accumulate(ys.begin(), ys.end(), 0.0) / n;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < xs.size(); ++i) {
        xy += (xs[i] - mean_x) * (ys[i] - mean_y);
        xx += (xs[i] - mean_x) * (xs[i] - mean_x);
        yy += (ys[i] - mean_y) * (ys[i] - mean_y);
    }
    if (xx <= 0 || yy <= 0) {
        return std::nullopt;
    }
    return xy / std::sqrt(xx * yy);
}

std::optional<double> discrimination_of(const Match& match, const Round& round)
{
    constexpr std::size_t k_least_teams = 3;
    const std::vector<int> scores = scores_of(match);
    std::vector<double> right;
    std::vector<double> others;
    for (const TeamAnswer& answer : round.answers) {
        if (answer.place) {
            right.push_back(answer.right ? 1 : 0);
            others.push_back(scores[static_cast<std::size_t>(answer.team)] - answer.points);
        }
    }
    return right.size() < k_least_teams ? std::nullopt : correlation(right, others);
}

QuestionResult result_of_question(const Match& match, std::size_t index)
{
    const Round& round = match.rounds[index];
    QuestionResult result;
    result.question = index;
    result.skipped = round.skipped;
    result.picks = picks_by_place(match.plan, round);
    result.known = is_counted(match.plan, round);
    result.answers = std::accumulate(result.picks.begin(), result.picks.end(), 0);
    result.teams = round.answers;
    std::sort(result.teams.begin(), result.teams.end(),
              [](const TeamAnswer& a, const TeamAnswer& b) { return a.team < b.team; });
    const bool all_known = std::find(result.known.begin(), result.known.end(), false) == result.known.end();
    if (result.answers > 0 && all_known) {
        const int right = result.picks[static_cast<std::size_t>(match.plan.questions[index].key)];
        result.facility = static_cast<double>(right) / result.answers;
        result.discrimination = discrimination_of(match, round);
    }
    return result;
}

} // namespace

MatchResults results_of(const Match& match)
{
    MatchResults results{results_of_teams(match), {}};
    for (std::size_t i = 0; i < match.rounds.size(); ++i) {
        if (match.rounds[i].skipped || match.rounds[i].revealed) {
            results.questions.push_back(result_of_question(match, i));
        }
    }
    return results;
}

int rounded_percent(int part, int whole)
{
    return (200 * part + whole) / (2 * whole);
}

std::optional<int> percent_right(const Match& match)
{
    int right = 0;
    int answers = 0;
    for (const QuestionResult& question : results_of(match).questions) {
        if (!question.facility) {
            continue;
        }
        const auto key = static_cast<std::size_t>(match.plan.questions[question.question].key);
        right += question.picks[key];
        answers += question.answers;
    }
    return answers == 0 ? std::nullopt : std::optional<int>(rounded_percent(right, answers));
}

} // namespace nuqta
