// One script for each version; the application id (SQLite's file header, offset 68) says "Nuqt".
#include "study/progress_schema.h"

#include "unicode/code_points.h"
#include "unicode/hidden.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

namespace nuqta {
namespace {

constexpr int k_application = 0x4E757174; // "Nuqt"

/// Element n brings a database of version n to version n + 1.
constexpr std::array<const char*, 2> k_migrations = {
    // Days are whole days since 1970-01-01, of the learner's calendar; `at` is milliseconds since then, UTC.
    R"sql(
CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  at INTEGER NOT NULL,
  day INTEGER NOT NULL,
  picked TEXT, -- option id; NULL: "I don't know"
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  language TEXT NOT NULL
) STRICT;
CREATE INDEX response_by_item ON response (deck, item, id);
CREATE TABLE memory (
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  stability REAL NOT NULL CHECK (stability BETWEEN 0.001 AND 36500),
  difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
  last_review INTEGER NOT NULL,
  due INTEGER NOT NULL,
  repetitions INTEGER NOT NULL CHECK (repetitions > 0),
  lapses INTEGER NOT NULL CHECK (lapses >= 0),
  PRIMARY KEY (deck, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE left_out (
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  complaint TEXT, -- NULL: not reported
  PRIMARY KEY (deck, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE sitting ( -- the one that was left, if any
  one INTEGER PRIMARY KEY CHECK (one = 1),
  deck TEXT NOT NULL,
  language TEXT NOT NULL,
  seed INTEGER NOT NULL,
  planned INTEGER NOT NULL CHECK (planned > 0)
) STRICT;
CREATE TABLE showing ( -- its questions in order; those answered come first
  place INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  repetition INTEGER NOT NULL CHECK (repetition IN (0, 1)),
  answered_at INTEGER, -- NULL: not yet
  picked TEXT
) STRICT;
)sql",
    // What a sitting was begun with, so that another round asks the same part of the article.
    R"sql(
ALTER TABLE sitting ADD COLUMN only_mistakes INTEGER NOT NULL DEFAULT 0 CHECK (only_mistakes IN (0, 1));
CREATE TABLE sitting_block ( -- the blocks it asks about; none: all
  block TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
)sql",
};

int number(const SQLite::Database& database, const char* query)
{
    SQLite::Statement statement(database, query);
    statement.executeStep();
    return statement.getColumn(0).getInt();
}

} // namespace

int progress_version()
{
    return static_cast<int>(k_migrations.size());
}

Result<Done> check_progress(const SQLite::Database& database, const std::string& file)
{
    const int application = number(database, "PRAGMA application_id");
    const int version = number(database, "PRAGMA user_version");
    const bool empty = number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (empty && application == 0 && version == 0) {
        return Done{};
    }
    if (application != k_application) {
        return Error{ErrorCode::BadValue, "this is the database of another program", {file}};
    }
    if (version > progress_version()) {
        return Error{ErrorCode::NewerFormat,
                     "the file is of version " + std::to_string(version) + "; this program knows versions up to " +
                         std::to_string(progress_version()),
                     {file}};
    }
    SQLite::Statement check(database, "PRAGMA integrity_check(1)");
    check.executeStep();
    const std::string found = check.getColumn(0).getString();
    if (found != "ok" || version < 1) {
        // SQLite tells it on several lines, with bytes of the file among them.
        const std::string told = first_invalid_utf8(found) ? "unreadable" : with_hidden_controls_as(" ", found);
        return Error{ErrorCode::BadSyntax, "the file is damaged (" + told + ")", {file}};
    }
    return Done{};
}

void migrate_progress(SQLite::Database& database)
{
    if (number(database, "PRAGMA user_version") == progress_version()) {
        return;
    }
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (int version = number(database, "PRAGMA user_version"); version < progress_version(); ++version) {
        database.exec(k_migrations[static_cast<std::size_t>(version)]);
    }
    database.exec("PRAGMA application_id = " + std::to_string(k_application));
    database.exec("PRAGMA user_version = " + std::to_string(progress_version()));
    transaction.commit();
}

} // namespace nuqta
