// Plays the item to itself and looks whether it had to scroll.
#include "ui/class_fit.h"

#include "ui/class_plan.h"
#include "ui/screens/class_match.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

/// A match of this one item by the teams that were chosen, in the language of the projector.
MatchPlan plan_of(const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                  const ClassChoices& choices, const Language& interface)
{
    MatchPlan plan;
    plan.deck = deck.id;
    plan.language = language;
    plan.second = second;
    plan.mode = choices.mode;
    plan.scoring = choices.scoring;
    plan.timer = choices.timer;
    const Item& asked = deck.items[item];
    MatchQuestion question;
    question.item = asked.id;
    for (std::size_t place = 0; place < question.options.size(); ++place) {
        question.options[place] = asked.options[place].id;
        question.key = asked.options[place].role == OptionRole::Key ? static_cast<int>(place) : question.key;
    }
    plan.questions.push_back(question);
    for (int i = 0; choices.mode != Mode::Hands && i < choices.teams; ++i) {
        plan.teams.push_back({team_name(choices, i, interface), i, i, language});
    }
    return plan;
}

/// The question with its options, when most is to be seen of it: all teams pressed at the same moment, and one picked.
GameState answering(GameState state)
{
    const auto happens = [&](EventKind kind, int at, int team = 0) {
        state = with_event(std::move(state), {kind, Milliseconds{at}, team, 0, 0});
    };
    while (state.room.match->stage != MatchStage::Answer) {
        happens(EventKind::GoOn, 0);
    }
    for (int team = 0; team < static_cast<int>(state.room.match->plan.teams.size()); ++team) {
        happens(EventKind::Buzz, 0, team);
    }
    if (const std::optional<int> team = team_with_word(current_round(*state.room.match))) {
        happens(EventKind::Pick, 2 * static_cast<int>(k_tie_window.count()), *team);
    }
    return state;
}

/// The lock, with every team's badge at one option.
GameState locked(GameState state)
{
    Match& match = *state.room.match;
    match.stage = MatchStage::Lock;
    Round& round = match.rounds.back();
    for (int team = 0; team < static_cast<int>(match.plan.teams.size()); ++team) {
        round.answers.push_back({team, 0, Milliseconds{0}, 1, false, 0});
    }
    round.counted.fill(true);
    state.screen = ScreenId::ClassLock;
    return state;
}

} // namespace

bool fits_projector(const GameData& data, const Deck& deck, std::size_t item, const std::string& language,
                    const std::string& second, const ClassChoices& choices, const Frame& frame)
{
    GameState state;
    state.language = language;
    state.room.match = new_match(plan_of(deck, item, language, second, choices, interface_language(data, state)));
    const auto seen_whole = [&](const GameState& shown) { return arrange(present(data, shown), frame).fits(); };
    state = answering(std::move(state));
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
