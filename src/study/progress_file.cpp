// Opening, and the transaction around what progress_rows.h writes. SQLite's exceptions end here.
#include "study/progress_file.h"

#include "base/files.h"
#include "study/progress_rows.h"
#include "study/progress_schema.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>
#include <system_error>
#include <utility>

namespace nuqta {
namespace fs = std::filesystem;

struct ProgressFile::Database {
    SQLite::Database handle;
    std::string file;
    std::int64_t version = 0; ///< SQLite's data_version: another one once another connection has written
};

namespace {

/// What SQLite's trouble means here: the content is wrong, or (`otherwise`) the file cannot be got at.
Error error_of(const SQLite::Exception& trouble, const std::string& file, ErrorCode otherwise)
{
    switch (trouble.getErrorCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR: // a table or column that is not there
        return {ErrorCode::BadSyntax, std::string("the file is damaged (") + trouble.what() + ")", {file}};
    default: {
        const char* what = otherwise == ErrorCode::Unwritable ? "cannot be written: " : "cannot be read: ";
        return {otherwise, std::string(what) + trouble.what(), {file}};
    }
    }
}

bool same_sitting(const std::optional<Session>& a, const std::optional<Session>& b)
{
    const bool a_is_on = a && a->phase != Phase::Finished;
    const bool b_is_on = b && b->phase != Phase::Finished;
    if (!a_is_on || !b_is_on) {
        return a_is_on == b_is_on;
    }
    const auto same_showing = [](const Showing& one, const Showing& other) {
        return one.item == other.item && one.repetition == other.repetition;
    };
    const auto same_response = [](const Response& one, const Response& other) {
        return one.picked == other.picked && one.at == other.at;
    };
    return a->deck == b->deck && a->seed == b->seed && a->language == b->language && a->scope == b->scope &&
           std::equal(a->showings.begin(), a->showings.end(), b->showings.begin(), b->showings.end(), same_showing) &&
           std::equal(a->responses.begin(), a->responses.end(), b->responses.begin(), b->responses.end(),
                      same_response);
}

void write_differences(SQLite::Database& database, const Learner& before, const Learner& after)
{
    for (const auto& [deck, items] : after.progress) {
        const DeckProgress& known = progress_in(before.progress, deck);
        for (const auto& [item, progress] : items) {
            write_item_rows(database, deck, item, item_in(known, item), progress);
        }
    }
    if (!same_sitting(before.session, after.session)) {
        write_sitting_rows(database, before.session, after.session);
    }
}

/// Throws SQLite::Exception.
std::int64_t data_version(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA data_version").getInt64();
}

bool differ(const Learner& before, const Learner& after)
{
    return !same_sitting(before.session, after.session) || before.progress != after.progress;
}

/// The tables of today: of a file that is older and must not be changed, in a copy in memory. Throws SQLite::Exception.
SQLite::Database of_today(SQLite::Database file)
{
    if (file.execAndGet("PRAGMA user_version").getInt() == progress_version()) {
        return file;
    }
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (const int done = SQLite::Backup(copy, file).executeStep(); done != SQLITE_DONE) {
        throw SQLite::Exception("the file cannot be copied", done); // busy: another program writes
    }
    migrate_progress(copy);
    return copy;
}

/// Path as a file: URI for a file that is not going to change, so that no journal is needed beside it.
std::string unchanging(const fs::path& path)
{
    constexpr const char* k_hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_';
        uri += plain ? std::string(1, c) : std::string{'%', k_hex[byte / 16], k_hex[byte % 16]};
    }
    return uri + "?immutable=1";
}

} // namespace

ProgressFile::ProgressFile(std::unique_ptr<Database> database)
    : database_(std::move(database))
{
}
ProgressFile::ProgressFile(ProgressFile&& other) noexcept = default;
ProgressFile& ProgressFile::operator=(ProgressFile&& other) noexcept = default;
ProgressFile::~ProgressFile() = default;

