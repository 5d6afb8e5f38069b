// The database of a learner's progress: what marks it as ours, its tables, and how an older one becomes a new one.
#pragma once

#include "base/result.h"

#include <string>

namespace SQLite {
class Database;
}

namespace nuqta {

/// The version of the tables this program writes; it is the database's user_version.
int progress_version();

/// Tells whether the database is ours to use: new and empty, or one of Nuqta's that is whole. Changes nothing. Fails
/// with BadValue (another program's), NewerFormat or BadSyntax (damaged). `file` is for the message. Throws
/// SQLite::Exception when it cannot be read.
Result<Done> check_progress(const SQLite::Database& database, const std::string& file);

/// Brings a checked database to today's tables, in one transaction. Throws SQLite::Exception.
void migrate_progress(SQLite::Database& database);

} // namespace nuqta
