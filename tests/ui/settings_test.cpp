// What can be set, and that it works at once.
#include "lang/strings.h"
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

const SettingsModel& rows_of(const ScreenModel& model)
{
    return std::get<SettingsModel>(model.body);
}

std::string value_of(const ScreenModel& model, Action raise)
{
    const auto& rows = rows_of(model).rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const SettingModel& row) { return row.raise == raise; });
    REQUIRE(found != rows.end());
    return found->value;
}

/// The state after raising (or lowering) the row with this label once, and what the row then says.
std::pair<GameState, std::string> stepped(const GameState& state, const std::string& label, bool raise = true)
{
    const ScreenModel before = present(stage().data(), state);
    for (const SettingModel& row : rows_of(before).rows) {
        if (row.label == label) {
            GameState after = handle(stage().data(), state, raise ? row.raise : row.lower, Milliseconds{1});
            const ScreenModel model = present(stage().data(), after);
            return {after, after.screen == ScreenId::Settings ? value_of(model, row.raise) : std::string()};
        }
    }
    FAIL("there is no row " << label);
    return {state, {}};
}

const GameState k_russian = stage().after("ru", {{ActionKind::OpenSettings, 0}});

} // namespace

TEST_CASE("settings lie over the screen they were opened on")
{
    const GameState state = stage().after("ru", {k_start, {ActionKind::OpenSettings, 0}});
    REQUIRE(state.screen == ScreenId::Settings);
    CHECK(handle(stage().data(), state, k_back, Milliseconds{1}).screen == ScreenId::Question);
    CHECK(stage().after("ru", {{ActionKind::Help, 0}, {ActionKind::OpenSettings, 0}}).screen == ScreenId::Help);
}

TEST_CASE("the menus may be in another language than the quiz")
{
    GameState state = k_russian;
    CHECK(stepped(state, "Язык меню").second == "العربية");
    state.settings.interface = "en";
    CHECK(stepped(state, "Menu language", false).first.settings.interface != "en");
    state = handle(stage().data(), state, k_back, Milliseconds{1});
    const ScreenModel home = present(stage().data(), state);
    const auto& body = std::get<HomeModel>(home.body);
    CHECK(body.greeting == "What would you like to learn?");
    CHECK_MESSAGE(body.quizzes.front().title.language->tag == "ru", "the quizzes stay Russian");
    state = handle(stage().data(), state, k_start, Milliseconds{1});
    CHECK(interface_language(stage().data(), state).tag == "en");
}

TEST_CASE("a sitting has as many questions as were set; after the longest comes the shortest")
{
    GameState state = k_russian;
    for (const char* expected : {"15 вопросов", "20 вопросов", "30 вопросов", "5 вопросов"}) {
        const auto [next, value] = stepped(state, "Длина раунда");
        CHECK(value == expected);
        state = next;
    }
    state = handle(stage().data(), state, k_back, Milliseconds{1});
    state = handle(stage().data(), state, k_start, Milliseconds{1});
    CHECK(state.learner.session->planned == 5);
}

TEST_CASE("colours go through all themes and come back to the first")
{
    GameState state = k_russian;
    for (const char* expected : {"Светлые", "Контрастные", "Для проектора", "Тёмные"}) {
        const auto [next, value] = stepped(state, "Цвета");
        CHECK(value == expected);
        state = next;
    }
    CHECK(theme_or_first(stage().themes, "gone").name == "dark");
}

TEST_CASE("the quiz language is chosen on its own screen; M mutes anywhere")
{
    CHECK(stepped(k_russian, "Язык вопросов").first.screen == ScreenId::Language);
    const GameState muted = stage().after("ru", {k_start, {ActionKind::ToggleSounds, 0}});
    CHECK(muted.screen == ScreenId::Question);
    CHECK_FALSE(muted.settings.sounds);
}

TEST_CASE("who wants to remember more is asked sooner, at once and after every answer")
{
    GameState state = stage().after("ru", {k_start});
    const std::string id = current_item(*state.learner.session).id;
    const std::size_t key = key_index(current_item(*state.learner.session));
    const std::vector<std::size_t>& order = state.learner.session->showings.front().order;
    const auto place = static_cast<int>(std::find(order.begin(), order.end(), key) - order.begin());
    state = handle(stage().data(), state, pick(place), Milliseconds{1});
    const std::string deck = state.learner.session->deck->id;
    const auto days = [&](const GameState& one) {
        return (one.learner.progress.at(deck).at(id).memory->due - one.today).count();
    };
    CHECK(days(state) == 2);
    state = handle(stage().data(), state, {ActionKind::OpenSettings, 0}, Milliseconds{1});
    const std::vector<std::pair<const char*, int>> steps = {
        {"95\u00A0%", 1}, {"80\u00A0%", 8}, {"85\u00A0%", 4}, {"90\u00A0%", 2}};
    for (const auto& [expected, due] : steps) {
        const auto [next, value] = stepped(state, "Помнить не меньше");
        CHECK(value == expected);
        CHECK(days(next) == due);
        state = next;
    }
    const GameState often = stepped(state, "Помнить не меньше").first;
    GameState again =
        handle(stage().data(), handle(stage().data(), often, k_back, Milliseconds{1}), k_undo, Milliseconds{1});
    again = handle(stage().data(), again, pick(place), Milliseconds{1});
    CHECK(days(again) == 1);
}

TEST_CASE("the menus can have the other digits of their language, where it has some; texts of the article stay")
{
    const LanguageRegistry others = LanguageRegistry::in_other_digits(stage().languages);
    GameData data = stage().data();
    data.in_other_digits = &others;
    struct Case {
        const char* language;
        const char* before;
        const char* after; ///< empty: there is no such row
    };
    for (const Case& one :
         {Case{"fa", "۱۲۳", "123"}, {"ar", "123", "١٢٣"}, {"th", "123", "๑๒๓"}, {"ru", "", ""}, {"zh", "", ""}}) {
        CAPTURE(one.language);
        GameState state = stage().after(one.language, {k_start, {ActionKind::OpenSettings, 0}});
        const std::string question = current_wording(*state.learner.session).stem;
        const auto digits_row = [&]() -> std::optional<SettingModel> {
            const ScreenModel model = present(data, state);
            for (const SettingModel& row : rows_of(model).rows) {
                if (row.label == message(interface_language(data, state), "settings.digits")) {
                    return row;
                }
            }
            return std::nullopt;
        };
        const std::optional<SettingModel> row = digits_row();
        REQUIRE(row.has_value() == (*one.after != '\0'));
        if (!row) {
            continue;
        }
        CHECK(row->value == one.before);
        state = handle(data, state, row->raise, Milliseconds{1});
        CHECK(digits_row()->value == one.after);
        state = handle(data, state, k_back, Milliseconds{1});
        const ScreenModel shown = present(data, state);
        const auto& model = std::get<QuestionModel>(shown.body);
        CHECK(model.options[2].number == std::string(one.after).substr(std::string(one.after).size() * 2 / 3));
        CHECK(model.progress.label.find(std::string(one.after).substr(0, std::string(one.after).size() / 3)) !=
              std::string::npos);
        CHECK(model.stem == question);
    }
}

TEST_CASE("the time for each question of a class is that of the set-up")
{
    const auto [state, value] = stepped(k_russian, "Время на вопрос в классе");
    CHECK(value == "10 секунд");
    CHECK(state.room.setup.timer == 10);
}
