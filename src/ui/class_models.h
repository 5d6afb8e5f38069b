// What the screens of a class say.
#pragma once

#include "ui/screen_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// A team as it is shown everywhere: its colour and shape, and its name.
struct TeamBadge {
    std::string name;
    int colour = 0;
    int shape = 0;
};

struct ClassSetupModel {
    std::string title;
    std::string notice; ///< what the teacher must know; may be empty
    std::vector<SettingModel> rows;
    std::string about;      ///< how the chosen mode goes, in a sentence
    std::string too_long;   ///< how many questions are left out because they are too long; may be empty
    std::string begin;      ///< empty: there is nothing to ask
    std::string resume;     ///< the match that was left; empty: none
    std::string will_close; ///< what becomes of that when a new one begins; empty: there is none
};

struct TeamRow {
    TeamBadge team;
    std::size_t composing = 0; ///< of its name, as NameModel
    std::string language;      ///< its own, a button that gives it the other; empty: there is only one
    Action switch_language;
    bool typing = false;
    Action action;
};

struct ClassTeamsModel {
    std::string title;
    std::string about;
    std::vector<TeamRow> rows;
};

struct PreviewRow {
    std::string stem;
    std::string right_option; ///< empty: hidden
    std::string note;         ///< why it is not in the match; empty: it is
    bool in = true;
    bool can_change = true;
    Action action;
};

struct ClassPreviewModel {
    std::string title;
    std::string count;
    const Language* language = nullptr; ///< of the questions
    std::vector<PreviewRow> rows;
};

struct LobbyTeam {
    TeamBadge team;
    std::string language; ///< its own; empty: there is only one
    std::string key;      ///< what it answers with: "Q", "1–4", …; may be empty
    std::string note;     ///< "no game pad" …; may be empty
    bool lit = false;     ///< its game pad was pressed
};

struct ClassLobbyModel {
    std::string title;
    std::string about;  ///< how the mode goes
    std::string notice; ///< what keeps a team from answering; may be empty
    std::string news;   ///< what became of the match before; may be empty
    std::string facts;  ///< questions, timer, scoring
    std::vector<LobbyTeam> teams;
    std::string begin;
};

/// A team in the row above or below a question.
struct TeamChip {
    TeamBadge team;
    std::string note;                       ///< its key, its points; may be empty
    bool active = true;                     ///< it may answer, or has answered
    bool ticked = false;                    ///< it has answered
    std::string rank{};                     ///< before the name; may be empty
    std::string brief{};                    ///< the note where there is no room for names
    std::vector<std::string> other_notes{}; ///< that it has at other times of the question: they take the same room
};

struct ClassOption {
    OptionModel option;
    std::string second_text;          ///< in the second language; empty: none is to be seen
    bool chosen = false;              ///< picked, but not yet said to stand
    bool taken = false;               ///< found wrong already
    bool counting = false;            ///< its hands are being typed
    bool can_pick = false;            ///< a click means something
    std::string count;                ///< hands, or teams; empty: not to be seen yet
    double share = 0;                 ///< of the tallest bar, 0 to 1
    std::vector<TeamBadge> picked_by; ///< once locked
};

struct ClockModel {
    std::string seconds;
    double share = 0; ///< of the time, left
    bool low = false; ///< soon over
};

struct ClassQuestionModel {
    SittingProgress progress;
    const Language* language = nullptr; ///< of stem and options
    std::string stem;
    const Language* second = nullptr; ///< the language beside it; nullptr: none
    std::string second_stem;
    std::vector<ClassOption> options; ///< empty while the question stands alone
    std::string status;               ///< who is to do what
    std::optional<TeamBadge> speaker; ///< the team the status is about
    std::vector<TeamBadge> tied;      ///< those that pressed at the same moment: badges that stand for their names
    std::string tied_status;          ///< the status beside those badges
    /// What is said, and what the button and the clock may say, at other times of this question: what is there takes
    /// the room that these need, so that nothing moves.
    std::vector<std::string> statuses;
    std::vector<std::string> buttons;
    std::string longest_clock;
    std::vector<TeamChip> teams;
    std::optional<ClockModel> clock;
    std::string notice; ///< the match is not saved …; may be empty
    std::string button; ///< empty: there is nothing to go on to yet
};

struct ClassRevealModel {
    ClassQuestionModel question; ///< options with their states and bars
    bool somebody_right = false;
    std::string source_title;
    std::string section;
    std::vector<SourceParagraph> source;
    std::string second_section;
    std::vector<SourceParagraph> second_source; ///< in the second language; empty: none
    bool only_source = false;                   ///< the article fills the screen
    std::string button;
};

struct ScoreRow {
    TeamBadge team;
    std::string rank;
    std::string points;
    std::string gained; ///< "+1,000"; may be empty
    double share = 0;   ///< of the most points, 0 to 1
    int moved = 0;      ///< ranks up (above 0) or down since the question before
    std::string moved_text;
};

struct ClassScoresModel {
    SittingProgress progress;
    std::string title;
    std::vector<ScoreRow> rows;
    std::string button;
};

struct ClassPodiumModel {
    std::string title;
    std::string detail;         ///< what the class came to
    std::vector<ScoreRow> rows; ///< by rank
    std::vector<int> ranks;     ///< of each row
    std::string button;
};

struct ResultLine {
    std::string stem;
    std::string share;   ///< "60 % right"
    std::string detail;  ///< the wrong option picked most, how well it tells strong from weak teams; may be empty
    double right = 0;    ///< 0 to 1
    bool counted = true; ///< false: skipped, or nobody answered
};

struct ClassResultsModel {
    std::string title;
    std::string saved; ///< where the files are, or that they could not be written
    bool trouble = false;
    std::vector<ScoreRow> rows;
    std::string questions_title;
    const Language* language = nullptr; ///< of the questions
    std::vector<ResultLine> questions;
    std::string button;
};

struct PresenterQuestion {
    const Language* language = nullptr; ///< of all of it
    std::string stem;
    std::vector<OptionModel> options; ///< the right one is OptionState::Right
    std::string note;                 ///< the deck's explanation; may be empty
    std::string section;
    std::vector<SourceParagraph> source;
};

/// What the teacher sees and the class does not.
struct ClassPresenterModel {
    std::string title;
    std::string about;
    std::string status; ///< what the class sees, as its window's title says it
    std::optional<PresenterQuestion> question;
    std::string source_title;
    std::string next_title;             ///< empty: nothing comes
    const Language* language = nullptr; ///< of the next question
    std::string next_stem;              ///< empty: it is the last
    std::string next_key;
    std::vector<TeamChip> teams; ///< with their points
    std::optional<ClockModel> clock;
};

struct ClassPauseModel {
    std::string title;
    std::string about;
    std::vector<TeamChip> teams; ///< where game pads answer; ticked is whose pad was pressed
    std::string resume;
    std::string finish;
    std::string leave;
};

} // namespace nuqta
