// The question alone, then with its options while answers come in, then locked.
#include "classroom/scores.h"
#include "lang/numbers.h"
#include "ui/class_keys.h"
#include "ui/screens/class_match.h"
#include "ui/screens/class_words.h"

#include <algorithm>
#include <utility>

namespace nuqta {
namespace {

/// What is to be done now, and by whom.
struct Status {
    std::string text;
    std::optional<int> team;
};

Status status_of_turns(const Match& match, const Language& interface)
{
    const Round& round = current_round(match);
    const int team = round.queue.front();
    const char* id = round.answers.empty() ? "class.turn_of" : "class.passed_to";
    return {message(interface, id, {{"team", isolated(badge_of(match, team).name)}}), team};
}

Status status_of_buzz(const Match& match, const Language& interface)
{
    const Round& round = current_round(match);
    const std::optional<int> team = team_with_word(round);
    if (!team) {
        return {message(interface, "class.press"), {}};
    }
    const std::string name = isolated(badge_of(match, *team).name);
    const std::vector<int> tied = tied_teams(round);
    if (!tied.empty() && round.queue.size() == tied.size()) {
        return {message(interface, "class.tie", {{"teams", names_of(match, tied, interface)}, {"team", name}}), team};
    }
    return {message(interface, tied.empty() ? "class.first" : "class.passed_to", {{"team", name}}), team};
}

Status status_while_answering(const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const Round& round = current_round(match);
    switch (match.plan.mode) {
    case Mode::Hands:
        return {state.room.counting < k_option_count
                    ? message(interface, "class.count_hands", {{"number", static_cast<long>(state.room.counting) + 1}})
                    : message(interface, "class.counted"),
                {}};
    case Mode::Turns:
        return status_of_turns(match, interface);
    case Mode::Buzz:
        return status_of_buzz(match, interface);
    case Mode::Secret: {
        const auto answered =
            std::count_if(round.picks.begin(), round.picks.end(), [](const auto& pick) { return pick.has_value(); });
        return {message(interface, "class.answered",
                        {{"answered", static_cast<long>(answered)}, {"teams", as_long(match.plan.teams.size())}}),
                {}};
    }
    }
    return {};
}

Status status_of(const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    if (match.stage == MatchStage::Read) {
        return {message(interface, match.options_shown ? "class.read_options" : "class.read"), {}};
    }
    if (match.stage == MatchStage::Answer) {
        return status_while_answering(state, interface);
    }
    const auto picks = picks_by_place(match.plan, current_round(match));
    const bool nobody = std::all_of(picks.begin(), picks.end(), [](int count) { return count == 0; });
    return {message(interface, nobody ? "class.nobody" : "class.locked"), {}};
}

std::string button_of(const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    if (match.stage == MatchStage::Read) {
        return message(interface, time_counts(match.plan) && match.options_shown ? "class.open" : "class.options");
    }
    if (match.stage == MatchStage::Lock) {
        return message(interface, "class.reveal");
    }
    if (match.plan.mode == Mode::Hands) {
        return message(interface, state.room.counting < k_option_count ? "class.next_option" : "class.lock");
    }
    const std::optional<int> team = team_with_word(current_round(match));
    if (!team) {
        return message(interface, "class.lock");
    }
    const bool picked = current_round(match).picks[static_cast<std::size_t>(*team)].has_value();
    return picked ? message(interface, "class.stand") : std::string();
}

/// How each option looks while it may be picked, and once no more answers come.
void add_option_states(ClassQuestionModel& body, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const Round& round = current_round(match);
    const std::optional<int> team = team_with_word(round);
    const auto count_text = [&](int count) { return localise_digits(std::to_string(count), interface.numbers); };
    for (std::size_t place = 0; place < body.options.size(); ++place) {
        ClassOption& option = body.options[place];
        const int at = static_cast<int>(place);
        option.taken = match.plan.mode != Mode::Secret && match.stage == MatchStage::Answer && is_taken(round, at);
        if (team && match.stage == MatchStage::Answer) {
            const std::optional<Pick>& pick = round.picks[static_cast<std::size_t>(*team)];
            option.chosen = pick && pick->place == at;
        }
        const bool picks = team || match.plan.mode == Mode::Hands; // else every team does so for itself
        option.can_pick = match.stage == MatchStage::Answer && picks && !option.taken;
        if (match.plan.mode == Mode::Hands && match.stage != MatchStage::Read) {
            option.counting = match.stage == MatchStage::Answer && state.room.counting == at;
            const bool typing = option.counting && !state.room.typed.empty();
            option.count = typing                 ? localise_digits(state.room.typed, interface.numbers)
                           : round.counted[place] ? count_text(round.hands[place])
                                                  : "–";
        }
        for (const TeamAnswer& answer : round.answers) {
            if (answer.place == at) {
                option.picked_by.push_back(badge_of(match, answer.team));
            }
        }
    }
}

/// With what a team answers in secret, and raises its stake.
std::string secret_note(const GameState& state, int team, const Language& interface)
{
    const std::string keys = secret_keys_name(state.room, team);
    if (keys.empty()) {
        return message(interface, has_pad(state.room, team) ? "class.pad" : "class.no_pad");
    }
    const bool stakes = state.room.match->plan.scoring == Scoring::Certainty;
    return isolated(stakes ? keys + " · " + stake_key_name(state.room, team) : keys);
}

std::string chip_note(const GameState& state, int team, const Language& interface)
{
    const Match& match = *state.room.match;
    const auto slot = static_cast<std::size_t>(team);
    if (match.plan.scoring == Scoring::Certainty && match.stage == MatchStage::Answer &&
        match.plan.mode != Mode::Secret && team_with_word(current_round(match)) == team) {
        return message(
            interface, "class.stake",
            {{"stake", static_cast<long>(current_round(match).stakes[slot])}, {"most", static_cast<long>(k_stakes)}});
    }
    if (match.plan.mode == Mode::Buzz && match.stage != MatchStage::Lock) {
        return buzz_key_name(team);
    }
    if (match.plan.mode == Mode::Secret && match.stage != MatchStage::Lock) {
        return secret_note(state, team, interface);
    }
    return points_text(interface, scores_of(match)[slot]);
}

void add_chips(ClassQuestionModel& body, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const Round& round = current_round(match);
    const std::optional<int> word = team_with_word(round);
    for (std::size_t i = 0; i < match.plan.teams.size(); ++i) {
        const auto team = static_cast<int>(i);
        TeamChip chip{badge_of(match, team), chip_note(state, team, interface), true, false};
        const bool answered = std::any_of(round.answers.begin(), round.answers.end(),
                                          [&](const TeamAnswer& answer) { return answer.team == team; });
        if (match.stage == MatchStage::Answer && match.plan.mode == Mode::Secret) {
            chip.ticked = round.picks[i].has_value();
        } else if (match.stage == MatchStage::Answer) {
            chip.active = word ? *word == team : !answered;
        }
        body.teams.push_back(std::move(chip));
    }
}

void add_mode_hints(ScreenModel& model, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    if (match.stage != MatchStage::Answer) {
        return;
    }
    const bool word = team_with_word(current_round(match)).has_value();
    if (match.plan.mode == Mode::Hands) {
        model.hints.push_back({"0–9", message(interface, "hint.count"), {ActionKind::Digit, -1}});
    }
    if (word) {
        model.hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
        model.hints.push_back(hint(interface, "0", "hint.pass", ActionKind::DontKnow));
    }
    if (word && match.plan.scoring == Scoring::Certainty) {
        model.hints.push_back(
            {"C", message(interface, "hint.stake"), {ActionKind::RaiseStake, *team_with_word(current_round(match))}});
    }
    if (current_round(match).allowed > Milliseconds(0)) {
        model.hints.push_back({"E",
                               message(interface, "hint.more_time", {{"seconds", static_cast<long>(k_more_seconds)}}),
                               {ActionKind::MoreTime, 0}});
    }
}

} // namespace

ScreenModel present_class_question(const GameData& data, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    ClassQuestionModel body = class_question_body(data, state, interface);
    const Status status = status_of(state, interface);
    body.status = status.text;
    if (status.team) {
        body.speaker = badge_of(match, *status.team);
    }
    add_option_states(body, state, interface);
    add_chips(body, state, interface);
    body.clock = clock_of(state, interface);
    body.notice = class_notice(state, interface);
    body.button = button_of(state, interface);
    std::string title = body.progress.label + " · " + body.status;
    const bool goes_on = !body.button.empty();
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    if (goes_on) {
        model.primary = Action{ActionKind::GoOn, 0};
    }
    add_mode_hints(model, state, interface);
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
