// Another profile, or a new one with a name in any script.
#include "stage.h"
#include "ui/typing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

constexpr Action k_new{ActionKind::NewProfile, 0};

GameData data_with(std::vector<std::string> profiles)
{
    GameData data = stage().data();
    data.profiles = std::move(profiles);
    return data;
}

/// The profiles screen in `language`, opened from the settings on Home.
GameState opened(const std::string& language)
{
    GameState state = stage().after(language, {{ActionKind::OpenSettings, 0}});
    const ScreenModel settings = present(stage().data(), state);
    for (const SettingModel& row : std::get<SettingsModel>(settings.body).rows) {
        const GameState next = handle(stage().data(), state, row.raise, Milliseconds{1});
        if (next.screen == ScreenId::Profiles) {
            return next;
        }
    }
    FAIL("no setting leads to the profiles");
    return state;
}

GameState with(const GameState& state, Action action)
{
    return handle(data_with({}), state, action, Milliseconds{1});
}

std::vector<std::string> names(const GameData& data, const GameState& state)
{
    const ScreenModel model = present(data, state);
    std::vector<std::string> names;
    for (const ProfileRow& row : std::get<ProfilesModel>(model.body).rows) {
        names.push_back((row.on ? "* " : "") + row.name.name);
    }
    return names;
}

} // namespace

TEST_CASE("all profiles are offered, the one that is on also before it has a file, and a new one")
{
    const GameState state = opened("en");
    CHECK(names(data_with({}), state) == std::vector<std::string>{"* First learner", "New learner"});
    GameState other = state;
    other.profile = "سارا";
    CHECK(names(data_with({"default", "Zoya", "سارا"}), other) ==
          std::vector<std::string>{"First learner", "Zoya", "* سارا", "New learner"});
}

TEST_CASE("choosing another profile sends the program for it; choosing the one that is on goes back")
{
    const GameData data = data_with({"default", "Zoya"});
    const GameState other = handle(data, opened("en"), {ActionKind::ChooseProfile, 1}, Milliseconds{1});
    CHECK(other.errand.kind == ErrandKind::UseProfile);
    CHECK(other.errand.what == "Zoya");
    CHECK(is_over(other));
    const GameState same = handle(data, opened("en"), {ActionKind::ChooseProfile, 0}, Milliseconds{1});
    CHECK_FALSE(is_over(same));
    CHECK(same.screen == ScreenId::Settings);
    CHECK_FALSE(is_over(handle(data, opened("en"), {ActionKind::ChooseProfile, 2}, Milliseconds{1})));
}

TEST_CASE("a new profile is called what was typed, in any script, spaces around it aside")
{
    for (const std::string name : {"Маша", "سارا", "小明", "น้ำ", "é"}) {
        CAPTURE(name);
        const GameState typed = with_typed(with(opened("ru"), k_new), " " + name + " ");
        const GameState state = with(typed, k_new);
        CHECK(state.errand.kind == ErrandKind::UseProfile);
        CHECK(state.errand.what == name);
        CHECK_FALSE(is_typing(state));
    }
}

TEST_CASE("what cannot be a file's name cannot be typed; nothing typed makes no profile")
{
    GameState state = with(opened("en"), k_new);
    for (const char* refused : {"../x", ".hidden", "a/b", "\u202E", "\n"}) {
        CAPTURE(refused);
        CHECK(with_typed(state, refused).new_profile == "");
    }
    for (int i = 0; i < 60; ++i) {
        state = with_typed(std::move(state), "น้ำ");
    }
    CHECK(is_profile_name(*state.new_profile));
    CHECK_FALSE(is_over(with(with(opened("en"), k_new), k_new)));
    CHECK_FALSE(is_over(with(with_typed(with(opened("en"), k_new), "  "), k_new)));
    const GameState same = with(with_typed(with(opened("en"), k_new), k_first_profile), k_new);
    CHECK_FALSE_MESSAGE(is_over(same), "that is the one that is on");
}

TEST_CASE("Esc ends the typing first, then leads back to the settings; help ends it as well")
{
    const GameState typing = with_typed(with(opened("fa"), k_new), "x");
    const GameState once = with(typing, k_back);
    CHECK(once.screen == ScreenId::Profiles);
    CHECK_FALSE(is_typing(once));
    CHECK(with(once, k_back).screen == ScreenId::Settings);
    CHECK_FALSE(is_typing(with(typing, {ActionKind::Help, 0})));
}

TEST_CASE("settings opened from their own page still lead back to where they were opened")
{
    GameState state = with(opened("en"), {ActionKind::OpenSettings, 0});
    CHECK(state.screen == ScreenId::Settings);
    state = with(state, {ActionKind::Back, 0});
    CHECK(state.screen == ScreenId::Home);
}

TEST_CASE("what an input method composes is shown and gone when it is taken over, and is no part of the name before")
{
    GameState state = with_composing(with_typed(with(opened("zh"), k_new), "小"), "ming");
    CHECK(names(data_with({}), state).back() == "小ming");
    CHECK(state.new_profile == "小");
    state = with_typed(std::move(state), "明");
    CHECK(names(data_with({}), state).back() == "小明");
    CHECK(with_composing(opened("zh"), "ming").composing.empty());
}

TEST_CASE("the cursor stands where the next letter comes to stand, in either direction")
{
    struct Case {
        const char* language;
        const char* name;
        bool cursor_right_of_name; ///< as it is seen
    };
    for (const Case& one :
         {Case{"en", "Zoya", true}, {"en", "سارا", false}, {"fa", "سارا", false}, {"fa", "Zoya", true}}) {
        CAPTURE(one.language);
        CAPTURE(one.name);
        const GameState state = with_typed(with(opened(one.language), k_new), one.name);
        const Scene scene = stage().scene(state);
        const Text* name = nullptr;
        const Card* cursor = nullptr;
        for (const Drawable& drawable : scene.drawables) {
            const auto* text = std::get_if<Text>(&drawable.what);
            name = text != nullptr && text->layout.text.find(one.name) != std::string::npos ? text : name;
            const auto* card = std::get_if<Card>(&drawable.what);
            cursor = card != nullptr && card->box.width == 3 ? card : cursor;
        }
        REQUIRE(name != nullptr);
        REQUIRE(cursor != nullptr);
        // An end of the text as drawn: at the start side of its box, `width` of its layout wide.
        const bool from_right = scene.right_to_left;
        const Px left = from_right ? name->box.x + name->box.width - name->layout.width : name->box.x;
        const Px right = left + name->layout.width;
        CHECK((cursor->box.x >= right - 1) == one.cursor_right_of_name);
        CHECK((cursor->box.x + cursor->box.width <= left + 1) == !one.cursor_right_of_name);
    }
}

TEST_CASE("over a match nobody changes the profile")
{
    GameState state = stage().after("en", {{ActionKind::OpenClass, 0}, {ActionKind::OpenSettings, 0}});
    const ScreenModel model = present(stage().data(), state);
    for (const SettingModel& row : std::get<SettingsModel>(model.body).rows) {
        CHECK(handle(stage().data(), state, row.raise, Milliseconds{1}).screen != ScreenId::Profiles);
    }
}
