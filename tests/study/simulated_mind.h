// A learner of known memory, for simulations: what is truly known of each item follows FSRS-6, as the scheduler
// believes, but with noise it cannot see. Who does not know guesses among four options.
#pragma once

#include "base/rng.h"
#include "study/fsrs.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>
#include <vector>

namespace nuqta::test {

/// How much a mind differs from the model. Each number is the deviation of a normal distribution in the exponent.
struct Noise {
    double learner = 0.3; ///< one factor for all that this learner remembers
    double item = 0.4;    ///< one factor an item: some are hard for this learner
    double answer = 0.2;  ///< one factor an answer: some days are better
};

class SimulatedMind {
public:
    SimulatedMind(std::size_t items, std::uint64_t seed, Noise noise)
        : rng_(seed)
        , noise_(noise)
    {
        const double learner = factor(noise.learner);
        for (std::size_t i = 0; i < items; ++i) {
            items_.push_back({std::nullopt, learner * factor(noise.item)});
        }
    }

    /// The probability, 0 to 1, that this item is recalled; 0 when it was never seen.
    double recall(std::size_t item, LocalDay today) const
    {
        const auto& [memory, strength] = items_[item];
        return memory ? retrievability(memory->stability * strength, days_since(memory->last_review, today)) : 0;
    }

    /// The learner is asked, answers, and is told what is right: true when the answer was right, by memory or by luck.
    bool ask(std::size_t item, LocalDay today)
    {
        const bool recalled = chance(recall(item, today));
        std::optional<MemoryState>& memory = items_[item].memory;
        memory = next_state(memory, recalled ? Grade::Good : Grade::Again, today);
        memory->stability *= factor(noise_.answer);
        return recalled || rng_.below(4) == 0;
    }

private:
    struct Item {
        std::optional<MemoryState> memory;
        double strength = 1;
    };

    double uniform() { return static_cast<double>(rng_.next() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return uniform() < probability; }

    /// Log-normal with median 1, by the method of Box and Muller.
    double factor(double deviation)
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return std::exp(deviation * radius * std::cos(2 * std::numbers::pi * uniform()));
    }

    Rng rng_;
    Noise noise_;
    std::vector<Item> items_;
};

} // namespace nuqta::test
