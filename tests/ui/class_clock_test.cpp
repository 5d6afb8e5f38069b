// A class's time: timers, a clock that is set, a computer that sleeps.
#include "class_player.h"
#include "classroom/journal_json.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;
using namespace nuqta::test;

TEST_CASE("the timer is shown, asks for a tick each second, and its end passes the turn on")
{
    Player player(Mode::Turns);
    player.state().room.setup.timer = 20;
    player.begin_question();
    const Milliseconds allowed = current_round(player.match()).allowed;
    REQUIRE(player.question().clock.has_value());
    CHECK(next_tick(player.state()) <= player.state().room.now + Milliseconds(1000));
    const Milliseconds end = current_round(player.match()).began + allowed;
    const auto ticks_to = [](GameState state, Milliseconds until) {
        while (state.room.now < until) {
            const Milliseconds at = std::min(until, state.room.now + Milliseconds(1000));
            state = handle(stage().data(), std::move(state), {ActionKind::Tick, 0}, at);
        }
        return state;
    };
    GameState state = ticks_to(player.state(), end - Milliseconds(1));
    CHECK(team_with_word(current_round(*state.room.match)) == 0);
    state = ticks_to(std::move(state), end);
    CHECK(team_with_word(current_round(*state.room.match)) == 1);
    Player calm(Mode::Turns);
    calm.begin_question();
    CHECK_FALSE(next_tick(calm.state()).has_value()); // no timer, no ticks
}

TEST_CASE("a clock that is set back stands still: the class goes on, and the journal can be read")
{
    Player player(Mode::Buzz);
    player.begin_question();
    player.key(SDL_SCANCODE_Q);
    player.key(SDL_SCANCODE_Q, -3600000); // the clock is set meanwhile
    player.key(player.wrong_key());
    REQUIRE(current_round(player.match()).picks[0].has_value());
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_I, -86400000);
    CHECK(team_with_word(current_round(player.match())) == 1);
    player.key(player.right_key());
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.match().stage == MatchStage::Lock);
    std::string journal = plan_line(player.match().plan);
    for (std::size_t i = 0; i < player.state().room.journal.size(); ++i) {
        journal += event_line(i + 1, player.state().room.journal[i]);
    }
    const Result<ReadJournal> read = parse_journal(journal, "match");
    REQUIRE_MESSAGE(read.ok(), to_string(read.error()));
    CHECK_FALSE(read.value().trouble);
    CHECK(*read.value().match == player.match());
}

TEST_CASE("a timer runs on over a clock that is set back, and asks for its ticks by that clock")
{
    Player player(Mode::Turns);
    player.state().room.setup.timer = 60;
    player.begin_question();
    const Milliseconds left = *timer_left(player.match(), player.state().room.now);
    const Milliseconds set = player.now() - std::chrono::hours(1);
    GameState state = handle(stage().data(), player.state(), {ActionKind::Tick, 0}, set);
    state = handle(stage().data(), std::move(state), {ActionKind::Tick, 0}, set + Milliseconds(700));
    CHECK(state.screen == ScreenId::ClassAnswer);
    CHECK(*timer_left(*state.room.match, state.room.now) == left - Milliseconds(700));
    CHECK(*next_tick(state) <= set + Milliseconds(1700));
    CHECK(*next_tick(state) > set + Milliseconds(700));
}

TEST_CASE("a computer that slept while a timer ran wakes in a pause, with the time there was")
{
    Player player(Mode::Turns);
    player.state().room.setup.timer = 60;
    player.begin_question();
    const Milliseconds before = player.state().room.now;
    const Milliseconds left = *timer_left(player.match(), before);
    GameState state = handle(stage().data(), player.state(), {ActionKind::Tick, 0}, before + std::chrono::hours(3));
    CHECK(state.screen == ScreenId::ClassPause);
    state = handle(stage().data(), state, k_go_on, before + std::chrono::hours(4));
    CHECK(state.screen == ScreenId::ClassAnswer);
    CHECK(timer_left(*state.room.match, before + std::chrono::hours(4)) == left);
}

