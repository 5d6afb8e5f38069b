// One question while it is answered: what came in, who has the word, how much time is left. Rules of the four modes.
#pragma once

#include "classroom/event.h"
#include "classroom/plan.h"

#include <array>
#include <optional>
#include <vector>

namespace nuqta {

/// Presses this close to the first are a tie.
inline constexpr Milliseconds k_tie_window{50};
inline constexpr int k_stakes = 3;
inline constexpr int k_most_hands = 999; ///< for one option

/// An answer that stands.
struct TeamAnswer {
    int team = 0;
    std::optional<int> place; ///< nothing: passed, or time was up
    Milliseconds time{0};     ///< to the pick, from the opening; Turns: from when it had the word; Buzz: to the press
    int stake = 1;
    bool right = false;
    int points = 0;

    bool operator==(const TeamAnswer&) const = default;
};

/// A button pressed so long after the opening.
struct Press {
    int team = 0;
    Milliseconds time{0};

    bool operator==(const Press&) const = default;
};

/// A pick that does not stand yet.
struct Pick {
    int place = 0;
    Milliseconds time{0};

    bool operator==(const Pick&) const = default;
};

struct Round {
    bool skipped = false;
    bool revealed = false;           ///< its points count
    std::vector<TeamAnswer> answers; ///< in the order they stood; Secret: by team, when locked
    std::array<int, k_option_count> hands{};
    std::array<bool, k_option_count> counted{}; ///< which of `hands` were typed
    std::vector<Press> presses;                 ///< Buzz: the first and its ties, since it was opened (again)
    std::vector<int> queue;                     ///< Turns, Buzz: who may answer now; the first has the word
    std::vector<std::optional<Pick>> picks;     ///< by team
    std::vector<int> stakes;                    ///< by team
    Milliseconds opened{0};                     ///< when answers were opened (again)
    Milliseconds began{0};                      ///< when the time of who answers now began to run
    Milliseconds stopped{0};                    ///< when it was locked
    Milliseconds allowed{0};                    ///< zero: no timer
    Milliseconds extra{0};                      ///< more than that, for who answers now

    bool operator==(const Round&) const = default;
};

/// A round of question `index`, before it is opened.
Round new_round(const MatchPlan& plan, std::size_t index);

/// Answers are taken from `at` on.
Round opened(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at);

/// The round after Pick, Stake, Count, Buzz, Pass, TimeUp or GoOn, and whether no more answers come. `scores` are the
/// points so far, by team. What makes no sense changes nothing: a team that has not the word, a place already found
/// wrong, TimeUp before its time, or while hands are counted.
struct AnswerStep {
    Round round;
    bool done = false;
};
AnswerStep answer_step(const MatchPlan& plan, std::size_t index, Round round, const Event& event,
                       const std::vector<int>& scores);

/// Locked at `at`: in Secret the picks now stand.
Round locked(const MatchPlan& plan, std::size_t index, Round round, Milliseconds at);

/// Open again after it was locked: the time in between does not count, and the answer that ended it does not stand any
/// more. When a timer runs, at least `k_second_chance` are left.
inline constexpr Milliseconds k_second_chance{10000};
Round reopened(const MatchPlan& plan, Round round, Milliseconds at);

/// The times moved by a while that does not count.
Round moved(Round round, Milliseconds by);

/// With at least k_second_chance left at `at` when a timer runs.
Round with_second_chance(Round round, Milliseconds at);

/// Who has the word; nothing in Hands and Secret, and while no button was pressed.
std::optional<int> team_with_word(const Round& round);

/// The teams whose presses are a tie, by number; empty unless there are two or more.
std::vector<int> tied_teams(const Round& round);

/// True when an answer was found wrong at this place, so that it cannot be picked again (Turns, Buzz).
bool is_taken(const Round& round, int place);

/// What is left of the timer at `at`; nothing without one. Never below zero.
std::optional<Milliseconds> time_left(const Round& round, Milliseconds at);

/// Which places' picks are known: in Hands those that were counted, else all.
std::array<bool, k_option_count> is_counted(const MatchPlan& plan, const Round& round);

/// How often each place was picked: hands, or teams whose answer stands.
std::array<int, k_option_count> picks_by_place(const MatchPlan& plan, const Round& round);

} // namespace nuqta
