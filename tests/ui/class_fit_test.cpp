// The screens of a class: legible from the last row, nothing cut, in every language.
#include "fitting.h"
#include "stage.h"
#include "ui/class_fit.h"
#include "ui/class_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace nuqta;
using namespace nuqta::test;

namespace {

struct Place {
    Px width, height;
    int percent;
};

constexpr Place k_sizes[] = {{1024, 768, 100}, {1280, 800, 100}, {1920, 1080, 100}, {720, 1280, 100},
                             {1024, 768, 200}, {1280, 720, 200}, {1920, 1080, 200}};

/// The size of the set text that begins like `text`, in shares of the screen's height; 0 when it is not there.
double share_of(const Scene& scene, const std::string& text)
{
    for (const Drawable& drawable : scene.drawables) {
        const auto* set = std::get_if<Text>(&drawable.what);
        if (set != nullptr && set->layout.text == text) {
            return set->layout.size / scene.height;
        }
    }
    return 0;
}

GameState act(GameState state, ActionKind kind, int index = 0)
{
    return handle(stage().data(), std::move(state), {kind, index}, Milliseconds{1764298800000});
}

/// A state on each screen of a class, as it is after two questions.
std::vector<GameState> all_screens(const std::string& language, Mode mode, int teams)
{
    GameState state = stage().after(language, {{ActionKind::OpenClass, 0}});
    state.room.setup.mode = mode;
    state.room.setup.teams = teams;
    state.room.setup.timer = 60;
    state.room.setup.scoring = Scoring::Certainty;
    state.room.setup.names[0] = "Команда с очень длинным";
    std::vector<GameState> states = {state};
    for (const ScreenId screen : {ScreenId::ClassTeams, ScreenId::ClassPreview}) {
        states.push_back(state);
        states.back().screen = screen;
    }
    state = act(std::move(state), ActionKind::BeginMatch);
    states.push_back(state);
    while (state.room.match->stage != MatchStage::Export) {
        if (state.screen == ScreenId::ClassAnswer && team_with_word(current_round(*state.room.match))) {
            state = act(std::move(state), ActionKind::PickOption, 0);
            states.push_back(state);
        } else if (state.screen == ScreenId::ClassAnswer && mode == Mode::Secret) {
            for (int team = 0; team < teams; ++team) {
                state = act(std::move(state), ActionKind::TeamPick, team * 4 + team % 3);
            }
        }
        const bool second = state.room.match->rounds.size() == 2 && state.screen == ScreenId::ClassScores;
        state = act(std::move(state), second ? ActionKind::FinishMatch : ActionKind::GoOn);
        states.push_back(state);
        if (states.size() > 60) {
            break;
        }
    }
    states.push_back(act(stage().after(language, {{ActionKind::OpenClass, 0}, {ActionKind::BeginMatch, 0}}),
                         ActionKind::PauseMatch));
    states.push_back(state);
    states.back().below = states.back().screen;
    states.back().screen = ScreenId::Help;
    states.push_back(state);
    states.back().room.files.trouble = "/home/someone/.local/share/nuqta/classroom/default";
    return states;
}

} // namespace

TEST_CASE("every screen of a class fits in every language at every size and scale")
{
    for (const Language& language : stage().languages.all()) {
        for (const auto& [mode, teams] :
             {std::pair(Mode::Turns, 4), std::pair(Mode::Secret, 8), std::pair(Mode::Hands, 2)}) {
            for (const GameState& at : all_screens(language.tag, mode, teams)) {
                for (const Place& place : k_sizes) {
                    CAPTURE(language.tag);
                    CAPTURE(place.width);
                    CAPTURE(place.percent);
                    CAPTURE(static_cast<int>(at.screen));
                    GameState state = at;
                    state.text_percent = place.percent;
                    check_texts(stage().scene(state, place.width, place.height));
                }
            }
        }
    }
}

TEST_CASE("the questions that a class is asked are seen whole, at 1/18 and 1/27 of the height at least")
{
    std::size_t asked = 0;
    std::size_t left_out = 0;
    for (const Place& place : {Place{1024, 768, 100}, Place{1920, 1080, 100}, Place{1024, 768, 200}}) {
        GameData data = stage().data();
        const Frame frame{place.width, place.height, place.percent / 100.0, &stage().themes.front(), &stage().engine};
        data.fits = [&](const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                        const ClassChoices& choices) {
            return fits_projector(data, deck, item, language, second, choices, frame);
        };
        for (const std::string language : {"fa", "ru", "zh", "th", "ar"}) {
            CAPTURE(language);
            GameState state = stage().after(language, {{ActionKind::OpenClass, 0}});
            state.room.setup.length = {60, 0};
            state.room.setup.too_long = items_too_long(data, state.room.setup, *class_quiz(data, state));
            left_out += state.room.setup.too_long.size();
            state.text_percent = place.percent;
            state = handle(data, std::move(state), {ActionKind::BeginMatch, 0}, Milliseconds{1});
            while (state.screen != ScreenId::ClassPodium && state.screen != ScreenId::ClassSetup) {
                const Scene scene = arrange(present(data, state), frame);
                const bool question = state.screen == ScreenId::ClassAnswer || state.screen == ScreenId::ClassLock;
                if (question) {
                    const auto body = std::get<ClassQuestionModel>(present(data, state).body);
                    CAPTURE(body.stem);
                    CHECK(scene.fits());
                    CHECK(share_of(scene, body.stem) >= 1.0 / 18 - 1e-6);
                    for (const ClassOption& option : body.options) {
                        CHECK(share_of(scene, option.option.text) >= 1.0 / 27 - 1e-6);
                    }
                    ++asked;
                } else if (state.screen == ScreenId::ClassReveal) {
                    const auto body = std::get<ClassRevealModel>(present(data, state).body);
                    CHECK(scene.fits());
                    for (const ClassOption& option : body.question.options) {
                        CAPTURE(option.option.text);
                        CHECK(share_of(scene, option.option.text) >= 1.0 / 27 - 1e-6);
                    }
                }
                const bool word = state.screen == ScreenId::ClassAnswer &&
                                  team_with_word(current_round(*state.room.match)).has_value();
                state = handle(data, std::move(state), {word ? ActionKind::DontKnow : ActionKind::GoOn, 0},
                               Milliseconds{1});
            }
        }
    }
    MESSAGE(asked, " looks at questions, ", left_out, " left out");
    CHECK(asked > 100);
}
