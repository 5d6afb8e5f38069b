// The steps of a sitting.
#include "study/session.h"

#include "item/shuffle.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace nuqta {
namespace {

const std::string& block_of(const Session& session, std::size_t showing)
{
    return session.deck->items[session.showings[showing].item].block;
}

/// Where in the showings the current item returns: the first place behind `k_between` others, or else the last before
/// it, at which no neighbour is of the same block. Without any it is the end.
std::size_t place_to_return(const Session& session)
{
    constexpr std::size_t k_between = 3;
    const std::string& block = block_of(session, session.current);
    const std::size_t end = session.showings.size();
    const auto stands_apart = [&](std::size_t place) {
        return block_of(session, place - 1) != block && (place == end || block_of(session, place) != block);
    };
    const std::size_t wanted = std::min(session.current + 1 + k_between, end);
    for (std::size_t place = wanted; place <= end; ++place) {
        if (stands_apart(place)) {
            return place;
        }
    }
    for (std::size_t place = wanted; place > session.current + 1; --place) {
        if (stands_apart(place)) {
            return place;
        }
    }
    return end;
}

/// The showing still to come of the item on the screen, or the end.
std::vector<Showing>::iterator find_return(Session& session)
{
    const auto after = session.showings.begin() + static_cast<std::ptrdiff_t>(session.current) + 1;
    const std::size_t item = session.showings[session.current].item;
    return std::find_if(after, session.showings.end(), [&](const Showing& showing) { return showing.item == item; });
}

void add_return(Session& session)
{
    const Showing& showing = session.showings[session.current];
    const Item& item = session.deck->items[showing.item];
    const auto place = session.showings.begin() + static_cast<std::ptrdiff_t>(place_to_return(session));
    session.showings.insert(place, {showing.item, 1, shown_order(item, session.seed, 1)});
}

void drop_return(Session& session)
{
    const auto place = find_return(session);
    if (place != session.showings.end()) {
        session.showings.erase(place);
    }
}

Session respond(Session session, Response response)
{
    session.responses.push_back(response);
    session.phase = Phase::Reveal;
    return set_returning(std::move(session), true);
}

/// Shows the item on the screen as it is asked.
Session in_own_language(Session session)
{
    session.shown_language = session.phase == Phase::Finished
                                 ? session.language
                                 : language_of(session, session.showings[session.current].item);
    return session;
}

bool is_open(const Session& session)
{
    return session.phase == Phase::Question && session.current < session.showings.size();
}

} // namespace

Session start_with(const Deck& deck, const std::string& language, std::uint64_t seed,
                   const std::vector<std::size_t>& items)
{
    Session session{&deck, language, language, {}, seed, items.size(), {}, {}, 0, Phase::Question};
    for (const std::size_t item : items) {
        assert(deck.items[item].wordings.count(language) == 1);
        session.showings.push_back({item, 0, shown_order(deck.items[item], seed, 0)});
    }
    if (items.empty()) {
        session.phase = Phase::Finished;
    }
    return session;
}

Session start(const Deck& deck, const std::string& language, std::uint64_t seed, std::size_t count,
              const DeckProgress& known, LocalDay today, const Scope& scope)
{
    Session session = start_with(deck, language, seed, select_items(deck, language, seed, count, known, today, scope));
    session.scope = scope;
    return session;
}

Session answer(Session session, std::size_t place, Milliseconds now)
{
    if (!is_open(session) || place >= session.showings[session.current].order.size()) {
        return session;
    }
    const std::size_t picked = session.showings[session.current].order[place];
    const bool right = picked == key_index(current_item(session));
    return respond(std::move(session), {picked, right, now});
}

Session dont_know(Session session, Milliseconds now)
{
    if (!is_open(session)) {
        return session;
    }
    return respond(std::move(session), {std::nullopt, false, now});
}

Session next(Session session)
{
    if (session.phase != Phase::Reveal) {
        return session;
    }
    ++session.current;
    session.phase = session.current < session.showings.size() ? Phase::Question : Phase::Finished;
    return in_own_language(std::move(session));
}

Session undo(Session session)
{
    if (session.responses.empty()) {
        return session;
    }
    session.current = session.responses.size() - 1;
    session.responses.pop_back();
    session.phase = Phase::Question;
    drop_return(session);
    return in_own_language(std::move(session));
}

Session set_returning(Session session, bool returns)
{
    if (session.phase != Phase::Reveal || session.responses.back().right ||
        session.showings[session.current].repetition > 0) {
        return session;
    }
    drop_return(session);
    if (returns) {
        add_return(session);
    }
    return session;
}

std::optional<std::string> other_language(const Session& session)
{
    if (session.phase == Phase::Finished) {
        return std::nullopt;
    }
    const std::vector<std::string>& languages = session.deck->languages;
    const Item& item = current_item(session);
    const auto shown = std::find(languages.begin(), languages.end(), session.shown_language);
    const auto start = static_cast<std::size_t>(shown - languages.begin());
    for (std::size_t step = 1; step < languages.size(); ++step) {
        const std::string& candidate = languages[(start + step) % languages.size()];
        if (item.wordings.count(candidate) == 1) {
            return candidate;
        }
    }
    return std::nullopt;
}

Session switch_language(Session session)
{
    if (const auto language = other_language(session)) {
        session.shown_language = *language;
    }
    return session;
}

const std::string& language_of(const Session& session, std::size_t item)
{
    const std::map<std::string, Wording>& wordings = session.deck->items[item].wordings;
    if (wordings.count(session.language) == 1) {
        return session.language;
    }
    const std::vector<std::string>& languages = session.deck->languages;
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const std::string& language) { return wordings.count(language) == 1; });
    return found == languages.end() ? session.language : *found;
}

Session continue_in(Session session, const std::string& language)
{
    const std::vector<std::string>& languages = session.deck->languages;
    const bool known = std::find(languages.begin(), languages.end(), language) != languages.end();
    const bool worded = std::any_of(session.showings.begin(), session.showings.end(), [&](const Showing& showing) {
        return session.deck->items[showing.item].wordings.count(language) == 1;
    });
    if (!known || !worded || session.language == language) {
        return session;
    }
    session.language = language;
    return in_own_language(std::move(session));
}

std::size_t questions_left(const Session& session)
{
    return session.showings.size() - session.responses.size();
}

const Item& current_item(const Session& session)
{
    assert(session.current < session.showings.size());
    return session.deck->items[session.showings[session.current].item];
}

const Wording& current_wording(const Session& session)
{
    return current_item(session).wordings.at(session.shown_language);
}

namespace {

/// True when the item of this showing comes back behind it.
bool returns(const Session& session, std::size_t showing)
{
    const auto behind = session.showings.begin() + static_cast<std::ptrdiff_t>(showing) + 1;
    return std::any_of(behind, session.showings.end(),
                       [&](const Showing& one) { return one.item == session.showings[showing].item; });
}

} // namespace

SittingSummary summary_of(const Session& session)
{
    SittingSummary summary;
    summary.planned = session.planned;
    for (std::size_t i = 0; i < session.responses.size(); ++i) {
        const Response& response = session.responses[i];
        const Showing& showing = session.showings[i];
        if (showing.repetition > 0) {
            ++(response.right ? summary.learnt : summary.missed);
        } else if (response.right) {
            ++summary.right_first;
        } else {
            summary.dont_know += response.picked ? 0U : 1U;
            summary.to_review.push_back(showing.item);
            summary.dropped += returns(session, i) ? 0U : 1U;
        }
    }
    return summary;
}

} // namespace nuqta
