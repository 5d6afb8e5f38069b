// Points and ranks, in whole numbers.
#pragma once

#include "classroom/match.h"

#include <vector>

namespace nuqta {

inline constexpr int k_full_points = 1000;

/// Points of an answer after `time`. Accuracy: 1000. Speed: round((1 − t/2T)·1000) with T the time for the question
/// (k_usual_timer seconds without a timer), 1000 under half a second, 500 from T on. Certainty, after Gardner-Medwin's
/// certainty-based marking (+1, +2, +3 when right; 0, −2, −6 when wrong) in units of 500. Otherwise wrong gives 0.
int points_for(const MatchPlan& plan, const MatchQuestion& question, bool right, Milliseconds time, int stake);

/// Points of each team: of all rounds that are revealed.
std::vector<int> scores_of(const Match& match);

/// The same without the last round.
std::vector<int> scores_before(const Match& match);

/// The rank of each, from 1; the same points are the same rank, and the next rank is left out for each of them.
std::vector<int> ranks_of(const std::vector<int>& scores);

/// Team numbers by rank, those of one rank by number.
std::vector<int> standing(const std::vector<int>& scores);

} // namespace nuqta
