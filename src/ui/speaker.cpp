// SDL's audio queue.
#include "ui/speaker.h"

#include "ui/sdl_handles.h"

#include <utility>

namespace nuqta {

struct Speaker::Device {
    SDL_AudioDeviceID id = 0;
    bool playing = false;

    Device() = default;
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    Device(Device&&) = delete;
    Device& operator=(Device&&) = delete;
    ~Device()
    {
        if (id != 0) {
            SDL_CloseAudioDevice(id);
        }
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
};

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

Speaker::Device* Speaker::device()
{
    if (!tried_) {
        tried_ = true;
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
            return nullptr;
        }
        auto opened = std::make_unique<Device>();
        if (SDL_GetNumAudioDevices(0) == 0) { // ALSA would tell the terminal that it finds none
            return nullptr;
        }
        SDL_AudioSpec wanted{};
        wanted.freq = k_sample_rate;
        wanted.format = AUDIO_F32SYS;
        wanted.channels = 1;
        wanted.samples = 1024;
        opened->id = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
        if (opened->id != 0) {
            device_ = std::move(opened);
        }
    }
    return device_.get();
}

void Speaker::play(Sound sound)
{
    Device* on = device();
    if (on == nullptr) {
        return;
    }
    std::vector<float>& wave = waves_[sound];
    if (wave.empty()) {
        wave = wave_of(sound);
    }
    SDL_ClearQueuedAudio(on->id);
    SDL_QueueAudio(on->id, wave.data(), static_cast<Uint32>(wave.size() * sizeof(float)));
    SDL_PauseAudioDevice(on->id, 0);
    on->playing = true;
}

std::optional<int> Speaker::rests_in() const
{
    if (device_ == nullptr || !device_->playing) {
        return std::nullopt;
    }
    constexpr int k_tail = 60; // what the device still holds when the queue is empty
    const auto queued = static_cast<int>(SDL_GetQueuedAudioSize(device_->id) / sizeof(float));
    return queued * 1000 / k_sample_rate + k_tail;
}

void Speaker::rest()
{
    if (device_ != nullptr && device_->playing && SDL_GetQueuedAudioSize(device_->id) == 0) {
        SDL_PauseAudioDevice(device_->id, 1);
        device_->playing = false;
    }
}

} // namespace nuqta
