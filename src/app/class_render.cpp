// A script that plays: teams answer right and wrong by turns, hands go up for every option.
#include "app/class_render.h"

#include "classroom/round.h"
#include "ui/class_plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nuqta {
namespace {

constexpr Milliseconds k_begin{1764298800000};

class ClassScript {
public:
    ClassScript(const GameData& data, GameState state)
        : data_(data)
        , state_(std::move(state))
    {
    }

    void act(ActionKind kind, int index = 0, int after = 3000)
    {
        now_ += Milliseconds(after);
        state_ = handle(data_, std::move(state_), {kind, index}, now_);
    }

    /// Goes on, answering on the way, until the screen is on or the match is over.
    void play_to(ScreenId screen, std::size_t question)
    {
        for (int step = 0; step < 2000 && !is_there(screen, question); ++step) {
            if (state_.screen == ScreenId::ClassAnswer) {
                answer(question);
            } else {
                act(ActionKind::GoOn);
            }
        }
    }

    /// The answers of the question that is on; all of them, or, where it is to be seen open, the first few.
    void answer(std::size_t question)
    {
        const Match& match = *state_.room.match;
        const std::size_t index = question_index(match);
        if (match.plan.mode == Mode::Hands) {
            constexpr std::array k_hands = {7, 14, 3, 5};
            for (std::size_t place = 0; place < k_hands.size(); ++place) {
                type(k_hands[(place + index) % k_hands.size()]);
            }
        } else if (match.plan.mode == Mode::Secret) {
            for (std::size_t team = 0; team < match.plan.teams.size(); ++team) {
                const int place = (team + index) % 3 == 0 ? wrong_place() : key();
                act(ActionKind::TeamPick, static_cast<int>(team) * k_option_count + place);
            }
        } else {
            if (match.plan.mode == Mode::Buzz) {
                act(ActionKind::Buzz, static_cast<int>((index + question) % match.plan.teams.size()));
            }
            act(ActionKind::PickOption, index % 3 == 1 && current_round(match).answers.empty() ? wrong_place() : key());
        }
        act(ActionKind::GoOn);
    }

    /// The first of what an open question may show: a pick, some answers, a number being typed.
    void begin_answering()
    {
        const Match& match = *state_.room.match;
        if (match.plan.mode == Mode::Hands) {
            type(12);
            act(ActionKind::Digit, 7);
        } else if (match.plan.mode == Mode::Secret) {
            act(ActionKind::TeamPick, key());
        } else {
            if (match.plan.mode == Mode::Buzz) {
                act(ActionKind::Buzz, 1, 2000);
                act(ActionKind::Buzz, 0, 30);
            }
            act(ActionKind::PickOption, wrong_place());
            if (match.plan.mode == Mode::Turns) {
                act(ActionKind::GoOn);
                act(ActionKind::PickOption, key());
            }
        }
    }

    GameState finish() && { return std::move(state_); }
    const GameState& state() const { return state_; }

private:
    void type(int number)
    {
        for (const char digit : std::to_string(number)) {
            act(ActionKind::Digit, digit - '0');
        }
        act(ActionKind::GoOn);
    }

    int key() const { return current_question(*state_.room.match).key; }
    int wrong_place() const { return (key() + 1) % k_option_count; }

    bool is_there(ScreenId screen, std::size_t question) const
    {
        const Match& match = *state_.room.match;
        const bool of_question = screen >= ScreenId::ClassRead && screen <= ScreenId::ClassScores;
        const bool late_enough = !of_question || (!match.rounds.empty() && question_index(match) >= question);
        return (state_.screen == screen && late_enough) || match.stage == MatchStage::Export;
    }

    const GameData& data_;
    GameState state_;
    Milliseconds now_ = k_begin;
};

/// Leaves out everything but the item, so that the match begins with it; false when the quiz lacks it.
bool ask_only(const GameData& data, GameState& state, const std::string& item)
{
    bool found = false;
    const std::optional<Quiz> quiz = class_quiz(data, state);
    for (const Item& one : (*data.decks)[quiz->deck].items) {
        if (one.id == item) {
            found = true;
        } else {
            state.room.setup.left_out.insert(one.id);
        }
    }
    return found;
}

} // namespace

Mode mode_named(const std::string& name)
{
    constexpr std::array k_modes = {Mode::Hands, Mode::Turns, Mode::Buzz, Mode::Secret};
    const auto found = std::find_if(k_modes.begin(), k_modes.end(), [&](Mode mode) { return name_of(mode) == name; });
    return found == k_modes.end() ? Mode::Turns : *found;
}

Result<GameState> class_state_for(const ClassScene& scene, const GameData& data, GameState state)
{
    const ScreenId screen = state.screen;
    state.room.setup.mode = mode_named(scene.mode);
    state.room.setup.second = scene.second;
    state.room.setup.teams = scene.teams;
    state.room.setup.timer = scene.timer;
    state.screen = ScreenId::Home;
    if (!class_quiz(data, state) || (!scene.item.empty() && !ask_only(data, state, scene.item))) {
        return Error{ErrorCode::Usage,
                     scene.item.empty() ? "no deck has questions in this language"
                                        : "the first quiz of this language has no item “" + scene.item + "”",
                     {}};
    }
    ClassScript script(data, std::move(state));
    script.act(ActionKind::OpenClass);
    if (screen == ScreenId::ClassSetup || screen == ScreenId::ClassTeams || screen == ScreenId::ClassPreview) {
        GameState shown = std::move(script).finish();
        shown.screen = screen;
        return shown;
    }
    script.act(ActionKind::BeginMatch);
    if (script.state().screen != ScreenId::ClassLobby) {
        return Error{ErrorCode::Usage, "no question is legible at this size", {}};
    }
    const bool first = !scene.item.empty();
    script.play_to(screen == ScreenId::ClassPause ? ScreenId::ClassRead : screen, first ? 0 : 3);
    if (screen == ScreenId::ClassPause) {
        script.act(ActionKind::PauseMatch);
    } else if (screen == ScreenId::ClassAnswer) {
        script.begin_answering();
    }
    return std::move(script).finish();
}

} // namespace nuqta
