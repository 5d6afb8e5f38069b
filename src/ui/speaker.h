// Plays the game's sounds. The device is opened with the first of them and paused after each, so a silent game costs
// nothing; without a device the game is silent.
#pragma once

#include "ui/waves.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nuqta {

class Speaker {
public:
    Speaker();
    ~Speaker();
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;
    Speaker(Speaker&&) = delete;
    Speaker& operator=(Speaker&&) = delete;

    /// Plays it from its beginning, in place of what is playing.
    void play(Sound sound);

    /// Milliseconds until rest() has something to do; nothing while silent.
    std::optional<int> rests_in() const;
    /// Pauses the device when everything was played.
    void rest();

private:
    struct Device;
    Device* device();

    bool tried_ = false;
    std::unique_ptr<Device> device_;
    std::map<Sound, std::vector<float>> waves_;
};

} // namespace nuqta
