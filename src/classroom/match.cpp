// Stages, pauses and taking back.
#include "classroom/match.h"

#include "classroom/scores.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace nuqta {
namespace {

Match asks(Match match, std::size_t index)
{
    match.rounds.resize(index);
    match.rounds.push_back(new_round(match.plan, index));
    match.stage = MatchStage::Read;
    match.options_shown = false;
    return match;
}

Match asks_next(Match match)
{
    if (has_next(match)) {
        const std::size_t next = match.rounds.size();
        return asks(std::move(match), next);
    }
    match.stage = MatchStage::Podium;
    return match;
}

Match answered(Match match, const Event& event)
{
    const std::size_t index = question_index(match);
    AnswerStep step = answer_step(match.plan, index, match.rounds.back(), event, scores_of(match));
    match.rounds.back() =
        step.done ? locked(match.plan, index, std::move(step.round), event.at) : std::move(step.round);
    match.stage = step.done ? MatchStage::Lock : match.stage;
    return match;
}

/// From reading to answering, by way of the options where time counts.
Match read_on(Match match, Milliseconds at)
{
    if (time_counts(match.plan) && !match.options_shown) {
        match.options_shown = true;
        return match;
    }
    const std::size_t index = question_index(match);
    match.rounds.back() = opened(match.plan, index, std::move(match.rounds.back()), at);
    match.stage = MatchStage::Answer;
    return match;
}

Match go_on(Match match, const Event& event)
{
    switch (match.stage) {
    case MatchStage::Lobby:
        return asks(std::move(match), 0);
    case MatchStage::Read:
        return read_on(std::move(match), event.at);
    case MatchStage::Answer:
        return answered(std::move(match), event);
    case MatchStage::Lock:
        match.rounds.back().revealed = true;
        match.stage = MatchStage::Reveal;
        return match;
    case MatchStage::Reveal:
        if (match.plan.mode == Mode::Hands) {
            return asks_next(std::move(match));
        }
        match.stage = MatchStage::Scoreboard;
        return match;
    case MatchStage::Scoreboard:
        return asks_next(std::move(match));
    case MatchStage::Podium:
        match.stage = MatchStage::Export;
        return match;
    case MatchStage::Export:
        return match;
    }
    return match;
}

/// To the end of the last question, or, where it was left out or not finished, to its beginning.
Match back_to_last(Match match)
{
    if (match.rounds.empty()) {
        match.stage = MatchStage::Lobby;
        return match;
    }
    if (!match.rounds.back().revealed) {
        const std::size_t index = question_index(match);
        return asks(std::move(match), index);
    }
    match.stage = match.plan.mode == Mode::Hands ? MatchStage::Reveal : MatchStage::Scoreboard;
    return match;
}

Match back_to_reading(Match match)
{
    const std::size_t index = question_index(match);
    const Milliseconds extra = match.rounds.back().extra;
    match = asks(std::move(match), index);
    match.rounds.back().extra = extra; // it was given
    match.options_shown = time_counts(match.plan);
    return match;
}

Match back(Match match, Milliseconds at)
{
    switch (match.stage) {
    case MatchStage::Lobby:
        return match;
    case MatchStage::Read:
        if (match.options_shown) {
            match.options_shown = false;
            return match;
        }
        match.rounds.pop_back();
        return back_to_last(std::move(match));
    case MatchStage::Answer:
        return back_to_reading(std::move(match));
    case MatchStage::Lock:
        match.rounds.back() = reopened(match.plan, std::move(match.rounds.back()), at);
        match.stage = MatchStage::Answer;
        return match;
    case MatchStage::Reveal:
        match.rounds.back().revealed = false;
        match.stage = MatchStage::Lock;
        return match;
    case MatchStage::Scoreboard:
        match.stage = MatchStage::Reveal;
        return match;
    case MatchStage::Podium:
        return back_to_last(std::move(match));
    case MatchStage::Export:
        match.stage = MatchStage::Podium;
        return match;
    }
    return match;
}

Match skip(Match match)
{
    if (match.stage < MatchStage::Read || match.stage > MatchStage::Scoreboard) {
        return match;
    }
    match.rounds.back() = new_round(match.plan, question_index(match));
    match.rounds.back().skipped = true;
    return asks_next(std::move(match));
}

Match pause(Match match, Milliseconds at)
{
    if (match.stage != MatchStage::Export) {
        match.paused = true;
        match.paused_at = at;
    }
    return match;
}

Match resume(Match match, Milliseconds at)
{
    if (match.stage == MatchStage::Answer) {
        const Milliseconds length = std::max(at - match.paused_at, Milliseconds(0));
        match.rounds.back() = moved(std::move(match.rounds.back()), length);
    }
    match.paused = false;
    match.paused_at = Milliseconds(0);
    return match;
}

Match finish(Match match)
{
    if (match.stage != MatchStage::Export) {
        match.stage = MatchStage::Podium;
        match.paused = false;
        match.paused_at = Milliseconds(0);
    }
    return match;
}

Match extend(Match match, const Event& event)
{
    constexpr int k_longest = 3600;
    const bool in_question = match.stage == MatchStage::Read || match.stage == MatchStage::Answer;
    if (in_question && event.number > 0 && event.number <= k_longest && match.rounds.back().allowed > Milliseconds(0)) {
        match.rounds.back().extra += Milliseconds(static_cast<Milliseconds::rep>(event.number) * 1000);
    }
    return match;
}

Match skip_gap(Match match, const Event& event)
{
    if (match.stage == MatchStage::Answer) {
        Round round = moved(std::move(match.rounds.back()), Milliseconds(event.number));
        match.rounds.back() = with_second_chance(std::move(round), event.at);
    }
    return match;
}

/// What an event does while nothing is paused.
Match step(Match match, const Event& event)
{
    switch (event.kind) {
    case EventKind::GoOn:
        return go_on(std::move(match), event);
    case EventKind::Back:
        return back(std::move(match), event.at);
    case EventKind::Skip:
        return skip(std::move(match));
    case EventKind::Finish:
        return finish(std::move(match));
    case EventKind::Pause:
        return pause(std::move(match), event.at);
    case EventKind::Extend:
        return extend(std::move(match), event);
    case EventKind::Gap:
        return skip_gap(std::move(match), event);
    default:
        return match.stage == MatchStage::Answer ? answered(std::move(match), event) : match;
    }
}

Match step_while_paused(Match match, const Event& event)
{
    if (event.kind == EventKind::Resume) {
        return resume(std::move(match), event.at);
    }
    return event.kind == EventKind::Finish ? finish(std::move(match)) : match;
}

bool can_be_taken_back(const Event& event)
{
    switch (event.kind) {
    case EventKind::Pause:
    case EventKind::Resume:
    case EventKind::Extend:
    case EventKind::Gap:
    case EventKind::Undo:
        return false;
    default:
        return true;
    }
}

/// The match as it would be without the last event that can be taken back. The time since then does not count.
Match taken_back(const Match& match, Milliseconds at)
{
    const auto last = std::find_if(match.events.rbegin(), match.events.rend(), can_be_taken_back);
    if (last == match.events.rend()) {
        return match;
    }
    const auto place = last.base() - 1;
    Match before = new_match(match.plan);
    for (auto event = match.events.begin(); event != place; ++event) {
        before = apply(std::move(before), *event);
    }
    const auto later = [&](EventKind kind, auto keep) {
        for (auto event = place + 1; event != match.events.end(); ++event) {
            if (event->kind == kind) {
                before = apply(std::move(before), keep(*event));
            }
        }
    };
    later(EventKind::Extend, [](const Event& event) { return event; });
    constexpr Milliseconds::rep k_longest = std::numeric_limits<int>::max();
    const auto gap = std::clamp((at - place->at).count(), Milliseconds::rep{0}, k_longest);
    before = apply(std::move(before), {EventKind::Gap, at, 0, 0, static_cast<int>(gap)});
    if (match.paused) {
        before = apply(std::move(before), {EventKind::Pause, at, 0, 0, 0});
    }
    before.last = at;
    return before;
}

} // namespace

