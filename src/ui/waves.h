// The game's sounds, made from sine waves when they are first needed. Pure: samples out, no device.
#pragma once

#include <vector>

namespace nuqta {

/// Each stands beside something that is seen.
enum class Sound { Right, Wrong, Finish, Tick, Buzz };

inline constexpr int k_sample_rate = 44100; // Hz

/// Mono samples in [-0.5, 0.5] at k_sample_rate; under a second, beginning and ending in silence, so that nothing
/// clicks.
std::vector<float> wave_of(Sound sound);

} // namespace nuqta
