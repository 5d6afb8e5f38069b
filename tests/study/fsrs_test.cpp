// FSRS-6 against vectors made with ts-fsrs 5.4.2 and the sequence the specification names.
#include "study/fsrs.h"
#include "test_data.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace nuqta;

namespace {

constexpr LocalDay k_first{std::chrono::days(20000)};

struct Row {
    int sequence = 0;
    int step = 0;
    int elapsed = 0;
    int rating = 0;
    double stability = 0;
    double difficulty = 0;
    long interval = 0;
};

std::vector<Row> vectors()
{
    std::ifstream file(test::test_data() / "fsrs" / "fsrs6_vectors.csv");
    std::vector<Row> rows;
    std::string line;
    std::getline(file, line); // seq,step,elapsed_days,rating,stability,difficulty,interval_days
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        Row row;
        char comma = ',';
        cells >> row.sequence >> comma >> row.step >> comma >> row.elapsed >> comma >> row.rating >> comma >>
            row.stability >> comma >> row.difficulty >> comma >> row.interval;
        REQUIRE(!cells.fail());
        rows.push_back(row);
    }
    return rows;
}

MemoryState after(const std::vector<std::pair<int, Grade>>& answers)
{
    std::optional<MemoryState> state;
    LocalDay today = k_first;
    for (const auto& [days, grade] : answers) {
        today += std::chrono::days(days);
        state = next_state(state, grade, today);
    }
    return *state;
}

} // namespace

TEST_CASE("a review ahead of time raises stability less than one when due, and more than none")
{
    MemoryState state = next_state({}, Grade::Good, k_first);
    state = next_state(state, Grade::Good, state.due);
    const long interval = days_since(state.last_review, state.due);
    REQUIRE(interval > 4);
    double before = state.stability;
    for (long days = 1; days <= interval; ++days) {
        const MemoryState after = next_state(state, Grade::Good, state.last_review + std::chrono::days(days));
        CHECK(after.stability > before);
        CHECK(after.due > state.last_review + std::chrono::days(days));
        before = after.stability;
    }
}

TEST_CASE("200 sequences of ts-fsrs 5.4.2: stability and difficulty within 1e-6, intervals equal")
{
    std::optional<MemoryState> state;
    LocalDay today = k_first;
    int sequences = 0;
    for (const Row& row : vectors()) {
        CAPTURE(row.sequence);
        CAPTURE(row.step);
        if (row.step == 0) {
            state.reset();
            ++sequences;
        }
        today += std::chrono::days(row.elapsed);
        state = next_state(state, static_cast<Grade>(row.rating), today);
        CHECK(std::abs(state->stability - row.stability) <= 1e-6 * row.stability);
        CHECK(std::abs(state->difficulty - row.difficulty) <= 1e-6);
        CHECK((state->due - state->last_review).count() == row.interval);
    }
    CHECK(sequences == 200);
}

TEST_CASE("Again, then Good on the same day and after 1, 3, 8 and 21 days more")
{
    const MemoryState state = after(
        {{0, Grade::Again}, {0, Grade::Good}, {1, Grade::Good}, {3, Grade::Good}, {8, Grade::Good}, {21, Grade::Good}});
    CHECK(std::abs(state.stability - 53.62691) < 1e-5);
    CHECK(std::abs(state.difficulty - 6.3574867) < 1e-6);
    CHECK(state.repetitions == 6);
    CHECK(state.lapses == 0);
    CHECK(state.due == k_first + std::chrono::days(33 + 54));
}

TEST_CASE("recall is certain at once, 0.9 after as many days as the stability says, and falls from there")
{
    CHECK(retrievability(7, 0) == 1.0);
    CHECK(retrievability(7, 7) == doctest::Approx(0.9));
    CHECK(retrievability(100, 100) == doctest::Approx(0.9));
    CHECK(retrievability(7, 8) < 0.9);
    CHECK(retrievability(7, 100000) > 0);
}

TEST_CASE("an interval is a whole number of days from 1 to 36500")
{
    CHECK(interval_days(0.001) == 1);
    CHECK(interval_days(1.5) == 2);
    CHECK(interval_days(36500) == 36500);
    CHECK(interval_days(36500, 0.5) == 36500);
    CHECK(interval_days(10, 0.8) > 20);
}

TEST_CASE("a lapse is an answer Again on a later day")
{
    CHECK(after({{0, Grade::Again}, {0, Grade::Again}}).lapses == 0);
    CHECK(after({{0, Grade::Good}, {2, Grade::Again}, {0, Grade::Again}, {1, Grade::Again}}).lapses == 2);
}

TEST_CASE("a clock set back counts as the same day, and the next days count from there")
{
    const MemoryState before = after({{0, Grade::Good}});
    const MemoryState back = next_state(before, Grade::Good, k_first - std::chrono::days(300));
    const MemoryState same_day = next_state(before, Grade::Good, k_first);
    CHECK(back.stability == same_day.stability);
    CHECK(back.last_review == k_first - std::chrono::days(300));
    const MemoryState later = next_state(back, Grade::Good, k_first - std::chrono::days(299));
    CHECK(later.stability == next_state(same_day, Grade::Good, k_first + std::chrono::days(1)).stability);
}

TEST_CASE("due from its day on, and when the last review lies further ahead than any time zone")
{
    const MemoryState state = after({{0, Grade::Good}}); // stability 2.3: two days
    CHECK_FALSE(is_due(state, k_first));
    CHECK_FALSE(is_due(state, k_first + std::chrono::days(1)));
    CHECK(is_due(state, k_first + std::chrono::days(2)));
    CHECK_FALSE(is_due(state, k_first - std::chrono::days(1))); // travelled west
    CHECK(is_due(state, k_first - std::chrono::days(2)));       // the clock had been wrong
}

TEST_CASE("what a question brings, right or wrong, weighed by how likely each is")
{
    // Worked out from the formulas by a program of its own.
    const MemoryState wrong = after({{0, Grade::Again}});
    const MemoryState right = after({{0, Grade::Good}});
    CHECK(recall_gained(wrong, k_first + std::chrono::days(1), 30) == doctest::Approx(0.12975).epsilon(1e-4));
    CHECK(recall_gained(wrong, k_first + std::chrono::days(5), 30) == doctest::Approx(0.13948).epsilon(1e-4));
    CHECK(recall_gained(right, k_first + std::chrono::days(1), 30) == doctest::Approx(0.10275).epsilon(1e-4));
    CHECK(recall_gained(right, k_first + std::chrono::days(5), 30) == doctest::Approx(0.16011).epsilon(1e-4));
    CHECK(recall_gained(right, k_first, 30) == doctest::Approx(0)); // on the same day
}

TEST_CASE("whoever wants to remember more is asked sooner, and what is known stays the same")
{
    const LocalDay first = k_first;
    const MemoryState usual = next_state(std::nullopt, Grade::Good, first);
    const MemoryState often = next_state(std::nullopt, Grade::Good, first, 0.95);
    const MemoryState seldom = next_state(std::nullopt, Grade::Good, first, 0.8);
    CHECK((usual.due - first).count() == 2);
    CHECK((often.due - first).count() == 1);
    CHECK((seldom.due - first).count() == 8); // 2.3065 / 0.9803 · (0.8^-6.4851 − 1) = 7.65
    CHECK(often.stability == usual.stability);
    CHECK(with_retention(often, k_retention) == usual);
}
