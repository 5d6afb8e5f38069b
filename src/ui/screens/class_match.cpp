// A table of wishes and events, and the few that depend on the mode.
#include "ui/screens/class_match.h"

#include "ui/class_plan.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace nuqta {
namespace {

constexpr std::size_t k_most_digits = 3;

bool counts_hands(const GameState& state)
{
    return state.room.match->plan.mode == Mode::Hands && state.room.match->stage == MatchStage::Answer;
}

/// The first option whose hands are not counted; behind the last when all are.
int first_uncounted(const Match& match)
{
    if (match.rounds.empty()) {
        return 0;
    }
    const auto& counted = current_round(match).counted;
    return static_cast<int>(std::find(counted.begin(), counted.end(), false) - counted.begin());
}

/// What was typed counts for its option, nothing for none; the next one is to be typed. A count that is there stays
/// when nothing was typed.
GameState take_count(GameState state, Milliseconds at)
{
    const int place = state.room.counting;
    const bool counted = current_round(*state.room.match).counted[static_cast<std::size_t>(place)];
    if (!state.room.typed.empty() || !counted) {
        const int number = state.room.typed.empty() ? 0 : std::stoi(state.room.typed);
        state = with_event(std::move(state), {EventKind::Count, at, 0, place, number});
    }
    state.room.typed.clear();
    const bool last = place + 1 == k_option_count;
    state.room.counting = last ? first_uncounted(*state.room.match) : place + 1;
    return state;
}

GameState type_digit(GameState state, int digit)
{
    if (counts_hands(state) && digit >= 0 && digit <= 9 && state.room.counting < k_option_count &&
        state.room.typed.size() < k_most_digits) {
        state.room.typed = state.room.typed == "0" ? std::to_string(digit) : state.room.typed + std::to_string(digit);
    }
    return state;
}

GameState erase(GameState state, Milliseconds at)
{
    if (counts_hands(state) && !state.room.typed.empty()) {
        state.room.typed.pop_back();
        return state;
    }
    if (counts_hands(state) && state.room.counting > 0) {
        --state.room.counting;
        return state;
    }
    return with_event(std::move(state), {EventKind::Back, at, 0, 0, 0});
}

/// A number of 1 to 4 without a team: of the team with the word, or of the option whose hands are counted next.
GameState pick_place(GameState state, int place, Milliseconds at)
{
    const Match& match = *state.room.match;
    if (match.stage != MatchStage::Answer) {
        return state;
    }
    if (match.plan.mode == Mode::Hands) {
        state.room.counting = std::clamp(place, 0, k_option_count - 1);
        state.room.typed.clear();
        return state;
    }
    const std::optional<int> team = team_with_word(current_round(match));
    return team ? with_event(std::move(state), {EventKind::Pick, at, *team, place, 0}) : state;
}

GameState raise_stake(GameState state, int team, Milliseconds at)
{
    const Match& match = *state.room.match;
    if (match.stage != MatchStage::Answer || match.plan.teams.empty()) {
        return state;
    }
    const int whose = team >= 0 ? team : team_with_word(current_round(match)).value_or(-1);
    const auto slot = static_cast<std::size_t>(whose);
    if (slot >= match.plan.teams.size()) {
        return state;
    }
    const int next = current_round(match).stakes[slot] % k_stakes + 1;
    return with_event(std::move(state), {EventKind::Stake, at, whose, 0, next});
}

GameState go_on(GameState state, Milliseconds at)
{
    const Match& match = *state.room.match;
    if (match.paused) {
        return with_event(std::move(state), {EventKind::Resume, at, 0, 0, 0});
    }
    if (counts_hands(state) && state.room.counting < k_option_count) {
        return take_count(std::move(state), at);
    }
    if (match.stage == MatchStage::Export) {
        state.screen = ScreenId::ClassSetup;
        return state;
    }
    return with_event(std::move(state), {EventKind::GoOn, at, 0, 0, 0});
}

/// Esc pauses; in a pause it leaves the match, which can be continued.
GameState leave(GameState state, Milliseconds at)
{
    const Match& match = *state.room.match;
    if (match.paused || match.stage == MatchStage::Export) {
        state.screen = match.stage == MatchStage::Export ? ScreenId::ClassSetup : ScreenId::Home;
        return state;
    }
    return with_event(std::move(state), {EventKind::Pause, at, 0, 0, 0});
}

} // namespace

