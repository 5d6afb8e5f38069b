// Keeps a class's match: its journal while it goes on, its results when it is over. Trouble never stops the match.
#pragma once

#include "classroom/journal.h"
#include "ui/game.h"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace nuqta {

class MatchKeeper {
public:
    /// `folder` holds the matches of a profile: current.jsonl is the one that is on.
    explicit MatchKeeper(std::filesystem::path folder);

    /// Gives the state the match that was interrupted, if any, so that it can be gone on with. One that is damaged is
    /// set aside, or gone on with from its last good line, and the state says so; of one whose deck is not there
    /// nothing is said, and it stays. Does nothing when the state has a match.
    void open(const GameData& data, GameState& state);

    /// Writes what is new of the match before it is shown: the plan, events, and, where it is over, the results, also
    /// when there is no journal. What cannot be written is tried again with the next event, and the state says so. The
    /// journal of a match that another program plays is left alone. An unfinished match before this one is closed: its
    /// results are written as far as it went, its journal is named after its time, and the state says so. A match that
    /// is over gives up its place, and takes it again when the teacher goes back from the results.
    void keep(const GameData& data, GameState& state);

private:
    void begin(const MatchPlan& plan);
    Result<Done> write_new(const GameData& data, GameState& state);
    Result<Done> begin_journal(const GameData& data, GameState& state);
    void close_unfinished(const GameData& data, GameState& state, const ReadJournal& read);
    Result<Done> write_results_of(const GameData& data, GameState& state);
    /// The journal is the current one again, unless another program has one there by now.
    void take_name_back();
    std::filesystem::path current() const { return folder_ / "current.jsonl"; }

    std::filesystem::path folder_;
    std::optional<Journal> journal_;
    std::filesystem::path named_;     ///< the journal's name since its match was over; empty: it is the current one
    std::optional<MatchPlan> plan_;   ///< of the match that is kept
    std::size_t written_ = 0;         ///< events of the state's match that are in the journal
    std::optional<std::size_t> kept_; ///< events there were when the match was kept last
    bool told_ = false;
};

} // namespace nuqta
