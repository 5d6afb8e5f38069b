// What is likely known of an item when a right answer may have been a guess. The memory that is kept and shown takes
// every right answer for knowledge (progress.h); what is asked next does better not to.
#pragma once

#include "study/progress.h"

#include <cstddef>
#include <vector>

namespace nuqta {

/// One of the states a memory may be in.
struct Likelihood {
    MemoryState memory;
    double probability = 0; ///< above 0
};

/// The likeliest states of one memory, their probabilities adding up to 1; none: it was never answered.
using Belief = std::vector<Likelihood>;

/// What these answers to an item of so many options (at least 2) leave, after Bayes: who does not recall it guesses, is
/// right one time in `options`, and learns the answer then.
Belief belief_of(const std::vector<Review>& reviews, std::size_t options);

/// The probability of recall, 0 to 1; 0 when it was never answered.
double recall_of(const Belief& belief, LocalDay today);

/// As recall_gained() of one state (fsrs.h).
double recall_gained(const Belief& belief, LocalDay today, long days);

} // namespace nuqta
