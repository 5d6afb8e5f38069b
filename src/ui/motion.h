// What moves on a screen that has just come: its content rises into its place, its bars grow. Fast at first, then
// slower.
#pragma once

#include "base/clock.h"

namespace nuqta {

class Motion {
public:
    /// Another screen came; without `wanted` it is in its place at once.
    void begin(Milliseconds now, bool wanted) { began_ = wanted ? now : Milliseconds{0}; }

    /// How things stand now; `bars`: the screen has some that grow.
    void step(Milliseconds now, bool bars)
    {
        rise_ = left_of(now - began_, k_entrance);
        growth_ = bars ? 1 - left_of(now - began_, k_growth) : 1;
    }

    double rise() const { return rise_; }     ///< how far the content is below its place, from 1 to 0
    double growth() const { return growth_; } ///< how far the bars have grown, from 0 to 1

private:
    static constexpr Milliseconds k_entrance{160};
    static constexpr Milliseconds k_growth{650};

    /// What is left of the way after `since`, cubic; nothing after `whole`, or before the beginning.
    static double left_of(Milliseconds since, Milliseconds whole)
    {
        if (since < Milliseconds{0} || since >= whole) {
            return 0;
        }
        const double left = 1 - static_cast<double>(since.count()) / static_cast<double>(whole.count());
        return left * left * left;
    }

    Milliseconds began_{0};
    double rise_ = 0;
    double growth_ = 1;
};

} // namespace nuqta
