// SplitMix64 and FNV-1a, both by their published constants.
#include "base/rng.h"

#include <cassert>

namespace nuqta {

std::uint64_t stable_hash(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ (seed * 0x9e3779b97f4a7c15U);
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    // FNV's high bits mix poorly for short names; one SplitMix step spreads them.
    return Rng(hash).next();
}

std::uint64_t Rng::next()
{
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

std::uint64_t Rng::below(std::uint64_t n)
{
    assert(n > 0);
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % n;
    std::uint64_t drawn = next();
    while (drawn >= limit) {
        drawn = next();
    }
    return drawn % n;
}

} // namespace nuqta
