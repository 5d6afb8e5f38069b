// What the actions do, and what the screens then say.
#include "stage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace nuqta;
using namespace nuqta::test;

namespace {

bool has_hint(const ScreenModel& model, const std::string& key, const std::string& label)
{
    return std::any_of(model.hints.begin(), model.hints.end(),
                       [&](const KeyHint& hint) { return hint.key == key && hint.label == label; });
}

int key_place(const GameState& state)
{
    const auto& order = state.learner.session->showings[state.learner.session->current].order;
    const auto key = key_index(current_item(*state.learner.session));
    return static_cast<int>(std::find(order.begin(), order.end(), key) - order.begin());
}

/// The summary of a sitting in which everything was right, on the first day of 1970 in UTC.
GameState answered_through(const std::string& language)
{
    GameState state = stage().after(language, {k_start});
    while (state.screen != ScreenId::Summary) {
        state = handle(stage().data(), state, pick(key_place(state)), Milliseconds{1});
        state = handle(stage().data(), state, k_go_on, Milliseconds{1});
    }
    return state;
}

} // namespace

TEST_CASE("languages are offered by their own names with what each can play; those without quizzes come last")
{
    GameState state;
    state.language = "fa";
    const ScreenModel model = present(stage().data(), state);
    const auto& body = std::get<LanguageModel>(model.body);
    CHECK(body.title == "زبان را انتخاب کنید");
    std::vector<std::string> lines;
    for (const LanguageChoice& choice : body.choices) {
        lines.push_back(choice.autonym + ": " + choice.detail);
    }
    const std::vector<std::string> expected = {"العربية: اختبار واحد · سؤالان",     "فارسی: ۱ آزمون · ۶ پرسش",
                                               "Русский: 1 викторина · 6 вопросов", "ไทย: คำถาม 1 ชุด · 5 ข้อ",
                                               "简体中文: 1 套测验，6 道题",        "English: Menus in English"};
    CHECK(lines == expected);
    CHECK(body.choices[1].selected);
    CHECK(model.primary == body.choices[1].action);
}

TEST_CASE("from Home to a question it takes one key, and the first option waits under its digit")
{
    const GameState state = stage().after("fa", {k_start});
    REQUIRE(state.screen == ScreenId::Question);
    const ScreenModel model = present(stage().data(), state);
    const auto& body = std::get<QuestionModel>(model.body);
    CHECK(body.progress.label == "پرسش ۱ از ۶");
    REQUIRE(body.options.size() == 4);
    CHECK(body.options[0].number == "۱");
    CHECK(body.options[3].state == OptionState::Open);
    CHECK_MESSAGE(!model.primary.has_value(), "no option is preselected");
    CHECK(has_hint(model, "0", "نمی‌دانم"));
}

TEST_CASE("a wrong pick is shown for what it was, with the right option and the source")
{
    GameState state = stage().after("zh", {k_start});
    while (current_item(*state.learner.session).id != "quantity/h800/1") {
        state = handle(stage().data(), state, pick(key_place(state)), Milliseconds{1});
        state = handle(stage().data(), state, k_go_on, Milliseconds{1});
    }
    const GameState wrong = handle(stage().data(), state, pick(2), Milliseconds{1});
    REQUIRE(wrong.screen == ScreenId::Reveal);
    const ScreenModel model = present(stage().data(), wrong);
    const auto& body = std::get<RevealModel>(model.body);
    CHECK(body.verdict == Verdict::Wrong);
    CHECK(body.question.options[1].text == "3,000");
    CHECK(body.question.options[1].state == OptionState::Right);
    CHECK(body.question.options[1].verdict == "正确答案");
    CHECK(body.question.options[2].state == OptionState::PickedWrong);
    CHECK(body.question.options[2].verdict ==
          "你的选择·同一要点里的说法是：\u2066… 只使用了大约 10,000 个老化的 A100 …\u2069");
    CHECK(body.question.options[0].state == OptionState::Passed);
    CHECK(body.section == "DeepSeek：谜团与使命");
    REQUIRE(body.source.size() == 1);
    CHECK(slice(body.source[0].text, body.source[0].mark) == "3,000");
    CHECK(slice(body.source[0].text, body.source[0].lead) == "在没有 NVIDIA 支持下的扩展：");
    CHECK(body.returns == "本轮结束前，这道题会再出现一次。");
    CHECK(model.primary == k_go_on);

    const GameState section = handle(stage().data(), wrong, {ActionKind::ToggleSource, 0}, Milliseconds{1});
    CHECK(std::get<RevealModel>(present(stage().data(), section).body).source.size() == 4);
    const GameState nowhere = handle(stage().data(), state, pick(0), Milliseconds{1});
    CHECK(std::get<RevealModel>(present(stage().data(), nowhere).body).question.options[0].verdict ==
          "你的选择·文中没有这种说法");
}