Result<ProgressFile> ProgressFile::open(const fs::path& path)
{
    constexpr int k_wait = 2000; // milliseconds, for another window of the same profile
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        return Error{ErrorCode::Unwritable, "the folder cannot be made: " + error.message(), {path.string()}};
    }
    try {
        auto database = std::make_unique<Database>(Database{
            SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, k_wait), path.string(), 0});
        if (const Result<Done> checked = check_progress(database->handle, path.string()); !checked) {
            return checked.error();
        }
        if (sqlite3_db_readonly(database->handle.getHandle(), "main") == 1) {
            return Error{ErrorCode::Unwritable, "cannot be written: it may only be read", {path.string()}};
        }
        database->handle.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        migrate_progress(database->handle);
        // Says now, rather than at the first answer, that nothing can be written.
        database->handle.exec("BEGIN IMMEDIATE; ROLLBACK");
        database->version = data_version(database->handle);
        return ProgressFile(std::move(database));
    } catch (const SQLite::Exception& trouble) {
        return error_of(trouble, path.string(), ErrorCode::Unwritable);
    }
}

Result<ProgressFile> ProgressFile::open_to_read(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        return Error{ErrorCode::Missing, "there is no such file", {path.string()}};
    }
    Error last{ErrorCode::Unreadable, {}, {path.string()}};
    for (const std::string& name : {path.string(), unchanging(path)}) {
        try {
            SQLite::Database file(name, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
            if (const Result<Done> checked = check_progress(file, path.string()); !checked) {
                return checked.error();
            }
            return ProgressFile(std::make_unique<Database>(Database{of_today(std::move(file)), path.string(), 0}));
        } catch (const SQLite::Exception& trouble) {
            last = error_of(trouble, path.string(), ErrorCode::Unreadable);
        }
    }
    return last;
}

Result<Learner> ProgressFile::load(const std::vector<Deck>& decks) const
{
    try {
        SQLite::Transaction one_state(database_->handle);
        Result<Progress> progress = read_progress_rows(database_->handle, database_->file);
        if (!progress) {
            return progress.error();
        }
        return Learner{std::move(progress).value(), read_sitting_rows(database_->handle, decks)};
    } catch (const SQLite::Exception& trouble) {
        return error_of(trouble, database_->file, ErrorCode::Unreadable);
    }
}

Result<Done> ProgressFile::save(const Learner& before, const Learner& after)
{
    if (!differ(before, after)) {
        return Done{};
    }
    try {
        SQLite::Transaction transaction(database_->handle, SQLite::TransactionBehavior::IMMEDIATE);
        write_differences(database_->handle, before, after);
        transaction.commit();
        return Done{};
    } catch (const SQLite::Exception& trouble) {
        return error_of(trouble, database_->file, ErrorCode::Unwritable);
    }
}

bool ProgressFile::changed_elsewhere()
{
    try {
        return std::exchange(database_->version, data_version(database_->handle)) != database_->version;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

Result<Done> ProgressFile::backup(const fs::path& copy) const
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(copy, error))) {
        return Error{ErrorCode::Unwritable, "is there already; nothing was written", {copy.string()}};
    }
    const fs::path partial = copy.string() + ".partial";
    fs::remove(partial, error);
    try {
        SQLite::Statement vacuum(database_->handle, "VACUUM INTO ?");
        vacuum.bind(1, partial.string());
        vacuum.exec();
        fs::rename(partial, copy, error);
    } catch (const SQLite::Exception& trouble) {
        fs::remove(partial, error);
        return Error{ErrorCode::Unwritable, std::string("cannot be written: ") + trouble.what(), {copy.string()}};
    }
    return error ? Result<Done>(Error{ErrorCode::Unwritable, "cannot be written: " + error.message(), {copy.string()}})
                 : Done{};
}

Result<fs::path> set_aside(const fs::path& path, const Error& trouble)
{
    const char* const ending = trouble.code == ErrorCode::NewerFormat ? ".newer"
                               : trouble.code == ErrorCode::BadValue  ? ".foreign"
                                                                      : ".damaged";
    const fs::path aside = free_name(path, ending);
    std::error_code error;
    fs::rename(path, aside, error);
    if (error) {
        return Error{ErrorCode::Unwritable, "cannot be set aside: " + error.message(), {path.string()}};
    }
    for (const char* journal : {"-wal", "-shm"}) {
        fs::rename(path.string() + journal, aside.string() + journal, error); // usually there is none
    }
    return aside;
}

} // namespace nuqta
