// Rows of the progress database to values and back. These functions throw SQLite::Exception.
#pragma once

#include "base/result.h"
#include "study/learner.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <vector>

namespace nuqta {

/// All progress. Fails with BadSyntax when a row makes no sense; `file` is for the message.
Result<Progress> read_progress_rows(const SQLite::Database& database, const std::string& file);

/// The sitting that was left, if one of `decks` still has all its items and there is something left to ask.
std::optional<Session> read_sitting_rows(const SQLite::Database& database, const std::vector<Deck>& decks);

/// Writes what differs between two states of one item's progress; its memory follows from the answers in the file.
void write_item_rows(SQLite::Database& database, const std::string& deck, const std::string& item,
                     const ItemProgress& before, const ItemProgress& after);

/// Replaces the sitting by `after`; a finished one, or none, leaves none, but that of another window, which is not
/// `before`.
void write_sitting_rows(SQLite::Database& database, const std::optional<Session>& before,
                        const std::optional<Session>& after);

} // namespace nuqta
