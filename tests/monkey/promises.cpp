// One function for the sitting, one for the match, one for the rest.
#include "monkey/promises.h"

#include "lang/strings.h"

#include <algorithm>
#include <vector>

namespace nuqta::test {
namespace {

std::string broken_by_sitting(const GameData& data, const Session& session)
{
    const bool known =
        std::any_of(data.decks->begin(), data.decks->end(), [&](const Deck& deck) { return &deck == session.deck; });
    if (!known) {
        return "the sitting is of a deck that is not there";
    }
    if (session.phase == Phase::Finished) {
        return "";
    }
    if (session.current >= session.showings.size()) {
        return "the sitting is behind its last question";
    }
    const std::size_t answered = session.current + (session.phase == Phase::Reveal ? 1 : 0);
    if (session.responses.size() != answered) {
        return "not every question behind has one answer";
    }
    return current_item(session).wordings.count(session.shown_language) == 1 ? "" : "the question is not worded";
}

std::string broken_by_match(const ClassState& room)
{
    Match replayed = new_match(room.match->plan);
    Milliseconds last = room.match->plan.made;
    for (const Event& event : room.journal) {
        if (event.at < last) {
            return "the journal goes back in time";
        }
        last = event.at;
        replayed = apply(std::move(replayed), event);
    }
    return replayed == *room.match ? "" : "the match is not what its journal comes to";
}

/// The items of `whole` that are not the same in `part`. One that was never answered need not be there.
std::string lacking(const Progress& whole, const Progress& part)
{
    std::string names;
    for (const auto& [deck, items] : whole) {
        for (const auto& [id, item] : items) {
            if (item_in(progress_in(part, deck), id) != item) {
                names += " " + deck + " " + id;
            }
        }
    }
    return names;
}

} // namespace

std::string broken_promise(const GameData& data, const GameState& state)
{
    if (state.screen != ScreenId::Language && data.languages->find(state.language) == nullptr) {
        return "no such language: " + state.language;
    }
    if (state.text_percent < k_min_text_percent || state.text_percent > k_max_text_percent) {
        return "text of " + std::to_string(state.text_percent) + " percent";
    }
    if (state.learner.session) {
        if (const std::string broken = broken_by_sitting(data, *state.learner.session); !broken.empty()) {
            return broken;
        }
    }
    if (state.room.naming >= static_cast<int>(k_max_teams)) {
        return "a team is named that cannot be";
    }
    const bool of_match = state.screen >= ScreenId::ClassLobby && state.screen <= ScreenId::ClassPause;
    if (of_match && !state.room.match) {
        return "a screen of a match without one";
    }
    return state.room.match ? broken_by_match(state.room) : "";
}

std::string lost_of_learner(const Learner& shown, const Learner& kept)
{
    std::string lost = lacking(shown.progress, kept.progress);
    lost += lacking(kept.progress, shown.progress);
    if (!lost.empty()) {
        return "the file has other answers than were given to" + lost;
    }
    const bool open = shown.session && shown.session->phase == Phase::Question && !shown.session->responses.empty();
    if (open && (!kept.session || kept.session->current != shown.session->current)) {
        return "the file has another question to be asked next";
    }
    return "";
}

} // namespace nuqta::test
