// Learners of known memory, for simulations. What is truly known of each item follows FSRS-6, as the scheduler
// believes, but with noise it cannot see; or it follows another theory of memory altogether. Who does not know guesses
// among four options.
#pragma once

#include "base/rng.h"
#include "study/fsrs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>
#include <vector>

namespace nuqta::test {

/// How a mind remembers.
enum class Memory {
    Fsrs,          ///< as the scheduler believes, with noise
    FsrsForgetful, ///< the same, and everything lasts 0.4 times as long
    Traces,        ///< every encounter leaves a trace of its own that decays (Pavlik and Anderson 2005)
};

/// How much a mind differs from its model. Each number is the deviation of a normal distribution in the exponent.
struct Noise {
    double learner = 0.3; ///< one factor for all that this learner remembers
    double item = 0.4;    ///< one factor an item: some are hard for this learner
    double answer = 0.2;  ///< one factor an answer: some days are better
};

class SimulatedMind {
public:
    SimulatedMind(std::size_t items, std::uint64_t seed, Memory memory)
        : rng_(seed)
        , memory_(memory)
    {
        const double learner = factor(noise_.learner) * (memory == Memory::FsrsForgetful ? 0.4 : 1);
        for (std::size_t i = 0; i < items; ++i) {
            items_.push_back({std::nullopt, learner * factor(noise_.item), {}});
        }
    }

    /// The probability, 0 to 1, that this item is recalled; 0 when it was never seen.
    double recall(std::size_t item, LocalDay today) const
    {
        const Item& known = items_[item];
        if (memory_ == Memory::Traces) {
            return recall_of_traces(known, static_cast<double>(today.time_since_epoch().count()));
        }
        return known.state ? retrievability(known.state->stability * known.strength,
                                            days_since(known.state->last_review, today))
                           : 0;
    }

    /// The learner is asked, answers, and is told what is right: true when the answer was right, by memory or by luck.
    bool ask(std::size_t item, LocalDay today)
    {
        const bool recalled = chance(recall(item, today));
        Item& known = items_[item];
        if (memory_ == Memory::Traces) {
            add_trace(known, static_cast<double>(today.time_since_epoch().count()));
        } else {
            known.state = next_state(known.state, recalled ? Grade::Good : Grade::Again, today);
            known.state->stability *= factor(noise_.answer);
        }
        return recalled || rng_.below(4) == 0;
    }

private:
    struct Trace {
        double at = 0; ///< days
        double decay = 0;
    };
    struct Item {
        std::optional<MemoryState> state; ///< of FSRS
        double strength = 1;
        std::vector<Trace> traces;
    };

    /// The sum of the traces, each fallen with a power of its age; a trace of today is a thousandth of a day old.
    static double activation(const Item& item, double today)
    {
        double sum = 0;
        for (const Trace& trace : item.traces) {
            sum += std::pow(std::max(today - trace.at, 0.001), -trace.decay);
        }
        return std::log(sum);
    }

    static double recall_of_traces(const Item& item, double today)
    {
        constexpr double k_threshold = -0.3; // so that a day after the first encounter two in three are recalled
        constexpr double k_spread = 0.4;
        if (item.traces.empty()) {
            return 0;
        }
        const double strength = activation(item, today) + std::log(item.strength) / 2;
        return 1 / (1 + std::exp((k_threshold - strength) / k_spread));
    }

    /// A trace decays the faster, the more is still there when it is made: that is what makes spacing worthwhile.
    void add_trace(Item& item, double today)
    {
        constexpr double k_scale = 0.217, k_least = 0.177; // of the paper's fit
        const double there = item.traces.empty() ? 0 : std::exp(activation(item, today));
        item.traces.push_back({today, std::min(k_scale * there + k_least, 1.0) * factor(noise_.answer)});
    }

    double uniform() { return static_cast<double>(rng_.next() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return uniform() < probability; }

    /// Log-normal with median 1, by the method of Box and Muller.
    double factor(double deviation)
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return std::exp(deviation * radius * std::cos(2 * std::numbers::pi * uniform()));
    }

    Rng rng_;
    Memory memory_;
    Noise noise_;
    std::vector<Item> items_;
};

} // namespace nuqta::test
