// A filter: each answer moves every state on and weighs it anew.
#include "study/belief.h"

#include <algorithm>

namespace nuqta {
namespace {

/// How likely the answer to a question that was never asked is known already.
constexpr double k_known_before = 0.25;

/// As many states as are followed; the others are too unlikely to matter.
constexpr std::size_t k_states = 6;

struct Guess {
    bool right = false;
    double lucky = 0; ///< probability that a guess is right
};

/// Adds what an item recalled with probability `recall` comes to by this answer; `weight` is its probability before.
void add_outcomes(Belief& after, const std::optional<MemoryState>& before, double recall, double weight, Guess guess,
                  LocalDay today)
{
    const double known = guess.right ? weight * recall : 0;
    const double guessed = weight * (1 - recall) * (guess.right ? guess.lucky : 1 - guess.lucky);
    if (known > 0) {
        after.push_back({next_state(before, Grade::Good, today), known});
    }
    if (guessed > 0) {
        after.push_back({next_state(before, Grade::Again, today), guessed});
    }
}

/// The likeliest states, adding up to 1.
Belief normalised(Belief belief)
{
    std::stable_sort(belief.begin(), belief.end(),
                     [](const Likelihood& a, const Likelihood& b) { return a.probability > b.probability; });
    belief.resize(std::min(belief.size(), k_states));
    double sum = 0;
    for (const Likelihood& one : belief) {
        sum += one.probability;
    }
    for (Likelihood& one : belief) {
        one.probability /= sum;
    }
    return belief;
}

/// Every state a lapse: the answer was wrong where nothing could have been forgotten, as on the day it was learnt.
Belief lapsed(Belief belief, LocalDay today)
{
    for (Likelihood& one : belief) {
        one.memory = next_state(one.memory, Grade::Again, today);
    }
    return belief;
}

Belief answered(const Belief& belief, Guess guess, LocalDay today)
{
    Belief after;
    if (belief.empty()) {
        add_outcomes(after, std::nullopt, k_known_before, 1, guess, today);
    }
    for (const auto& [memory, probability] : belief) {
        const double recall = retrievability(memory.stability, days_since(memory.last_review, today));
        add_outcomes(after, memory, recall, probability, guess, today);
    }
    return after.empty() ? lapsed(belief, today) : normalised(std::move(after));
}

} // namespace

Belief belief_of(const std::vector<Review>& reviews, std::size_t options)
{
    Belief belief;
    for (const Review& review : reviews) {
        belief = answered(belief, {review.right, 1 / static_cast<double>(options)}, review.day);
    }
    return belief;
}

double recall_of(const Belief& belief, LocalDay today)
{
    double recall = 0;
    for (const auto& [memory, probability] : belief) {
        recall += probability * retrievability(memory.stability, days_since(memory.last_review, today));
    }
    return recall;
}

double recall_gained(const Belief& belief, LocalDay today, long days)
{
    double gained = 0;
    for (const auto& [memory, probability] : belief) {
        gained += probability * recall_gained(memory, today, days);
    }
    return gained;
}

} // namespace nuqta
