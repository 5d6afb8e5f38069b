// Ways about the screens of a class that are not the keys of a match: pads, the focus, what set-up and results tell.
#include "class_player.h"
#include "lang/strings.h"
#include "ui/class_pads.h"
#include "ui/class_plan.h"
#include "ui/screens/words.h"
#include "ui/typing.h"
#include "ui/view.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr Action k_begin{ActionKind::BeginMatch, 0};

template<typename Body> Body body_of(const GameState& state)
{
    return std::get<Body>(present(stage().data(), state).body);
}

bool has_hint(const GameState& state, ActionKind kind)
{
    const std::vector<KeyHint> hints = present(stage().data(), state).hints;
    return std::any_of(hints.begin(), hints.end(), [&](const KeyHint& one) { return one.action.kind == kind; });
}

/// The right answer, and on to the results.
void answer_and_finish(Player& player)
{
    player.key(player.right_key());
    for (int i = 0; i < 2; ++i) {
        player.key(SDL_SCANCODE_RETURN);
    }
    player.key(SDL_SCANCODE_F);
    player.key(SDL_SCANCODE_RETURN);
    REQUIRE(player.state().screen == ScreenId::ClassResults);
}

} // namespace

TEST_CASE("a game pad moves about every screen of a class, but answers where its match asks")
{
    Player player(Mode::Secret, 2);
    const auto step = [&](SDL_GameControllerButton button) { return pad_step_of(button, player.state()); };
    CHECK(step(SDL_CONTROLLER_BUTTON_DPAD_DOWN) == Input(Move::Down));
    CHECK(step(SDL_CONTROLLER_BUTTON_A) == Input(Activate{}));
    CHECK(step(SDL_CONTROLLER_BUTTON_B) == Input(Action{ActionKind::Back, 0}));
    player.state() = with_pad(player.state(), 11);
    player.act(ActionKind::BeginMatch);
    CHECK(pad_input_of(SDL_CONTROLLER_BUTTON_A, 0, player.state()) == Action{ActionKind::ShowPad, 0});
    CHECK_FALSE(pad_input_of(SDL_CONTROLLER_BUTTON_START, 0, player.state()).has_value());
    CHECK(step(SDL_CONTROLLER_BUTTON_START) == Input(Activate{}));
    player.begin_question();
    CHECK_FALSE(step(SDL_CONTROLLER_BUTTON_START).has_value());
    player.act(ActionKind::GoOn);
    CHECK(step(SDL_CONTROLLER_BUTTON_A) == Input(Activate{})); // the lock
    Player turns(Mode::Turns);
    turns.begin_question();
    CHECK(pad_step_of(SDL_CONTROLLER_BUTTON_A, turns.state()) == Input(Activate{}));
}

TEST_CASE("a team whose game pad is pressed lights up in the lobby until something else happens")
{
    Player player(Mode::Secret, 3);
    player.act(ActionKind::BeginMatch);
    player.state() = with_pad(player.state(), 11);
    player.act(ActionKind::ShowPad, 2);
    const auto lobby = body_of<ClassLobbyModel>(player.state());
    CHECK(lobby.teams[2].lit);
    CHECK_FALSE(lobby.teams[0].lit);
    player.act(ActionKind::GoOn);
    CHECK_FALSE(player.state().room.lit.has_value());
}

TEST_CASE("one stage back can be clicked on every screen of a match behind the lobby")
{
    Player player(Mode::Turns);
    player.begin_question();
    for (const ScreenId screen :
         {ScreenId::ClassAnswer, ScreenId::ClassLock, ScreenId::ClassReveal, ScreenId::ClassScores}) {
        while (player.state().screen != screen) {
            const bool word = player.state().screen == ScreenId::ClassAnswer;
            player.act(word ? ActionKind::DontKnow : ActionKind::GoOn);
        }
        CAPTURE(static_cast<int>(screen));
        CHECK(has_hint(player.state(), ActionKind::Erase));
    }
    player.act(ActionKind::FinishMatch);
    CHECK(has_hint(player.state(), ActionKind::Erase));
}

TEST_CASE(
    "from Begin the focus goes up to the lowest row above it in the set-up, and from the way back down to the first")
{
    Player player(Mode::Turns);
    const Scene scene = stage().scene(player.state());
    const std::optional<Action> up = moved_focus(scene, k_begin, Move::Up);
    REQUIRE(up.has_value());
    CHECK((up->kind == ActionKind::RaiseSetting || up->kind == ActionKind::LowerSetting));
    CHECK(up->index == 5); // the first row is as wide as the screen, five more stand above the button
    const std::optional<Action> down = moved_focus(scene, Action{ActionKind::Back, 0}, Move::Down);
    REQUIRE(down.has_value());
    CHECK((down->kind == ActionKind::RaiseSetting || down->kind == ActionKind::LowerSetting));
    CHECK(down->index == 0);
}

TEST_CASE("the set-up says how many questions there are when there are fewer than were asked for")
{
    Player player(Mode::Turns, 4, "ru");
    player.state().room.setup.length = {30, 0};
    const std::size_t there =
        class_items(stage().data(), player.state(), *class_quiz(stage().data(), player.state())).size();
    REQUIRE(there < 30);
    const auto setup = body_of<ClassSetupModel>(player.state());
    const std::string expected = std::to_string(there) + " из 30 вопросов";
    CHECK(std::any_of(setup.rows.begin(), setup.rows.end(),
                      [&](const SettingModel& row) { return row.value == expected; }));
    player.state().room.setup.length = {1, 0};
    const auto one = body_of<ClassSetupModel>(player.state());
    CHECK(
        std::any_of(one.rows.begin(), one.rows.end(), [](const SettingModel& row) { return row.value == "1 вопрос"; }));
}

