// The order options are shown in: repeatable, and the key stands everywhere equally often.
#include "item/shuffle.h"
#include "small_deck.h"

#include <doctest/doctest.h>

#include <array>

using namespace nuqta;

namespace {

/// Pearson's statistic of four counts against equal ones.
double chi_square(const std::array<int, 4>& counts, int total)
{
    double sum = 0;
    for (const int count : counts) {
        const double expected = total / 4.0;
        sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
}

} // namespace

TEST_CASE("ascending options are shown as stored")
{
    const Item item = test::small_deck().items[0];
    CHECK(shown_order(item, 5, 3) == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("an order repeats with its seed and changes with each of its parts")
{
    Item item = test::small_deck().items[0];
    item.fixed_order = false;
    CHECK(shown_order(item, 5, 3) == shown_order(item, 5, 3));
    int by_seed = 0;
    int by_repetition = 0;
    int by_item = 0;
    for (unsigned i = 1; i <= 100; ++i) {
        Item other = item;
        other.id += std::to_string(i);
        by_seed += shown_order(item, i, 0) != shown_order(item, 0, 0) ? 1 : 0;
        by_repetition += shown_order(item, 0, i) != shown_order(item, 0, 0) ? 1 : 0;
        by_item += shown_order(other, 0, 0) != shown_order(item, 0, 0) ? 1 : 0;
    }
    CHECK(by_seed > 80); // 23 of 24 orders differ
    CHECK(by_repetition > 80);
    CHECK(by_item > 80);
}

TEST_CASE("over 1000 showings the key's place is uniform (chi-square below 16.27, three degrees, p = 0.001)")
{
    Item item = test::small_deck().items[0];
    item.fixed_order = false;
    const std::size_t key = key_index(item);
    std::array<int, 4> by_seed{};
    std::array<int, 4> by_repetition{};
    std::array<int, 4> by_item{};
    const auto place = [key](const std::vector<std::size_t>& order) {
        std::size_t at = 0;
        while (order[at] != key) {
            ++at;
        }
        return at;
    };
    for (unsigned i = 0; i < 1000; ++i) {
        Item other = item;
        other.id = "claim/" + std::to_string(i);
        ++by_seed[place(shown_order(item, i, 0))];
        ++by_repetition[place(shown_order(item, 1, i))];
        ++by_item[place(shown_order(other, 1, 0))];
    }
    CHECK(chi_square(by_seed, 1000) < 16.27);
    CHECK(chi_square(by_repetition, 1000) < 16.27);
    CHECK(chi_square(by_item, 1000) < 16.27);
}
