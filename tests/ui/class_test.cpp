// A class plays by keys and game pads, and what it sees at each step.
#include "class_player.h"
#include "classroom/scores.h"
#include "lang/strings.h"
#include "ui/class_keys.h"
#include "ui/class_plan.h"
#include "ui/typing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

std::string isolate(const std::string& text)
{
    return "\u2068" + text + "\u2069";
}

} // namespace

TEST_CASE("from Home, C and Enter begin a match of four teams and ten questions, or as many as there are")
{
    SDL_KeyboardEvent c{};
    c.keysym.scancode = SDL_SCANCODE_C;
    CHECK(input_of(c) == Input(Action{ActionKind::OpenClass, 0}));
    Player player(Mode::Turns);
    CHECK(player.state().screen == ScreenId::ClassSetup);
    CHECK(present(stage().data(), player.state()).primary == Action{ActionKind::BeginMatch, 0});
    player.act(ActionKind::BeginMatch);
    CHECK(player.state().screen == ScreenId::ClassLobby);
    CHECK(player.match().plan.teams.size() == 4);
    CHECK(player.match().plan.teams[2].name == "گروه ۳");
    CHECK(player.match().plan.questions.size() == 6); // all of the small test deck
}

TEST_CASE("turns: 1–4 and Enter; wrong passes on, right locks; the screens follow")
{
    Player player(Mode::Turns);
    player.begin_question();
    CHECK(player.question().status == "نوبت " + isolate("گروه ۱") + " است");
    CHECK(player.question().button.empty());
    player.key(player.wrong_key());
    CHECK(player.question().button == "تأیید پاسخ");
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.question().status == "حالا " + isolate("گروه ۲") + " می‌تواند پاسخ دهد");
    CHECK(player.question().options[static_cast<std::size_t>((player.right_place() + 1) % 4)].taken);
    player.key(player.right_key());
    player.key(SDL_SCANCODE_KP_ENTER);
    CHECK(player.state().screen == ScreenId::ClassLock);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassReveal);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassScores);
    CHECK(scores_of(player.match()) == std::vector<int>{0, 1000, 0, 0});
    player.key(SDL_SCANCODE_BACKSPACE);
    CHECK(player.state().screen == ScreenId::ClassReveal);
}

TEST_CASE("buzz: the letters of the lobby, 30 ms apart are a tie; no team has the letter of the pause")
{
    Player player(Mode::Buzz);
    player.begin_question();
    CHECK(buzz_key_name(0) == "Q");
    player.key(SDL_SCANCODE_I);
    player.key(SDL_SCANCODE_Q, 30);
    CHECK(tied_teams(current_round(player.match())) == std::vector<int>{0, 1});
    CHECK_FALSE(player.match().paused);
    player.key(player.right_key());
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassLock);
    player.key(SDL_SCANCODE_P);
    CHECK(player.state().screen == ScreenId::ClassPause);
}

TEST_CASE("secret: two teams on the keys, each seen only as a tick until the lock")
{
    Player player(Mode::Secret, 2);
    player.begin_question();
    player.key(SDL_SCANCODE_3);
    player.key(SDL_SCANCODE_0);
    const ClassQuestionModel open = player.question();
    CHECK(open.teams[0].ticked);
    CHECK(open.teams[1].ticked);
    for (const ClassOption& option : open.options) {
        CHECK(option.picked_by.empty());
        CHECK_FALSE(option.chosen);
    }
    player.key(SDL_SCANCODE_RETURN);
    const ClassQuestionModel locked = player.question();
    CHECK(locked.options[2].picked_by.size() == 1);
    CHECK(locked.options[3].picked_by.front().name == "گروه ۲");
}

TEST_CASE("hands: digits and Enter for each option, Backspace mends, the fifth Enter locks")
{
    Player player(Mode::Hands);
    player.begin_question();
    for (const SDL_Scancode key :
         {SDL_SCANCODE_1, SDL_SCANCODE_KP_2, SDL_SCANCODE_BACKSPACE, SDL_SCANCODE_0, SDL_SCANCODE_RETURN,
          SDL_SCANCODE_7, SDL_SCANCODE_RETURN, SDL_SCANCODE_RETURN, SDL_SCANCODE_3}) {
        player.key(key);
    }
    CHECK(player.question().options[0].count == "۱۰");
    CHECK(player.question().options[3].count == "۳");
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassAnswer);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassLock);
    CHECK(picks_by_place(player.match().plan, current_round(player.match())) == std::array<int, 4>{10, 7, 0, 3});
}

