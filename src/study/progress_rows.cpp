// The statements, one function a table.
#include "study/progress_rows.h"

#include "item/shuffle.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <set>
#include <utility>

namespace nuqta {
namespace {

std::int64_t number_of(LocalDay day)
{
    return day.time_since_epoch().count();
}

/// Days further away than this are nonsense: some 270 centuries.
bool is_sensible(std::int64_t day)
{
    constexpr std::int64_t k_most = 10'000'000;
    return day > -k_most && day < k_most;
}

LocalDay day_of(std::int64_t number)
{
    return LocalDay(std::chrono::days(number));
}

Error nonsense(const std::string& file, const char* table)
{
    return {ErrorCode::BadSyntax, std::string("the file is damaged (a row of “") + table + "” makes no sense)", {file}};
}

void bind_text_or_null(SQLite::Statement& statement, int index, const std::string& text)
{
    if (text.empty()) {
        statement.bind(index);
    } else {
        statement.bind(index, text);
    }
}

bool read_responses(const SQLite::Database& database, Progress& progress)
{
    SQLite::Statement rows(database, "SELECT deck, item, at, day, picked, correct, language FROM response ORDER BY id");
    while (rows.executeStep()) {
        const std::int64_t day = rows.getColumn(3).getInt64();
        if (!is_sensible(day)) {
            return false;
        }
        progress[rows.getColumn(0).getString()][rows.getColumn(1).getString()].reviews.push_back(
            {Milliseconds(rows.getColumn(2).getInt64()), day_of(day), rows.getColumn(4).getString(),
             rows.getColumn(5).getInt() == 1, rows.getColumn(6).getString()});
    }
    return true;
}

bool read_memories(const SQLite::Database& database, Progress& progress)
{
    SQLite::Statement rows(database, "SELECT deck, item, stability, difficulty, last_review, due, repetitions, lapses "
                                     "FROM memory");
    while (rows.executeStep()) {
        const std::int64_t last_review = rows.getColumn(4).getInt64();
        const std::int64_t due = rows.getColumn(5).getInt64();
        if (!is_sensible(last_review) || !is_sensible(due)) {
            return false;
        }
        progress[rows.getColumn(0).getString()][rows.getColumn(1).getString()].memory =
            MemoryState{rows.getColumn(2).getDouble(), rows.getColumn(3).getDouble(), day_of(last_review), day_of(due),
                        rows.getColumn(6).getUInt(),   rows.getColumn(7).getUInt()};
    }
    return true;
}

bool read_left_out(const SQLite::Database& database, Progress& progress)
{
    SQLite::Statement rows(database, "SELECT deck, item, suspended, complaint FROM left_out");
    while (rows.executeStep()) {
        ItemProgress& item = progress[rows.getColumn(0).getString()][rows.getColumn(1).getString()];
        item.suspended = rows.getColumn(2).getInt() == 1;
        if (!rows.getColumn(3).isNull()) {
            item.reported = complaint_named(rows.getColumn(3).getString());
            if (!item.reported) {
                return false;
            }
        }
    }
    return true;
}

std::optional<std::size_t> index_of_item(const Deck& deck, const std::string& id)
{
    const auto found =
        std::find_if(deck.items.begin(), deck.items.end(), [&](const Item& item) { return item.id == id; });
    return found == deck.items.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - deck.items.begin()));
}

/// The option with this id; nothing for an empty id.
std::optional<std::size_t> index_of_option(const Item& item, const std::string& id)
{
    const auto found =
        std::find_if(item.options.begin(), item.options.end(), [&](const Option& option) { return option.id == id; });
    return found == item.options.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - item.options.begin()));
}

/// The blocks the sitting asks about.
std::set<std::string> read_blocks(const SQLite::Database& database)
{
    std::set<std::string> blocks;
    SQLite::Statement rows(database, "SELECT block FROM sitting_block");
    while (rows.executeStep()) {
        blocks.insert(rows.getColumn(0).getString());
    }
    return blocks;
}

