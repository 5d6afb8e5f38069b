// The lines of a match's journal, format "nuqta-match/1": the plan, then an event a line, numbered from 1.
//
//   {"format":"nuqta-match/1","deck":"…","mode":"turns",…}
//   {"n":1,"event":"go on","at":1764298800000}
#pragma once

#include "base/result.h"
#include "classroom/match.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

/// The first line, with its line feed.
std::string plan_line(const MatchPlan& plan);

/// The line of the `number`th event (from 1), with its line feed.
std::string event_line(std::size_t number, const Event& event);

/// What the whole lines of a journal come to. What stands behind the last line feed was being written when all stopped:
/// it is not read.
struct ReadJournal {
    std::optional<Match> match;   ///< nothing when not even the first line is whole
    std::vector<Event> events;    ///< all, in order, also those taken back
    std::size_t whole = 0;        ///< bytes up to and with the last line feed
    std::optional<Error> trouble; ///< a line that cannot be used: it is left out, and all that follows
    std::string copy;             ///< path of the copy that Journal::open() makes then
};

inline constexpr std::size_t k_most_events = 20000; ///< a lesson has hundreds

/// An event's line cannot be used when it is damaged (BadSyntax, BadValue), has not its number, holds an event that
/// cannot have happened there, or is one too many; what stands before it is read. Fails so when it is the first line,
/// or with NewerFormat. Times never go back, and no two events are more than a day apart, whatever the clock was set
/// to.
Result<ReadJournal> parse_journal(std::string_view bytes, const std::string& file);

} // namespace nuqta