TEST_CASE("a computer that slept while points for speed counted wakes in a pause, also where no timer runs")
{
    Player player(Mode::Turns);
    player.state().room.setup.scoring = Scoring::Speed;
    player.begin_question();
    const Milliseconds before = player.state().room.now;
    const Milliseconds open = before - current_round(player.match()).opened;
    CHECK(*next_tick(player.state()) <= before + Milliseconds(2000));
    GameState state = handle(stage().data(), player.state(), {ActionKind::Tick, 0}, before + Milliseconds(2000));
    REQUIRE(state.screen == ScreenId::ClassAnswer);
    state = handle(stage().data(), std::move(state), {ActionKind::Tick, 0}, before + Milliseconds(14000));
    REQUIRE(state.screen == ScreenId::ClassPause);
    state = handle(stage().data(), std::move(state), k_go_on, before + Milliseconds(20000));
    const int place = player.right_place();
    state = handle(stage().data(), std::move(state), {ActionKind::PickOption, place}, before + Milliseconds(20500));
    CHECK(current_round(*state.room.match).picks[0]->time == open + Milliseconds(2000 + 500)); // while it was awake
}

TEST_CASE("whatever wakes the computer takes no time from the class")
{
    for (const ActionKind waking :
         {ActionKind::Larger, ActionKind::FullScreen, ActionKind::ToggleSounds, ActionKind::PickOption}) {
        CAPTURE(static_cast<int>(waking));
        Player player(Mode::Turns);
        player.state().room.setup.timer = 60;
        player.begin_question();
        const Milliseconds before = player.state().room.now;
        const Milliseconds left = *timer_left(player.match(), before);
        const Milliseconds later = before + std::chrono::hours(3);
        GameState state = handle(stage().data(), player.state(), {waking, 0}, later);
        CHECK(state.screen == ScreenId::ClassPause);
        CHECK((waking != ActionKind::ToggleSounds || state.settings.sounds != player.state().settings.sounds));
        state = handle(stage().data(), std::move(state), k_go_on, later + Milliseconds(1000));
        CHECK(state.screen == ScreenId::ClassAnswer);
        CHECK(timer_left(*state.room.match, state.room.now) == left);
    }
}

TEST_CASE("a match waits in a pause while a file that was dropped is added")
{
    Player player(Mode::Turns);
    player.state().room.setup.timer = 60;
    player.begin_question();
    const GameState state =
        with_dropped(stage().data(), player.state(), "article.md", player.now() + Milliseconds(1500));
    CHECK(state.errand.kind == ErrandKind::AddQuiz);
    CHECK(state.errand.what == "article.md");
    REQUIRE(state.room.match->paused);
    CHECK(state.room.journal.back().kind == EventKind::Pause);
    CHECK(state.room.journal.back().at > player.state().room.now);
}

TEST_CASE("hands are counted on after time was up: nothing typed is lost, and no tick is asked for any more")
{
    Player player(Mode::Hands);
    player.state().room.setup.timer = 20;
    player.begin_question();
    player.key(SDL_SCANCODE_7);
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_1);
    for (int second = 0; second < 60 && next_tick(player.state()); ++second) {
        player.act(ActionKind::Tick);
    }
    REQUIRE(player.state().screen == ScreenId::ClassAnswer);
    CHECK_FALSE(next_tick(player.state()).has_value());
    player.key(SDL_SCANCODE_2, 30000); // no sleep: nothing was to be heard
    CHECK(player.state().room.typed == "12");
    player.key(SDL_SCANCODE_RETURN);
    CHECK(current_round(player.match()).hands == std::array<int, 4>{7, 12, 0, 0});
}

TEST_CASE("the question is not locked while an option is uncounted, in whatever order they are counted")
{
    Player player(Mode::Hands);
    player.begin_question();
    player.act(ActionKind::PickOption, 3); // a click
    player.key(SDL_SCANCODE_4);
    for (int steps = 0; player.state().room.counting < 4 && steps < 8; ++steps) {
        REQUIRE(player.match().stage == MatchStage::Answer);
        player.key(SDL_SCANCODE_RETURN);
    }
    CHECK(current_round(player.match()).counted == std::array<bool, 4>{true, true, true, true});
    CHECK(current_round(player.match()).hands == std::array<int, 4>{0, 0, 0, 4});
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.match().stage == MatchStage::Lock);
}
