// What the game keeps of a class: what is chosen for the next match, and the match that is on.
#pragma once

#include "classroom/match.h"
#include "item/deck.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nuqta {

/// How long a match is.
struct MatchLength {
    int questions = 10;
    int minutes = 0; ///< above 0: so many minutes instead

    bool operator==(const MatchLength&) const = default;
};

/// When a second window shows the teacher what the class must not see.
enum class TeacherWindow {
    OnSecondDisplay, ///< where there is one
    Always,
    Never,
};

/// What a teacher chooses for a match and for those after it. The defaults make a match that can begin at once.
struct ClassChoices {
    Mode mode = Mode::Turns;
    int teams = 4;
    std::array<std::string, k_max_teams> names; ///< empty: the usual name of that number
    MatchLength length;
    Scoring scoring = Scoring::Accuracy;
    int timer = 0;             ///< seconds; 0: none
    std::string second;        ///< tag of the language beside the quiz's; empty: none
    unsigned in_second = 0xAA; ///< a bit for each team, the first one lowest: set where it plays in that language

    TeacherWindow teacher_window = TeacherWindow::OnSecondDisplay;

    bool operator==(const ClassChoices&) const = default;
};

/// The same with what is chosen for the next match alone.
struct ClassSetup : ClassChoices {
    int quiz = 0;                      ///< index into quizzes_for()
    std::uint64_t seed = 1;            ///< draws the questions: those of the preview are those of the match
    std::set<std::string> left_out;    ///< item ids the teacher does not want
    std::vector<std::size_t> too_long; ///< items of the quiz's deck that would not be legible: GameData::fits
};

/// What happened to the files of a match.
struct ClassFiles {
    std::string results;   ///< where the results are; empty: not written yet
    std::string trouble;   ///< the place where nothing can be written; empty: none
    std::string set_aside; ///< name of the journal that could not be used; empty: none
    std::string cut;       ///< name of the copy of a journal that could be read in part only; empty: none
    std::string closed;    ///< where the results are of the unfinished match that this one closed; empty: none
    std::string put_aside; ///< name of the journal of that match when there was nothing to write; empty: none
};

inline constexpr std::size_t k_longest_name = 24; ///< of a team or profile, in characters (grapheme clusters)

struct ClassState {
    ClassSetup setup;
    std::optional<Match> match;
    std::vector<Event> journal;          ///< all events of the match, also those taken back
    Milliseconds now{0};                 ///< time of the match, as of the last action or tick; never goes back in it
    Milliseconds before{0};              ///< as of the one before
    std::optional<Milliseconds> told;    ///< what the clock said at `now`: it may have been set meanwhile
    int counting = 0;                    ///< Hands: the place whose hands are typed
    std::string typed;                   ///< Hands: the digits typed for it
    bool source_shown = false;           ///< the reveal shows the article instead of the bars
    std::optional<int> pad_lost;         ///< the team whose game pad was unplugged, which paused
    std::optional<int> lit;              ///< lobby and pause: the team whose game pad was pressed last
    bool keys_shown = false;             ///< the preview shows the right options
    int naming = -1;                     ///< the team whose name is being typed; -1: none
    std::vector<int> plugged;            ///< game pads there are, in the order they came: numbers above 0
    std::array<int, k_max_teams> pads{}; ///< game pad of each team; 0: none
    int dealt_to = 0;                    ///< the number of teams the pads were dealt to; 0: not dealt
    ClassFiles files;
    std::set<std::string> asked; ///< item ids of the matches before, since the program began
};

} // namespace nuqta
