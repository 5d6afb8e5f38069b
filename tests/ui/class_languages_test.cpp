// Two languages side by side: which questions are asked so, what is seen of them, and which team plays in which.
#include "class_player.h"
#include "classroom/question_texts.h"
#include "fitting.h"
#include "ui/class_fit.h"
#include "ui/class_plan.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr int k_row_of_second = 4; ///< in the set-up

Player in_fa_and_th(Mode mode = Mode::Turns)
{
    Player player(mode);
    player.state().room.setup.second = "th";
    return player;
}

/// The place of a text in the scene, or nothing.
const Text* find_text(const Scene& scene, const std::string& text)
{
    for (const Drawable& drawable : scene.drawables) {
        const auto* found = std::get_if<Text>(&drawable.what);
        if (found != nullptr && found->layout.text == text) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the set-up steps through the other languages of the quiz, and none")
{
    Player player(Mode::Turns);
    std::vector<std::string> seen;
    for (int i = 0; i < 4; ++i) {
        seen.push_back(player.state().room.setup.second);
        player.act(ActionKind::RaiseSetting, k_row_of_second);
    }
    CHECK(seen == std::vector<std::string>{"", "ru", "th", "zh"});
    CHECK(player.state().room.setup.second.empty());
}

TEST_CASE("only questions that both languages have are asked; the preview says why the others are not")
{
    Player player = in_fa_and_th();
    const auto preview = [&] {
        GameState state = player.state();
        state.screen = ScreenId::ClassPreview;
        return std::get<ClassPreviewModel>(present(stage().data(), state).body);
    };
    const std::vector<PreviewRow> rows = preview().rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows.back().note == "به هر دو زبان نیست"); // quantity/gap/1 is not there in Thai
    CHECK_FALSE(rows.back().can_change);
    player.act(ActionKind::BeginMatch);
    CHECK(player.match().plan.questions.size() == 5);
    for (const MatchQuestion& question : player.match().plan.questions) {
        CHECK(question.item != "quantity/gap/1");
    }
}

TEST_CASE("a second language the quiz does not have is none")
{
    Player player(Mode::Turns);
    player.state().room.setup.second = "ar";
    player.act(ActionKind::BeginMatch);
    CHECK(player.match().plan.second.empty());
    CHECK(player.match().plan.teams[1].language == "fa");
    CHECK(player.match().plan.questions.size() == 6);
}

TEST_CASE("every second team plays in the second language until the teacher says otherwise; the lobby shows it")
{
    Player player = in_fa_and_th();
    player.state().screen = ScreenId::ClassTeams;
    player.act(ActionKind::TeamLanguage, 0);
    player.state().screen = ScreenId::ClassSetup;
    player.act(ActionKind::BeginMatch);
    std::vector<std::string> languages;
    for (const Team& team : player.match().plan.teams) {
        languages.push_back(team.language);
    }
    CHECK(languages == std::vector<std::string>{"th", "th", "fa", "th"});
    const auto lobby = std::get<ClassLobbyModel>(present(stage().data(), player.state()).body);
    CHECK(lobby.teams[0].language == "ไทย");
    CHECK(lobby.teams[2].language == "فارسی");
}

TEST_CASE("question, options and source are seen in both languages, the quiz's on the reading side")
{
    Player player = in_fa_and_th(Mode::Secret);
    player.begin_question();
    const Item& item = *item_of(current_question(player.match()), stage().decks[1]);
    const Scene scene = stage().scene(player.state());
    for (const std::string tag : {"fa", "th"}) {
        CAPTURE(tag);
        CHECK(find_text(scene, item.wordings.at(tag).stem) != nullptr);
    }
    const Text* fa = find_text(scene, item.wordings.at("fa").stem);
    const Text* th = find_text(scene, item.wordings.at("th").stem);
    CHECK(fa->box.x > th->box.x + th->box.width);
    CHECK(fa->box.y == th->box.y);
    player.act(ActionKind::GoOn);
    player.act(ActionKind::GoOn);
    REQUIRE(player.state().screen == ScreenId::ClassReveal);
    player.act(ActionKind::ToggleSource);
    const auto reveal = std::get<ClassRevealModel>(present(stage().data(), player.state()).body);
    const Scene source = stage().scene(player.state());
    CHECK(find_text(source, reveal.source.front().text) != nullptr);
    REQUIRE_FALSE(reveal.second_source.empty());
    CHECK(reveal.second_source.front().text != reveal.source.front().text);
    CHECK(find_text(source, reveal.second_source.front().text) != nullptr);
}

TEST_CASE("options that are alike in both languages stand once")
{
    Player player = in_fa_and_th();
    bool once = false;
    bool twice = false;
    player.begin_question();
    while (player.state().screen != ScreenId::ClassPodium) {
        if (player.state().screen == ScreenId::ClassAnswer) {
            const ClassQuestionModel question = player.question();
            const Item& item = *item_of(current_question(player.match()), stage().decks[1]);
            const bool alike = item.wordings.at("fa").options == item.wordings.at("th").options;
            CHECK(question.options.front().second_text.empty() == alike);
            once = once || alike;
            twice = twice || !alike;
            player.act(ActionKind::SkipQuestion);
        } else {
            player.act(ActionKind::GoOn);
        }
    }
    CHECK(twice);
    MESSAGE("some options stand once: ", once);
}

TEST_CASE("what is asked in two languages is whole, at 1/18 and 1/27 of the height at least, in each of them")
{
    std::size_t asked = 0;
    for (const auto& [width, height] : {std::pair(1024.0, 768.0), std::pair(1920.0, 1080.0)}) {
        GameData data = stage().data();
        const Frame frame{width, height, 1.0, &stage().themes.front(), &stage().engine};
        data.fits = [&](const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                        const ClassChoices& choices) {
            return fits_projector(data, deck, item, language, second, choices, frame);
        };
        for (const auto& [first, second] : {std::pair("fa", "ru"), std::pair("ru", "zh"), std::pair("th", "fa")}) {
            GameState state = stage().after(first, {{ActionKind::OpenClass, 0}});
            state.room.setup.second = second;
            state.room.setup.too_long = items_too_long(data, state.room.setup, *class_quiz(data, state));
            state = handle(data, std::move(state), {ActionKind::BeginMatch, 0}, Milliseconds{1});
            while (state.screen != ScreenId::ClassPodium && state.screen != ScreenId::ClassSetup) {
                const Scene scene = arrange(present(data, state), frame);
                if (state.screen == ScreenId::ClassAnswer) {
                    const auto body = std::get<ClassQuestionModel>(present(data, state).body);
                    CAPTURE(body.stem);
                    CHECK(scene.fits());
                    check_texts(scene);
                    for (const std::string& stem : {body.stem, body.second_stem}) {
                        CHECK(find_text(scene, stem)->layout.size / height >= 1.0 / 18 - 1e-6);
                    }
                    for (const ClassOption& option : body.options) {
                        CHECK(find_text(scene, option.option.text)->layout.size / height >= 1.0 / 27 - 1e-6);
                        CHECK((option.second_text.empty() ||
                               find_text(scene, option.second_text)->layout.size / height >= 1.0 / 27 - 1e-6));
                    }
                    ++asked;
                }
                const bool word = state.screen == ScreenId::ClassAnswer;
                state = handle(data, std::move(state), {word ? ActionKind::DontKnow : ActionKind::GoOn, 0},
                               Milliseconds{1});
            }
        }
    }
    MESSAGE(asked, " looks at questions in two languages");
    CHECK(asked > 40);
}