TEST_CASE("a wrong number of the same point is quoted with the words it stands in, whatever its separators")
{
    struct Case {
        const char* language;
        const char* words;
    };
    for (const Case& one : {Case{"fa", "۱۰,۰۰۰ A100"}, {"zh", "10,000 个老化的 A100"}, {"ru", "A100"}}) {
        GameState state = stage().after(one.language, {k_start});
        while (current_item(*state.learner.session).id != "quantity/h800/1") {
            state = handle(stage().data(), handle(stage().data(), state, pick(key_place(state)), Milliseconds{1}),
                           k_go_on, Milliseconds{1});
        }
        state = handle(stage().data(), state, pick(2), Milliseconds{1}); // in ascending order: 10,000
        const OptionModel picked = std::get<RevealModel>(present(stage().data(), state).body).question.options[2];
        CHECK_MESSAGE(picked.verdict.find(one.words) != std::string::npos, picked.verdict);
    }
}

TEST_CASE("what was missed and then left out is counted in the summary, and no longer on Home")
{
    GameState state = stage().after("fa", {k_start, k_dont_know, k_suspend, k_go_on});
    while (state.screen != ScreenId::Summary) {
        state = handle(stage().data(), std::move(state), pick(key_place(state)), Milliseconds{1});
        state = handle(stage().data(), std::move(state), k_go_on, Milliseconds{1});
    }
    const SittingSummary summary = summary_of(*state.learner.session);
    CHECK(summary.dropped == 1);
    CHECK(summary.right_first + summary.learnt + summary.missed + summary.dropped == summary.planned);
    const auto details = std::get<SummaryModel>(present(stage().data(), state).body).details;
    CHECK(details.front() == "۱ پرسش کنار گذاشته شده");
    state = handle(stage().data(), std::move(state), k_back, Milliseconds{1});
    const auto quizzes = std::get<HomeModel>(present(stage().data(), state).body).quizzes;
    CHECK_MESSAGE(quizzes.front().detail.find("۵") != std::string::npos, quizzes.front().detail); // of six
}

TEST_CASE("the source opens only after the reveal")
{
    const GameState state = stage().after("zh", {k_start, {ActionKind::ToggleSource, 0}});
    CHECK(state.screen == ScreenId::Question);
    CHECK_FALSE(state.whole_section);
}

TEST_CASE("L shows the same question in the next language and the interface follows it")
{
    const GameState before = stage().after("fa", {k_start});
    const GameState after = handle(stage().data(), before, k_switch, Milliseconds{1});
    CHECK(after.learner.session->shown_language == "ru");
    CHECK(interface_language(stage().data(), after).tag == "ru");
    CHECK(current_item(*after.learner.session).id == current_item(*before.learner.session).id);
    CHECK(has_hint(present(stage().data(), before), "L", "Русский"));
}

TEST_CASE("where no other language has the question the key says so")
{
    const ScreenModel model = present(stage().data(), stage().after("ar", {k_start}));
    CHECK(has_hint(model, "L", "متاح بهذه اللغة فقط"));
    CHECK(model.globe.empty());
}

TEST_CASE("English, which has no quiz, keeps its interface beside questions of every language")
{
    const GameState home = stage().after("en", {});
    const ScreenModel home_screen = present(stage().data(), home);
    const auto& body = std::get<HomeModel>(home_screen.body);
    CHECK(body.quizzes.size() == 5);
    const GameState state = handle(stage().data(), home, {ActionKind::StartQuiz, 1}, Milliseconds{1});
    CHECK(state.learner.session->language == "fa");
    CHECK(interface_language(stage().data(), state).tag == "en");
    const ScreenModel screen = present(stage().data(), state);
    CHECK(std::get<QuestionModel>(screen.body).language->tag == "fa");
    CHECK(std::get<QuestionModel>(screen.body).progress.label == "Question 1 of 6");
}

