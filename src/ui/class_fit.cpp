// Plays the item to itself and looks whether it had to scroll.
#include "ui/class_fit.h"

#include "ui/class_plan.h"
#include "ui/screens/class_match.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// A match of this one item by eight teams, in turns, at the question with its options; an option is picked.
GameState match_of(const Deck& deck, std::size_t item, const std::string& language, const std::string& second)
{
    MatchPlan plan;
    plan.deck = deck.id;
    plan.language = language;
    plan.second = second;
    plan.timer = k_usual_timer;
    const Item& asked = deck.items[item];
    MatchQuestion question;
    question.item = asked.id;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        question.options[place] = asked.options[place].id;
        question.key = asked.options[place].role == OptionRole::Key ? static_cast<int>(place) : question.key;
    }
    plan.questions.push_back(question);
    for (int i = 0; i < static_cast<int>(k_max_teams); ++i) {
        plan.teams.push_back({"0000000", i, i, language});
    }
    GameState state;
    state.language = language;
    state.room.match = new_match(std::move(plan));
    for (const EventKind kind : {EventKind::GoOn, EventKind::GoOn, EventKind::GoOn}) {
        state = with_event(std::move(state), {kind, Milliseconds{0}, 0, 0, 0});
    }
    return with_event(std::move(state), {EventKind::Pick, Milliseconds{0}, 0, 0, 0});
}

/// The lock, with every team's badge at one option.
GameState locked(GameState state)
{
    state.room.match->stage = MatchStage::Lock;
    Round& round = state.room.match->rounds.back();
    for (int team = 0; team < static_cast<int>(k_max_teams); ++team) {
        round.answers.push_back({team, 0, Milliseconds{0}, 1, false, 0});
    }
    state.screen = ScreenId::ClassLock;
    return state;
}

} // namespace

bool fits_projector(const GameData& data, const Deck& deck, std::size_t item, const std::string& language,
                    const std::string& second, const Frame& frame)
{
    GameState state = match_of(deck, item, language, second);
    const auto seen_whole = [&](const GameState& shown) { return arrange(present(data, shown), frame).fits(); };
    if (!seen_whole(state)) {
        return false;
    }
    state = locked(std::move(state));
    if (!seen_whole(state)) {
        return false;
    }
    state = with_event(std::move(state), {EventKind::GoOn, Milliseconds{0}, 0, 0, 0});
    return seen_whole(state);
}

} // namespace nuqta