/// Adds the stored showings and answers; false when the deck lacks one of the items, or has no words for it.
bool add_showings(const SQLite::Database& database, Session& session)
{
    SQLite::Statement rows(database, "SELECT item, repetition, answered_at, picked FROM showing ORDER BY place");
    while (rows.executeStep()) {
        const auto index = index_of_item(*session.deck, rows.getColumn(0).getString());
        if (!index || session.deck->items[*index].wordings.count(language_of(session, *index)) == 0) {
            return false;
        }
        const Item& item = session.deck->items[*index];
        const unsigned repetition = rows.getColumn(1).getUInt();
        session.showings.push_back({*index, repetition, shown_order(item, session.seed, repetition)});
        if (!rows.getColumn(2).isNull()) {
            const auto picked = index_of_option(item, rows.getColumn(3).getString());
            session.responses.push_back(
                {picked, picked == key_index(item), Milliseconds(rows.getColumn(2).getInt64())});
        }
    }
    return true;
}

void write_reviews(SQLite::Database& database, const std::string& deck, const std::string& item,
                   const std::vector<Review>& before, const std::vector<Review>& after)
{
    const auto [old_tail, new_tail] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    for (auto review = before.end(); review != old_tail;) {
        --review;
        SQLite::Statement remove(database, "DELETE FROM response WHERE id = (SELECT max(id) FROM response "
                                           "WHERE deck = ? AND item = ? AND at = ?)");
        SQLite::bind(remove, deck, item, static_cast<std::int64_t>(review->at.count()));
        remove.exec();
    }
    for (auto review = new_tail; review != after.end(); ++review) {
        SQLite::Statement insert(database, "INSERT INTO response (deck, item, at, day, picked, correct, language) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, deck);
        insert.bind(2, item);
        insert.bind(3, static_cast<std::int64_t>(review->at.count()));
        insert.bind(4, number_of(review->day));
        bind_text_or_null(insert, 5, review->picked);
        insert.bind(6, review->right ? 1 : 0);
        insert.bind(7, review->language);
        insert.exec();
    }
}

/// The item's answers as the file has them; another window may have added some.
std::vector<Review> reviews_in_file(SQLite::Database& database, const std::string& deck, const std::string& item)
{
    SQLite::Statement rows(database, "SELECT day, correct FROM response WHERE deck = ? AND item = ? ORDER BY id");
    SQLite::bind(rows, deck, item);
    std::vector<Review> reviews;
    while (rows.executeStep()) {
        reviews.push_back({{}, day_of(rows.getColumn(0).getInt64()), {}, rows.getColumn(1).getInt() == 1, {}});
    }
    return reviews;
}

void write_memory(SQLite::Database& database, const std::string& deck, const std::string& item)
{
    const std::optional<MemoryState> memory = memory_after(reviews_in_file(database, deck, item));
    if (!memory) {
        SQLite::Statement remove(database, "DELETE FROM memory WHERE deck = ? AND item = ?");
        SQLite::bind(remove, deck, item);
        remove.exec();
        return;
    }
    SQLite::Statement put(database, "INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::bind(put, deck, item, memory->stability, memory->difficulty, number_of(memory->last_review),
                 number_of(memory->due), memory->repetitions, memory->lapses);
    put.exec();
}

void write_left_out(SQLite::Database& database, const std::string& deck, const std::string& item,
                    const ItemProgress& after)
{
    if (!is_left_out(after)) {
        SQLite::Statement remove(database, "DELETE FROM left_out WHERE deck = ? AND item = ?");
        SQLite::bind(remove, deck, item);
        remove.exec();
        return;
    }
    SQLite::Statement put(database, "INSERT OR REPLACE INTO left_out VALUES (?, ?, ?, ?)");
    put.bind(1, deck);
    put.bind(2, item);
    put.bind(3, after.suspended ? 1 : 0);
    bind_text_or_null(put, 4, after.reported ? std::string(name_of(*after.reported)) : std::string());
    put.exec();
}

/// True when the file's sitting is this one.
bool is_in_file(const SQLite::Database& database, const std::optional<Session>& session)
{
    if (!session) {
        return false;
    }
    SQLite::Statement row(database, "SELECT 1 FROM sitting WHERE deck = ? AND seed = ?");
    SQLite::bind(row, session->deck->id, static_cast<std::int64_t>(session->seed));
    return row.executeStep();
}

} // namespace