TEST_CASE("Esc goes back one screen and never quits; a sitting left so can be continued")
{
    const GameState state = stage().after("ru", {k_start, pick(0), k_back});
    CHECK(state.screen == ScreenId::Home);
    const ScreenModel model = present(stage().data(), state);
    CHECK(model.primary == Action{ActionKind::ContinueSitting, 0});
    const GameState again = handle(stage().data(), state, {ActionKind::ContinueSitting, 0}, Milliseconds{1});
    CHECK(again.screen == ScreenId::Reveal);
    GameState esc = state;
    for (int i = 0; i < 5; ++i) {
        esc = handle(stage().data(), esc, k_back, Milliseconds{1});
        CHECK_FALSE(esc.quit);
    }
    CHECK(handle(stage().data(), state, {ActionKind::Quit, 0}, Milliseconds{1}).quit);
}

TEST_CASE("a sitting left in one language is offered in the one chosen since, and goes on in it")
{
    GameState state = stage().after("zh", {k_start, k_dont_know, k_back});
    state.language = "th"; // of the six questions one is not worded in Thai
    const HomeModel home = std::get<HomeModel>(present(stage().data(), state).body);
    CHECK(home.quizzes.front().button == "ทำต่อ");
    const Session left = *state.learner.session;
    state = handle(stage().data(), std::move(state), home.quizzes.front().action, Milliseconds{1});
    REQUIRE(state.learner.session->language == "th");
    CHECK(interface_language(stage().data(), state).tag == "th");
    std::vector<std::string> shown;
    for (; state.screen != ScreenId::Summary;
         state = handle(stage().data(), std::move(state), k_go_on, Milliseconds{1})) {
        if (state.screen == ScreenId::Question) {
            shown.push_back(state.learner.session->shown_language);
            state = handle(stage().data(), std::move(state), pick(key_place(state)), Milliseconds{1});
        }
    }
    CHECK(std::count(shown.begin(), shown.end(), "th") == 5); // with the one that came back
    CHECK_MESSAGE(std::count(shown.begin(), shown.end(), "fa") == 1, "asked in the deck's first language that has it");
    CHECK(state.learner.session->showings.size() == left.showings.size());
}

TEST_CASE("a sitting of a deck that has nothing in the chosen language is offered in its own")
{
    GameState state = stage().after("ar", {k_start, k_dont_know, k_back});
    state.language = "th";
    const HomeModel home = std::get<HomeModel>(present(stage().data(), state).body);
    CHECK(home.quizzes.front().action == Action{ActionKind::ContinueSitting, 0});
    CHECK(home.quizzes.front().title.language->tag == "ar");
    CHECK(home.quizzes.front().detail.find("العربية") != std::string::npos);
    state = handle(stage().data(), std::move(state), home.quizzes.front().action, Milliseconds{1});
    CHECK(state.screen == ScreenId::Reveal);
    CHECK(state.learner.session->language == "ar");
    GameState untouched = stage().after("ar", {k_start, k_back});
    untouched.language = "th"; // nothing was answered: there is nothing to go on with
    const HomeModel other = std::get<HomeModel>(present(stage().data(), untouched).body);
    CHECK(other.quizzes.front().action == k_start);
}

TEST_CASE("a sitting left at its last answer has its result offered on Home")
{
    GameState state = stage().after("fa", {k_start});
    while (questions_left(*state.learner.session) > 0) {
        state = handle(stage().data(), std::move(state), pick(key_place(state)), Milliseconds{1});
        if (questions_left(*state.learner.session) > 0) {
            state = handle(stage().data(), std::move(state), k_go_on, Milliseconds{1});
        }
    }
    state = handle(stage().data(), std::move(state), k_back, Milliseconds{1});
    REQUIRE(state.screen == ScreenId::Home);
    const QuizChoice quiz = std::get<HomeModel>(present(stage().data(), state).body).quizzes.front();
    CHECK(quiz.button == "دیدن نتیجه");
    CHECK_MESSAGE(quiz.detail.find("مانده") == std::string::npos, "nothing is left: ", quiz.detail);
    state = handle(stage().data(), std::move(state), quiz.action, Milliseconds{1});
    CHECK(state.screen == ScreenId::Summary);
}

TEST_CASE("a sitting answered right ends in the summary without anything to review")
{
    GameState state = stage().after("ru", {k_start});
    while (state.screen != ScreenId::Summary) {
        state = handle(stage().data(), state, pick(key_place(state)), Milliseconds{1});
        state = handle(stage().data(), state, k_go_on, Milliseconds{1});
    }
    const ScreenModel model = present(stage().data(), state);
    const auto& body = std::get<SummaryModel>(model.body);
    CHECK(body.title == "Всё верно!");
    CHECK(body.score == "Верно с первого раза: 6 из 6");
    CHECK(body.review.empty());
}

