// Screens as lines, and what can be typed.
#include "item/block_facts.h"
#include "lang/numbers.h"
#include "stage.h"
#include "ui/plain_text.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace nuqta;
using namespace nuqta::test;

namespace {

using Lines = std::vector<std::string>;

PlainScreen plain(const GameState& state)
{
    return plain_screen(present(stage().data(), state));
}

/// The sitting of one item of the summit deck, at its question.
GameState at_item(const std::string& language, std::size_t item)
{
    GameState state;
    state.language = language;
    state.learner.session = start_with(stage().decks[1], language, 1, {item});
    state.screen = ScreenId::Question;
    return state;
}

/// The number of a block or section, as actions have it.
int number_of(const Deck& deck, const std::string& id)
{
    const std::vector<std::string> ids = block_ids(deck);
    return static_cast<int>(std::find(ids.begin(), ids.end(), id) - ids.begin());
}

} // namespace

TEST_CASE("a left-to-right question is plain lines without any control character")
{
    const Lines expected = {"Вопрос 1 из 1", "Какое количество чипов H800 названо в статье?",
                            "1. 1 000",      "2. 3 000",
                            "3. 10 000",     "4. 50 000",
                            "0: Не знаю",    "L: ไทย",
                            "B: Назад"};
    CHECK(plain(at_item("ru", 0)).lines == expected);
}

TEST_CASE("a right-to-left question has its mark at the start of each line and its texts in isolates")
{
    const Lines lines = plain(at_item("fa", 0)).lines;
    REQUIRE(lines.size() > 3);
    CHECK(lines[0] == "\u200Fپرسش ۱ از ۱");
    CHECK(lines[1] ==
          "\u200F\u2067بر پایهٔ مقاله، تعداد تراشه‌های H800 چقدر است؟\u2069");
    CHECK(lines[2] == "\u200F۱. \u2067۱٬۰۰۰\u2069");
    for (const std::string& line : lines) {
        CHECK(line.compare(0, 3, "\u200F") == 0);
    }
}

TEST_CASE("a text that begins with a word of the other direction has the direction of its language")
{
    const Lines home = plain(stage().after("ar", {})).lines;
    const std::string title = "\u2067" + title_of(stage().decks[0], "ar") + "\u2069";
    REQUIRE(title.find("\u2067DeepSeek") == 0);
    CHECK(std::any_of(home.begin(), home.end(),
                      [&](const std::string& line) { return line.find(title) != std::string::npos; }));
}

TEST_CASE("the answer says in words what was right, what was picked and where it stands")
{
    const GameState wrong = handle(stage().data(), at_item("ru", 0), pick(2), Milliseconds{1});
    const Lines lines = plain(wrong).lines;
    CHECK(lines[0] == "Неверно");
    CHECK(lines[3] == "2. 3 000 — Верный ответ");
    CHECK(lines[4].rfind("3. 10 000 — Ваш ответ", 0) == 0);
    const bool bracketed = std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        return line.find("[3 000]") != std::string::npos || line.find("[3000]") != std::string::npos;
    });
    CHECK_MESSAGE(bracketed, "the marked fact stands in brackets");
}

TEST_CASE("what is typed may have spaces, small letters and the language's own digits")
{
    const PlainScreen screen = plain(at_item("fa", 0));
    CHECK(action_typed(screen, "2") == pick(1));
    CHECK(action_typed(screen, " ۲ \r") == pick(1));
    CHECK(action_typed(screen, "\uFF12") == pick(1));
    CHECK(action_typed(screen, "\u0662") == pick(1));
    CHECK(action_typed(screen, "\uFF4C") == k_switch);
    CHECK(action_typed(screen, "0") == k_dont_know);
    CHECK(action_typed(screen, "۰") == k_dont_know);
    CHECK(action_typed(screen, "l") == k_switch);
    CHECK(action_typed(screen, "b") == k_back);
    for (const char* nothing : {"", "5", "12", "q", "۲۲", "лол"}) {
        CHECK_FALSE(action_typed(screen, nothing).has_value());
    }
}

TEST_CASE("a letter may be typed as the same key writes it on the language's own keyboard")
{
    struct Case {
        const char* language;
        const char* typed; // on the key L
        const char* back;  // on the key B
    };
    for (const Case& one : {Case{"ru", "Д", "и"}, {"fa", "م", "ذ"}, {"ar", "م", "لا"}, {"th", "ส", "\u0E34"}}) {
        CAPTURE(one.language);
        const PlainScreen screen = plain(stage().after(one.language, {k_start}));
        REQUIRE(screen.keyboard.size() == 26);
        CHECK(action_typed(screen, one.typed) == action_typed(screen, "L"));
        CHECK(action_typed(screen, one.back) == k_back);
    }
    CHECK(action_typed(plain(stage().after("ar", {k_start})), "\uFEFB") ==
          k_back); // the ligature, as X11's layout has it
    CHECK_FALSE(action_typed(plain(at_item("ru", 0)), "م").has_value());
}

