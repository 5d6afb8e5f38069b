// What the words of several screens share: keys with their labels, numbers and isolated texts in sentences.
#pragma once

#include "lang/strings.h"
#include "ui/game.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace nuqta {

/// A number as message() takes it.
inline long as_long(std::size_t n)
{
    return static_cast<long>(n);
}

/// `text` between FSI and PDI, so that its direction does not disturb the sentence around it (UAX #9).
std::string isolated(const std::string& text);
/// The same in the direction of the language it is in, whatever its first letters are.
std::string isolated(const std::string& text, const Language& language);

/// What stands between two facts of one line.
std::string separator(const Language& interface);

/// The key with the interface text `id` beside it.
KeyHint hint(const Language& interface, std::string key, std::string_view id, ActionKind kind);

/// The keys that do the same on every screen: text size and help.
void add_common_hints(ScreenModel& model, const Language& interface);

/// Ctrl+Q, where it is named.
void add_quit_hint(ScreenModel& model, const Language& interface);

/// A screen with this body, without keys or a way back yet. `title` is what is on, for the window's title.
ScreenModel screen_with(const Language& interface, ScreenBody body, std::string title);

/// The name of a profile; the first one has none of the player's.
std::string profile_in_words(const std::string& profile, const Language& interface);

/// What a player says is wrong with an item.
std::string complaint_text(Complaint complaint, const Language& interface);

/// Where the player is in the sitting, which must not be finished.
SittingProgress progress_of(const Session& session, const Language& interface);

/// A question of the program's own: its options are sentences in the interface language, as many as there are.
/// `progress` is that of the sitting it is asked in; without a total there is none.
QuestionModel own_question(SittingProgress progress, const Language& interface, std::string stem,
                           const std::vector<std::string>& options);

/// An error in the words of the interface language: the file, the line and why. Like every text, it may be long.
std::string told(const Error& error, const Language& interface);

/// A notice in words.
NoticeModel notice_model(const Notice& notice, const Language& interface);

/// The item on the screen, in the language it is shown in. The sitting must not be finished.
QuestionModel question_body(const GameData& data, const Session& session, const Language& interface);

/// The globe and the L key, which show the item on the screen in the next language that has it.
void add_language_switch(ScreenModel& model, const GameData& data, const GameState& state, const Language& interface);

/// A block of the article, its lead-in to be set bold. The block must have a text in `language`.
SourceParagraph source_paragraph(const DeckBlock& block, const std::string& language);

} // namespace nuqta
