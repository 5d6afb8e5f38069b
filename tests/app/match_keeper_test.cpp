// What is on the disk of a match: with a full disk, and with two programs at once.
#include "app/match_keeper.h"
#include "base/rng.h"
#include "classroom/class_folder.h"
#include "classroom/narrow_files.h"
#include "ui/screens/class_match.h"
#include "ui/stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace nuqta::test {
namespace {

namespace fs = std::filesystem;

/// A match that was begun at 02:00:00 (UTC) on 28 November 2025, in the lobby.
GameState begun()
{
    GameState state = stage().after("fa", {{ActionKind::OpenClass, 0}});
    return handle(stage().data(), std::move(state), {ActionKind::BeginMatch, 0}, Milliseconds{1764295200000});
}

GameState on(GameState state, ActionKind kind)
{
    const Milliseconds later = state.room.now + Milliseconds(1000);
    return handle(stage().data(), std::move(state), {kind, 0}, later);
}

GameState over(GameState state)
{
    return on(on(std::move(state), ActionKind::FinishMatch), ActionKind::GoOn);
}

/// The names in a folder, in order; none when it is not there.
std::vector<std::string> names_in(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

TEST_CASE("a match that is played to its end has its results, and its journal is named after its time")
{
    const ClassFolder folder;
    MatchKeeper keeper(folder.path());
    GameState state = begun();
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"current.jsonl"});
    state = over(std::move(state));
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"2025-11-28 02.00.jsonl", "results"});
    CHECK(names_in(folder.path() / "results").size() == 3);
    CHECK(state.room.files.trouble.empty());
}

TEST_CASE("on a full disk nothing piles up, nothing is tried again as time passes, and the next step is kept again")
{
    const ClassFolder folder;
    MatchKeeper keeper(folder.path());
    GameState state = begun();
    {
        const NarrowFiles full(20);
        for (int i = 0; i < 3; ++i) {
            keeper.keep(stage().data(), state);
            state = on(std::move(state), ActionKind::GoOn);
        }
        state = over(std::move(state));
        keeper.keep(stage().data(), state);
    }
    CHECK(state.room.files.trouble == folder.path().string());
    CHECK(names_in(folder.path()) == Names{"results"});
    CHECK(names_in(folder.path() / "results").empty());
    keeper.keep(stage().data(), state); // there is room now, but nothing has happened
    CHECK(names_in(folder.path()) == Names{"results"});
    state = on(std::move(state), ActionKind::Erase); // back to the podium
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"current.jsonl", "results"});
    CHECK(state.room.files.trouble.empty());
    ReadJournal read;
    CHECK(Journal::open(folder.path() / "current.jsonl", read).error().code == ErrorCode::Unwritable); // it is in use
}

TEST_CASE("a new match closes the unfinished one: its results are written, its journal stays, and the teacher is told")
{
    const ClassFolder folder;
    MatchKeeper keeper(folder.path());
    GameState state = begun();
    while (state.screen != ScreenId::ClassReveal) {
        const bool word = state.screen == ScreenId::ClassAnswer;
        state = on(std::move(state), word ? ActionKind::DontKnow : ActionKind::GoOn);
        keeper.keep(stage().data(), state);
    }
    const std::uintmax_t size = fs::file_size(folder.path() / "current.jsonl");
    state.screen = ScreenId::ClassSetup;
    state = on(std::move(state), ActionKind::BeginMatch);
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"2025-11-28 02.00.jsonl", "current.jsonl", "results"});
    CHECK(fs::file_size(folder.path() / "2025-11-28 02.00.jsonl") == size);
    CHECK(names_in(folder.path() / "results").size() == 3);
    CHECK(state.room.files.closed == (folder.path() / "results").string());
    const auto lobby = std::get<ClassLobbyModel>(present(stage().data(), state).body);
    CHECK(lobby.news.find(state.room.files.closed) != std::string::npos);
}

TEST_CASE("an unfinished match of which nothing was answered is kept by its name, without results")
{
    const ClassFolder folder;
    GameState state = begun();
    {
        MatchKeeper keeper(folder.path());
        keeper.keep(stage().data(), state);
    }
    MatchKeeper keeper(folder.path()); // another start of the program
    state.screen = ScreenId::ClassSetup;
    state = on(std::move(state), ActionKind::BeginMatch);
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"2025-11-28 02.00.jsonl", "current.jsonl"});
    CHECK(state.room.files.put_aside == "2025-11-28 02.00.jsonl");
    const auto lobby = std::get<ClassLobbyModel>(present(stage().data(), state).body);
    CHECK(lobby.news.find("2025-11-28 02.00.jsonl") != std::string::npos);
}

TEST_CASE("a journal without a match is no match of before")
{
    const ClassFolder folder;
    std::ofstream(folder.path() / "current.jsonl") << "{\"format\":";
    MatchKeeper keeper(folder.path());
    GameState state = begun();
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"current.jsonl"});
}

