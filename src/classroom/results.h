// What a match came to, per team and per question, with what tells a teacher which questions worked.
#pragma once

#include "classroom/match.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

struct TeamResult {
    int team = 0; ///< index into MatchPlan::teams
    int rank = 1;
    int score = 0;
    int right = 0;
    int wrong = 0;
    int unanswered = 0;        ///< questions that counted and it did not answer, or passed
    Milliseconds mean_time{0}; ///< of its answers; zero without any

    bool operator==(const TeamResult&) const = default;
};

struct QuestionResult {
    std::size_t question = 0; ///< index into MatchPlan::questions
    bool skipped = false;
    std::array<int, k_option_count> picks{};  ///< by place
    std::array<bool, k_option_count> known{}; ///< which of `picks` were counted: in Hands one may be left uncounted
    int answers = 0;                          ///< the sum of picks
    std::optional<double> facility;           ///< right answers among all, 0 to 1; nothing without one, or uncounted
    /// How well the question tells strong teams from weak ones, −1 to 1: the point-biserial correlation of being right
    /// with the points for the other questions (corrected item-total correlation). Nothing with fewer than three
    /// answering teams, or where all were right, all wrong, or all others' points alike.
    std::optional<double> discrimination;
    std::vector<TeamAnswer> teams; ///< answers that stood, passes too, by team

    bool operator==(const QuestionResult&) const = default;
};

struct MatchResults {
    std::vector<TeamResult> teams;         ///< by rank, those of one rank by number
    std::vector<QuestionResult> questions; ///< those that were revealed or skipped, in the order asked
};

MatchResults results_of(const Match& match);

/// How many percent of `whole`, which is above 0, `part` is: rounded, halves up.
int rounded_percent(int part, int whole);

/// The share of right answers in the whole match, in percent, rounded; nothing without an answer.
std::optional<int> percent_right(const Match& match);

} // namespace nuqta
