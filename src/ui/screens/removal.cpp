// A quiz that the player added is to be taken out: asked once more before it is done.
#include "ui/screens/article.h"
#include "ui/screens/screens.h"
#include "ui/screens/words.h"

#include <string>
#include <utility>

namespace nuqta {
namespace {

enum Answer { Keep, Remove };

/// Its title; the name of a file that cannot be read.
std::string title_of_added(const GameData& data, const GameState& state)
{
    const AddedQuiz& added = data.added[state.removing];
    for (const Deck& deck : *data.decks) {
        if (deck.id == added.deck && !deck.languages.empty()) {
            const std::string& language = language_for(deck, state.language);
            return isolated(title_of(deck, language), *data.languages->find(language));
        }
    }
    return isolated(added.file);
}

} // namespace

ScreenModel present_removal(const GameData& data, const GameState& state, const Language& interface)
{
    ScreenModel model = screen_with(
        interface,
        own_question({}, interface, message(interface, "removal.title", {{"title", title_of_added(data, state)}}),
                     {message(interface, "removal.keep"), message(interface, "removal.remove")}),
        message(interface, "library.remove"));
    model.back = message(interface, "hint.back");
    model.primary = Action{ActionKind::PickOption, Keep};
    model.hints.push_back({"1–2", message(interface, "hint.pick"), {ActionKind::PickOption, -1}});
    add_common_hints(model, interface);
    return model;
}

GameState handle_removal(const GameData& data, GameState state, Action action, Moment)
{
    const bool picked = action.kind == ActionKind::PickOption;
    if (picked && action.index == Remove) {
        state.errand = {ErrandKind::RemoveQuiz, data.added[state.removing].file};
    }
    if ((picked && (action.index == Keep || action.index == Remove)) || action.kind == ActionKind::Back) {
        state.screen = ScreenId::Library;
    }
    return state;
}

} // namespace nuqta
