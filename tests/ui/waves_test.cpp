// The sounds: short, quiet at both ends, never too loud, and no two alike.
#include "ui/waves.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace nuqta;

namespace {

constexpr std::array k_sounds = {Sound::Right, Sound::Wrong, Sound::Finish, Sound::Tick, Sound::Buzz};

/// How often the wave crosses zero upwards in a second, over its first `seconds`: the pitch of its first note.
double pitch(const std::vector<float>& wave, double seconds)
{
    const auto count = static_cast<std::size_t>(seconds * k_sample_rate);
    int crossings = 0;
    for (std::size_t i = 1; i < count; ++i) {
        crossings += wave[i - 1] < 0 && wave[i] >= 0 ? 1 : 0;
    }
    return crossings / seconds;
}

} // namespace

TEST_CASE("every sound is under a second, within half of full scale, and silent at its ends")
{
    for (const Sound sound : k_sounds) {
        CAPTURE(static_cast<int>(sound));
        const std::vector<float> wave = wave_of(sound);
        REQUIRE(wave.size() > 1000);
        CHECK(wave.size() < static_cast<std::size_t>(k_sample_rate));
        const auto [least, most] = std::minmax_element(wave.begin(), wave.end());
        CHECK(*most <= 0.5F);
        CHECK(*least >= -0.5F);
        CHECK_MESSAGE(*most > 0.05F, "it is heard");
        CHECK(std::abs(wave.front()) < 0.01F);
        CHECK(std::abs(wave.back()) < 0.01F);
    }
}

TEST_CASE("notes are of the equal-tempered scale: right begins at C5, wrong at C4")
{
    CHECK(pitch(wave_of(Sound::Right), 0.08) == doctest::Approx(523.25).epsilon(0.04));
    CHECK(pitch(wave_of(Sound::Wrong), 0.11) == doctest::Approx(261.63).epsilon(0.04));
}

TEST_CASE("no two sounds are alike")
{
    for (const Sound a : k_sounds) {
        for (const Sound b : k_sounds) {
            CHECK((a == b) == (wave_of(a) == wave_of(b)));
        }
    }
}
