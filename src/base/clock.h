// Time is an argument: whoever needs it takes a Clock, so tests set it and replays repeat it.
#pragma once

#include <chrono>

namespace nuqta {

using Milliseconds = std::chrono::milliseconds;

class Clock {
public:
    virtual ~Clock() = default;
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;

    /// Milliseconds since the Unix epoch, UTC.
    virtual Milliseconds now() const = 0;
};

class SystemClock final : public Clock {
public:
    Milliseconds now() const override
    {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    }
};

class SettableClock final : public Clock {
public:
    explicit SettableClock(Milliseconds start)
        : now_(start)
    {
    }

    Milliseconds now() const override { return now_; }
    void advance(Milliseconds by) { now_ += by; }
    void set(Milliseconds to) { now_ = to; }

private:
    Milliseconds now_;
};

} // namespace nuqta