TEST_CASE("text size stays between 80 and 250 percent")
{
    GameState state = stage().after("zh", {});
    for (int i = 0; i < 40; ++i) {
        state = handle(stage().data(), state, {ActionKind::Larger, 0}, Milliseconds{1});
    }
    CHECK(state.text_percent == 250);
    for (int i = 0; i < 40; ++i) {
        state = handle(stage().data(), state, {ActionKind::Smaller, 0}, Milliseconds{1});
    }
    CHECK(state.text_percent == 80);
}

TEST_CASE("help lies over any screen and gives it back")
{
    const GameState state = stage().after("th", {k_start, {ActionKind::Help, 0}});
    CHECK(state.screen == ScreenId::Help);
    CHECK(std::get<HelpModel>(present(stage().data(), state).body).keys.front().key == "1–4");
    CHECK(handle(stage().data(), state, k_back, Milliseconds{1}).screen == ScreenId::Question);
}

TEST_CASE("U opens the last question again, from the answer, the next question and the summary")
{
    const GameState start = stage().after("fa", {k_start});
    const GameState wrong = handle(stage().data(), start, k_dont_know, Milliseconds{1});
    for (const GameState& one : {wrong, handle(stage().data(), wrong, k_go_on, Milliseconds{1})}) {
        const GameState undone = handle(stage().data(), one, k_undo, Milliseconds{1});
        CHECK(undone.screen == ScreenId::Question);
        CHECK(undone.learner.session->current == 0);
        CHECK(undone.learner.session->showings.size() == start.learner.session->showings.size());
    }
    CHECK(handle(stage().data(), start, k_undo, Milliseconds{1}).screen == ScreenId::Question);
    CHECK(handle(stage().data(), stage().after("fa", {}), k_undo, Milliseconds{1}).screen == ScreenId::Home);
    CHECK(handle(stage().data(), answered_through("ru"), k_undo, Milliseconds{1}).screen == ScreenId::Question);
}

TEST_CASE("X leaves the item out and says so, X again takes it back")
{
    const GameState wrong = stage().after("zh", {k_start, k_dont_know});
    CHECK(has_hint(present(stage().data(), wrong), "X", "不再出这题"));
    const GameState out = handle(stage().data(), wrong, k_suspend, Milliseconds{1});
    const ScreenModel model = present(stage().data(), out);
    CHECK(std::get<RevealModel>(model.body).returns == "这道题以后不会再出现。");
    CHECK(has_hint(model, "X", "恢复这道题"));
    const GameState in = handle(stage().data(), out, k_suspend, Milliseconds{1});
    CHECK(std::get<RevealModel>(present(stage().data(), in).body).returns == "本轮结束前，这道题会再出现一次。");
    const GameState question = stage().after("zh", {k_start, k_suspend, k_report});
    CHECK_MESSAGE(question.screen == ScreenId::Question, "an open question is neither left out nor reported");
}

TEST_CASE("R asks what is wrong with the item; the choice is kept and the item left out")
{
    const GameState asks = stage().after("ru", {k_start, k_dont_know, k_report});
    REQUIRE(asks.screen == ScreenId::Report);
    const ScreenModel model = present(stage().data(), asks);
    const auto& body = std::get<QuestionModel>(model.body);
    CHECK(body.stem == "Что не так с этим вопросом?");
    REQUIRE(body.options.size() == 4);
    CHECK(body.options[1].text == "Верных ответов больше одного");
    CHECK(handle(stage().data(), asks, k_back, Milliseconds{1}).screen == ScreenId::Reveal);
    CHECK(handle(stage().data(), asks, k_go_on, Milliseconds{1}).screen == ScreenId::Report);
    const GameState reported = handle(stage().data(), asks, pick(1), Milliseconds{1});
    REQUIRE(reported.screen == ScreenId::Reveal);
    CHECK(current_progress(reported.learner).reported == Complaint::SeveralRight);
    CHECK(std::get<RevealModel>(present(stage().data(), reported).body).returns ==
          "Отмечено. Этот вопрос больше не встретится.");
}

TEST_CASE("the summary says on which days the questions come back, Home what is due then")
{
    const GameState end = answered_through("ru");
    const ScreenModel model = present(stage().data(), end);
    const auto& details = std::get<SummaryModel>(model.body).details;
    // Six items, right at once: stability 2.3 days.
    CHECK(details == std::vector<std::string>{"Когда повторить: через 2 дня\u00A0— 6",
                                              "На сегодня всё. Если хотите, повторите заранее то, что забудется "
                                              "раньше всего."});
    const auto detail_after = [&](int days) {
        const GameState home = handle(stage().data(), end, k_back, std::chrono::hours(24 * days));
        const ScreenModel screen = present(stage().data(), home);
        return std::get<HomeModel>(screen.body).quizzes.front().detail;
    };
    CHECK(detail_after(1) == "усвоено 0 из 6 · на сегодня повторять нечего");
    CHECK(detail_after(3) == "усвоено 0 из 6 · 6 вопросов на повторение");
}

