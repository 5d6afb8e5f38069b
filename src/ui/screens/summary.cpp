// What the finished sitting came to, and when its items come back.
#include "study/forecast.h"
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

/// "tomorrow: 3 · in 2 days: 5", the first few days of those on which the sitting's items come back; empty when none
/// does.
std::string days_of_return(const GameState& state, const Language& interface)
{
    constexpr std::size_t k_days = 4;
    std::string list;
    std::size_t shown = 0;
    for (const auto& [days, count] : returns_of(state.learner, state.today)) {
        if (shown++ == k_days) {
            break;
        }
        list += (list.empty() ? std::string() : separator(interface)) +
                message(interface, "summary.on_day", {{"days", days}, {"count", as_long(count)}});
    }
    return list;
}

SummaryModel summary_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Session& session = *state.learner.session;
    const SittingSummary summary = summary_of(session);
    SummaryModel model;
    model.right = summary.right_first;
    model.learnt = summary.learnt;
    model.total = summary.planned;
    const bool all = summary.right_first == summary.planned;
    model.title = message(interface, all ? "summary.title_all" : "summary.title");
    model.score = message(interface, "summary.score",
                          {{"right", as_long(summary.right_first)}, {"total", as_long(summary.planned)}});
    if (summary.learnt > 0) {
        model.details.push_back(message(interface, "summary.learnt", {{"count", as_long(summary.learnt)}}));
    }
    if (summary.missed > 0) {
        model.details.push_back(message(interface, "summary.missed", {{"count", as_long(summary.missed)}}));
    }
    if (summary.dropped > 0) {
        model.details.push_back(message(interface, "progress.left_out", {{"questions", as_long(summary.dropped)}}));
    }
    if (const std::string days = days_of_return(state, interface); !days.empty()) {
        model.details.push_back(message(interface, "summary.comes_back", {{"list", days}}));
    }
    if (const long streak = streak_of(state.learner.progress, state.today); streak > 1) {
        model.details.push_back(message(interface, "summary.streak", {{"days", streak}}));
    }
    const bool done = is_everything(session.scope) &&
                      is_done_today(*session.deck, session.language,
                                    progress_in(state.learner.progress, session.deck->id), state.today);
    if (done) {
        model.details.push_back(message(interface, "summary.done"));
    }
    for (const MapRow& row : map_rows(data, state, *session.deck, session.language, interface)) {
        model.map.insert(model.map.end(), row.tiles.begin(), row.tiles.end());
    }
    model.map_title = message(interface, "progress.points", {{"points", as_long(model.map.size())}});
    model.review_title = message(interface, "summary.review");
    for (const std::size_t index : summary.to_review) {
        const Item& item = session.deck->items[index];
        if (is_left_out(item_in(progress_in(state.learner.progress, session.deck->id), item.id))) {
            continue; // what is not to be asked again is not to be looked at again
        }
        const std::string& language = language_of(session, index);
        const Wording& wording = item.wordings.at(language);
        model.review.push_back({data.languages->find(language), wording.stem, wording.options[key_index(item)]});
    }
    model.again = message(interface, done ? "home.ahead" : "summary.again");
    model.home = message(interface, "summary.home");
    return model;
}

GameState start_again(GameState state, Moment now)
{
    const Deck& deck = *state.learner.session->deck;
    const std::string language = state.learner.session->language;
    Scope scope = state.learner.session->scope;
    if (items_in(scope, deck, language, progress_in(state.learner.progress, deck.id)) == 0) {
        scope = {}; // the last mistake was mended
    }
    state.learner = begin(std::move(state.learner), deck, language, state.settings.sitting_length, now, scope);
    return show_sitting(std::move(state));
}

} // namespace

ScreenModel present_summary(const GameData& data, const GameState& state, const Language& interface)
{
    SummaryModel body = summary_body(data, state, interface);
    std::string title = body.title;
    ScreenModel model = screen_with(interface, std::move(body), std::move(title));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::GoOn, 0};
    model.hints.push_back(hint(interface, "P", "hint.progress", ActionKind::OpenProgress));
    model.hints.push_back(hint(interface, "A", "hint.article", ActionKind::OpenReader));
    model.hints.push_back(hint(interface, "U", "hint.undo", ActionKind::Undo));
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "L", "hint.language", ActionKind::SwitchLanguage));
    return model;
}

GameState handle_summary(const GameData& data, GameState state, Action action, Moment now)
{
    switch (action.kind) {
    case ActionKind::GoOn:
        return start_again(std::move(state), now);
    case ActionKind::Undo:
        state.learner = undo(std::move(state.learner));
        return show_sitting(std::move(state));
    case ActionKind::OpenReader:
    case ActionKind::OpenProgress:
        return open_over(data, std::move(state), action);
    case ActionKind::SwitchLanguage:
        state.screen = ScreenId::Language;
        return state;
    case ActionKind::Back:
        state.learner.session.reset();
        state.screen = ScreenId::Home;
        return state;
    default:
        return state;
    }
}

} // namespace nuqta