TEST_CASE("hands that are counted stay when Enter says nothing else: after Back, after a click, after going on")
{
    Player player(Mode::Hands);
    player.begin_question();
    for (const SDL_Scancode number : {SDL_SCANCODE_1, SDL_SCANCODE_2, SDL_SCANCODE_3, SDL_SCANCODE_4}) {
        player.key(number);
        player.key(SDL_SCANCODE_RETURN);
    }
    player.key(SDL_SCANCODE_RETURN);
    REQUIRE(player.state().screen == ScreenId::ClassLock);
    player.key(SDL_SCANCODE_BACKSPACE);
    CHECK(player.state().room.counting == k_option_count); // all are
    player.act(ActionKind::PickOption, 1);
    CHECK(player.state().room.counting == 1);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(current_round(player.match()).hands == std::array<int, 4>{1, 2, 3, 4});
    CHECK(player.state().room.counting == 2);
    player.key(SDL_SCANCODE_9);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(current_round(player.match()).hands == std::array<int, 4>{1, 2, 9, 4});
}

TEST_CASE("hands are typed on from the first option that is not counted, after Undo and when a match is gone on with")
{
    Player player(Mode::Hands);
    player.begin_question();
    player.key(SDL_SCANCODE_5);
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_6);
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_U);
    CHECK(player.state().room.counting == 1);
    CHECK(player.question().options[1].count == "–");
    player.state().room.counting = 0; // as in a program that was just begun
    player.key(SDL_SCANCODE_ESCAPE);
    player.key(SDL_SCANCODE_ESCAPE);
    player.act(ActionKind::OpenClass);
    player.act(ActionKind::ResumeMatch);
    player.key(SDL_SCANCODE_RETURN);
    REQUIRE(player.state().screen == ScreenId::ClassAnswer);
    CHECK(player.state().room.counting == 1);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(current_round(player.match()).hands == std::array<int, 4>{5, 0, 0, 0});
    CHECK(current_round(player.match()).counted == std::array<bool, 4>{true, true, false, false});
}

TEST_CASE("an option can be clicked where a click is somebody's: not in secret, nor before or after the answers")
{
    const auto clickable = [](const GameState& state) {
        const std::vector<Region> regions = stage().scene(state).regions;
        return std::count_if(regions.begin(), regions.end(),
                             [](const Region& one) { return one.action.kind == ActionKind::PickOption; });
    };
    Player secret(Mode::Secret);
    secret.begin_question();
    CHECK(clickable(secret.state()) == 0);
    Player hands(Mode::Hands);
    hands.begin_question();
    CHECK(clickable(hands.state()) == 4);
    Player turns(Mode::Turns);
    turns.begin_question();
    CHECK(clickable(turns.state()) == 4);
    turns.key(turns.wrong_key());
    turns.key(SDL_SCANCODE_RETURN);
    CHECK(clickable(turns.state()) == 3);
    turns.key(turns.right_key());
    turns.key(SDL_SCANCODE_RETURN);
    REQUIRE(turns.state().screen == ScreenId::ClassLock);
    CHECK(clickable(turns.state()) == 0);
    Player buzz(Mode::Buzz);
    buzz.begin_question();
    CHECK(clickable(buzz.state()) == 0); // nobody has pressed
    buzz.key(SDL_SCANCODE_Q);
    CHECK(clickable(buzz.state()) == 4);
}

TEST_CASE("F1 in a match lists the keys of a match, and gives the question back")
{
    Player player(Mode::Turns);
    player.begin_question();
    player.key(SDL_SCANCODE_F1);
    REQUIRE(player.state().screen == ScreenId::Help);
    const std::vector<KeyHint> keys = std::get<HelpModel>(present(stage().data(), player.state()).body).keys;
    CHECK(std::any_of(keys.begin(), keys.end(), [](const KeyHint& one) { return one.key == "Backspace"; }));
    CHECK(theme_name(player.state()) == "projector");
    player.key(SDL_SCANCODE_ESCAPE);
    CHECK(player.state().screen == ScreenId::ClassAnswer);
}

