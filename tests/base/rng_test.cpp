// Chance against published numbers: SplitMix64's reference output and FNV-1a's test vectors.
#include "base/rng.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace nuqta;

TEST_CASE("SplitMix64 gives the reference sequence of seed 1234567")
{
    Rng rng(1234567);
    for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                         4593380528125082431U, 16408922859458223821U}) {
        CHECK(rng.next() == expected);
    }
}

TEST_CASE("the hash of a name is FNV-1a with one SplitMix64 step")
{
    CHECK(stable_hash("") == Rng(0xcbf29ce484222325U).next());
    CHECK(stable_hash("a") == Rng(0xaf63dc4c8601ec8cU).next());
    CHECK(stable_hash("foobar") == Rng(0x85944171f73967e8U).next());
    CHECK(stable_hash("a", 1) != stable_hash("a", 2));
}

TEST_CASE("below stays below and reaches every number")
{
    Rng rng(7);
    std::array<int, 5> seen{};
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t drawn = rng.below(seen.size());
        REQUIRE(drawn < seen.size());
        ++seen[static_cast<std::size_t>(drawn)];
    }
    CHECK(*std::min_element(seen.begin(), seen.end()) > 150);
    CHECK(Rng(1).below(1) == 0);
}

TEST_CASE("a shuffle keeps every element and repeats with its seed")
{
    const std::vector<int> sorted{1, 2, 3, 4, 5, 6, 7, 8};
    std::vector<int> once = sorted;
    std::vector<int> again = sorted;
    Rng(42).shuffle(once);
    Rng(42).shuffle(again);
    CHECK(once == again);
    CHECK(once != sorted);
    std::sort(once.begin(), once.end());
    CHECK(once == sorted);
}