TEST_CASE("a match beside that of another program gets its results, and leaves the other's journal alone")
{
    const ClassFolder folder;
    MatchKeeper other(folder.path());
    GameState of_other = begun();
    other.keep(stage().data(), of_other);
    const auto size = fs::file_size(folder.path() / "current.jsonl");

    MatchKeeper keeper(folder.path());
    GameState state = over(begun());
    keeper.keep(stage().data(), state);
    CHECK(state.room.files.trouble == folder.path().string());
    CHECK(names_in(folder.path() / "results").size() == 3);
    CHECK(names_in(folder.path()) == Names{"current.jsonl", "results"});
    CHECK(fs::file_size(folder.path() / "current.jsonl") == size);
}

TEST_CASE("a match that is reopened while another program plays leaves that one's journal alone, and ended again its "
          "own has its name still")
{
    const ClassFolder folder;
    MatchKeeper keeper(folder.path());
    GameState state = over(begun());
    keeper.keep(stage().data(), state);

    MatchKeeper other(folder.path());
    GameState of_other = begun();
    other.keep(stage().data(), of_other);
    const auto size = fs::file_size(folder.path() / "current.jsonl");
    state = on(std::move(state), ActionKind::Erase);
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"2025-11-28 02.00.jsonl", "current.jsonl", "results"});
    CHECK(fs::file_size(folder.path() / "current.jsonl") == size);
    state = on(std::move(state), ActionKind::GoOn);
    REQUIRE(state.room.match->stage == MatchStage::Export);
    keeper.keep(stage().data(), state);
    CHECK(names_in(folder.path()) == Names{"2025-11-28 02.00.jsonl", "current.jsonl", "results"});
    CHECK(names_in(folder.path() / "results").size() == 6);
}

/// What another start of the program finds where a crash left the folder as it is now.
GameState resumed_from(const fs::path& folder)
{
    const ClassFolder copy;
    fs::copy(folder, copy.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    GameState state;
    MatchKeeper(copy.path()).open(stage().data(), state);
    return state;
}

TEST_CASE("a match that is reopened from its results has its place again, and a crash loses nothing of it")
{
    for (const ActionKind back : {ActionKind::Undo, ActionKind::Erase}) {
        const ClassFolder folder;
        MatchKeeper keeper(folder.path());
        GameState state = over(begun());
        keeper.keep(stage().data(), state);
        CHECK_FALSE(resumed_from(folder.path()).room.match);
        state = on(std::move(state), back);
        keeper.keep(stage().data(), state);
        CHECK(names_in(folder.path()) == Names{"current.jsonl", "results"});
        const GameState resumed = resumed_from(folder.path());
        REQUIRE(resumed.room.match);
        CHECK(*resumed.room.match == *state.room.match);
    }
}

TEST_CASE("a match with a damaged line goes on from the line before, and the set-up says where its whole file is")
{
    const ClassFolder folder;
    GameState state = on(on(begun(), ActionKind::GoOn), ActionKind::GoOn);
    MatchKeeper(folder.path()).keep(stage().data(), state);
    std::ofstream(folder.path() / "current.jsonl", std::ios::app) << "{\"n\":3,?\n{\"n\":4}\n";
    GameState later;
    MatchKeeper(folder.path()).open(stage().data(), later);
    REQUIRE(later.room.match);
    CHECK(*later.room.match == *state.room.match);
    later.language = "ru";
    later.screen = ScreenId::ClassSetup;
    CHECK(names_in(folder.path()) == Names{"current.jsonl", "current.jsonl.damaged"});
    const auto setup = std::get<ClassSetupModel>(present(stage().data(), later).body);
    CHECK(setup.notice.find("current.jsonl.damaged") != std::string::npos);
    CHECK_FALSE(setup.resume.empty());
}

TEST_CASE("a crash after any step of a match that ends and is reopened at random finds it as it was, or over")
{
    constexpr ActionKind k_steps[] = {ActionKind::GoOn,  ActionKind::GoOn, ActionKind::DontKnow,
                                      ActionKind::Erase, ActionKind::Undo, ActionKind::FinishMatch,
                                      ActionKind::GoOn,  ActionKind::Undo, ActionKind::PauseMatch};
    const ClassFolder folder;
    MatchKeeper keeper(folder.path());
    GameState state = begun();
    Rng rng(20260404);
    int ends = 0;
    for (int i = 0; i < 120; ++i) {
        CAPTURE(i);
        const Match before = *state.room.match;
        GameState next = on(state, k_steps[rng.below(std::size(k_steps))]);
        if (next.screen == ScreenId::ClassSetup) {
            continue; // the match would be left
        }
        state = std::move(next);
        keeper.keep(stage().data(), state);
        const GameState resumed = resumed_from(folder.path());
        const bool over = state.room.match->stage == MatchStage::Export;
        ends += over && before.stage != MatchStage::Export ? 1 : 0;
        REQUIRE(resumed.room.match.has_value() == !over);
        REQUIRE((over || *resumed.room.match == *state.room.match));
    }
    CHECK(ends > 5);
}

} // namespace
} // namespace nuqta::test