TEST_CASE("Esc pauses, Esc again leaves to Home, and the match can be continued from the set-up")
{
    Player player(Mode::Turns);
    player.begin_question();
    player.key(SDL_SCANCODE_ESCAPE);
    CHECK(player.state().screen == ScreenId::ClassPause);
    player.key(SDL_SCANCODE_ESCAPE);
    CHECK(player.state().screen == ScreenId::Home);
    player.act(ActionKind::OpenClass);
    CHECK(present(stage().data(), player.state()).primary == Action{ActionKind::ResumeMatch, 0});
    player.act(ActionKind::ResumeMatch);
    CHECK(player.state().screen == ScreenId::ClassPause);
    player.key(SDL_SCANCODE_RETURN);
    CHECK(player.state().screen == ScreenId::ClassAnswer);
}

TEST_CASE("all that changed the match is in its journal, and gives the same match")
{
    Player player(Mode::Turns);
    player.begin_question();
    for (const SDL_Scancode key : {SDL_SCANCODE_1, SDL_SCANCODE_RETURN, SDL_SCANCODE_U, SDL_SCANCODE_0, SDL_SCANCODE_N,
                                   SDL_SCANCODE_P, SDL_SCANCODE_P, SDL_SCANCODE_F}) {
        player.key(key);
    }
    Match again = new_match(player.match().plan);
    for (const Event& event : player.state().room.journal) {
        again = apply(std::move(again), event);
    }
    CHECK(again == player.match());
    CHECK(player.state().screen == ScreenId::ClassPodium);
}

TEST_CASE("every row of the set-up goes through its choices and comes round to the first, backwards too")
{
    Player player(Mode::Turns);
    const auto chosen = [&] {
        const ClassSetup& setup = player.state().room.setup;
        return std::tuple(setup.quiz, setup.mode, setup.teams, setup.length.questions, setup.length.minutes,
                          setup.scoring, setup.timer, player.state().settings.class_theme);
    };
    const auto first = chosen();
    int rows = 0;
    for (int row = 0; row < 9; ++row) {
        player.act(ActionKind::RaiseSetting, row);
        if (player.state().screen != ScreenId::ClassSetup) { // the row of the names opens a screen of its own
            player.act(ActionKind::Back);
            continue;
        }
        if (chosen() == first) {
            continue;
        }
        ++rows;
        player.act(ActionKind::LowerSetting, row);
        CHECK(chosen() == first);
        int steps = 0;
        do {
            player.act(ActionKind::RaiseSetting, row);
            ++steps;
        } while (chosen() != first && steps < 20);
        CHECK(steps < 20);
    }
    CHECK(rows >= 6);
}

TEST_CASE("a question is left out in the preview and taken in again")
{
    Player player(Mode::Turns);
    player.act(ActionKind::Preview);
    REQUIRE(player.state().screen == ScreenId::ClassPreview);
    player.act(ActionKind::LeaveOut, 2);
    CHECK(player.state().room.setup.left_out.size() == 1);
    player.act(ActionKind::LeaveOut, 2);
    CHECK(player.state().room.setup.left_out.empty());
    player.act(ActionKind::LeaveOut, 9999);
    CHECK(player.state().room.setup.left_out.empty());
    player.act(ActionKind::Back);
    CHECK(player.state().screen == ScreenId::ClassSetup);
}

TEST_CASE("a team's name is typed in any script, a grapheme at a time, up to its longest")
{
    Player player(Mode::Turns);
    player.act(ActionKind::RaiseSetting, 3); // the row of the names
    REQUIRE(player.state().screen == ScreenId::ClassTeams);
    player.act(ActionKind::NameTeam, 1);
    GameState state = with_typed(player.state(), "กำลัง");
    state = with_typed(std::move(state), "น้ำ");
    CHECK(team_name(state.room.setup, 1, *stage().languages.find("fa")) == "กำลังน้ำ");
    state = with_erased(std::move(state));
    CHECK(state.room.setup.names[1] == "กำลัง"); // น้ำ is one grapheme cluster
    for (int i = 0; i < 40; ++i) {
        state = with_typed(std::move(state), "x");
    }
    CHECK(state.room.setup.names[1].size() < 60);
    for (int i = 0; i < 60; ++i) {
        state = with_erased(std::move(state));
    }
    for (int i = 0; i < 2000; ++i) {
        state = with_typed(std::move(state), "\u0300"); // marks upon marks are one grapheme cluster
    }
    CHECK(state.room.setup.names[1].size() == k_most_name_bytes);
    state = with_erased(std::move(state));
    CHECK(team_name(state.room.setup, 1, *stage().languages.find("fa")) == "گروه ۲");
    CHECK(with_typed(GameState{}, "x").room.setup.names[0].empty());
    for (const char* hidden : {"\u202E", "\u202D", "\x1b", "\u009b", "\x7f"}) {
        CHECK(with_typed(state, hidden).room.setup.names[1] == state.room.setup.names[1]);
    }
}