GameState with_fresh_inputs(GameState state)
{
    state.room.counting = first_uncounted(*state.room.match);
    state.room.typed.clear();
    state.room.source_shown = false;
    return state;
}

bool has_slept(const ClassState& room)
{
    constexpr Milliseconds k_longest{5000}; // there is a tick every two seconds at least
    return time_runs(*room.match, room.before) && !room.match->paused &&
           room.before >= current_round(*room.match).opened && room.now - room.before > k_longest;
}

GameState with_time(GameState state, Milliseconds told)
{
    ClassState& room = state.room;
    room.before = room.now;
    if (room.match) {
        room.now = std::max(room.now, room.match->last) + time_between(room.told.value_or(room.match->last), told);
    } else {
        room.now = told;
    }
    room.told = told;
    return state;
}

GameState with_match_paused(const GameData& data, GameState state)
{
    const std::optional<Match>& match = state.room.match;
    if (!match || match->paused || match->stage >= MatchStage::Podium || deck_of(data, match->plan) == nullptr) {
        return state;
    }
    const Milliseconds at = has_slept(state.room) ? state.room.before : state.room.now;
    return with_event(std::move(state), {EventKind::Pause, at, 0, 0, 0});
}

GameState with_event(GameState state, const Event& event)
{
    Match next = apply(*state.room.match, event);
    if (next == *state.room.match) {
        return state;
    }
    const bool another = next.stage != state.room.match->stage || next.rounds.size() != state.room.match->rounds.size();
    state.room.match = std::move(next);
    state.room.journal.push_back(event);
    state.room.lit.reset();
    if (!state.room.match->paused) {
        state.room.pad_lost.reset();
    }
    state.screen = screen_of(*state.room.match);
    return another || event.kind == EventKind::Undo ? with_fresh_inputs(std::move(state)) : state;
}

GameState handle_match(const GameData&, GameState state, Action action, Moment)
{
    if (!state.room.match) {
        return state;
    }
    const Milliseconds at = state.room.now;
    const auto event = [&](EventKind kind, int team = 0, int place = 0, int number = 0) {
        return with_event(std::move(state), {kind, at, team, place, number});
    };
    switch (action.kind) {
    case ActionKind::GoOn:
        return go_on(std::move(state), at);
    case ActionKind::PickOption:
        return pick_place(std::move(state), action.index, at);
    case ActionKind::TeamPick:
        return event(EventKind::Pick, action.index / k_option_count, action.index % k_option_count);
    case ActionKind::Buzz:
        return event(EventKind::Buzz, action.index);
    case ActionKind::RaiseStake:
        return raise_stake(std::move(state), action.index, at);
    case ActionKind::DontKnow:
        return event(EventKind::Pass);
    case ActionKind::Digit:
        return type_digit(std::move(state), action.index);
    case ActionKind::Erase:
        return erase(std::move(state), at);
    case ActionKind::PauseMatch:
        return event(state.room.match->paused ? EventKind::Resume : EventKind::Pause);
    case ActionKind::MoreTime:
        return event(EventKind::Extend, 0, 0, k_more_seconds);
    case ActionKind::SkipQuestion:
        return event(EventKind::Skip);
    case ActionKind::FinishMatch:
        return event(EventKind::Finish);
    case ActionKind::Undo:
        return event(EventKind::Undo);
    case ActionKind::ShowPad:
        state.room.lit = action.index;
        return state;
    case ActionKind::Tick:
        return event(EventKind::TimeUp);
    case ActionKind::ToggleSource:
        state.room.source_shown = state.screen == ScreenId::ClassReveal && !state.room.source_shown;
        return state;
    case ActionKind::Back:
        return leave(std::move(state), at);
    default:
        return state;
    }
}

} // namespace nuqta
