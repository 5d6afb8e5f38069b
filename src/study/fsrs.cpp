// The formulas of FSRS-6 (open-spaced-repetition, "The Algorithm"), named as there.
#include "study/fsrs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nuqta {
namespace {

constexpr std::array<double, 21> w = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                      0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double k_decay = -w[20];

double number(Grade grade)
{
    return static_cast<double>(grade);
}

double factor()
{
    return std::pow(0.9, 1 / k_decay) - 1;
}

double within_stability(double stability)
{
    return std::clamp(stability, 0.001, 36500.0);
}

/// D0, not yet clamped.
double first_difficulty(Grade grade)
{
    return w[4] - std::exp(w[5] * (number(grade) - 1)) + 1;
}

double next_difficulty(double difficulty, Grade grade)
{
    const double change = -w[6] * (number(grade) - 3);
    const double damped = difficulty + change * (10 - difficulty) / 9;
    return std::clamp(w[7] * first_difficulty(Grade::Easy) + (1 - w[7]) * damped, 1.0, 10.0);
}

double after_recall(const MemoryState& state, double recall, Grade grade)
{
    const double hard = grade == Grade::Hard ? w[15] : 1;
    const double easy = grade == Grade::Easy ? w[16] : 1;
    return state.stability * (1 + std::exp(w[8]) * (11 - state.difficulty) * std::pow(state.stability, -w[9]) *
                                      (std::exp(w[10] * (1 - recall)) - 1) * hard * easy);
}

double after_lapse(const MemoryState& state, double recall)
{
    const double forgotten = w[11] * std::pow(state.difficulty, -w[12]) * (std::pow(state.stability + 1, w[13]) - 1) *
                             std::exp(w[14] * (1 - recall));
    return std::min(forgotten, state.stability / std::exp(w[17] * w[18]));
}

double on_the_same_day(const MemoryState& state, Grade grade)
{
    const double increase = std::exp(w[17] * (number(grade) - 3 + w[18])) * std::pow(state.stability, -w[19]);
    return state.stability * (grade == Grade::Again ? increase : std::max(1.0, increase));
}

double next_stability(const MemoryState& state, Grade grade, long days)
{
    if (days == 0) {
        return on_the_same_day(state, grade);
    }
    const double recall = retrievability(state.stability, days);
    return grade == Grade::Again ? after_lapse(state, recall) : after_recall(state, recall, grade);
}

} // namespace

double retrievability(double stability, long days)
{
    return std::pow(1 + factor() * static_cast<double>(days) / stability, k_decay);
}

long interval_days(double stability, double retention)
{
    const double days = stability / factor() * (std::pow(retention, 1 / k_decay) - 1);
    return std::lround(std::clamp(days, 1.0, 36500.0));
}

MemoryState next_state(const std::optional<MemoryState>& before, Grade grade, LocalDay today, double retention)
{
    MemoryState after;
    if (before) {
        const long days = days_since(before->last_review, today);
        after.stability = within_stability(next_stability(*before, grade, days));
        after.difficulty = next_difficulty(before->difficulty, grade);
        after.repetitions = before->repetitions + 1;
        after.lapses = before->lapses + (grade == Grade::Again && days > 0 ? 1U : 0U);
    } else {
        after.stability = within_stability(w[static_cast<std::size_t>(grade) - 1]);
        after.difficulty = std::clamp(first_difficulty(grade), 1.0, 10.0);
        after.repetitions = 1;
    }
    after.last_review = today;
    return with_retention(after, retention);
}

MemoryState with_retention(MemoryState state, double retention)
{
    state.due = state.last_review + std::chrono::days(interval_days(state.stability, retention));
    return state;
}

double recall_gained(const MemoryState& state, LocalDay today, long days)
{
    const long so_far = days_since(state.last_review, today);
    const double now = retrievability(state.stability, so_far);
    const double right = retrievability(next_state(state, Grade::Good, today).stability, days);
    const double wrong = retrievability(next_state(state, Grade::Again, today).stability, days);
    return now * right + (1 - now) * wrong - retrievability(state.stability, so_far + days);
}

bool is_due(const MemoryState& state, LocalDay today)
{
    return state.due <= today || state.last_review > today + std::chrono::days(1);
}

} // namespace nuqta
