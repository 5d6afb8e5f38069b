// What the screens around an article say: reader, map of what is known, choice of sections.
#pragma once

#include "base/byte_range.h"
#include "lang/language.h"
#include "study/progress.h"
#include "ui/action.h"
#include "ui/screen_parts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace nuqta {

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
    ByteRange mark; ///< what proves the answer the article lies over
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
    Phrase title;       ///< in the first language; never empty
    std::string detail; ///< how many questions it has; empty: none
    Action open;        ///< to its beginning
};

struct ReaderModel {
    std::vector<Phrase> titles; ///< one a language
    std::vector<ReaderSection> sections;
    std::string contents; ///< label of the list of sections
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
    bool one_column = false; ///< the titles are long
    std::string count;       ///< how many questions that is
    std::string button;      ///< empty: there is nothing to ask
};

} // namespace nuqta
