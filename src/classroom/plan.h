// What a class plays: teams, questions, mode, scoring and timer. Chosen before a match and never changed in it.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nuqta {

inline constexpr std::size_t k_min_teams = 2;
inline constexpr std::size_t k_max_teams = 8;
inline constexpr std::size_t k_max_questions = 200;
inline constexpr std::size_t k_most_name_bytes = 1024; ///< of a team's name in UTF-8, and of ids
inline constexpr int k_option_count = 4;               ///< options of a question
inline constexpr int k_least_timer = 10;               ///< seconds
inline constexpr int k_longest_timer = 240;            ///< seconds
inline constexpr int k_usual_timer = 30;               ///< seconds; what speed is measured by where no timer runs
inline constexpr int k_most_time = 200;                ///< percent of the timer that the longest texts get
inline constexpr int k_colours_of_teams = 8;           ///< colours and shapes there are

/// How answers come in.
enum class Mode {
    Hands,  ///< hands are raised and counted; there are no teams
    Turns,  ///< one team after another; a wrong answer passes the question on
    Buzz,   ///< who is quickest answers; a wrong answer opens it to the others
    Secret, ///< all teams answer unseen
};

/// What a right answer is worth.
enum class Scoring {
    Accuracy,  ///< the same always
    Speed,     ///< more when it comes sooner
    Certainty, ///< a stake of 1 to 3, lost when wrong
};

struct Team {
    std::string name;
    int colour = 0;       ///< from 0, below k_colours_of_teams; no two alike
    int shape = 0;        ///< the same
    std::string language; ///< tag: one of the match

    bool operator==(const Team&) const = default;
};

/// A question with its options as they stand on the screen.
struct MatchQuestion {
    std::string item;                                ///< Item::id
    std::array<std::string, k_option_count> options; ///< Option::id by place
    int key = 0;                                     ///< the place of the right one
    int time = 100;                                  ///< percent of the timer, 100 to k_most_time: long texts need more

    bool operator==(const MatchQuestion&) const = default;
};

struct MatchPlan {
    std::string deck;     ///< Deck::id
    std::string language; ///< of the projector
    std::string second;   ///< the language beside it; empty: none
    Milliseconds made{0}; ///< when, since 1970
    Mode mode = Mode::Turns;
    Scoring scoring = Scoring::Accuracy;
    int timer = 0; ///< seconds for a text of usual length; 0: none
    std::vector<Team> teams;
    std::vector<MatchQuestion> questions;

    bool operator==(const MatchPlan&) const = default;
};

/// Fails with BadValue and what is wrong: no or too many questions, a key or a time out of range, the wrong number of
/// teams (none with Hands), a team without a name, with too long a one, or with
/// another's colour or shape, or with a language that is not the match's, the same language twice, a timer that is
/// neither off nor in range.
Result<Done> check_plan(const MatchPlan& plan);

/// How long the question may be thought about; zero without a timer.
Milliseconds allowed_time(const MatchPlan& plan, const MatchQuestion& question);

/// The share of the timer a text needs, in percent: 100 up to the usual length, in proportion beyond it, at most
/// k_most_time. Lengths in any unit, the same for both; `usual` must be positive.
int time_for_length(std::size_t length, std::size_t usual);

/// "turns", "speed": as in files and on the command line.
std::string_view name_of(Mode mode);
std::string_view name_of(Scoring scoring);

} // namespace nuqta