TEST_CASE("U is named on a question as soon as there is an answer to take back")
{
    const GameState first = at_item("ru", 0);
    CHECK_FALSE(action_typed(plain(first), "u").has_value());
    GameState second = handle(stage().data(), first, pick(0), Milliseconds{1});
    second = handle(stage().data(), second, k_go_on, Milliseconds{1});
    CHECK(action_typed(plain(second), "u") == k_undo);
    CHECK(action_typed(plain(second), "г") == k_undo);
}

TEST_CASE("Enter alone does what the screen waits for")
{
    const PlainScreen home = plain(stage().after("th", {}));
    CHECK(action_typed(home, "") == k_start);
    const GameState revealed = handle(stage().data(), at_item("th", 0), pick(0), Milliseconds{1});
    CHECK(action_typed(plain(revealed), "") == k_go_on);
}

TEST_CASE("every screen says its title's words and can be left or ended, in every language")
{
    for (const Language& language : stage().languages.all()) {
        for (const ScreenId screen :
             {ScreenId::Language, ScreenId::Home, ScreenId::Help, ScreenId::Settings, ScreenId::Profiles}) {
            CAPTURE(language.tag);
            GameState state;
            state.language = language.tag;
            state.screen = screen;
            const ScreenModel model = present(stage().data(), state);
            const PlainScreen plain = plain_screen(model);
            REQUIRE_FALSE(plain.lines.empty());
            CHECK(plain.lines.front().find(model.title) != std::string::npos);
            const bool left = std::any_of(plain.choices.begin(), plain.choices.end(), [](const TypedChoice& choice) {
                return choice.action.kind == ActionKind::Back || choice.action.kind == ActionKind::Quit;
            });
            CHECK(left);
        }
    }
}

