// All quizzes on one screen, those that were added to be taken out again, and why one cannot be read.
#include "lang/strings.h"
#include "stage.h"
#include "ui/plain_text.h"
#include "ui/screens/words.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace nuqta;
using namespace nuqta::test;

namespace {

const Error k_torn{ErrorCode::BadSyntax, "is not JSON", {"/home/x/decks/torn.json", 7, 1}};

/// The second deck of the stage is the player's, and a file of theirs is torn.
GameData data_with_added()
{
    GameData data = stage().data();
    data.added = {{"summit.json", stage().decks[1].id, {}}, {"torn.json", {}, k_torn}};
    return data;
}

GameState opened(const std::string& language)
{
    return stage().after(language, {{ActionKind::OpenLibrary, 0}});
}

HomeModel body(const GameData& data, const GameState& state)
{
    return std::get<HomeModel>(present(data, state).body);
}

} // namespace

TEST_CASE("all quizzes are there in whatever language, and only what was added can be removed")
{
    const HomeModel model = body(data_with_added(), opened("en"));
    REQUIRE(model.quizzes.size() == 3);
    CHECK(model.quizzes[0].links.empty());
    CHECK(model.quizzes[0].detail.find("added by you") == std::string::npos);
    REQUIRE(model.quizzes[1].links.size() == 1);
    CHECK(model.quizzes[1].links[0].action == Action{ActionKind::RemoveQuiz, 0});
    CHECK(model.quizzes[1].detail.find("added by you") != std::string::npos);
    for (const char* autonym : {"فارسی", "Русский", "ไทย"}) {
        CHECK(model.quizzes[1].detail.find(autonym) != std::string::npos);
    }
    CHECK(model.quizzes[2].title.text == "torn.json");
    CHECK(model.quizzes[2].action == Action{ActionKind::RemoveQuiz, 1});
}

TEST_CASE("a quiz has as many questions as there are in the language it begins in")
{
    const GameData data = stage().data();
    CHECK(body(data, opened("th")).quizzes[1].detail.find("5 ข้อ") != std::string::npos);
    CHECK(body(data, opened("ru")).quizzes[1].detail.find("6 вопросов") != std::string::npos);
}

TEST_CASE("a quiz is removed only after a question, whose first answer keeps it")
{
    const GameData data = data_with_added();
    const GameState asked = handle(data, opened("ru"), {ActionKind::RemoveQuiz, 0}, Milliseconds{1});
    REQUIRE(asked.screen == ScreenId::Removal);
    const ScreenModel model = present(data, asked);
    CHECK(std::get<QuestionModel>(model.body).stem.find(title_of(stage().decks[1], "ru")) != std::string::npos);
    CHECK(model.primary == pick(0));
    const GameState kept = handle(data, asked, pick(0), Milliseconds{1});
    CHECK(kept.screen == ScreenId::Library);
    CHECK_FALSE(is_over(kept));
    CHECK_FALSE(is_over(handle(data, asked, k_back, Milliseconds{1})));
    const GameState removed = handle(data, asked, pick(1), Milliseconds{1});
    CHECK(removed.errand.kind == ErrandKind::RemoveQuiz);
    CHECK(removed.errand.what == "summit.json");
    CHECK(handle(data, opened("ru"), {ActionKind::RemoveQuiz, 2}, Milliseconds{1}).screen == ScreenId::Library);
}

TEST_CASE("a quiz begins from the list, in the player's language where it has that")
{
    const GameState state = handle(data_with_added(), opened("th"), {ActionKind::StartQuiz, 1}, Milliseconds{1});
    REQUIRE(state.screen == ScreenId::Question);
    CHECK(state.learner.session->deck == &stage().decks[1]);
    CHECK(state.learner.session->language == "th");
}

TEST_CASE("what cannot be read is told on Home in the player's language: file, line and why, no word of English")
{
    struct Case {
        const char* language;
        const char* said;
    };
    for (const Case& one : {Case{"ru", "torn.json\u2069, строка 7: файл здесь повреждён"},
                            {"fa", "torn.json\u2069، سطر ۷: پرونده در اینجا خراب است"},
                            {"zh", "torn.json\u2069 第 7 行：文件在这里损坏"},
                            {"ar", "torn.json\u2069، السطر 7: الملف تالف هنا"},
                            {"th", "torn.json\u2069 บรรทัดที่ 7: ไฟล์เสียหายตรงนี้"},
                            {"en", "torn.json\u2069, line 7: the file is damaged here"}}) {
        CAPTURE(one.language);
        const HomeModel home = body(data_with_added(), stage().after(one.language, {}));
        REQUIRE(home.notices.size() == 1);
        CHECK(home.notices[0].text.find(one.said) != std::string::npos);
        CHECK(home.notices[0].text.find("JSON") == std::string::npos);
    }
}

TEST_CASE("every code has a reason in words, and a reason of its own comes before it")
{
    const Language& english = *stage().languages.find("en");
    for (const ErrorCode code :
         {ErrorCode::Unreadable, ErrorCode::NotUtf8, ErrorCode::BadSyntax, ErrorCode::BadValue, ErrorCode::TooLarge,
          ErrorCode::NewerFormat, ErrorCode::Missing, ErrorCode::NoDisplay, ErrorCode::Unwritable, ErrorCode::Usage}) {
        const std::string said = told({code, "untranslated", {}}, english);
        CHECK_FALSE(said.empty());
        CHECK(said.find("untranslated") == std::string::npos);
    }
    CHECK(told({ErrorCode::BadValue, "x", {"a/b.md", 1, 1}, {"error.empty", {}}}, english) ==
          "\u2068b.md\u2069, line 1: the file is empty.");
    CHECK(
        told({ErrorCode::BadValue, "x", {"b.json"}, {"error.bad_field", "items[3].id"}}, english) ==
        "\u2068b.json\u2069: “\u2068items[3].id\u2069” is not as it must be. The file may have been changed by hand.");
}