TEST_CASE("a match takes what is fresh first, and fills up with what was asked before")
{
    Player player(Mode::Turns);
    const std::optional<Quiz> quiz = class_quiz(stage().data(), player.state());
    const Deck& deck = stage().decks[quiz->deck];
    player.state().room.setup.length = {30, 0};
    const std::vector<std::size_t> all = class_items(stage().data(), player.state(), *quiz);
    REQUIRE(all.size() > 2);
    for (std::size_t i = 1; i < all.size(); ++i) {
        player.state().room.asked.insert(deck.items[all[i]].id);
    }
    const std::vector<std::size_t> next = class_items(stage().data(), player.state(), *quiz);
    CHECK(std::find(next.begin(), next.end(), all.front()) != next.end());
    CHECK(next.size() >= 2);
    const auto asked_before = [&](std::size_t item) {
        return player.state().room.asked.count(deck.items[item].id) > 0;
    };
    CHECK_FALSE(asked_before(next.front()));
    CHECK(std::is_partitioned(next.begin(), next.end(), [&](std::size_t item) { return !asked_before(item); }));
}

TEST_CASE("the preview hides the right options until it is asked for them, and again the next time")
{
    Player player(Mode::Turns);
    player.act(ActionKind::Preview);
    CHECK(body_of<ClassPreviewModel>(player.state()).rows.front().right_option.empty());
    player.key(SDL_SCANCODE_S);
    CHECK_FALSE(body_of<ClassPreviewModel>(player.state()).rows.front().right_option.empty());
    player.key(SDL_SCANCODE_ESCAPE);
    player.act(ActionKind::Preview);
    CHECK(body_of<ClassPreviewModel>(player.state()).rows.front().right_option.empty());
}

TEST_CASE("a name that is full says so, and the focus can go to the team that is named")
{
    Player player(Mode::Turns, 4, "ru");
    player.state().screen = ScreenId::ClassTeams;
    player.act(ActionKind::NameTeam, 1);
    player.state() = with_typed(player.state(), std::string(23, 'x'));
    CHECK(body_of<ClassTeamsModel>(player.state()).about.find("24") == std::string::npos);
    player.state() = with_typed(player.state(), "y");
    CHECK(body_of<ClassTeamsModel>(player.state()).about == "Название достигло предела: 24 знака.");
    View view;
    view.show(stage().scene(player.state()), Action{ActionKind::NameTeam, 0});
    CHECK(view.focus_on({ActionKind::NameTeam, 1}));
    CHECK(view.focused() == Action{ActionKind::NameTeam, 1});
    CHECK_FALSE(view.focus_on({ActionKind::NameTeam, 7})); // there are four
}

TEST_CASE("settings over a match keep the projector's colours")
{
    Player player(Mode::Turns);
    player.begin_question();
    player.act(ActionKind::OpenSettings);
    REQUIRE(player.state().screen == ScreenId::Settings);
    CHECK(theme_name(player.state()) == player.state().settings.class_theme);
}

TEST_CASE("a team without points stands on no step of the podium")
{
    Player player(Mode::Turns, 3, "ru");
    player.begin_question();
    player.key(player.right_key());
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_RETURN);
    player.key(SDL_SCANCODE_F);
    REQUIRE(player.state().screen == ScreenId::ClassPodium);
    const Scene scene = stage().scene(player.state());
    const auto has_text = [&](const std::string& words) {
        return std::any_of(scene.drawables.begin(), scene.drawables.end(), [&](const Drawable& drawable) {
            const auto* text = std::get_if<Text>(&drawable.what);
            return text != nullptr && text->layout.text == words;
        });
    };
    CHECK(has_text(isolated("Команда 1")));
    CHECK_FALSE(has_text(isolated("Команда 2"))); // on a step; below it, its rank stands before the name
    CHECK(has_text("2. " + isolated("Команда 2")));
}

TEST_CASE("the results name every wrong option that was picked as often as the most")
{
    Player player(Mode::Turns, 3, "ru");
    player.begin_question();
    std::vector<std::string> picked;
    for (const int step : {1, 2}) {
        const int place = (player.right_place() + step) % 4;
        picked.push_back(isolated(player.question().options[static_cast<std::size_t>(place)].option.text,
                                  *stage().languages.find("ru")));
        player.act(ActionKind::PickOption, place);
        player.key(SDL_SCANCODE_RETURN);
    }
    answer_and_finish(player);
    const std::string detail = body_of<ClassResultsModel>(player.state()).questions[0].detail;
    CHECK(detail.find(picked[0]) != std::string::npos);
    CHECK(detail.find(picked[1]) != std::string::npos);
}

TEST_CASE("the results name the wrong option that was picked most")
{
    Player player(Mode::Turns, 3, "ru");
    player.begin_question();
    const auto wrong = static_cast<std::size_t>((player.right_place() + 1) % 4);
    const std::string option = player.question().options[wrong].option.text;
    player.key(player.wrong_key());
    player.key(SDL_SCANCODE_RETURN);
    answer_and_finish(player);
    const auto results = body_of<ClassResultsModel>(player.state());
    CHECK(results.questions[0].detail ==
          "Чаще всего выбирали неверное: " + isolated(option, *stage().languages.find("ru")) + " (1)");
}
