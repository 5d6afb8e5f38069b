// What a player can ask for, whatever key, click or wheel said it. Regions of a scene carry actions, so a screen has no
// code of its own for the mouse.
#pragma once

namespace nuqta {

enum class ActionKind {
    PickLanguage, ///< index: into the language screen's choices
    StartQuiz,    ///< index: into the home screen's quizzes; in the library, of the deck
    ContinueSitting,
    PickOption, ///< index: place of the option, from 0
    DontKnow,
    GoOn, ///< from the reveal, to the next question or the summary; elsewhere the focused thing
    SwitchLanguage,
    ToggleSource,
    Undo,           ///< takes the last answer back
    Suspend,        ///< the revealed item is left out from now on, or asked again; on the map: to those left out
    Report,         ///< asks what is wrong with the revealed item; an option then says it
    ChooseLanguage, ///< to the language screen
    Larger,
    Smaller,
    FullScreen,
    OpenSettings,
    LowerSetting, ///< index: row of the settings screen
    RaiseSetting, ///< likewise; after the last value comes the first
    ToggleSounds,
    OpenReader,   ///< index: on Home into its quizzes; elsewhere the article that is on, at what the screen shows
    OpenProgress, ///< likewise
    OpenChoice,   ///< likewise
    OpenBlock,    ///< to a block in the reader; index: of the block in the deck; -1: to the beginning
    AskBlock,     ///< a sitting of its items; index: of the block in the deck
    ToggleVeil,   ///< hides the facts of the reader, or shows them
    ToggleFact,   ///< hides or shows one; index: of an item in the deck
    ToggleChoice, ///< index: row of the choice
    StartChosen,
    OpenClass,    ///< to the set-up of a match
    BeginMatch,   ///< with what is set up
    ResumeMatch,  ///< the one that was left or interrupted
    NameTeam,     ///< index: begins typing the name of this team; -1 ends it
    TeamLanguage, ///< index: team; it plays in the other of the match's languages
    Preview,      ///< to the questions of the match
    LeaveOut,     ///< index: item of the deck; it is left out of the match, or taken in again
    TeamPick,     ///< index: 4 × team + place
    Buzz,         ///< index: team
    ShowPad,      ///< index: team whose game pad was pressed; its card lights up
    RaiseStake,   ///< index: team; 1, 2, 3, and 1 again
    Digit,        ///< index: 0 to 9, typed for the hands
    Erase,        ///< the last digit, or one stage back
    PauseMatch,   ///< or on again
    MoreTime,
    SkipQuestion,
    FinishMatch,
    SwapDisplays, ///< the class's window and the teacher's change places
    OpenLibrary,
    RemoveQuiz,    ///< index: into GameData::added; asks first
    ChooseProfile, ///< index: into GameData::profiles; -1: the one that is on
    NewProfile,    ///< begins typing its name, or takes what was typed
    Tick,          ///< time has passed; nobody did anything
    Help,
    Back,
    Quit,
};

struct Action {
    ActionKind kind = ActionKind::GoOn;
    int index = 0;

    bool operator==(const Action&) const = default;
};

/// A step of the focus or of the view, in the directions of the screen as it is seen: left is left in every language.
enum class Move { Left, Right, Up, Down, Forward, Backward, PageUp, PageDown, Home, End };

} // namespace nuqta