Result<Progress> read_progress_rows(const SQLite::Database& database, const std::string& file)
{
    Progress progress;
    if (!read_responses(database, progress)) {
        return nonsense(file, "response");
    }
    if (!read_memories(database, progress)) {
        return nonsense(file, "memory");
    }
    if (!read_left_out(database, progress)) {
        return nonsense(file, "left_out");
    }
    return progress;
}

std::optional<Session> read_sitting_rows(const SQLite::Database& database, const std::vector<Deck>& decks)
{
    SQLite::Statement row(database, "SELECT deck, language, seed, planned, only_mistakes FROM sitting");
    if (!row.executeStep()) {
        return std::nullopt;
    }
    const std::string id = row.getColumn(0).getString();
    const auto deck = std::find_if(decks.begin(), decks.end(), [&](const Deck& one) { return one.id == id; });
    if (deck == decks.end()) {
        return std::nullopt;
    }
    Session session;
    session.deck = &*deck;
    session.language = row.getColumn(1).getString();
    session.seed = static_cast<std::uint64_t>(row.getColumn(2).getInt64());
    session.planned = row.getColumn(3).getUInt();
    session.scope = {read_blocks(database), row.getColumn(4).getInt() == 1};
    if (!add_showings(database, session)) {
        return std::nullopt;
    }
    if (session.showings.empty()) {
        return std::nullopt;
    }
    if (questions_left(session) == 0) {
        session.current = session.showings.size() - 1;
        session.phase = Phase::Reveal;
    } else {
        session.current = session.responses.size();
    }
    session.shown_language = language_of(session, session.showings[session.current].item);
    return session;
}

void write_item_rows(SQLite::Database& database, const std::string& deck, const std::string& item,
                     const ItemProgress& before, const ItemProgress& after)
{
    if (before.reviews != after.reviews) {
        write_reviews(database, deck, item, before.reviews, after.reviews);
        write_memory(database, deck, item);
    }
    if (before.suspended != after.suspended || before.reported != after.reported) {
        write_left_out(database, deck, item, after);
    }
}

void write_sitting_rows(SQLite::Database& database, const std::optional<Session>& before,
                        const std::optional<Session>& after)
{
    const bool is_on = after && after->phase != Phase::Finished;
    if (!is_on && !is_in_file(database, before)) {
        return;
    }
    database.exec("DELETE FROM sitting; DELETE FROM sitting_block; DELETE FROM showing");
    if (!is_on) {
        return;
    }
    SQLite::Statement sitting(database, "INSERT INTO sitting VALUES (1, ?, ?, ?, ?, ?)");
    SQLite::bind(sitting, after->deck->id, after->language, static_cast<std::int64_t>(after->seed),
                 static_cast<std::int64_t>(after->planned), after->scope.only_mistakes ? 1 : 0);
    sitting.exec();
    for (const std::string& block : after->scope.blocks) {
        SQLite::Statement insert(database, "INSERT INTO sitting_block VALUES (?)");
        SQLite::bind(insert, block);
        insert.exec();
    }
    for (std::size_t place = 0; place < after->showings.size(); ++place) {
        const Showing& showing = after->showings[place];
        const Item& item = after->deck->items[showing.item];
        SQLite::Statement insert(database, "INSERT INTO showing VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, static_cast<std::int64_t>(place));
        insert.bind(2, item.id);
        insert.bind(3, showing.repetition);
        if (place < after->responses.size()) {
            const Response& response = after->responses[place];
            insert.bind(4, static_cast<std::int64_t>(response.at.count()));
            bind_text_or_null(insert, 5, response.picked ? item.options[*response.picked].id : std::string());
        }
        insert.exec();
    }
}

} // namespace nuqta
