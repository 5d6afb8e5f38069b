// What only the teacher sees: the right option, the source, what comes next; and that the class does not see it.
#include "class_player.h"
#include "classroom/question_texts.h"
#include "fitting.h"
#include "ui/screens/class_presenter.h"
#include "ui/teacher_window.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace nuqta;
using namespace nuqta::test;

namespace {

ClassPresenterModel teachers_view(const GameState& state)
{
    return std::get<ClassPresenterModel>(present_for_teacher(stage().data(), state).body);
}

} // namespace

TEST_CASE("the teacher sees the right option, its source and the next question, while the class sees none of them")
{
    Player player(Mode::Secret, 2, "ru");
    player.begin_question();
    const ClassPresenterModel view = teachers_view(player.state());
    REQUIRE(view.question.has_value());
    const MatchPlan& plan = player.match().plan;
    const Item& item = *item_of(plan.questions[0], stage().decks[1]);
    const Item& next = *item_of(plan.questions[1], stage().decks[1]);
    for (std::size_t place = 0; place < view.question->options.size(); ++place) {
        const bool right = view.question->options[place].state == OptionState::Right;
        CHECK(right == (static_cast<int>(place) == player.right_place()));
    }
    CHECK(view.question->note == item.wordings.at("ru").explanation);
    CHECK_FALSE(view.question->source.front().text.empty());
    CHECK(view.next_stem == next.wordings.at("ru").stem);
    CHECK(view.next_key == next.wordings.at("ru").options[key_index(next)]);
    const std::string shown = dump(stage().scene(player.state()));
    CHECK(shown.find(view.next_stem) == std::string::npos);
    CHECK(shown.find(view.question->source.front().text) == std::string::npos);
    for (const ClassOption& option : player.question().options) {
        CHECK(option.option.state == OptionState::Open);
    }
}

TEST_CASE("the teacher's keys are those of the class's screen and more, each once")
{
    Player player(Mode::Turns, 4, "ru");
    player.begin_question();
    const std::vector<KeyHint> keys = present_for_teacher(stage().data(), player.state()).hints;
    for (const std::string key : {"1–4", "0", "U", "N", "P", "Backspace", "F", "W"}) {
        CAPTURE(key);
        CHECK(std::count_if(keys.begin(), keys.end(), [&](const KeyHint& one) { return one.key == key; }) == 1);
    }
    player.act(ActionKind::PickOption, 0);
    CHECK(present_for_teacher(stage().data(), player.state()).hints.front().key == "Enter");
}

TEST_CASE("after the last question nothing comes next, and the podium has no question")
{
    Player player(Mode::Turns, 4, "ru");
    player.state().room.setup.length = {1, 0};
    player.begin_question();
    CHECK(teachers_view(player.state()).next_stem.empty());
    CHECK_FALSE(teachers_view(player.state()).next_title.empty());
    player.act(ActionKind::FinishMatch);
    CHECK_FALSE(teachers_view(player.state()).question.has_value());
    CHECK(teachers_view(player.state()).next_title.empty());
}

TEST_CASE("the teacher's window is wanted in a match: always, with two displays, or never")
{
    Player player(Mode::Turns);
    CHECK_FALSE(wants_teacher_window(stage().data(), player.state(), 2)); // the set-up
    player.begin_question();
    CHECK(wants_teacher_window(stage().data(), player.state(), 2));
    CHECK_FALSE(wants_teacher_window(stage().data(), player.state(), 1));
    player.state().room.setup.teacher_window = TeacherWindow::Always;
    CHECK(wants_teacher_window(stage().data(), player.state(), 1));
    player.act(ActionKind::Help);
    CHECK(wants_teacher_window(stage().data(), player.state(), 1));
    player.state().room.setup.teacher_window = TeacherWindow::Never;
    CHECK_FALSE(wants_teacher_window(stage().data(), player.state(), 2));
}

TEST_CASE("answers are never put on the display the class's window is on, when there is another")
{
    CHECK(displays_for(1, 0) == Displays{0, 0});
    CHECK(displays_for(2, 0) == Displays{1, 0});
    CHECK(displays_for(2, 1) == Displays{1, 0});
    CHECK(displays_for(3, 2) == Displays{2, 0});
}

TEST_CASE("windows that swap displays never come to share one")
{
    CHECK(swapped_displays(1, 0) == Displays{0, 1});
    CHECK(swapped_displays(2, 1) == Displays{1, 2});
    CHECK(swapped_displays(1, 1) == Displays{1, 0});
    CHECK(swapped_displays(0, 0) == Displays{0, 1});
}

TEST_CASE("the teacher's window fits in every language at its sizes")
{
    for (const Language& language : stage().languages.all()) {
        for (const auto& [width, height] :
             {std::pair(960.0, 640.0), std::pair(1920.0, 1080.0), std::pair(480.0, 640.0)}) {
            Player player(Mode::Turns, 8, language.tag);
            player.state().room.setup.timer = 60;
            player.begin_question();
            CAPTURE(language.tag);
            CAPTURE(width);
            const Frame frame{width, height, 1.0, &stage().themes.front(), &stage().engine};
            check_texts(arrange(present_for_teacher(stage().data(), player.state()), frame));
        }
    }
}
