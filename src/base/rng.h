// Chance that is the same on every machine: a hash of names gives the seed, SplitMix64 (Steele, Lea, Flood 2014) the
// numbers. The standard library's distributions differ between implementations and are never used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace nuqta {

/// 64-bit FNV-1a of the bytes, started from `seed`. Stable for ever: item ids and shuffles hang on it.
std::uint64_t stable_hash(std::string_view bytes, std::uint64_t seed = 0);

class Rng {
public:
    explicit Rng(std::uint64_t seed)
        : state_(seed)
    {
    }

    /// The next 64 random bits.
    std::uint64_t next();

    /// Uniform in [0, n), without modulo bias. `n` must be positive.
    std::uint64_t below(std::uint64_t n);

    /// Fisher–Yates; the only shuffle in this program.
    template<typename T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i) {
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
        }
    }

private:
    std::uint64_t state_;
};

} // namespace nuqta
