// What each screen says, as plain data: which texts, which options in which state, which keys. No sizes, no places, no
// SDL.
#pragma once

#include "ui/article_models.h"
#include "ui/class_models.h"
#include "ui/screen_parts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace nuqta {

struct LanguageChoice {
    const Language* language = nullptr;
    std::string autonym;
    std::string detail; ///< how many quizzes and questions, in that language
    bool selected = false;
    Action action;
};

struct LanguageModel {
    std::string title;
    std::vector<LanguageChoice> choices;
};

/// How much of a deck is known, as a picture: counts of items.
struct MasteryShare {
    std::size_t known = 0;
    std::size_t learning = 0;
    std::size_t total = 0; ///< 0: not begun, nothing is drawn
};

struct QuizChoice {
    Phrase title;
    std::string detail;
    std::string button;
    Action action;
    MasteryShare mastery;
    std::vector<KeyHint> links; ///< what else one can do with it: buttons of second rank
};

/// What the player must know first.
struct NoticeModel {
    std::string text;
    bool good = false; ///< good news, else trouble
};

struct HomeModel {
    std::string greeting;
    std::vector<NoticeModel> notices;
    std::vector<QuizChoice> quizzes;
    std::vector<KeyHint> menu; ///< below the quizzes: what belongs to none of them
    std::string advice;        ///< how more quizzes come here
};

struct QuestionModel {
    SittingProgress progress;
    const Language* language = nullptr; ///< of stem and options
    std::string stem;
    std::vector<OptionModel> options;
};

enum class Verdict { Right, Wrong, Unknown };

struct RevealModel {
    QuestionModel question; ///< options with their states
    Verdict verdict = Verdict::Right;
    std::string verdict_text;
    std::string returns; ///< what becomes of the item: it comes back, or is left out; may be empty
    std::string source_title;
    std::string section; ///< its title; empty when the evidence is a title
    std::vector<SourceParagraph> source;
    std::string explanation;
    std::string button;
};

struct ReviewEntry {
    const Language* language = nullptr;
    std::string stem;
    std::string right_option;
};

struct SummaryModel {
    std::string title;
    std::string score;
    std::vector<std::string> details;
    std::size_t right = 0;
    std::size_t learnt = 0;
    std::size_t total = 0;
    std::string map_title;
    std::vector<MapTile> map; ///< a mark for each block of the article, in its order
    std::string review_title;
    std::vector<ReviewEntry> review;
    std::string again;
    std::string home;
};

struct SettingsModel {
    std::string title;
    std::vector<SettingModel> rows;
};

struct ProfileRow {
    NameModel name;
    bool on = false;
    Action action;
};

struct ProfilesModel {
    std::string title;
    std::string note;
    std::vector<ProfileRow> rows; ///< the last one makes a new one
};

struct HelpModel {
    std::string title;
    std::string screen; ///< whose keys they are
    std::vector<KeyHint> keys;
};

using ScreenBody =
    std::variant<LanguageModel, HomeModel, QuestionModel, RevealModel, SummaryModel, HelpModel, SettingsModel,
                 ReaderModel, ProgressModel, ChoiceModel, ProfilesModel, ClassSetupModel, ClassTeamsModel,
                 ClassPreviewModel, ClassLobbyModel, ClassQuestionModel, ClassRevealModel, ClassScoresModel,
                 ClassPodiumModel, ClassResultsModel, ClassPauseModel, ClassPresenterModel>;

struct ScreenModel {
    const Language* interface = nullptr; ///< of everything that does not say otherwise, and the direction of the screen
    std::string title;                   ///< what is on, in a few words and without the answer: the window's title
    ScreenBody body;
    std::string back;  ///< label of the way back; empty: there is none
    std::string globe; ///< label beside the globe; empty: no globe
    Action globe_action{ActionKind::ChooseLanguage, 0};
    std::vector<KeyHint> hints;
    std::vector<KeyHint> most_hints; ///< that this screen may have: the room they need is kept; may be empty
    std::vector<KeyHint> more_keys;  ///< that work as well but stand nowhere on the screen: help names them
    std::optional<Action> primary;   ///< has the focus when the screen opens
};

} // namespace nuqta
