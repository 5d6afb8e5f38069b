// The hash computation of FIPS 180-4, section 6.2; the names of the functions are the standard's.
#include "base/sha256.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace nuqta {
namespace {

using Words = std::array<std::uint32_t, 8>;

constexpr std::size_t k_block = 64;

/// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> k_round{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Section 5.3.3: the first 32 bits of the fractional parts of the square roots of the first eight primes.
constexpr Words k_initial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// Section 6.2.2, step 1: the message schedule of one 64-byte block.
std::array<std::uint32_t, 64> schedule(std::string_view block)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < k_block; ++i) {
        w[i / 4] = (w[i / 4] << 8U) | static_cast<unsigned char>(block[i]);
    }
    for (std::size_t t = 16; t < w.size(); ++t) {
        const std::uint32_t sigma0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
        const std::uint32_t sigma1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
        w[t] = sigma1 + w[t - 7] + sigma0 + w[t - 16];
    }
    return w;
}

/// Section 6.2.2, steps 2 to 4.
void compress(Words& hash, std::string_view block)
{
    const auto w = schedule(block);
    auto [a, b, c, d, e, f, g, h] = hash;
    for (std::size_t t = 0; t < w.size(); ++t) {
        const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t ch = (e & f) ^ (~e & g);
        const std::uint32_t t1 = h + sum1 + ch + k_round[t] + w[t];
        const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t maj = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + sum0 + maj;
    }
    const Words step{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < hash.size(); ++i) {
        hash[i] += step[i];
    }
}

/// Section 5.1.1: what follows the last whole block: its rest, a one bit, zeros, and the length in bits.
std::string padded_end(std::string_view bytes)
{
    std::string end(bytes.substr(bytes.size() - bytes.size() % k_block));
    end += '\x80';
    end.append((2 * k_block - 8 - end.size()) % k_block, '\0');
    const std::uint64_t bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8) {
        end += static_cast<char>((bits >> static_cast<unsigned>(shift)) & 0xffU);
    }
    return end;
}

} // namespace

std::string sha256_hex(std::string_view bytes)
{
    Words hash = k_initial;
    const std::string end = padded_end(bytes);
    for (std::size_t at = 0; at + k_block <= bytes.size(); at += k_block) {
        compress(hash, bytes.substr(at, k_block));
    }
    for (std::size_t at = 0; at < end.size(); at += k_block) {
        compress(hash, std::string_view(end).substr(at, k_block));
    }
    constexpr std::string_view k_digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint32_t word : hash) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            hex += k_digits[(word >> static_cast<unsigned>(shift)) & 0xfU];
        }
    }
    return hex;
}

} // namespace nuqta
