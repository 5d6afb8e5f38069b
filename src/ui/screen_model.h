// What each screen says, as plain data: which texts, which options in which state, which keys. No sizes, no places, no
// SDL.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"
#include "study/progress.h"
#include "ui/action.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace nuqta {

/// A key and what it does; clicking the hint does the same. Keys keep their Latin names and digits on every screen.
struct KeyHint {
    std::string key;
    std::string label;
    Action action;
};

/// A text with its language, which may differ from the interface's.
struct Phrase {
    std::string text;
    const Language* language = nullptr;
};

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

enum class OptionState { Open, Right, PickedWrong, Passed };

struct OptionModel {
    std::size_t place = 0; ///< on the screen, from 0: its colour and shape
    std::string number;    ///< its key, in the language's digits
    std::string text;
    OptionState state = OptionState::Open;
    std::string verdict; ///< the word beside tick or cross; empty while open
};

/// Where the player is in the sitting.
struct SittingProgress {
    std::size_t done = 0;
    std::size_t total = 0;
    std::string label;
    std::string note; ///< "once more" when the item came back
};

struct QuestionModel {
    SittingProgress progress;
    const Language* language = nullptr; ///< of stem and options
    std::string stem;
    std::vector<OptionModel> options;
};

enum class Verdict { Right, Wrong, Unknown };

/// One paragraph of the source, with the part that is set bold and the marked fact.
struct SourceParagraph {
    std::string text;
    ByteRange lead;
    ByteRange mark;
};

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
    const Language* language = nullptr; ///< of the entries
    std::string review_title;
    std::vector<ReviewEntry> review;
    std::string again;
    std::string home;
};

struct SettingModel {
    std::string label;
    std::string value;
    Action lower;
    Action raise;
};

struct SettingsModel {
    std::string title;
    std::vector<SettingModel> rows;
};

struct HelpModel {
    std::string title;
    std::vector<KeyHint> keys;
};

/// How far something is known: a shape and its word.
struct MasteryMark {
    Mastery mastery = Mastery::Unseen;
    std::string word;
};

/// A fact of the article that can be hidden.
struct FactModel {
    ByteRange range;
    bool veiled = false;
    Action action; ///< hides or shows it
};

/// One paragraph of a block.
struct ReaderParagraph {
    std::string text;
    ByteRange lead; ///< set bold
    std::vector<FactModel> facts;
};

/// A block in one language.
struct ReaderColumn {
    const Language* language = nullptr;
    std::vector<ReaderParagraph> paragraphs;
};

struct ReaderBlock {
    std::vector<ReaderColumn> columns; ///< one a language on the screen, in the same order everywhere
    std::optional<MasteryMark> mark;   ///< nothing: nothing is asked about it
    std::string ask;                   ///< label of the way to its questions; empty: there is none
    Action ask_action;
    bool here = false;  ///< it is what is looked at
    std::string answer; ///< label of the way back to the answer it proves; empty: there is none
};

struct ReaderSection {
    ReaderBlock heading;
    int level = 2;
    std::vector<ReaderBlock> blocks;
};

struct ReaderModel {
    std::vector<Phrase> titles; ///< one a language
    std::vector<ReaderSection> sections;
};

/// A block on the map.
struct MapTile {
    MasteryMark mark;
    Action action;
};

struct MapRow {
    std::string title;
    std::vector<MapTile> tiles;
};

struct LegendEntry {
    MasteryMark mark;
    std::string count; ///< in digits of the language
};

/// A bar of the forecast.
struct ForecastBar {
    std::size_t count = 0;
    std::string number; ///< the count, in digits of the language; empty: none
    std::string day;    ///< below it
};

struct ConfusionModel {
    std::string stem;
    std::string right;
    std::string wrong;
    std::string times;
};

struct ProgressModel {
    Phrase title;
    std::vector<std::string> facts; ///< sentences: what is recalled, how many days in a row
    std::vector<LegendEntry> legend;
    std::vector<MapRow> rows;
    const Language* language = nullptr; ///< of the rows' titles and the confusions
    std::string forecast_title;
    std::vector<ForecastBar> forecast;
    std::string confusions_title;
    std::vector<ConfusionModel> confusions;
};

struct ChoiceRow {
    Phrase title;
    std::string detail;
    bool checked = false;
    Action action;
};

struct ChoiceModel {
    std::string title;
    std::string note;
    std::vector<ChoiceRow> rows;
    std::string count;  ///< how many questions that is
    std::string button; ///< empty: there is nothing to ask
};

using ScreenBody = std::variant<LanguageModel, HomeModel, QuestionModel, RevealModel, SummaryModel, HelpModel,
                                SettingsModel, ReaderModel, ProgressModel, ChoiceModel>;

struct ScreenModel {
    const Language* interface = nullptr; ///< of everything that does not say otherwise, and the direction of the screen
    std::string title;                   ///< what is on, in a few words and without the answer: the window's title
    ScreenBody body;
    std::string back;  ///< label of the way back; empty: there is none
    std::string globe; ///< label beside the globe; empty: no globe
    Action globe_action{ActionKind::ChooseLanguage, 0};
    std::vector<KeyHint> hints;
    std::optional<Action> primary; ///< has the focus when the screen opens
};

} // namespace nuqta
