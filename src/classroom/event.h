// What happens in a match, each with its time. All that a match comes to follows from its plan and its events.
#pragma once

#include "base/clock.h"

#include <string_view>

namespace nuqta {

enum class EventKind {
    GoOn,   ///< the teacher goes on: to the next stage, or what was picked stands
    Pick,   ///< team, place: picks an option
    Stake,  ///< team, number: how sure, 1 to 3
    Count,  ///< place, number: so many hands
    Buzz,   ///< team: pressed its button
    Pass,   ///< the team whose turn it is does not know
    TimeUp, ///< the timer ran out
    Extend, ///< number: so many seconds more for who answers now
    Pause,
    Resume,
    Back,   ///< one stage back
    Skip,   ///< leaves the question out, also when its answer was shown: nobody has points for it
    Finish, ///< to the podium at once
    Undo,   ///< takes the last event back that is not Pause, Resume, Extend or Undo
    Gap,    ///< number: milliseconds that do not count. Stands in a match's events where one was taken back
};

/// Fields that a kind does not name are 0.
struct Event {
    EventKind kind = EventKind::GoOn;
    Milliseconds at{0}; ///< since 1970
    int team = 0;       ///< from 0
    int place = 0;      ///< of the option on the screen, from 0
    int number = 0;

    bool operator==(const Event&) const = default;
};

} // namespace nuqta
