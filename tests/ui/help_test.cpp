// Help names every key that does something on the screen it lies over.
#include "class_player.h"
#include "ui/class_keys.h"
#include "ui/screens/screens.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

/// What help says of the keys: each that is named, ranges written out.
std::set<std::string> named_keys(const GameState& state)
{
    const GameState helped = handle(stage().data(), state, {ActionKind::Help, 0}, state.room.now);
    const ScreenModel model = present(stage().data(), helped);
    std::set<std::string> keys;
    for (const KeyHint& hint : std::get<HelpModel>(model.body).keys) {
        std::string word;
        for (const char c : hint.key + " ") {
            if (c != ' ') {
                word += c;
                continue;
            }
            const std::size_t dash = word.find("–");
            const bool range = dash == 1 && word.size() == 5;
            for (char key = range ? word.front() : '\0'; range && key <= word.back(); ++key) {
                keys.insert(std::string(1, key));
            }
            keys.insert(word);
            word.clear();
        }
    }
    return keys;
}

/// Letters, digits and the few others that mean something by themselves, as help names them.
std::map<std::string, SDL_Scancode> all_keys()
{
    std::map<std::string, SDL_Scancode> keys = {{"Esc", SDL_SCANCODE_ESCAPE}, {"Backspace", SDL_SCANCODE_BACKSPACE},
                                                {"F1", SDL_SCANCODE_F1},      {"?", SDL_SCANCODE_SLASH},
                                                {"F11", SDL_SCANCODE_F11},    {"+", SDL_SCANCODE_EQUALS},
                                                {"−", SDL_SCANCODE_MINUS},    {"0", SDL_SCANCODE_0}};
    for (int i = 0; i < 26; ++i) {
        keys[std::string(1, static_cast<char>('A' + i))] = static_cast<SDL_Scancode>(SDL_SCANCODE_A + i);
    }
    for (int i = 0; i < 9; ++i) {
        keys[std::string(1, static_cast<char>('1' + i))] = static_cast<SDL_Scancode>(SDL_SCANCODE_1 + i);
    }
    return keys;
}

/// Everything of a state that a key could change and a player could notice.
std::string seen_of(const GameState& state)
{
    std::string text = dump(stage().scene(state));
    text += std::to_string(static_cast<int>(state.screen)) + (state.full_screen ? "f" : "") +
            (state.settings.sounds ? "s" : "") + std::to_string(state.text_percent);
    return state.room.match ? text + std::to_string(state.room.match->events.size()) : text;
}

/// The keys that change something in this state.
std::set<std::string> working_keys(const GameState& state)
{
    std::set<std::string> keys;
    const std::string before = seen_of(state);
    for (const auto& [name, scancode] : all_keys()) {
        SDL_KeyboardEvent event{};
        event.keysym.scancode = scancode;
        const std::optional<Input> of_class = class_input_of(event, state);
        const std::optional<Input> input = of_class ? of_class : input_of(event);
        const Action* action = input ? std::get_if<Action>(&*input) : nullptr;
        if (action != nullptr && seen_of(handle(stage().data(), state, *action, state.room.now)) != before) {
            keys.insert(name);
        }
    }
    return keys;
}

void check_keys(const GameState& state)
{
    CAPTURE(screen_type(state.screen).name);
    const std::set<std::string> named = named_keys(state);
    for (const std::string& key : working_keys(state)) {
        CHECK_MESSAGE(named.count(key) == 1, key << " works, but help does not name it");
    }
}

} // namespace

TEST_CASE("help names every key that works on the screens of one player")
{
    const Action open_reader{ActionKind::OpenReader, 0};
    const Action open_progress{ActionKind::OpenProgress, 0};
    const std::vector<std::vector<Action>> ways = {{},
                                                   {{ActionKind::ChooseLanguage, 0}},
                                                   {{ActionKind::OpenSettings, 0}},
                                                   {{ActionKind::OpenLibrary, 0}},
                                                   {open_reader},
                                                   {open_progress},
                                                   {{ActionKind::OpenChoice, 0}},
                                                   {k_start},
                                                   {k_start, k_dont_know},
                                                   {k_start, k_dont_know, k_go_on}, // with an answer to take back
                                                   {k_start, k_dont_know, k_report},
                                                   {k_start, k_dont_know, open_reader},
                                                   {k_start, k_dont_know, k_suspend, open_reader, open_progress},
                                                   {k_start, k_dont_know, k_back, {ActionKind::StartQuiz, 1}}};
    std::set<ScreenId> seen;
    for (const std::vector<Action>& way : ways) {
        const GameState state = stage().after("ru", way);
        check_keys(state);
        seen.insert(state.screen);
    }
    GameState done = stage().after("ru", {k_start});
    while (done.screen != ScreenId::Summary) {
        done = handle(stage().data(), handle(stage().data(), done, k_dont_know, Milliseconds{1}), k_go_on,
                      Milliseconds{1});
    }
    check_keys(done);
    CHECK(seen.size() >= 10);
}

TEST_CASE("help names every key that works at each stage of a match, in each mode")
{
    for (const Mode mode : {Mode::Hands, Mode::Turns, Mode::Buzz, Mode::Secret}) {
        for (const Scoring scoring : {Scoring::Accuracy, Scoring::Certainty}) {
            Player player(mode, 2, "ru");
            player.state().room.setup.timer = 60;
            player.state().room.setup.scoring = scoring;
            CAPTURE(static_cast<int>(mode));
            check_keys(player.state());
            check_keys(handle(stage().data(), player.state(), {ActionKind::Preview, 0}, Milliseconds{1}));
            player.act(ActionKind::BeginMatch);
            std::set<ScreenId> seen;
            for (int step = 0; step < 200 && player.state().screen != ScreenId::ClassSetup; ++step) {
                if (seen.insert(player.state().screen).second) {
                    check_keys(player.state());
                    GameState paused =
                        handle(stage().data(), player.state(), {ActionKind::PauseMatch, 0}, player.state().room.now);
                    check_keys(paused);
                }
                const bool turn = player.state().screen == ScreenId::ClassAnswer && mode == Mode::Turns;
                player.act(turn ? ActionKind::DontKnow : ActionKind::GoOn);
            }
            CHECK(seen.size() >= 6);
        }
    }
}

TEST_CASE("help is of the screen it was opened on, not of others")
{
    CHECK(named_keys(stage().after("fa", {{ActionKind::OpenSettings, 0}})).count("0") == 0);
    CHECK(named_keys(stage().after("fa", {k_start})).count("X") == 0);
    CHECK(named_keys(stage().after("fa", {k_start, k_dont_know})).count("X") == 1);
    Player buzz(Mode::Buzz, 4);
    buzz.begin_question();
    CHECK_MESSAGE(named_keys(buzz.state()).count("M") == 1, "a team's key");
    Player two(Mode::Buzz, 2);
    two.begin_question();
    CHECK_MESSAGE(named_keys(two.state()).count("Z") == 0, "nobody's key");
}