TEST_CASE("the article is read section by section: the list first, then one at a time with the ways on")
{
    const Deck& deck = stage().decks[1];
    const GameState open = stage().after("ru", {{ActionKind::OpenReader, 0}});
    const PlainScreen list = plain(open);
    std::size_t sections = 0;
    for (const TypedChoice& choice : list.choices) {
        sections += choice.action.kind == ActionKind::OpenBlock ? 1U : 0U;
        CHECK(choice.action.kind != ActionKind::AskBlock);
    }
    CHECK(sections == deck.sections.size());
    CHECK_MESSAGE(list.lines.size() < deck.sections.size() + 12, "no text of the article yet");
    REQUIRE(sections > 2);
    const GameState second = handle(stage().data(), open, *action_typed(list, "2"), Milliseconds{1});
    const PlainScreen page = plain(second);
    const auto says = [&](const std::string& text) {
        return std::any_of(page.lines.begin(), page.lines.end(),
                           [&](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    CHECK(says(deck.sections[1].blocks.front().text.at("ru").substr(0, 40)));
    CHECK_FALSE(says(deck.sections[2].blocks.front().text.at("ru").substr(0, 40)));
    CHECK(says("Спросить об этом: "));
    std::vector<int> ways;
    for (const TypedChoice& choice : page.choices) {
        if (choice.action.kind == ActionKind::OpenBlock) {
            ways.push_back(choice.action.index);
        }
    }
    const std::vector<int> expected = {number_of(deck, deck.sections[0].id), -1, number_of(deck, deck.sections[2].id)};
    CHECK_MESSAGE(action_typed(page, "")->index == expected.back(), "Enter reads on");
    CHECK(ways == expected);
    const GameState back = handle(stage().data(), second, {ActionKind::OpenBlock, -1}, Milliseconds{1});
    CHECK(plain(back).lines == list.lines);
}

TEST_CASE("every number of a screen around the article is named on a line of its own, in every language")
{
    for (const char* language : {"fa", "ru", "zh", "th", "ar"}) {
        for (const std::vector<Action>& way :
             {std::vector<Action>{{ActionKind::OpenReader, 0}},
              {{ActionKind::OpenReader, 0}, {ActionKind::OpenBlock, 1}},
              {{ActionKind::OpenReader, 0}, {ActionKind::OpenBlock, 1}, {ActionKind::ToggleVeil, 0}},
              {{ActionKind::OpenProgress, 0}},
              {{ActionKind::OpenChoice, 0}}}) {
            const PlainScreen screen = plain(stage().after(language, way));
            const NumberStyle& numbers = stage().languages.find(language)->numbers;
            for (const TypedChoice& choice : screen.choices) {
                if (choice.input.empty() || choice.input.find_first_not_of("0123456789") != std::string::npos) {
                    continue;
                }
                const std::string head = localise_digits(choice.input, numbers) + ". ";
                const auto named = std::find_if(screen.lines.begin(), screen.lines.end(), [&](const std::string& line) {
                    return line.rfind(head, 0) == 0 || line.rfind("\u200F" + head, 0) == 0;
                });
                CAPTURE(choice.input);
                REQUIRE(named != screen.lines.end());
                CHECK(named->size() >= head.size() + 6);
            }
        }
    }
}

TEST_CASE("in lines a hidden fact is a number to type, and shows when it is typed")
{
    const Action section{ActionKind::OpenBlock, number_of(stage().decks[1], stage().decks[1].sections[1].id)};
    GameState state = stage().after("ru", {{ActionKind::OpenReader, 0}, section, {ActionKind::ToggleVeil, 0}});
    const PlainScreen hidden = plain(state);
    const auto find = [](const PlainScreen& screen, const std::string& text) {
        return std::any_of(screen.lines.begin(), screen.lines.end(),
                           [&](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    const DeckBlock& bullet = stage().decks[1].sections[1].blocks[2];
    const std::string text = bullet.text.at("ru");
    CHECK(find(plain(stage().after("ru", {{ActionKind::OpenReader, 0}, section})), text));
    CHECK_FALSE(find(hidden, text));
    std::size_t facts = 0;
    for (const TypedChoice& choice : hidden.choices) {
        if (choice.action.kind == ActionKind::ToggleFact) {
            CHECK(find(hidden, "[" + choice.input + "]"));
            CHECK_MESSAGE(find(hidden, choice.input + ". Показать скрытый факт " + choice.input), "named as well");
            ++facts;
        }
    }
    CHECK(facts > 1);
    const auto first = std::find_if(hidden.choices.begin(), hidden.choices.end(), [](const TypedChoice& choice) {
        return choice.action.kind == ActionKind::ToggleFact;
    });
    state = handle(stage().data(), state, first->action, Milliseconds{1});
    const PlainScreen shown = plain(state);
    CHECK(find(shown, "[" + first->input + ": "));
    CHECK(find(shown, first->input + ". Снова скрыть факт " + first->input));
    const auto toggles = [](const PlainScreen& screen) {
        std::vector<std::pair<std::string, int>> numbers;
        for (const TypedChoice& choice : screen.choices) {
            if (choice.action.kind == ActionKind::ToggleFact) {
                numbers.emplace_back(choice.input, choice.action.index);
            }
        }
        return numbers;
    };
    CHECK_MESSAGE(toggles(shown) == toggles(hidden), "the numbers stay those of their facts");
    CHECK(plain(handle(stage().data(), state, first->action, Milliseconds{1})).lines == hidden.lines);
}

TEST_CASE("the map and the choice are lines as well")
{
    const Lines map = plain(stage().after("ru", {{ActionKind::OpenProgress, 0}})).lines;
    CHECK(std::count(map.begin(), map.end(), "Усвоено: 0") == 1);
    const DeckSection& first = stage().decks[1].sections.front();
    const std::string row = "1. " + (first.title.count("ru") == 1 ? first.title.at("ru") : std::string());
    CHECK_MESSAGE(std::any_of(map.begin(), map.end(), [&](const std::string& line) { return line.rfind(row, 0) == 0; }),
                  "a number is a section with how many of its points are known");
    for (const std::string& line : map) {
        const bool numbered = line.find_first_of("0123456789") == 0;
        CHECK((!numbered || line.find(" — Ещё не спрашивали: ") != std::string::npos));
    }
    const PlainScreen choice = plain(stage().after("ru", {{ActionKind::OpenChoice, 0}, {ActionKind::ToggleChoice, 1}}));
    CHECK(choice.lines[2] == "1. [ ] Только мои ошибки — 0 вопросов");
    CHECK(choice.lines[3].compare(0, 7, "2. [x] ") == 0);
    CHECK(action_typed(choice, "") == Action{ActionKind::StartChosen, 0});
}

TEST_CASE("nothing that comes back has no heading, and a choice of nothing has no start")
{
    const PlainScreen map = plain(stage().after("ru", {{ActionKind::OpenProgress, 0}}));
    const std::string title =
        std::get<ProgressModel>(present(stage().data(), stage().after("ru", {{ActionKind::OpenProgress, 0}})).body)
            .forecast_title;
    CHECK(std::none_of(map.lines.begin(), map.lines.end(),
                       [&](const std::string& line) { return line.find(title) != std::string::npos; }));
    const Action mistakes{ActionKind::ToggleChoice, 0};
    CHECK_FALSE(action_typed(plain(stage().after("ru", {{ActionKind::OpenChoice, 0}, mistakes})), "T").has_value());
    CHECK(action_typed(plain(stage().after("ru", {{ActionKind::OpenChoice, 0}})), "T").has_value());
}

TEST_CASE("a stranger's words reach the terminal without control characters, a line for each of theirs")
{
    QuestionModel body;
    body.language = stage().languages.find("ru");
    body.stem = "один\nдва \x1b]0;title\x07 три \u009B31m\x7F";
    ScreenModel model;
    model.interface = body.language;
    model.body = body;
    const Lines lines = plain_screen(model).lines;
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0] == "один");
    CHECK(lines[1] == "два  ]0;title  три  31m ");
}