TEST_CASE("what does not fit is not asked, what the teacher leaves out neither, and the next match asks others")
{
    Player player(Mode::Turns);
    GameData data = stage().data();
    const std::optional<Quiz> quiz = class_quiz(data, player.state());
    REQUIRE(quiz.has_value());
    const Deck& deck = (*data.decks)[quiz->deck];
    data.fits = [&](const Deck&, std::size_t item, const std::string&, const std::string&, const ClassChoices&) {
        return item % 2 == 0;
    };
    GameState state = player.state();
    state.room.setup.length = {1, 0};
    state.room.setup.too_long = items_too_long(data, state.room.setup, *quiz);
    CHECK(state.room.setup.too_long.size() >= 2);
    const std::vector<std::size_t> first = class_items(data, state, *quiz);
    REQUIRE(first.size() == 1);
    for (const std::size_t item : first) {
        CHECK(item % 2 == 0);
    }
    state.room.setup.left_out.insert(deck.items[first.front()].id);
    const std::vector<std::size_t> second = class_items(data, state, *quiz);
    CHECK(std::find(second.begin(), second.end(), first.front()) == second.end());
    for (const std::size_t item : second) {
        state.room.asked.insert(deck.items[item].id);
    }
    for (const std::size_t item : class_items(data, state, *quiz)) {
        CHECK(std::find(second.begin(), second.end(), item) == second.end());
    }
}

TEST_CASE("minutes come to as many questions as their pace allows")
{
    CHECK(questions_of({10, 0}, 0) == 10);
    CHECK(questions_of({10, 15}, 0) == 12); // 900 s, 70 s each
    CHECK(questions_of({10, 15}, 60) == 9); // 100 s each
    CHECK(questions_of({10, 5}, 240) == 1); // 280 s each
}

TEST_CASE("heard are the first to press, the last five seconds, and whether somebody was right")
{
    Player player(Mode::Buzz);
    player.state().room.setup.timer = 10;
    player.begin_question();
    std::vector<std::string> ticked; // what the clock then says
    GameState before = player.state();
    while (timer_left(player.match(), player.state().room.now) > Milliseconds{2000}) {
        player.act(ActionKind::Tick);
        if (sound_of(before, player.state()) == Sound::Tick) {
            ticked.push_back(player.question().clock->seconds);
        }
        before = player.state();
    }
    CHECK(ticked == std::vector<std::string>{"۵", "۴", "۳", "۲"});
    player.key(SDL_SCANCODE_Q, 100);
    CHECK(sound_of(before, player.state()) == Sound::Buzz);
    player.key(player.right_key(), 100);
    player.key(SDL_SCANCODE_RETURN, 100);
    before = player.state();
    REQUIRE(before.screen == ScreenId::ClassLock);
    player.key(SDL_SCANCODE_RETURN, 100);
    CHECK(sound_of(before, player.state()) == Sound::Right);
}

TEST_CASE("the preview shows the very questions that the match asks")
{
    GameState state = stage().after("ru", {{ActionKind::OpenClass, 0}});
    const std::optional<Quiz> quiz = class_quiz(stage().data(), state);
    REQUIRE(quiz.has_value());
    std::vector<std::string> previewed;
    for (const std::size_t item : class_items(stage().data(), state, *quiz)) {
        previewed.push_back(stage().decks[quiz->deck].items[item].id);
    }
    state = handle(stage().data(), state, {ActionKind::BeginMatch, 0}, k_start_time);
    std::vector<std::string> asked;
    for (const MatchQuestion& question : state.room.match->plan.questions) {
        asked.push_back(question.item);
    }
    CHECK(asked == previewed);
}

TEST_CASE("help over a running timer pauses the match; a team's key does nothing where none is to press")
{
    Player player(Mode::Buzz);
    player.state().room.setup.timer = 10;
    player.act(ActionKind::BeginMatch);
    CHECK(player.key(SDL_SCANCODE_M));
    CHECK_MESSAGE(player.state().settings.sounds, "M is a team's key here, and does not mute");
    while (player.state().screen != ScreenId::ClassAnswer) {
        player.act(ActionKind::GoOn);
    }
    player.act(ActionKind::Help);
    CHECK(player.match().paused);
    CHECK(player.state().screen == ScreenId::Help);
    player.act(ActionKind::Help);
    CHECK(player.state().screen == ScreenId::ClassPause);
}
