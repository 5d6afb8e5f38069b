// FSRS-6, the model of memory of the open-spaced-repetition project, as pure functions: how well something is known
// (stability: the days until it is recalled with probability 0.9; difficulty: 1 to 10), how likely it is recalled
// today, and what an answer changes. Time is whole local days. Parameters are the project's defaults.
#pragma once

#include "study/local_day.h"

#include <optional>

namespace nuqta {

/// The probability of recall at which an item is due, unless another one is wanted.
inline constexpr double k_retention = 0.9;

enum class Grade { Again = 1, Hard, Good, Easy };

/// What is known of one item.
struct MemoryState {
    double stability = 0;     ///< days, 0.001 to 36500
    double difficulty = 0;    ///< 1 to 10
    LocalDay last_review;     ///< day of the last answer
    LocalDay due;             ///< day it is to be asked again
    unsigned repetitions = 0; ///< answers
    unsigned lapses = 0;      ///< answers Again on a later day than the one before

    bool operator==(const MemoryState&) const = default;
};

/// The probability of recall, 0 to 1, `days` (≥ 0) after a review that left `stability`.
double retrievability(double stability, long days);

/// The days, 1 to 36500, after which recall has fallen to `retention` (in (0, 1)).
long interval_days(double stability, double retention = k_retention);

/// The state after an answer; `before` is nothing for the first one. Stability and difficulty depend on the days since
/// the last review, none when `today` is before it (the clock was set back); the due day on `retention` (in (0, 1))
/// too. Never fails.
MemoryState next_state(const std::optional<MemoryState>& before, Grade grade, LocalDay today,
                       double retention = k_retention);

/// The same memory, due when recall has fallen to `retention`.
MemoryState with_retention(MemoryState state, double retention);

/// How much likelier recall is `days` after today when it is asked today than when it is not; right or wrong as likely
/// as the model has it. Between -1 and 1.
double recall_gained(const MemoryState& state, LocalDay today, long days);

/// True when it is to be asked. Also when the last review lies more than a day ahead: the clock was wrong then or is
/// now, and its due day means nothing.
bool is_due(const MemoryState& state, LocalDay today);

} // namespace nuqta
