// The questions that are not asked: left out, or reported. Those ticked are asked again.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <utility>

namespace nuqta {
namespace {

ChoiceModel left_out_body(const GameData& data, const GameState& state, const Language& interface)
{
    const Deck& deck = article_deck(data, state);
    const std::string& language = state.article.language;
    ChoiceModel model;
    model.title = message(interface, "left_out.title");
    model.note = message(interface, "left_out.note");
    model.one_column = true;
    for (const LeftOut& one : state.article.left_out) {
        const Item& item = deck.items[one.item];
        model.rows.push_back(
            {{item.wordings.at(language).stem, data.languages->find(language)},
             one.reported ? complaint_text(*one.reported, interface) : message(interface, "left_out.suspended"),
             !is_left_out(item_in(article_progress(data, state), item.id)),
             {ActionKind::ToggleChoice, static_cast<int>(model.rows.size())}});
    }
    const long left = as_long(left_out_items(data, state).size());
    model.count = message(interface, "progress.left_out", {{"questions", left}});
    return model;
}

/// Asks the item again, or leaves it out as it was.
GameState toggle(const GameData& data, GameState state, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= state.article.left_out.size()) {
        return state;
    }
    const LeftOut& before = state.article.left_out[static_cast<std::size_t>(index)];
    const Deck& deck = article_deck(data, state);
    const std::string& item = deck.items[before.item].id;
    const bool asks = is_left_out(item_in(article_progress(data, state), item));
    state.learner = mark_item(std::move(state.learner), deck.id, item, !asks && before.suspended,
                              asks ? std::nullopt : before.reported);
    return state;
}

} // namespace

ScreenModel present_left_out(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model =
        screen_with(interface, left_out_body(data, state, interface), message(interface, "left_out.title"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::ToggleChoice, 0};
    model.hints.push_back(hint(interface, "Enter", "hint.ask_again", ActionKind::ToggleChoice));
    model.hints.back().action.index = -1; // what is framed
    add_common_hints(model, interface);
    model.more_keys.push_back(hint(interface, "X", "hint.back", ActionKind::Suspend));
    return model;
}

GameState handle_left_out(const GameData& data, GameState state, Action action, Moment)
{
    switch (action.kind) {
    case ActionKind::ToggleChoice:
        return toggle(data, std::move(state), action.index);
    case ActionKind::Suspend: // X opened it, and closes it
    case ActionKind::Back:
        return go_back(std::move(state));
    default:
        return state;
    }
}

} // namespace nuqta
