// What the screens around an article share: opening one over another, going back, and sittings of a part of it.
#pragma once

#include "ui/game.h"

#include <map>
#include <string>
#include <vector>

namespace nuqta {

/// Opens the reader, the map or the choice (OpenReader, OpenProgress, OpenChoice) over the screen that is on: of Home's
/// quiz with the action's index, of the sitting (the reader at the place of the answer), or of the article that is on.
/// Where the screen was come from, it goes back there. Without such an article nothing changes.
GameState open_over(const GameData& data, GameState state, Action action);

/// Back to the screen it was opened over.
GameState go_back(GameState state);

/// The deck the article is of.
const Deck& article_deck(const GameData& data, const GameState& state);

/// What is known of it.
const DeckProgress& article_progress(const GameData& data, const GameState& state);

/// True when a sitting is on and the article lies over its answer: beginning another one would leave it.
bool over_an_answer(const GameState& state);

/// Begins a sitting; while another one was left in the middle, the player says first what is to become of that.
GameState begin_sitting(const GameData& data, GameState state, Beginning beginning, Moment now);

/// The items of the article that are worded in its language and left out.
std::vector<LeftOut> left_out_items(const GameData& data, const GameState& state);

/// Begins a sitting of a part of the article. Ignored when there is nothing to ask.
GameState begin_part(const GameData& data, GameState state, const Scope& scope, Moment now);

/// The language a deck is shown in where this one is wanted: its first one when it lacks that. It must have some.
const std::string& language_for(const Deck& deck, const std::string& wanted);

/// The text in this language, or nothing.
std::string in_language(const std::map<std::string, std::string>& texts, const std::string& language);

/// The section's title in this language; for what stands before the first heading "Introduction", or the article's
/// title when there is no heading at all.
std::string section_title(const GameData& data, const Deck& deck, const DeckSection& section,
                          const std::string& language);

/// The article's map: the sections that have blocks anything is asked about, and these blocks.
std::vector<MapRow> map_rows(const GameData& data, const GameState& state, const Deck& deck,
                             const std::string& language, const Language& interface);

/// How much of the deck is known in a language; nothing before it was begun.
MasteryShare mastery_share(const Deck& deck, const std::string& language, const DeckProgress& known, LocalDay today);

/// The word for a mastery.
MasteryMark mark_of(Mastery mastery, const Language& interface);

} // namespace nuqta
