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
    std::vector<int> tied{}; ///< with a text of its own beside their badges
    std::string tied_text{};
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
        return {message(interface, "class.tie", {{"teams", names_of(match, tied, interface)}, {"team", name}}), team,
                tied, message(interface, "class.tie_of", {{"team", name}})};
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

const char* button_id(const GameState& state)
{
    const Match& match = *state.room.match;
    if (match.stage == MatchStage::Read) {
        return time_counts(match.plan) && match.options_shown ? "class.open" : "class.options";
    }
    if (match.stage == MatchStage::Lock) {
        return "class.reveal";
    }
    if (match.plan.mode == Mode::Hands) {
        return state.room.counting < k_option_count ? "class.next_option" : "class.lock";
    }
    const std::optional<int> team = team_with_word(current_round(match));
    if (!team) {
        return "class.lock";
    }
    const bool picked = current_round(match).picks[static_cast<std::size_t>(*team)].has_value();
    return picked ? "class.stand" : nullptr;
}

/// The team with the longest name.
std::string longest_name(const Match& match)
{
    std::string longest;
    for (const Team& team : match.plan.teams) {
        longest = team.name.size() > longest.size() ? team.name : longest;
    }
    return isolated(longest);
}

/// What this question may say from its options to the lock, so that the room for it is kept.
void keep_room(ClassQuestionModel& body, const Match& match, const Language& interface)
{
    const Mode mode = match.plan.mode;
    for (const char* id : {"class.open", "class.reveal", "class.lock", "class.stand", "class.next_option"}) {
        const bool of_hands = std::string(id) == "class.next_option";
        const bool of_time = std::string(id) == "class.open";
        if ((!of_hands || mode == Mode::Hands) && (!of_time || time_counts(match.plan))) {
            body.buttons.push_back(message(interface, id));
        }
    }
    body.statuses = {message(interface, "class.nobody"), message(interface, "class.locked")};
    if (time_counts(match.plan)) {
        body.statuses.push_back(message(interface, "class.read_options"));
    }
    if (mode == Mode::Turns || mode == Mode::Buzz) {
        for (const char* id : {mode == Mode::Turns ? "class.turn_of" : "class.first", "class.passed_to"}) {
            body.statuses.push_back(message(interface, id, {{"team", longest_name(match)}}));
        }
    }
    if (match.plan.timer > 0) {
        const auto seconds = allowed_time(match.plan, current_question(match)).count() / 1000 + k_more_seconds;
        body.longest_clock = localise_digits(std::to_string(seconds), interface.numbers);
    }
}

