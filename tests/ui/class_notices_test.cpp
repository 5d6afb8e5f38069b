// What a teacher must be told before and during a match: who cannot answer, with which keys, and that nobody won.
#include "class_player.h"
#include "lang/strings.h"
#include "ui/class_pads.h"
#include "ui/screens/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

ClassLobbyModel lobby_of(const GameState& state)
{
    return std::get<ClassLobbyModel>(present(stage().data(), state).body);
}

std::vector<std::string> notes_of(const ClassQuestionModel& question)
{
    std::vector<std::string> notes;
    for (const TeamChip& team : question.teams) {
        notes.push_back(team.note);
    }
    return notes;
}

} // namespace

TEST_CASE("in secret the lobby names the teams that have neither keys nor a game pad, until they have one")
{
    Player player(Mode::Secret, 4, "ru");
    player.act(ActionKind::BeginMatch);
    CHECK(lobby_of(player.state()).notice == "Нет геймпада: " + isolated("Команда 3") + " · " + isolated("Команда 4") +
                                                 ". Подключите каждой команде по одному или выберите меньше команд.");
    player.state() = with_pad(player.state(), 11);
    CHECK(lobby_of(player.state()).notice.find("Команда 3") == std::string::npos);
    player.state() = with_pad(player.state(), 12);
    CHECK(lobby_of(player.state()).notice.empty());
    Player turns(Mode::Turns, 4, "ru");
    turns.act(ActionKind::BeginMatch);
    CHECK(lobby_of(turns.state()).notice.empty());
}

TEST_CASE("in secret the teams see their keys while they answer, and with certainty those of the stakes")
{
    Player player(Mode::Secret, 3, "ru");
    player.begin_question();
    CHECK(notes_of(player.question()) ==
          std::vector<std::string>{isolated("1 2 3 4"), isolated("7 8 9 0"), "Нет геймпада"});
    Player certain(Mode::Secret, 2, "ru");
    certain.state().room.setup.scoring = Scoring::Certainty;
    certain.begin_question();
    CHECK(notes_of(certain.question()) == std::vector<std::string>{isolated("1 2 3 4 · 5"), isolated("7 8 9 0 · 6")});
    certain.key(SDL_SCANCODE_6);
    CHECK(current_round(certain.match()).stakes == std::vector<int>{1, 2});
    certain.act(ActionKind::GoOn);
    CHECK(notes_of(certain.question()) == std::vector<std::string>{"0", "0"});
}

TEST_CASE("where nobody has a point there are no winners")
{
    const auto podium_of = [](const GameState& state) {
        return std::get<ClassPodiumModel>(present(stage().data(), state).body).title;
    };
    Player player(Mode::Turns, 2, "ru");
    player.begin_question();
    GameState empty = handle(stage().data(), player.state(), {ActionKind::FinishMatch, 0}, player.now());
    CHECK(podium_of(empty) == "В этот раз без очков");
    player.key(player.right_key());
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_F);
    CHECK(podium_of(player.state()) == "Победители");
}

TEST_CASE("a name with signs keeps its own direction on a right-to-left screen")
{
    Player player(Mode::Turns);
    player.state().room.setup.names[0] = "C++";
    player.act(ActionKind::BeginMatch);
    const Scene scene = stage().scene(player.state());
    CHECK(std::any_of(scene.drawables.begin(), scene.drawables.end(), [](const Drawable& drawable) {
        const auto* text = std::get_if<Text>(&drawable.what);
        return text != nullptr && text->layout.text == isolated("C++");
    }));
}

TEST_CASE("the preview says how a question is left out, the set-up that a new match closes the one that was left")
{
    Player player(Mode::Turns, 4, "ru");
    player.act(ActionKind::Preview);
    const std::vector<KeyHint> hints = present(stage().data(), player.state()).hints;
    CHECK(hints.front().label == "Исключить или вернуть");
    player.act(ActionKind::Back);
    const auto setup = [&] { return std::get<ClassSetupModel>(present(stage().data(), player.state()).body); };
    CHECK(setup().will_close.empty());
    player.act(ActionKind::BeginMatch);
    player.state().screen = ScreenId::ClassSetup;
    CHECK(setup().will_close == "Новая игра закроет незаконченную и сохранит её результаты.");
}