Match new_match(MatchPlan plan)
{
    assert(check_plan(plan).ok());
    Match match;
    match.last = plan.made;
    match.plan = std::move(plan);
    return match;
}

Match apply(Match match, const Event& event)
{
    if (event.kind == EventKind::Undo) {
        return taken_back(match, event.at);
    }
    Match next = match.paused ? step_while_paused(match, event) : step(match, event);
    if (next == match) {
        return match;
    }
    next.events.push_back(event);
    next.last = event.at;
    return next;
}

std::size_t question_index(const Match& match)
{
    assert(!match.rounds.empty());
    return match.rounds.size() - 1;
}

const MatchQuestion& current_question(const Match& match)
{
    return match.plan.questions[question_index(match)];
}

const Round& current_round(const Match& match)
{
    assert(!match.rounds.empty());
    return match.rounds.back();
}

bool has_next(const Match& match)
{
    return match.rounds.size() < match.plan.questions.size();
}

bool time_counts(const MatchPlan& plan)
{
    return plan.timer > 0 || plan.scoring == Scoring::Speed;
}

bool time_runs(const Match& match, Milliseconds at)
{
    if (match.stage != MatchStage::Answer || !time_counts(match.plan)) {
        return false;
    }
    return match.plan.mode != Mode::Hands || timer_left(match, at) > Milliseconds(0);
}

Milliseconds time_between(Milliseconds told_before, Milliseconds told)
{
    constexpr Milliseconds k_longest = std::chrono::hours(24);
    return std::clamp(told - told_before, Milliseconds(0), k_longest);
}

std::optional<Milliseconds> timer_left(const Match& match, Milliseconds now)
{
    if (match.rounds.empty() || match.stage != MatchStage::Answer) {
        return std::nullopt;
    }
    return time_left(match.rounds.back(), match.paused ? match.paused_at : now);
}

} // namespace nuqta