TEST_CASE(
    "with nothing due and nothing new it is offered to practise ahead, and that asks; when due it is a round again")
{
    const GameState end = answered_through("ru");
    CHECK(std::get<SummaryModel>(present(stage().data(), end).body).again == "Повторить заранее");
    const GameState ahead = handle(stage().data(), end, k_go_on, Milliseconds{2});
    CHECK(ahead.screen == ScreenId::Question);
    CHECK(ahead.learner.session->planned == 6);
    const auto button_after = [&](int days) {
        const GameState home = handle(stage().data(), end, k_back, std::chrono::hours(24 * days));
        return std::get<HomeModel>(present(stage().data(), home).body).quizzes.front().button;
    };
    CHECK(button_after(1) == "Повторить заранее");
    CHECK(button_after(3) == "Начать");
    // Of a part that was chosen it is another round, whatever is due elsewhere.
    GameState part = end;
    part.learner.session->scope.blocks = {"b1"};
    CHECK(std::get<SummaryModel>(present(stage().data(), part).body).again == "Ещё раунд");
}

TEST_CASE("answers on days in a row are counted in the summary")
{
    GameState state = answered_through("zh");
    const Milliseconds tomorrow = std::chrono::hours(24);
    state = handle(stage().data(), state, k_go_on, tomorrow);
    while (state.screen != ScreenId::Summary) {
        state = handle(stage().data(), state, pick(key_place(state)), tomorrow);
        state = handle(stage().data(), state, k_go_on, tomorrow);
    }
    const ScreenModel model = present(stage().data(), state);
    CHECK(std::get<SummaryModel>(model.body).details[1] == "已连续学习 2 天");
}

TEST_CASE("a notice stands on Home, and an answer that was not saved says so")
{
    GameState state = stage().after("fa", {});
    state.notice = Notice{"notice.damaged", "x.sqlite"};
    const ScreenModel home = present(stage().data(), state);
    CHECK(std::get<HomeModel>(home.body).notices.front().text ==
          "پروندهٔ پیشرفت شما آسیب دیده است. این پرونده با نام \u2068x.sqlite\u2069"
          " نگه داشته شد و پروندهٔ تازه‌ای ساخته شد.");
    state = stage().after("fa", {k_start, k_dont_know});
    state.unsaved = true;
    CHECK(std::get<RevealModel>(present(stage().data(), state).body).returns == "این پاسخ ذخیره نشد.");
}

TEST_CASE("screens are found by name")
{
    CHECK(screen_named("reveal").value() == ScreenId::Reveal);
    CHECK(screen_named("nowhere").error().code == ErrorCode::Usage);
}

TEST_CASE("a language without a pack is not offered by L")
{
    Deck summit = read_test_deck("summit.json"); // fa, ru, th, zh
    summit.languages[1] = "xx";
    for (Item& item : summit.items) {
        auto russian = item.wordings.extract("ru");
        if (!russian.empty()) {
            russian.key() = "xx";
            item.wordings.insert(std::move(russian));
        }
    }
    const std::vector<Deck> decks = playable({summit}, stage().languages);
    const GameData data{&stage().languages, &decks, &stage().themes};
    GameState state;
    state.language = "fa";
    state.learner.session = start_with(decks.front(), "fa", 1, {0});
    state.screen = ScreenId::Question;
    CHECK_FALSE(has_hint(present(data, state), "L", "متاح بهذه اللغة فقط"));
    state = handle(data, state, k_switch, Milliseconds{1});
    CHECK(state.learner.session->shown_language != "xx");
    CHECK(interface_language(data, state).tag == state.learner.session->shown_language);
}

TEST_CASE("the reader's menus follow the article's language, and go back to the chosen one after it")
{
    GameState state = stage().after("fa", {{ActionKind::OpenReader, 0}});
    std::set<std::string> seen;
    for (int i = 0; i < 8; ++i) {
        CHECK(interface_language(stage().data(), state).tag == state.article.language);
        seen.insert(state.article.language);
        state = handle(stage().data(), state, k_switch, Milliseconds{1});
    }
    CHECK(seen.size() > 1);
    state = handle(stage().data(), state, k_back, Milliseconds{1});
    CHECK(interface_language(stage().data(), state).tag == "fa");
}