/// True when it was found wrong while the question was open. The last answer is not judged before the reveal.
bool is_crossed_out(const Match& match, int place)
{
    if (match.plan.mode == Mode::Secret || match.stage == MatchStage::Read) {
        return false;
    }
    Round judged = current_round(match);
    if (match.stage == MatchStage::Lock && !judged.answers.empty()) {
        judged.answers.pop_back();
    }
    return is_taken(judged, place);
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
        option.taken = is_crossed_out(match, at);
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

/// The stake of the team with the word; empty where nothing is staked.
std::string stake_note(const Match& match, int team, const char* id, const Language& interface)
{
    const Round& round = current_round(match);
    const bool stakes = match.plan.scoring == Scoring::Certainty && match.plan.mode != Mode::Secret &&
                        match.stage == MatchStage::Answer && team_with_word(round) == team;
    return stakes ? message(interface, id,
                            {{"stake", static_cast<long>(round.stakes[static_cast<std::size_t>(team)])},
                             {"most", static_cast<long>(k_stakes)}})
                  : std::string();
}

/// With what a team answers, or what it has.
std::string key_note(const GameState& state, int team, const Language& interface)
{
    const Match& match = *state.room.match;
    if (match.plan.mode == Mode::Buzz && match.stage != MatchStage::Lock) {
        return buzz_key_name(team);
    }
    if (match.plan.mode == Mode::Secret && match.stage != MatchStage::Lock) {
        return secret_note(state, team, interface);
    }
    return points_text(interface, scores_of(match)[static_cast<std::size_t>(team)]);
}

/// The same in a few characters.
std::string brief_note(const GameState& state, int team, const Language& interface)
{
    const Match& match = *state.room.match;
    if (const std::string stake = stake_note(match, team, "class.brief_stake", interface); !stake.empty()) {
        return stake;
    }
    const bool pads = match.plan.mode == Mode::Secret && match.stage != MatchStage::Lock;
    return pads && secret_keys_name(state.room, team).empty() ? (has_pad(state.room, team) ? std::string() : "–")
                                                              : key_note(state, team, interface);
}

/// All that a team's note may be while the question is on.
std::vector<std::string> other_notes(const GameState& state, int team, const Language& interface)
{
    const Match& match = *state.room.match;
    std::vector<std::string> notes = {points_text(interface, scores_of(match)[static_cast<std::size_t>(team)])};
    if (match.plan.mode == Mode::Buzz) {
        notes.push_back(buzz_key_name(team));
    }
    if (match.plan.mode == Mode::Secret) {
        notes.push_back(secret_note(state, team, interface));
    } else if (match.plan.scoring == Scoring::Certainty) {
        notes.push_back(message(interface, "class.stake",
                                {{"stake", static_cast<long>(k_stakes)}, {"most", static_cast<long>(k_stakes)}}));
    }
    return notes;
}

void add_chips(ClassQuestionModel& body, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    const Round& round = current_round(match);
    const std::optional<int> word = team_with_word(round);
    for (std::size_t i = 0; i < match.plan.teams.size(); ++i) {
        const auto team = static_cast<int>(i);
        const std::string stake = stake_note(match, team, "class.stake", interface);
        TeamChip chip{badge_of(match, team), stake.empty() ? key_note(state, team, interface) : stake, true, false};
        chip.brief = brief_note(state, team, interface);
        chip.other_notes = other_notes(state, team, interface);
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

/// The keys of a stage; with `all` every one that the question may have from its options to the lock.
std::vector<KeyHint> mode_hints(const Match& match, const Language& interface, bool all)
{
    std::vector<KeyHint> hints;
    if (match.stage != MatchStage::Answer && !all) {
        return hints;
    }
    const std::optional<int> team = team_with_word(current_round(match));
    const bool word = team || (all && (match.plan.mode == Mode::Turns || match.plan.mode == Mode::Buzz));
    if (match.plan.mode == Mode::Hands) {
        hints.push_back({"0–9", message(interface, "hint.count"), {ActionKind::Digit, -1}});
    }
    if (word) {
        hints.push_back({"1–4", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
        hints.push_back(hint(interface, "0", "hint.pass", ActionKind::DontKnow));
    }
    if (word && match.plan.scoring == Scoring::Certainty) {
        hints.push_back({"C", message(interface, "hint.stake"), {ActionKind::RaiseStake, team.value_or(-1)}});
    }
    if (current_round(match).allowed > Milliseconds(0)) {
        hints.push_back({"E",
                         message(interface, "hint.more_time", {{"seconds", static_cast<long>(k_more_seconds)}}),
                         {ActionKind::MoreTime, 0}});
    }
    return hints;
}

/// The teams' own keys stand beside their names, so only help lists them.
void add_team_keys(ScreenModel& model, const GameState& state, const Language& interface)
{
    const Match& match = *state.room.match;
    if (match.stage != MatchStage::Answer) {
        return;
    }
    if (match.plan.mode == Mode::Buzz) {
        model.more_keys.push_back(
            {buzz_key_names(state.room), message(interface, "class.buzz"), {ActionKind::Buzz, -1}});
    }
    for (int team = 0; match.plan.mode == Mode::Secret && team < static_cast<int>(match.plan.teams.size()); ++team) {
        const std::string name = match.plan.teams[static_cast<std::size_t>(team)].name;
        model.more_keys.push_back({secret_keys_name(state.room, team), name, {ActionKind::TeamPick, -1}});
        if (match.plan.scoring == Scoring::Certainty) {
            model.more_keys.push_back({stake_key_name(state.room, team),
                                       isolated(name) + separator(interface) + message(interface, "hint.stake"),
                                       {ActionKind::RaiseStake, team}});
        }
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
    for (const int team : status.tied) {
        body.tied.push_back(badge_of(match, team));
    }
    body.tied_status = status.tied_text;
    add_option_states(body, state, interface);
    add_chips(body, state, interface);
    body.clock = clock_of(state, interface);
    body.notice = class_notice(state, interface);
    const char* const button = button_id(state);
    body.button = button != nullptr ? message(interface, button) : std::string();
    const bool alone = body.options.empty();
    if (alone) {
        body.buttons = {body.button};
    } else {
        keep_room(body, match, interface);
    }
    std::string title = body.progress.label + " · " + body.status;
    const bool goes_on = !body.button.empty();
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    if (goes_on) {
        model.primary = Action{ActionKind::GoOn, 0};
    }
    if (!alone) {
        model.hints = mode_hints(match, interface, true);
        add_teacher_hints(model, match, interface);
        model.most_hints = std::exchange(model.hints, {});
    }
    model.hints = mode_hints(match, interface, false);
    add_team_keys(model, state, interface);
    add_teacher_hints(model, match, interface);
    return model;
}

} // namespace nuqta
