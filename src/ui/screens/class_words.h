// What the words of the class's screens share.
#pragma once

#include "classroom/match.h"
#include "ui/screens/words.h"

#include <string>
#include <vector>

namespace nuqta {

/// Whether the match of the state can be gone on with: it is not over, and its deck is there.
bool can_resume(const GameData& data, const GameState& state);

/// The state with the items that would not be legible in the chosen quiz.
GameState with_fitting_items(const GameData& data, GameState state);

/// The screen of a match at its stage; the match must be there.
ScreenId screen_of(const Match& match);

TeamBadge badge_of(const Match& match, int team);

/// The language a team plays in, by its own name; empty where all play in one.
std::string language_of(const GameData& data, const Match& match, int team);

/// Which question is on.
SittingProgress match_progress(const Match& match, const Language& interface);

/// Names of teams with a dot in between, each isolated.
std::string names_of(const Match& match, const std::vector<int>& teams, const Language& interface);

/// The stem and, when they may be seen, the options of the question on the screen.
ClassQuestionModel class_question_body(const GameData& data, const GameState& state, const Language& interface);

/// Where the right answer stands in the article, in one of the match's languages.
struct ClassSource {
    std::string section; ///< its title; empty when the evidence is a title
    std::vector<SourceParagraph> paragraphs;
};
ClassSource source_of(const Deck& deck, const MatchQuestion& question, const std::string& language);

/// What is left of the timer that runs, if any.
std::optional<ClockModel> clock_of(const GameState& state, const Language& interface);

/// The keys a teacher has on every screen of a match.
void add_teacher_hints(ScreenModel& model, const Match& match, const Language& interface);

/// The same for those that stand nowhere on the screen.
void add_more_teacher_keys(ScreenModel& model, const Match& match, const Language& interface);

/// A warning that the match is not kept; empty when it is.
std::string class_notice(const GameState& state, const Language& interface);

/// Rows of the teams by rank; with `news` also what the last question gave, and who moved.
std::vector<ScoreRow> score_rows(const Match& match, const Language& interface, bool news);

/// An amount of points with the language's digits.
std::string points_text(const Language& interface, int points);

/// What the button leads to after the answer of a question.
std::string next_label(const Match& match, const Language& interface);

} // namespace nuqta
