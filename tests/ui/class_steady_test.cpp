// What stands still on the projector while a question is on, and what is seen there of many teams with long names.
#include "class_player.h"
#include "ui/class_fit.h"
#include "ui/class_plan.h"
#include "ui/screens/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

void give_long_names(GameState& state)
{
    for (std::size_t team = 0; team < k_max_teams; ++team) {
        state.room.setup.names[team] = "Северный ветер и море, " + std::to_string(team + 1); // 24 characters
    }
}

std::vector<const Text*> texts_of(const Scene& scene)
{
    std::vector<const Text*> texts;
    for (const Drawable& drawable : scene.drawables) {
        if (const auto* text = std::get_if<Text>(&drawable.what)) {
            texts.push_back(text);
        }
    }
    return texts;
}

/// The text of the scene that reads so; nullptr when there is none.
const Text* text_of(const Scene& scene, const std::string& words)
{
    for (const Text* text : texts_of(scene)) {
        if (text->layout.text == words) {
            return text;
        }
    }
    return nullptr;
}

/// Where a text stands, and how large it is.
using Place = std::array<Px, 3>;

Place place_of(const Text& text)
{
    return {text.box.x, text.box.y, text.layout.size};
}

/// Those of the question and its options.
std::vector<Place> places_of(const GameState& state, Px width, Px height)
{
    const Scene scene = stage().scene(state, width, height);
    const auto body = std::get<ClassQuestionModel>(present(stage().data(), state).body);
    std::vector<Place> places = {place_of(*text_of(scene, body.stem))};
    for (const ClassOption& option : body.options) {
        places.push_back(place_of(*text_of(scene, option.option.text)));
    }
    return places;
}

/// Where the names of the teams begin.
std::vector<Px> places_of_names(const GameState& state, Px width, Px height)
{
    const Scene scene = stage().scene(state, width, height);
    const auto body = std::get<ClassQuestionModel>(present(stage().data(), state).body);
    std::vector<Px> places;
    for (const TeamChip& chip : body.teams) {
        const Text* name = text_of(scene, isolated(chip.team.name));
        places.push_back(name != nullptr ? name->box.x : -1);
    }
    return places;
}

} // namespace

TEST_CASE("the question and its options stay where they are from the first press to the lock")
{
    for (const auto& [width, height] : {std::pair(1024.0, 768.0), std::pair(1920.0, 1080.0)}) {
        for (const std::string language : {"ru", "fa", "th"}) {
            CAPTURE(width);
            CAPTURE(language);
            Player player(Mode::Buzz, 8, language);
            give_long_names(player.state());
            player.state().room.setup.scoring = Scoring::Certainty;
            player.begin_question();
            const std::vector<Px> chips = places_of_names(player.state(), width, height);
            const std::vector<Place> before = places_of(player.state(), width, height);
            const auto stays = [&] { return places_of(player.state(), width, height) == before; };
            player.key(SDL_SCANCODE_Q);
            CHECK_MESSAGE(stays(), "one has pressed");
            player.key(player.wrong_key());
            CHECK_MESSAGE(stays(), "an option is picked");
            player.key(SDL_SCANCODE_RETURN);
            CHECK_MESSAGE(stays(), "it was wrong");
            player.key(SDL_SCANCODE_I);
            player.key(player.right_key());
            player.key(SDL_SCANCODE_RETURN);
            REQUIRE(player.state().screen == ScreenId::ClassLock);
            CHECK_MESSAGE(stays(), "locked");
            CHECK_MESSAGE(places_of_names(player.state(), width, height) == chips, "notes keep their room");
        }
    }
}

TEST_CASE("a tie of eight teams with the longest names is told in two lines, by badges")
{
    Player player(Mode::Buzz, 8, "ru");
    give_long_names(player.state());
    player.begin_question();
    for (const SDL_Scancode key : {SDL_SCANCODE_Q, SDL_SCANCODE_I, SDL_SCANCODE_Z, SDL_SCANCODE_M, SDL_SCANCODE_A,
                                   SDL_SCANCODE_L, SDL_SCANCODE_T, SDL_SCANCODE_B}) {
        player.key(key, 0);
    }
    const ClassQuestionModel question = player.question();
    REQUIRE(question.tied.size() == 8);
    const Scene scene = stage().scene(player.state(), 1024, 768);
    const Text* status = text_of(scene, question.tied_status);
    REQUIRE(status != nullptr);
    CHECK(status->layout.lines.size() <= 2);
    CHECK(scene.fits());
}

TEST_CASE("teams never make way: where there is no room for names, each has its badge, its key and its stake")
{
    int brief = 0;
    GameData data = stage().data();
    const Frame frame{1024, 768, 1, &stage().themes.front(), &stage().engine};
    data.fits = [&](const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                    const ClassChoices& choices) {
        return fits_projector(data, deck, item, language, second, choices, frame);
    };
    for (const std::string language : {"ru", "fa", "th", "zh", "ar"}) {
        GameState state = stage().after(language, {{ActionKind::OpenClass, 0}});
        give_long_names(state);
        state.room.setup.mode = Mode::Buzz;
        state.room.setup.teams = 8;
        state.room.setup.scoring = Scoring::Certainty;
        state.room.setup.length = {60, 0};
        state.room.setup.too_long = items_too_long(data, state.room.setup, *class_quiz(data, state));
        state = handle(data, std::move(state), {ActionKind::BeginMatch, 0}, Milliseconds{1});
        while (state.room.match && state.screen != ScreenId::ClassPodium) {
            if (state.screen == ScreenId::ClassAnswer) {
                const auto body = std::get<ClassQuestionModel>(present(data, state).body);
                CAPTURE(body.stem);
                const Scene scene = arrange(present(data, state), frame);
                CHECK(scene.fits());
                for (const char* key : {"Q", "I", "Z", "M", "A", "L", "T", "B"}) {
                    CHECK(text_of(scene, key) != nullptr);
                }
                brief += text_of(scene, isolated(body.teams[0].team.name)) == nullptr ? 1 : 0;
            }
            state = handle(data, std::move(state), {ActionKind::GoOn, 0}, Milliseconds{1});
        }
    }
    CHECK(brief > 0); // there were such questions
}

TEST_CASE("at the lock the options found wrong stay crossed out, and the last answer is not judged yet")
{
    Player player(Mode::Turns, 2);
    player.begin_question();
    const auto wrong = static_cast<std::size_t>((player.right_place() + 1) % 4);
    const auto right = static_cast<std::size_t>(player.right_place());
    player.key(player.wrong_key());
    player.key(SDL_SCANCODE_RETURN);
    player.key(player.right_key());
    player.key(SDL_SCANCODE_RETURN);
    REQUIRE(player.state().screen == ScreenId::ClassLock);
    CHECK(player.question().options[wrong].taken);
    CHECK_FALSE(player.question().options[right].taken);
}
