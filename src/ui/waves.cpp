// A note is a sine with two overtones under an envelope of a short attack and an exponential decay, like a struck bar.
// Pitches are of the equal-tempered scale, A4 = 440 Hz.
#include "ui/waves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nuqta {
namespace {

struct Note {
    int semitones;   // above A4
    double start;    // seconds
    double length;   // seconds
    double loudness; // 0 to 1
};

double frequency_of(int semitones)
{
    constexpr double k_a4 = 440;
    return k_a4 * std::pow(2.0, semitones / 12.0);
}

/// 0 at both ends of the note, in between near 1 and falling.
double envelope(double t, double length)
{
    constexpr double k_attack = 0.008;
    constexpr double k_release = 0.03;
    const double rise = std::min(1.0, t / k_attack);
    const double fall = std::min(1.0, (length - t) / k_release);
    return rise * fall * std::exp(-3.5 * t / length);
}

void add(std::vector<float>& wave, const Note& note)
{
    const double step = 2 * std::numbers::pi * frequency_of(note.semitones) / k_sample_rate;
    const auto first = static_cast<std::size_t>(note.start * k_sample_rate);
    const auto count = static_cast<std::size_t>(note.length * k_sample_rate);
    wave.resize(std::max(wave.size(), first + count));
    for (std::size_t i = 0; i < count; ++i) {
        const double phase = step * static_cast<double>(i);
        const double tone = std::sin(phase) + 0.25 * std::sin(2 * phase) + 0.1 * std::sin(3 * phase);
        const double level = note.loudness * envelope(static_cast<double>(i) / k_sample_rate, note.length);
        wave[first + i] += static_cast<float>(0.35 * level * tone);
    }
}

std::vector<Note> notes_of(Sound sound)
{
    switch (sound) {
    case Sound::Right: // a third up
        return {{3, 0, 0.16, 0.7}, {7, 0.09, 0.34, 0.8}};
    case Sound::Wrong: // one soft, low step down
        return {{-9, 0, 0.18, 0.6}, {-11, 0.12, 0.36, 0.55}};
    case Sound::Finish: // a chord, broken upwards
        return {{-2, 0, 0.3, 0.5}, {2, 0.1, 0.35, 0.5}, {5, 0.2, 0.4, 0.5}, {10, 0.3, 0.6, 0.6}};
    case Sound::Tick:
        return {{15, 0, 0.05, 0.35}};
    case Sound::Buzz:
        return {{-5, 0, 0.2, 0.8}, {2, 0, 0.2, 0.4}};
    }
    return {};
}

} // namespace

std::vector<float> wave_of(Sound sound)
{
    std::vector<float> wave;
    for (const Note& note : notes_of(sound)) {
        add(wave, note);
    }
    for (float& sample : wave) {
        sample = std::clamp(sample, -0.5F, 0.5F);
    }
    return wave;
}

} // namespace nuqta
