// One journal at a time; a finished one is named after its day and hour.
#include "app/match_keeper.h"

#include "app/commands.h"
#include "base/files.h"
#include "classroom/results.h"
#include "classroom/results_files.h"
#include "study/progress_file.h"
#include "ui/class_plan.h"

#include <array>
#include <ctime>
#include <system_error>
#include <utility>

namespace nuqta {
namespace {

namespace fs = std::filesystem;

/// "2026-11-28 10.42": sorts by time, and is a file's name everywhere.
std::string name_of_match(const GameData& data, const MatchPlan& plan)
{
    const std::tm when = data.local_time(static_cast<std::time_t>(plan.made.count() / 1000));
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H.%M", &when);
    return {text.data(), length};
}

} // namespace

MatchKeeper::MatchKeeper(fs::path folder)
    : folder_(std::move(folder))
{
}

void MatchKeeper::open(const GameData& data, GameState& state)
{
    if (state.room.match || journal_) {
        return;
    }
    ReadJournal read;
    Result<Journal> journal = Journal::open(current(), read);
    if (!journal && is_of_content(journal.error())) {
        report(journal.error());
        const Error trouble = journal.error();
        journal = trouble; // closed, so that it can be renamed
        const Result<fs::path> aside = set_aside(current(), trouble);
        state.room.files.set_aside = aside ? aside.value().filename().string() : std::string();
        return;
    }
    if (!journal) {
        return;
    }
    if (read.trouble) {
        report(*read.trouble);
        state.room.files.cut = fs::path(read.copy).filename().string();
    }
    if (deck_of(data, read.match->plan) == nullptr) {
        return;
    }
    begin(read.match->plan);
    journal_ = std::move(journal).value();
    written_ = read.events.size();
    state.room.match = std::move(*read.match);
    state.room.journal = std::move(read.events);
}

void MatchKeeper::begin(const MatchPlan& plan)
{
    journal_.reset();
    named_.clear();
    plan_ = plan;
    written_ = 0;
    kept_.reset();
}

void MatchKeeper::close_unfinished(const GameData& data, GameState& state, const ReadJournal& read)
{
    std::error_code error;
    const std::string name = read.match ? name_of_match(data, read.match->plan) : "unfinished";
    const fs::path aside = free_name(folder_ / name, ".jsonl");
    fs::rename(current(), aside, error);
    const Deck* deck = read.match ? deck_of(data, read.match->plan) : nullptr;
    if (deck != nullptr && !results_of(*read.match).questions.empty()) {
        const Result<ResultFiles> files =
            write_results(folder_ / "results", name, *read.match, *deck, interface_language(data, state));
        state.room.files.closed = files ? files.value().questions.parent_path().string() : std::string();
    }
    if (state.room.files.closed.empty()) {
        state.room.files.put_aside = aside.filename().string();
    }
}

Result<Done> MatchKeeper::begin_journal(const GameData& data, GameState& state)
{
    std::error_code error;
    if (fs::exists(current(), error)) {
        ReadJournal read;
        const Result<Journal> last = Journal::open(current(), read);
        if (!last && last.error().code == ErrorCode::Unwritable) {
            return last.error(); // another program plays it
        }
        if (!last && last.error().code == ErrorCode::Missing) {
            fs::remove(current(), error); // no match is in it
        } else {
            close_unfinished(data, state, read);
        }
    }
    Result<Journal> journal = Journal::begin(current(), state.room.match->plan);
    if (!journal) {
        return journal.error();
    }
    journal_ = std::move(journal).value();
    return Done{};
}

Result<Done> MatchKeeper::write_new(const GameData& data, GameState& state)
{
    if (!journal_) {
        const Result<Done> begun = begin_journal(data, state);
        if (!begun) {
            return begun;
        }
    }
    for (; written_ < state.room.journal.size(); ++written_) {
        const Result<Done> done = journal_->append(state.room.journal[written_]);
        if (!done) {
            return done;
        }
    }
    return Done{};
}

Result<Done> MatchKeeper::write_results_of(const GameData& data, GameState& state)
{
    const Match& match = *state.room.match;
    if (match.stage != MatchStage::Export) {
        return Done{};
    }
    const std::string name = name_of_match(data, match.plan);
    const Deck* deck = deck_of(data, match.plan);
    if (deck == nullptr) {
        return Done{};
    }
    const Result<ResultFiles> files =
        write_results(folder_ / "results", name, match, *deck, interface_language(data, state));
    if (!files) {
        return files.error();
    }
    state.room.files.results = files.value().questions.parent_path().string();
    if (journal_ && named_.empty()) {
        const fs::path named = free_name(folder_ / name, ".jsonl");
        std::error_code error; // a match that is over is offered no more, also under its old name
        fs::rename(current(), named, error);
        named_ = error ? fs::path() : named;
    }
    return Done{};
}

void MatchKeeper::take_name_back()
{
    std::error_code error;
    if (fs::exists(current(), error)) {
        return; // another program plays by now: that journal is not this one's
    }
    fs::rename(named_, current(), error);
    named_.clear();
}

void MatchKeeper::keep(const GameData& data, GameState& state)
{
    if (!state.room.match) {
        return;
    }
    if (plan_ != state.room.match->plan) {
        begin(state.room.match->plan);
    }
    if (kept_ == state.room.journal.size()) {
        return; // time has passed, and nothing else
    }
    kept_ = state.room.journal.size();
    if (!named_.empty() && state.room.match->stage != MatchStage::Export) {
        take_name_back();
    }
    const Result<Done> journal = write_new(data, state);
    const Result<Done> results = write_results_of(data, state); // whether there is a journal or not
    const Result<Done>& done = journal ? results : journal;
    state.room.files.trouble = done ? std::string() : folder_.string();
    if (!done && !told_) {
        report(done.error());
        told_ = true;
    }
}

} // namespace nuqta
