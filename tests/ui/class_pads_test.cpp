// Who gets which game pad, and what happens when one goes.
#include "class_player.h"
#include "lang/strings.h"
#include "ui/class_keys.h"
#include "ui/class_pads.h"
#include "ui/screens/words.h"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr int k_row_of_teams = 2; ///< in the set-up

GameState with_pads(GameState state, int first, int last)
{
    for (int pad = first; pad <= last; ++pad) {
        state = with_pad(std::move(state), pad);
    }
    return state;
}

} // namespace

TEST_CASE("game pads go to the teams without keys first; losing one pauses, and it comes back to its team")
{
    Player player(Mode::Secret, 4);
    player.begin_question();
    GameState state = with_pad(player.state(), 11);
    state = with_pad(std::move(state), 12);
    CHECK(team_of_pad(state.room, 11) == 2);
    CHECK(team_of_pad(state.room, 12) == 3);
    CHECK(pad_input_of(SDL_CONTROLLER_BUTTON_Y, 3, state) == Action{ActionKind::TeamPick, 15});
    CHECK(pad_input_of(SDL_CONTROLLER_BUTTON_START, 3, state) == std::nullopt);
    CHECK_FALSE(pad_step_of(SDL_CONTROLLER_BUTTON_START, state).has_value()); // it closes no answers
    CHECK(secret_keys_name(state.room, 1) == "7 8 9 0");
    state = without_pad(stage().data(), std::move(state), 11, player.now());
    CHECK(state.screen == ScreenId::ClassPause);
    const auto pause = std::get<ClassPauseModel>(present(stage().data(), state).body);
    CHECK(pause.about == message(*stage().languages.find("fa"), "class.pad_lost", {{"team", isolated("گروه ۳")}}));
    state = with_pad(std::move(state), 13);
    CHECK(team_of_pad(state.room, 13) == 2);
    const auto pressed = pad_input_of(SDL_CONTROLLER_BUTTON_A, 2, state);
    REQUIRE(pressed == Action{ActionKind::ShowPad, 2});
    state = handle(stage().data(), std::move(state), *pressed, player.now());
    CHECK(std::get<ClassPauseModel>(present(stage().data(), state).body).teams[2].ticked);
    state = handle(stage().data(), state, k_go_on, player.now());
    CHECK(state.screen == ScreenId::ClassAnswer);
    CHECK_FALSE(state.room.pad_lost);
}

TEST_CASE("pads that came before the number of teams was chosen are dealt to them then")
{
    Player player(Mode::Secret, 2);
    player.state() = with_pads(player.state(), 11, 13);
    CHECK(player.state().room.pads == std::array<int, 8>{11, 12});
    player.act(ActionKind::RaiseSetting, k_row_of_teams);
    CHECK(player.state().room.pads == std::array<int, 8>{12, 13, 11}); // team 3 has no keys
    player.act(ActionKind::RaiseSetting, k_row_of_teams);
    CHECK(player.state().room.pads == std::array<int, 8>{13, 0, 11, 12});
    player.state() = with_pad(player.state(), 14);
    for (int teams = 5; teams <= 8; ++teams) {
        player.act(ActionKind::RaiseSetting, k_row_of_teams);
    }
    CHECK(player.state().room.setup.teams == 8);
    CHECK(player.state().room.pads == std::array<int, 8>{0, 0, 11, 12, 13, 14});
}

TEST_CASE("a match that begins deals again when it has other teams than the one before, else every team keeps its pad")
{
    Player player(Mode::Secret, 4);
    player.begin_question();
    player.state() = with_pads(player.state(), 11, 13);
    player.state() = without_pad(stage().data(), player.state(), 11, player.now());
    player.state() = with_pad(player.state(), 14);
    CHECK(player.state().room.pads == std::array<int, 8>{13, 0, 14, 12});
    player.state().screen = ScreenId::ClassSetup;
    player.act(ActionKind::BeginMatch);
    CHECK(player.state().room.pads == std::array<int, 8>{13, 0, 14, 12});
    player.state().screen = ScreenId::ClassSetup;
    player.state().room.setup.teams = 5;
    player.act(ActionKind::BeginMatch);
    CHECK(player.state().room.pads == std::array<int, 8>{0, 0, 12, 13, 14});
}

TEST_CASE("a pad that goes while a match is set up leaves the match before alone")
{
    Player player(Mode::Secret, 4);
    player.begin_question();
    player.state() = with_pads(player.state(), 11, 12);
    player.state().screen = ScreenId::ClassSetup;
    const Match before = player.match();
    const GameState after = without_pad(stage().data(), player.state(), 11, player.now());
    CHECK(after.screen == ScreenId::ClassSetup);
    CHECK(*after.room.match == before);
    CHECK(after.room.pads == std::array<int, 8>{0, 0, 0, 12});
}

TEST_CASE("a pad that goes while its deck is not there pauses nothing")
{
    Player player(Mode::Secret, 4);
    player.begin_question();
    player.state() = with_pad(player.state(), 11);
    GameData data = stage().data();
    const std::vector<Deck> none;
    data.decks = &none;
    CHECK_FALSE(without_pad(data, player.state(), 11, player.now()).room.match->paused);
}

TEST_CASE("under help and settings a match keeps its pads, and pauses when one goes")
{
    const std::vector<std::vector<ActionKind>> ways = {
        {ActionKind::Help}, {ActionKind::OpenSettings}, {ActionKind::OpenSettings, ActionKind::Help}};
    for (const std::vector<ActionKind>& way : ways) {
        Player player(Mode::Secret, 4);
        player.begin_question();
        player.state() = with_pad(player.state(), 11);
        for (const ActionKind over : way) {
            player.act(over);
        }
        REQUIRE_FALSE(is_class_screen(player.state().screen));
        CHECK(needs_pads(player.state(), true));
        CHECK(team_of_pad(with_pad(player.state(), 12).room, 12) == 3);
        const GameState after = without_pad(stage().data(), player.state(), 11, player.now());
        CHECK(after.screen == ScreenId::ClassPause);
        CHECK(after.room.pad_lost);
    }
}

TEST_CASE("a pad that goes in the night pauses the match at the evening's time")
{
    Player player(Mode::Secret, 4);
    player.state().room.setup.scoring = Scoring::Speed;
    player.begin_question();
    player.state() = with_pad(player.state(), 11);
    const Milliseconds evening = player.state().room.now;
    const GameState after = without_pad(stage().data(), player.state(), 11,
                                        player.now() + std::chrono::duration_cast<Milliseconds>(std::chrono::hours(3)));
    REQUIRE(after.room.match->paused);
    CHECK(after.room.journal.back().at <= evening);
}

TEST_CASE("pads are listened to on the screens of a class and while a match is on, and forgotten after that")
{
    Player player(Mode::Secret, 4);
    CHECK(needs_pads(player.state(), false)); // the set-up
    CHECK_FALSE(needs_pads(stage().after("fa", {}), true));
    player.begin_question();
    player.state() = with_pads(player.state(), 11, 12);
    player.state().screen = ScreenId::Home;
    CHECK(needs_pads(player.state(), true));
    CHECK_FALSE(needs_pads(player.state(), false)); // a match that is only offered
    player.state().room.match->stage = MatchStage::Export;
    CHECK_FALSE(needs_pads(player.state(), true));
    const GameState after = without_pads(player.state());
    CHECK(after.room.pads == std::array<int, 8>{});
    CHECK(with_pad(after, 21).room.pads == std::array<int, 8>{0, 0, 21});
}
